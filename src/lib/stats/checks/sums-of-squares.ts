import { floorOf } from './printed.ts';

/** Steps of the enumeration that are taken at most; above, only what is necessary is checked. */
const MOST_STEPS = 300_000;
/** Steps between two yields: some milliseconds. */
const PIECE = 5000;

/** Which sums of squares n whole numbers from 0 up to a highest can have, where they sum to a total. */
export interface SumsOfSquares {
  readonly total: bigint;
  readonly least: bigint;
  readonly most: bigint;
  /** Bit q is set where q can be; null where there are too many ways to go through. */
  readonly possible: bigint | null;
}

/**
 * Sums of squares of n whole numbers from 0 to `highest`, for each total from `from` to `to`.
 *
 *   The least is that of numbers as equal as can be, the most that of numbers that are all but one at the two ends. Between
 *   them every set of numbers is gone through, one number at a time, the sums of squares kept as bits of one whole number. In pieces; yields the share done, 0 to 1.
 *
 * @param from, to  totals, from 0 to n · highest
 */
export function* sumsOfSquares(
  n: number,
  highest: number,
  from: number,
  to: number
): Generator<number, SumsOfSquares[], void> {
  const totals = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const ends = totals.map((total) => endsOf(BigInt(n), BigInt(highest), BigInt(total)));
  // Turned over, the same deviations: the side with the smaller totals is quicker.
  const turned = from + to > n * highest;
  const reach = turned ? n * highest - from : to;
  if (n * (reach + 1) * (highest + 1) > MOST_STEPS) return ends.map((end) => ({ ...end, possible: null }));
  const sets = yield* reachable(n, highest, reach);
  return ends.map((end, index) => {
    const total = totals[index] as number;
    if (!turned) return { ...end, possible: sets[total] as bigint };
    // Σx² = Σ(h − x)² + 2 h Σx − n h².
    const moved = BigInt(2 * highest * total - n * highest * highest);
    const bits = sets[n * highest - total] as bigint;
    return { ...end, possible: bits << moved };
  });
}

function endsOf(n: bigint, highest: bigint, total: bigint): Omit<SumsOfSquares, 'possible'> {
  const each = floorOf(total, n);
  const more = total - each * n;
  const atTop = floorOf(total, highest);
  const rest = total - atTop * highest;
  return {
    total,
    least: (n - more) * each ** 2n + more * (each + 1n) ** 2n,
    most: atTop * highest ** 2n + rest ** 2n
  };
}

/** For each total up to `reach`, the sums of squares of n numbers, as bits. */
function* reachable(n: number, highest: number, reach: number): Generator<number, bigint[], void> {
  let steps = 0;
  let sets = Array.from<unknown, bigint>({ length: reach + 1 }, (_, total) => (total === 0 ? 1n : 0n));
  for (let count = 0; count < n; count++) {
    const next: bigint[] = [];
    for (let total = 0; total <= reach; total++) {
      let set = 0n;
      for (let number = 0; number <= Math.min(highest, total); number++)
        set |= (sets[total - number] as bigint) << BigInt(number * number);
      next.push(set);
      steps += highest + 1;
      if (steps < PIECE) continue;
      steps = 0;
      yield (count + (total + 1) / (reach + 1)) / n;
    }
    sets = next;
  }
  return sets;
}

/** The largest possible sum of squares that is at most q, or null. */
export function possibleAtMost({ total, least, most, possible }: SumsOfSquares, q: bigint): bigint | null {
  const limit = q < most ? q : most;
  if (limit < least) return null;
  // A square is odd where its number is: so is their sum.
  if (possible === null) return (limit - total) % 2n === 0n ? limit : limit - 1n;
  const set = BigInt.asUintN(Number(limit) + 1, possible);
  return set === 0n ? null : BigInt(set.toString(2).length - 1);
}

/** The smallest possible sum of squares that is at least q, or null. */
export function possibleAtLeast({ total, least, most, possible }: SumsOfSquares, q: bigint): bigint | null {
  const limit = q > least ? q : least;
  if (limit > most) return null;
  if (possible === null) return (limit - total) % 2n === 0n ? limit : limit + 1n;
  const set = possible >> limit;
  return set === 0n ? null : limit + BigInt((set & -set).toString(2).length - 1);
}
