import { variableOf, type Codebook } from '#lib/data/codebook.ts';
import type { Say } from '#lib/messages/say.ts';
import { stepsOf, type FilterStep, type Step } from '#lib/recode/step.ts';
import { categoryLabel, variableLabel } from './labels.ts';

/** More answers than this are told by the lowest and the highest, where they are numbers. */
const FEW = 6;

/** The answers that a filter keeps, in words. The words of `methods` must be learnt. */
export function keptWords({ variable, keep }: FilterStep, codebook: Codebook, say: Say): string {
  const words = say.messages.methods;
  const [first = '', ...more] = keep;
  const isNumber = variableOf(codebook, variable)?.categories.length === 0 && keep.every((value) => isFinite(+value));
  if (isNumber && more.length >= FEW) return words.numbersBetween(first, more.at(-1) ?? first);
  return words.anyOf(keep.map((value) => say.messages.coding.answer(categoryLabel(codebook, variable, value, say))));
}

/** Sentences on who takes part and what each counts for; empty where everyone does, as one. */
export function selectionWords(steps: readonly Step[], codebook: Codebook, say: Say): string {
  const words = say.messages.methods;
  const named = (name: string) => say.messages.common.quoted(variableLabel(codebook, name, say, 'short'));
  const weight = stepsOf(steps, 'weight').at(-1);
  return [
    ...stepsOf(steps, 'filter').map((step) => words.filtered(named(step.variable), keptWords(step, codebook, say))),
    ...(weight ? [words.weighted(named(weight.variable))] : [])
  ].join('');
}

/** A sentence on each variable that is made of others. */
export function indexWords(steps: readonly Step[], codebook: Codebook, say: Say): string {
  const named = (name: string) => say.messages.common.quoted(variableLabel(codebook, name, say, 'short'));
  return stepsOf(steps, 'index')
    .map(({ name, how, of, least }) =>
      say.messages.methods.index(named(name), how, say.list(of.map(named)), Math.max(1, least), of.length)
    )
    .join('');
}
