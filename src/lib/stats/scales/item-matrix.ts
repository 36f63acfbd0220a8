import type { Undefined } from '../result.ts';
import { jointCounts, sparseCounts } from '../counts/counts.ts';
import { eachCell, marginsOf } from '../counts/margins.ts';
import { moments } from '../description/moments.ts';
import { compensatedSum } from '../numerics/compensated.ts';

/** The answers to one item of a scale. */
export interface Item {
  /** One for each respondent; a code at or above the number of levels is missing. */
  readonly codes: ArrayLike<number>;
  /** What each level counts as; reversed items have theirs reversed already. */
  readonly numbers: readonly number[];
}

/** Covariances of items, or their correlations; symmetric. */
export interface ItemMatrix {
  /** Respondents behind it, or the sum of their weights. */
  readonly n: number;
  readonly covariances: readonly (readonly number[])[];
}

/** Covariances of items, with their means. */
export interface ItemMoments extends ItemMatrix {
  readonly means: readonly number[];
}

/** Above this many cells for each respondent, a table holds mostly zeros. */
const CELLS_PER_RESPONDENT = 4;

/**
 * Covariances, divisor n − 1, and means of the items of a scale.
 *
 *   `listwise`: of those who answered every item (SPSS RELIABILITY; R `cov(x, use = "complete.obs")`). `pairwise`: each pair
 *   of items of those who answered both (R `cov(x, use = "pairwise")`, psych's default); n is then the smallest of a pair,
 *   and the matrix need not be that of any answers.
 *
 * @param weights  one for each respondent; each counts as one where absent. n is their sum, as in SPSS
 * @returns the matrix; or why there is none: n of at most 1, of all or of a pair
 * @throws RangeError for items of unequal length, numbers that are not finite, weights that are negative or too few
 */
export function itemMatrix(
  items: readonly Item[],
  {
    missing = 'listwise',
    weights
  }: { readonly missing?: 'listwise' | 'pairwise'; readonly weights?: ArrayLike<number> } = {}
): ItemMoments | Undefined<'too-few'> {
  const rows = demandItems('itemMatrix', items);
  if (weights) demandWeights(weights, rows);
  const within = missing === 'listwise' ? complete(items, rows) : undefined;
  const covariances = items.map(() => new Array<number>(items.length).fill(0));
  const means = new Array<number>(items.length).fill(0);
  let least = Infinity;
  for (let i = 0; i < items.length; i++)
    for (let j = 0; j <= i; j++) {
      const pair = covariance(items[i] as Item, items[j] as Item, within, weights);
      least = Math.min(least, pair.n);
      if (pair.n <= 1) continue;
      (covariances[i] as number[])[j] = pair.covariance;
      (covariances[j] as number[])[i] = pair.covariance;
      if (i === j) means[i] = pair.mean;
    }
  const n = items.length > 0 ? least : 0;
  return n <= 1 ? { why: 'too-few', n } : { n, covariances, means };
}

interface Pair {
  readonly n: number;
  readonly covariance: number;
  /** Of the first item. */
  readonly mean: number;
}

function covariance(x: Item, y: Item, within?: ArrayLike<number>, weights?: ArrayLike<number>): Pair {
  const [rows, columns] = [x.numbers.length, y.numbers.length];
  const respondents = within ? within.length : x.codes.length;
  const count = rows * columns > CELLS_PER_RESPONDENT * respondents ? sparseCounts : jointCounts;
  const counts = count(x.codes, y.codes, rows, columns, within, weights);
  const margins = marginsOf(counts);
  const [first, second] = [moments(x.numbers, margins.rows), moments(y.numbers, margins.columns)];
  if ('why' in first || 'why' in second) return { n: 0, covariance: 0, mean: 0 };
  if (x === y) return { n: first.n, covariance: (first.variance * first.n) / (first.n - 1), mean: first.mean };
  const products: number[] = [];
  eachCell(counts, (i, j, cell) => {
    products.push(cell * ((x.numbers[i] as number) - first.mean) * ((y.numbers[j] as number) - second.mean));
  });
  return { n: first.n, covariance: compensatedSum(products) / (first.n - 1), mean: first.mean };
}

/** The respondents who answered every item. */
function complete(items: readonly Item[], rows: number): Uint32Array {
  const kept = new Uint32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++)
    if (items.every(({ codes, numbers }) => (codes[row] as number) < numbers.length)) kept[count++] = row;
  return kept.subarray(0, count);
}

/**
 * Demands items of the same respondents.
 *
 * @param caller  name of the function that requires it, for the message
 * @returns how many respondents there are
 * @throws RangeError for items of unequal length, or numbers that are not finite
 */
export function demandItems(caller: string, items: readonly Item[]): number {
  const rows = items[0]?.codes.length ?? 0;
  for (const { codes, numbers } of items) {
    if (codes.length !== rows) {
      throw new RangeError(`${caller} requires items of equal length (got ${rows} and ${codes.length})`);
    }
    const odd = numbers.find((number) => !Number.isFinite(number));
    if (odd !== undefined) throw new RangeError(`${caller} requires finite numbers (got ${odd})`);
  }
  return rows;
}

function demandWeights(weights: ArrayLike<number>, rows: number): void {
  if (weights.length !== rows) {
    throw new RangeError(`itemMatrix requires a weight for each respondent (got ${weights.length} for ${rows})`);
  }
  for (let row = 0; row < rows; row++) {
    const weight = weights[row] as number;
    if (!(weight >= 0 && weight < Infinity))
      throw new RangeError(`itemMatrix requires weights from 0 up (got ${weight})`);
  }
}
