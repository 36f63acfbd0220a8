import type { Direction } from '../testing/one-sided.ts';
import type { NearSums } from './near-sums.ts';
import type { ListedTails } from './permutation-tails.ts';

/** One sum, less what is expected; or all from one to another. */
export interface FarSums {
  readonly from: number;
  readonly to: number;
  readonly probability: number;
}

interface Asked {
  readonly alternative: 'two-sided' | Direction;
  /** One fewer than is kept of each tail. */
  readonly most: number;
  readonly unit: number;
  /** Whether the sums are of turned scores, and have the other sign. */
  readonly isTurned: boolean;
}

/** The sums that a p is of, rising: those nearest the bounds one by one, the others at each end together. */
export function farSums(tails: ListedTails, { alternative, most, unit, isTurned }: Asked): FarSums[] {
  const { up, down, mirrored, observed, mirror, expected, lowest, highest } = tails;
  const of = (from: number, to: number, probability: number): FarSums => ({
    from: (from - expected) * unit,
    to: (to - expected) * unit,
    probability
  });
  const ends = {
    up: () => outwards(up, most, (distance) => observed + distance, highest, of),
    down: () => outwards(down, most, (distance) => observed - distance, lowest, of).toReversed(),
    mirrored: () => outwards(mirrored, most, (distance) => mirror - distance, lowest, of).toReversed()
  };
  const isTowards = (alternative === 'greater') !== isTurned;
  const found = alternative === 'two-sided' ? [...ends.mirrored(), ...ends.up()] : isTowards ? ends.up() : ends.down();
  return isTurned
    ? found.toReversed().map(({ from, to, probability }) => ({ from: 0 - to, to: 0 - from, probability }))
    : found;
}

/** From the bound to the end; each `from` is below its `to`. */
function outwards(
  tail: NearSums,
  most: number,
  sumAt: (distance: number) => number,
  end: number,
  of: (from: number, to: number, probability: number) => FarSums
): FarSums[] {
  const alone = tail.near.slice(0, most);
  const [next] = tail.near.slice(most);
  const each = alone.map(({ distance, probability }) => of(sumAt(distance), sumAt(distance), probability));
  if (!next) return each;
  const [a, b] = [sumAt(next.distance), end].sort((one, other) => one - other) as [number, number];
  return [...each, of(a, b, next.probability + tail.beyond)];
}
