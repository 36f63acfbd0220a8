import type { Counts } from '../counts/counts.ts';
import { marginsOf, withoutEmpty } from '../counts/margins.ts';

/** One margin of a table: totals above 0, and scores from 0 up that have no common factor. */
export interface ScoredMargin {
  readonly totals: readonly number[];
  readonly scores: readonly number[];
}

/** A table with a whole score for each level, as permutation tests need it. */
export interface ScoredTable {
  readonly n: number;
  readonly rows: ScoredMargin;
  readonly columns: ScoredMargin;
  /** T = Σ count · row score · column score. */
  readonly sum: number;
  /** n T less the product of the margins' sums of scores: zero on average over the permutations. */
  readonly centred: number;
  /** What a step of 1 in `sum` is in products of the scores as they were given. */
  readonly unit: number;
  /** Pearson's r of the scores, undefined (0) where a margin has one level. */
  readonly r: number;
}

/** Twice the midrank of each level, less n + 1: whole numbers that sum to zero over respondents. */
export function centredMidranks(totals: ArrayLike<number>): number[] {
  const n = sumOf(Array.from(totals));
  let below = 0;
  return Array.from(totals, (total) => {
    const rank = 2 * below + total - n;
    below += total;
    return rank;
  });
}

/**
 * The table without empty levels, its scores moved to start at 0 and divided by what they have in common. Neither
 * changes r or the order of T over permutations, and both keep T small.
 */
export function scoredTable(
  counts: Counts,
  rowScores: ArrayLike<number>,
  columnScores: ArrayLike<number>
): ScoredTable {
  const { keptRows, keptColumns, ...table } = withoutEmpty(counts);
  const margins = marginsOf(table);
  const [down, across] = [
    fromZero(keptRows.map((row) => rowScores[row] as number)),
    fromZero(keptColumns.map((column) => columnScores[column] as number))
  ];
  const rows = { totals: [...margins.rows], scores: down.scores };
  const columns = { totals: [...margins.columns], scores: across.scores };
  let sum = 0;
  for (let cell = 0; cell < table.cells.length; cell++) {
    const [i, j] = [Math.floor(cell / table.columns), cell % table.columns];
    sum += (table.cells[cell] as number) * (rows.scores[i] as number) * (columns.scores[j] as number);
  }
  const [x, y] = [sumsOf(rows), sumsOf(columns)];
  const n = BigInt(margins.n);
  const xy = n * BigInt(sum) - x.sum * y.sum;
  const product = (n * x.squares - x.sum * x.sum) * (n * y.squares - y.sum * y.sum);
  const r = product === 0n ? 0 : xy * xy === product ? (xy > 0n ? 1 : -1) : Number(xy) / Math.sqrt(Number(product));
  return { n: margins.n, rows, columns, sum, centred: Number(xy), unit: down.common * across.common, r };
}

function fromZero(scores: readonly number[]): { readonly scores: number[]; readonly common: number } {
  const lowest = scores.reduce((least, score) => Math.min(least, score), Infinity);
  const moved = scores.map((score) => score - lowest);
  const common = Math.max(1, moved.reduce(greatestDivisor, 0));
  return { scores: moved.map((score) => score / common), common };
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

function sumsOf({ totals, scores }: ScoredMargin): { readonly sum: bigint; readonly squares: bigint } {
  let [sum, squares] = [0n, 0n];
  totals.forEach((total, level) => {
    const score = BigInt(scores[level] as number);
    sum += BigInt(total) * score;
    squares += BigInt(total) * score * score;
  });
  return { sum, squares };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
