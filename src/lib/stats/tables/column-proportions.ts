import type { Undefined } from '../result.ts';
import { demandTable } from './independence.ts';
import { exactProduct } from '../numerics/compensated.ts';
import { normalTwoSided } from '../distributions/normal.ts';
import { marginsOf } from '../counts/margins.ts';
import type { Counts } from '../counts/counts.ts';

export interface ColumnProportionsOptions {
  /** A difference with p at or below it gets a capital letter; .05 where absent. Of two, the larger gives small letters. */
  readonly alpha?: number | readonly [number, number];
  /** For the pairs compared in a row; Bonferroni's where absent. */
  readonly adjust?: 'bonferroni' | 'none';
}

/** A share of a column, and which columns have a smaller one. */
export interface ColumnProportion {
  readonly count: number;
  /** Of the column's total; null where that is 0. */
  readonly share: number | null;
  /** Letters of the columns whose share is significantly smaller: capital at the stricter level, small at the other. */
  readonly letters: readonly string[];
  /** Why the cell is in no comparison; null where it is in one, or would be if there were another. */
  readonly left: 'share-0-or-1' | 'total-below-2' | null;
}

/** Two columns compared in one row. */
export interface ColumnComparison {
  readonly row: number;
  /** The columns, the first of them to the left. */
  readonly columns: readonly [number, number];
  /** Share of the first less that of the second, and its z. */
  readonly estimate: number;
  readonly statistic: number;
  /** Two-sided; and adjusted for the pairs compared in the row. */
  readonly p: number;
  readonly pAdjusted: number;
}

export interface ColumnProportions {
  readonly n: number;
  readonly rows: number;
  readonly columns: number;
  /** Of each column: A, B … Z, AA, AB … */
  readonly letters: readonly string[];
  /** Row-major, as the table's cells. */
  readonly cells: readonly ColumnProportion[];
  /** Row by row, pairs from left to right. */
  readonly comparisons: readonly ColumnComparison[];
}

/**
 * Which columns differ in their shares of a row: z tests of all pairs of columns, shown by letters.
 *
 *   z = (p₁ − p₂) / √(p (1 − p)(1/n₁ + 1/n₂)), p the share in both columns together; n the columns' totals.
 *   Bonferroni: p times the number of pairs compared in the row, at most 1. The letter stands in the cell of the larger
 *   share. As SPSS CTABLES /COMPARETEST TYPE=PROP and CROSSTABS /CELLS=BPROP, a share of 0 or 1 is not compared, nor a
 *   column whose total is below 2. R: √ of `prop.test(c(a, b), c(n1, n2), correct = FALSE)$statistic`.
 *
 * @param counts  categories in rows, groups in columns; may be sums of weights. Not modified.
 * @returns shares, letters and tests; or why there is nothing to compare: nobody, or all in one column
 * @throws RangeError for a negative count, or a level not between 0 and 1
 */
export function columnProportions(
  counts: Counts,
  { alpha = 0.05, adjust = 'bonferroni' }: ColumnProportionsOptions = {}
): ColumnProportions | Undefined<'too-few' | 'constant'> {
  demandTable('columnProportions', counts, 'any');
  const levels = typeof alpha === 'number' ? [alpha] : [...alpha].sort((a, b) => a - b);
  const wrong = levels.find((level) => !(level > 0 && level < 1));
  if (wrong !== undefined) throw new RangeError(`columnProportions requires alpha between 0 and 1 (got ${wrong})`);
  const { columns: totals, n } = marginsOf(counts);
  if (n === 0) return { why: 'too-few', n };
  if (totals.filter((total) => total > 0).length < 2) return { why: 'constant', n };

  const letters = Array.from(totals, (_, column) => columnLetters(column));
  const cells: ColumnProportion[] = [];
  const comparisons: ColumnComparison[] = [];
  for (let row = 0; row < counts.rows; row++) {
    const inRow = Array.from(totals, (_, j) => counts.cells[row * counts.columns + j] as number);
    const left = inRow.map((count, j) => leftOut(count, totals[j] as number));
    const found = rowComparisons(row, inRow, totals, left, adjust);
    comparisons.push(...found);
    inRow.forEach((count, j) => {
      const total = totals[j] as number;
      const below = smallerThan(j, found, levels, letters);
      cells.push({ count, share: total > 0 ? count / total : null, letters: below, left: left[j] ?? null });
    });
  }
  return { n, rows: counts.rows, columns: counts.columns, letters, cells, comparisons };
}

function leftOut(count: number, total: number): ColumnProportion['left'] {
  if (total < 2) return 'total-below-2';
  return count === 0 || count === total ? 'share-0-or-1' : null;
}

function rowComparisons(
  row: number,
  inRow: readonly number[],
  totals: Float64Array,
  left: readonly ColumnProportion['left'][],
  adjust: 'bonferroni' | 'none'
): ColumnComparison[] {
  const compared = [...inRow.keys()].filter((column) => left[column] === null);
  const factor = adjust === 'none' ? 1 : (compared.length * (compared.length - 1)) / 2;
  return compared.flatMap((first, place) =>
    compared.slice(place + 1).map((second) => {
      const [a, b] = [inRow[first] as number, inRow[second] as number];
      const [n1, n2] = [totals[first] as number, totals[second] as number];
      // Products in twice the precision: shares of large columns agree in most digits.
      const [one, other] = [exactProduct(a, n2), exactProduct(b, n1)];
      const difference = one.high - other.high + (one.low - other.low);
      const spread = (((a + b) * (n1 - a + (n2 - b))) / (n1 + n2)) * n1 * n2;
      const statistic = difference / Math.sqrt(spread);
      const p = normalTwoSided(statistic);
      return {
        row,
        columns: [first, second] as const,
        estimate: difference / (n1 * n2),
        statistic,
        p,
        pAdjusted: Math.min(1, factor * p)
      };
    })
  );
}

/** Letters of the columns that have a significantly smaller share than this one, by the strictest level that they meet. */
function smallerThan(
  column: number,
  found: readonly ColumnComparison[],
  levels: readonly number[],
  letters: readonly string[]
): string[] {
  return found.flatMap(({ columns: [first, second], estimate, pAdjusted }) => {
    const larger = estimate > 0 ? first : second;
    if (estimate === 0 || larger !== column) return [];
    const letter = letters[larger === first ? second : first] as string;
    const met = levels.findIndex((level) => pAdjusted <= level);
    return met < 0 ? [] : [met === 0 ? letter : letter.toLowerCase()];
  });
}

/** A to Z, then AA, AB … as in a spreadsheet. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
