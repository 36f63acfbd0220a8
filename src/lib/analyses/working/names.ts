import { variableOf } from '#lib/data/codebook.ts';
import { capitalised, inSentence } from '#lib/messages/sentence.ts';
import { codingOf } from '#lib/recode/step.ts';
import { codingWords } from '../coding-words.ts';
import type { TableCell } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell } from '../grid.ts';
import { categoryLabel, variableLabel } from '../labels.ts';
import type { TermWorking } from './result-model.ts';
import type { WorkingResult } from './result.ts';

/** A variable, as it stands inside a sentence. */
export function inside(name: string, { codebook, say }: Presentation): string {
  return inSentence(variableLabel(codebook, name, say, 'short'));
}

/** A finding as a title; after the name of the group that it is of, or of both. */
export function titled(
  { by, value, who }: Pick<WorkingResult, 'by' | 'value' | 'who'>,
  finding: string,
  { codebook, say }: Presentation
): string {
  if (by === null || value === null) return capitalised(finding);
  const { inGroup, both } = say.messages.working;
  const group = categoryLabel(codebook, by, value, say);
  const crossing = who?.crossing;
  const within = crossing ? both(group, categoryLabel(codebook, crossing.variable, crossing.value, say)) : group;
  return capitalised(inGroup(within, finding));
}

/** An answer: a side of the cut-off, its words, or that none was given where that is a value of its own. */
export function answerName(variable: string, value: string, cut: boolean, { codebook, say }: Presentation): string {
  const { common } = say.messages;
  if (cut && (value === 'low' || value === 'high')) return common[value];
  if (value === '') return common.missing['no-answer'];
  const label = categoryLabel(codebook, variable, value, say, 'short');
  const scale = (variableOf(codebook, variable)?.categories.length ?? 0) > 0 && label !== value;
  return scale && /^-?\d+$/u.test(value) ? `${value} ${label}` : label;
}

/** An answer in quotation marks with its variable, inside a sentence: `«høy» (Levels of Use)`. */
export function spokenAnswer(
  { variable, cut }: { readonly variable: string; readonly cut: boolean },
  value: string,
  presentation: Presentation
): string {
  const { working, common } = presentation.say.messages;
  const quoted = common.quoted(answerName(variable, value, cut, presentation));
  return working.ofVariable(quoted, inside(variable, presentation));
}

/** A number with as many decimals as it has, up to a limit. */
export function exact(value: number, most: number, { say }: Presentation): string {
  return say.number(value, decimalsOf(value, most));
}

/** A count, or a sum of weights. */
export function countText(value: number, say: Presentation['say']): string {
  return say.number(value, decimalsOf(value, 2));
}

/** As few decimals as show a number, up to a limit. */
export function decimalsOf(value: number, most: number): number {
  for (let decimals = 0; decimals < most; decimals++)
    if (Math.abs(value - Number(value.toFixed(decimals))) < 1e-9 * Math.max(1, Math.abs(value))) return decimals;
  return most;
}

/** The same as a factor: in brackets where it is below zero. */
export function factor(value: number, most: number, presentation: Presentation): string {
  const text = exact(value, most, presentation);
  return value < 0 ? `(${text})` : text;
}

/** A probability with four decimals. */
export function probability(value: number, { say }: Presentation): string {
  return value < 0.00005 ? `<\u00A0${say.number(0.0001, 4)}` : say.number(value, 4);
}

/** The same in a table, with its name. */
export function probabilityCell(value: number, presentation: Presentation, ...ref: readonly string[]): TableCell {
  return { ...numberCell(value, 4, presentation, ...ref), text: probability(value, presentation) };
}

/** Whether the notebook cuts a variable in low and high. */
export function isCut(variable: string, { steps }: Presentation): boolean {
  return codingOf(steps, variable).cutoff !== null;
}

/** How the answers to a variable are coded, in words. */
export function coded(variable: string, { codebook, say, steps }: Presentation): string {
  const found = variableOf(codebook, variable);
  if (!found) return say.messages.coding.uncut;
  const { cutoff, dontKnow, noAnswer, reverse } = codingWords(found, codingOf(steps, variable), codebook, say);
  const { missing } = say.messages.common;
  return [
    cutoff,
    ...(dontKnow === null ? [] : [`${missing['dont-know'].toLowerCase()} ${dontKnow}`]),
    ...(codingOf(steps, variable).noAnswer === 'own' ? [`${missing['no-answer'].toLowerCase()} ${noAnswer}`] : []),
    ...(reverse === null ? [] : [reverse])
  ].join('; ');
}

/** A variable inside a sentence, a dummy with what it is compared with. */
export function termName(
  { variable, against }: Pick<TermWorking, 'variable' | 'against'>,
  presentation: Presentation
): string {
  const message = presentation.say.messages.working.model;
  if (variable === null) return message.intercept;
  const name = inside(variable, presentation);
  if (against === null) return name;
  const answer = (value: string) => answerName(variable, value, true, presentation);
  return message.against(name, answer(against.level), answer(against.reference));
}
