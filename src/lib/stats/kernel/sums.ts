/** Adds up the sums that blocks of rows have, pair by pair. */
export interface Sums<Total> {
  readonly add: (sums: ArrayLike<number>) => void;
  readonly totals: () => Total;
}

/** Where a whole number is parted in two, so that many of each part can be added without rounding. */
const PART = 2 ** 27;

/** Of whole numbers up to 2^53 in size: exact. */
export function wholeSums(pairs: number): Sums<bigint[]> {
  const low = new Float64Array(pairs);
  const high = new Float64Array(pairs);
  return {
    add: (sums) => {
      for (let pair = 0; pair < pairs; pair++) {
        const sum = sums[pair] as number;
        const rest = sum % PART;
        low[pair] = (low[pair] as number) + rest;
        high[pair] = (high[pair] as number) + (sum - rest) / PART;
      }
    },
    totals: () => Array.from(low, (rest, pair) => BigInt(high[pair] as number) * BigInt(PART) + BigInt(rest))
  };
}

/** Of any numbers, with what each addition lost added at the end (Neumaier 1974). */
export function compensatedSums(pairs: number): Sums<Float64Array> {
  const totals = new Float64Array(pairs);
  const lost = new Float64Array(pairs);
  return {
    add: (sums) => {
      for (let pair = 0; pair < pairs; pair++) {
        const total = totals[pair] as number;
        const sum = sums[pair] as number;
        const next = total + sum;
        const loss = Math.abs(total) >= Math.abs(sum) ? total - next + sum : sum - next + total;
        totals[pair] = next;
        lost[pair] = (lost[pair] as number) + loss;
      }
    },
    totals: () => totals.map((total, pair) => total + (lost[pair] as number))
  };
}

/** Rows of a block whose products are summed at once. */
export const PRODUCT_ROWS = 1024;

/**
 * As many rows, even, as have an exact sum of products.
 *
 * @throws RangeError for scores above 2^25 in size
 */
export function exactRows(largest: number): number {
  if (!(largest >= 0 && largest <= 2 ** 25)) {
    throw new RangeError(`wholeProducts requires scores up to 2^25 in size (got ${largest})`);
  }
  return Math.min(PRODUCT_ROWS, 2 * Math.floor(2 ** 52 / Math.max(1, largest * largest)));
}
