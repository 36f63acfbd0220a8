import { capitalised, inSentence } from '#lib/messages/sentence.ts';
import { codingOf } from '#lib/recode/step.ts';
import type { Presentation } from '../contract.ts';
import { variableLabel } from '../labels.ts';
import { decisive, isFoundPair, type FoundPair, type PairsResult } from './result.ts';

/** Below this p a sentence calls a pair certain, and a figure writes it bold. */
export const ALPHA = 0.05;

/** The pairs that have a coefficient, from the largest, whatever its sign. */
export function strongestFirst({ pairs }: PairsResult): FoundPair[] {
  return pairs.filter(isFoundPair).toSorted((a, b) => Math.abs(b.estimate) - Math.abs(a.estimate));
}

/** What is strongest, and whether it may be chance. */
export function finding(result: PairsResult, presentation: Presentation): string {
  const { say } = presentation;
  const words = say.messages.pairs.finding;
  const sorted = strongestFirst(result);
  const [first] = sorted;
  if (!first) return words.undefined;
  const [x, y] = [first.x, first.y].map((name) => inSentence(label(name, presentation))) as [string, string];
  const numbers = `${coefficientOf(first, presentation)}, ${pOf(first, result, presentation)}`;
  if (sorted.length === 1) return words.single(capitalised(x), y, numbers);
  if (sorted.every((pair) => decisive(pair) >= ALPHA)) return words.none(x, y, numbers, result.adjust !== 'none');
  return result.with === null ? words.both(capitalised(x), y, numbers) : words.one(capitalised(x), y, numbers);
}

/** `rho = 0,52` */
export function coefficientOf({ method, estimate }: FoundPair, { say }: Presentation): string {
  return say.messages.pairs.equals(say.messages.pairs.coefficients[method], say.number(estimate, 2));
}

/** `p = 0,012`, or `justert p < 0,001` */
export function pOf(pair: FoundPair, { adjust }: PairsResult, { say }: Presentation): string {
  const { p, pAdjusted } = say.messages.pairs;
  const text = say.p(decisive(pair));
  const name = adjust === 'none' ? p : pAdjusted;
  return text.startsWith('<') ? `${name} ${text}` : say.messages.pairs.equals(name, text);
}

/** What is measured, between what, of which answers. */
export function subtitle(result: PairsResult, presentation: Presentation): string {
  const { say } = presentation;
  const words = say.messages.pairs;
  const names = [...result.variables, ...(result.with === null ? [] : [result.with])];
  const split = result.coded && names.some((name) => codingOf(presentation.steps, name).cutoff !== null);
  const controls = say.list(result.controls.map((name) => inSentence(label(name, presentation))));
  return words.subtitle(
    words.methods[result.method],
    result.with === null ? null : inSentence(label(result.with, presentation)),
    result.variables.length,
    split,
    controls === '' ? null : controls
  );
}

export function label(name: string, { codebook, say }: Presentation): string {
  return variableLabel(codebook, name, say, 'short');
}
