import { marginsOf } from '../counts/margins.ts';
import type { Counts } from '../counts/counts.ts';
import { logGamma } from '../distributions/saddle-point.ts';

/** A table with given margins. */
export interface SameMargins {
  /** Row by row. */
  readonly cells: readonly number[];
  /** Among all tables with these margins, when rows and columns are independent. */
  readonly probability: number;
}

/**
 * Every table with the margins of another, the least probable first.
 *
 *   P = Π row totals! · Π column totals! / (n! · Π cells!), the probability that Fisher's exact test sums.
 *
 * @param counts  whole. Not modified.
 * @param most    more than so many are not listed
 * @returns null where there are more
 */
export function tablesWithMargins(counts: Counts, most: number): SameMargins[] | null {
  const { rows, columns, n } = marginsOf(counts);
  const factorial = (count: number): number => logGamma(count + 1);
  const margins = [...rows, ...columns].reduce((sum, total) => sum + factorial(total), -factorial(n));
  const across = counts.columns;
  const [left, below] = [Array.from(rows), Array.from(columns)];
  const cells: number[] = [];
  const found: SameMargins[] = [];
  const place = (at: number): boolean => {
    if (at === counts.rows * across) {
      const log = cells.reduce((sum, count) => sum - factorial(count), margins);
      return found.push({ cells: [...cells], probability: Math.exp(log) }) <= most;
    }
    const [i, j] = [Math.floor(at / across), at % across];
    const [row, column] = [left[i] as number, below[j] as number];
    // What a last cell must have, to fill its row or its column.
    const last = Math.max(j === across - 1 ? row : 0, i === counts.rows - 1 ? column : 0);
    for (let count = last; count <= Math.min(row, column); count++) {
      if (j === across - 1 && count !== row) break;
      if (i === counts.rows - 1 && count !== column) break;
      [cells[at], left[i], below[j]] = [count, row - count, column - count];
      const isFew = place(at + 1);
      [left[i], below[j]] = [row, column];
      if (!isFew) return false;
    }
    return true;
  };
  const isFew = place(0);
  return isFew ? found.sort((a, b) => a.probability - b.probability) : null;
}
