import type { ValueAt } from '#lib/stats/regression/result.ts';
import type { Input } from '../contract.ts';
import type { Entering, Prepared } from '../model-data.ts';
import type { Fitted } from '../model-fit.ts';
import type { RegressionPrediction } from './result.ts';

/** A variable of more answers is predicted at five of them. */
const MOST_LEVELS = 8;
const FIVE = [0, 0.25, 0.5, 0.75, 1];

/**
 * The outcome at each answer of each variable, the others at their mean, or at their reference where they have no order. An
 * answer that too few gave is passed over.
 */
export function predictionsOf(
  { entering, rows, outcome }: Prepared,
  { terms, aliased, predicted }: Fitted,
  { weights, smallestGroup }: Input
): RegressionPrediction[] {
  const counts = entering.map(({ column }) => {
    const made = column.levels.map(() => ({ n: 0, respondents: 0 }));
    for (const row of rows) {
      const count = made[column.codes[row] as number];
      if (!count) continue;
      count.n += weights ? (weights[row] as number) : 1;
      count.respondents++;
    }
    return made;
  });
  const centre = entering.map(({ predictor }, place): ValueAt => {
    const { name } = predictor;
    if (predictor.kind === 'categorical') return { name, value: terms[place]?.reference ?? 0 };
    let [sum, n] = [0, 0];
    counts[place]?.forEach((count, level) => {
      sum += (predictor.scores[level] as number) * count.n;
      n += count.n;
    });
    return { name, value: sum / n };
  });
  return entering.flatMap(({ column, predictor }, place) => {
    if (aliased.some(({ name }) => name === column.name)) return [];
    const used = column.levels.flatMap((_, level) =>
      (counts[place]?.[level]?.respondents ?? 0) >= Math.max(1, smallestGroup) ? [level] : []
    );
    return spread(used).flatMap((level) => {
      const at = centre.map((each, other) => (other === place ? { ...each, value: valueOf(predictor, level) } : each));
      return predicted(at).map(({ estimate, low, high, outcome: code }) => ({
        variable: column.name,
        level: column.levels[level]?.value ?? '',
        value: predictor.kind === 'numeric' ? valueOf(predictor, level) : null,
        outcome: code === null ? null : (outcome.levels[code]?.value ?? ''),
        estimate,
        low,
        high
      }));
    });
  });
}

function valueOf(predictor: Entering['predictor'], level: number): number {
  return predictor.kind === 'numeric' ? (predictor.scores[level] as number) : level;
}

function spread(levels: readonly number[]): readonly number[] {
  if (levels.length <= MOST_LEVELS) return levels;
  return FIVE.map((share) => levels[Math.round(share * (levels.length - 1))] as number);
}
