import type { Column } from '#lib/data/table.ts';
import type { ValueAt } from '#lib/stats/regression/result.ts';
import type { Input } from './contract.ts';
import type { Entering, Prepared } from './model-data.ts';
import type { Fitted } from './model-fit.ts';

/** A variable of more answers is predicted at five of them. */
const MOST_LEVELS = 8;
const FIVE = [0, 0.25, 0.5, 0.75, 1];

/** Where the outcome is predicted: one variable at one of its answers, the others where they are in the middle. */
export interface Point {
  readonly column: Column;
  /** The answer. */
  readonly level: string;
  /** Its number; null for categories. */
  readonly value: number | null;
  readonly at: readonly ValueAt[];
}

/**
 * Each answer of each variable, the others at their mean, or at their reference where they have no order. An answer that too
 * few gave is passed over.
 */
export function pointsOf(
  { entering, rows }: Prepared,
  { terms, aliased }: Fitted,
  { weights, smallestGroup }: Input
): Point[] {
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
    return spread(used).map((level): Point => ({
      column,
      level: column.levels[level]?.value ?? '',
      value: predictor.kind === 'numeric' ? valueOf(predictor, level) : null,
      at: centre.map((each, other) => (other === place ? { ...each, value: valueOf(predictor, level) } : each))
    }));
  });
}

function valueOf(predictor: Entering['predictor'], level: number): number {
  return predictor.kind === 'numeric' ? (predictor.scores[level] as number) : level;
}

function spread(levels: readonly number[]): readonly number[] {
  if (levels.length <= MOST_LEVELS) return levels;
  return FIVE.map((share) => levels[Math.round(share * (levels.length - 1))] as number);
}
