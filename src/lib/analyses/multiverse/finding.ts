import type { Presentation } from '../contract.ts';
import type { Names } from '../way-names.ts';
import type { ChoiceName, MultiverseResult } from './result.ts';

/** Which way most of the ways point, and how many of them are significant. */
export function finding({ summary }: MultiverseResult, names: Names, { say }: Presentation): string {
  const words = say.messages.multiverse.finding;
  const { defined, positive, negative, positiveSignificant, negativeSignificant } = summary;
  const pair = [names.predictor, names.outcome] as const;
  if (positive + negative === 0) return words.zero(...pair, defined);
  return positive >= negative
    ? words.sign(...pair, 'positive', positive, defined, positiveSignificant, negativeSignificant)
    : words.sign(...pair, 'negative', negative, defined, negativeSignificant, positiveSignificant);
}

/** The choice between whose values the medians lie farthest apart. */
export function weightiest({ choices }: MultiverseResult): { choice: ChoiceName; low: number; high: number } | null {
  const found = [...new Set(choices.map(({ choice }) => choice))].map((choice) => {
    const medians = choices.flatMap((one) => (one.choice === choice && one.median !== null ? [one.median] : []));
    return { choice, low: Math.min(...medians), high: Math.max(...medians) };
  });
  const [first] = found.toSorted((a, b) => b.high - b.low - (a.high - a.low));
  return first && first.high > first.low ? first : null;
}
