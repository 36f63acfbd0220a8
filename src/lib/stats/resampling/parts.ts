/** Binomial coefficients from Pascal's triangle; finite up to n = 1000, and so are their products here. */
export type Choose = (n: number, k: number) => number;

export function pascal(largest: number): Choose {
  const triangle = new Float64Array(((largest + 1) * (largest + 2)) / 2);
  for (let n = 0, row = 0; n <= largest; n++, row += n) {
    triangle[row] = 1;
    triangle[row + n] = 1;
    for (let k = 1; k < n; k++)
      triangle[row + k] = (triangle[row - n + k - 1] as number) + (triangle[row - n + k] as number);
  }
  return (n, k) => triangle[(n * (n + 1)) / 2 + k] as number;
}

/** Told of each part: its place, Σ part · score, and in how many ways it can be taken. */
export type TellPart = (place: number, sum: number, ways: number) => void;

export interface Parts {
  /**
   * All ways to take `total` of the respondents in `of`, so many from each column; `into` holds the part while it is told.
   */
  readonly each: (of: ArrayLike<number>, total: number, into: Int32Array, tell: TellPart) => void;
  /** The place of the whole: places of parts and of what they leave add up to it. */
  readonly whole: number;
}

/**
 * Parts of the columns of a table. The place of a part is a number in mixed radix of all its entries but the last, which
 * the total decides.
 */
export function partsOf(totals: readonly number[], scores: readonly number[], choose: Choose): Parts {
  const last = totals.length - 1;
  const strides: number[] = [];
  let stride = 1;
  let whole = 0;
  for (const total of totals.slice(0, last)) {
    strides.push(stride);
    whole += total * stride;
    stride *= total + 1;
  }
  const after = new Int32Array(totals.length);
  const each: Parts['each'] = (of, total, into, tell) => {
    for (let column = last; column > 0; column--) {
      after[column - 1] = (after[column] as number) + (of[column] as number);
    }
    const room = Int32Array.from(after);
    const from = (column: number, left: number, place: number, sum: number, ways: number): void => {
      const most = of[column] as number;
      if (column === last) {
        into[last] = left;
        tell(place, sum + left * (scores[last] as number), ways * choose(most, left));
        return;
      }
      const highest = Math.min(left, most);
      for (let taken = Math.max(0, left - (room[column] as number)); taken <= highest; taken++) {
        into[column] = taken;
        const next = place + taken * (strides[column] as number);
        from(column + 1, left - taken, next, sum + taken * (scores[column] as number), ways * choose(most, taken));
      }
    };
    from(0, total, 0, 0, 1);
  };
  return { each, whole };
}

/** How many parts there are of each total, 0 to n. */
export function partCounts(totals: readonly number[]): Float64Array {
  const n = totals.reduce((sum, total) => sum + total, 0);
  let counts = new Float64Array(n + 1);
  counts[0] = 1;
  for (const most of totals) {
    const next = new Float64Array(n + 1);
    let window = 0;
    for (let total = 0; total <= n; total++) {
      window += counts[total] as number;
      if (total > most) window -= counts[total - most - 1] as number;
      next[total] = window;
    }
    counts = next;
  }
  return counts;
}
