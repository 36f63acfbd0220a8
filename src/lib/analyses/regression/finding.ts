import { capitalised, inSentence } from '#lib/messages/sentence.ts';
import type { Presentation } from '../contract.ts';
import { shortName } from './names.ts';
import type { RegressionResult } from './result.ts';

const ALPHA = 0.05;

/** More names than this are counted. */
const MOST_NAMES = 3;

export const isSignificant = (p: number | null | undefined): boolean => p !== null && p !== undefined && p < ALPHA;

/** Which variables have p < .05 when the others are held. */
export function finding({ terms }: RegressionResult, presentation: Presentation): string {
  const { say } = presentation;
  const words = say.messages.regression.finding;
  const tested = terms.filter(({ p }) => p !== null);
  const found = tested.filter(({ p }) => isSignificant(p));
  const [first] = tested;
  if (tested.length === 1 && first)
    return words.single(capitalised(shortName(first.variable, presentation)), found.length === 1);
  if (found.length === 0) return words.none(tested.length);
  if (found.length > MOST_NAMES) return words.many(found.length, tested.length);
  return capitalised(
    words.some(say.list(found.map(({ variable }) => inSentence(shortName(variable, presentation)))), tested.length)
  );
}
