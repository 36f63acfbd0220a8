import type { Choose, Parts } from './parts.ts';
import type { ScoredMargin } from './scored-table.ts';

/** Some of a table's rows, in the order in which they are filled; scores relative to the first row's. */
export interface RowGroup {
  readonly totals: readonly number[];
  readonly scores: readonly number[];
}

/** The sums that the rows can have, rising, and their probabilities; the first `length` are in use. */
export interface SumDistribution {
  readonly length: number;
  readonly sums: Int32Array;
  readonly weights: Float64Array;
}

/** Every sum lies between these. */
export interface Bounds {
  readonly lowest: number;
  readonly highest: number;
}

/** Told of each part of the columns that the rows can fill: its place, Σ part · column score, ways, distribution. */
export type TellRows = (place: number, sum: number, ways: number, distribution: SumDistribution) => void;

const ZERO: SumDistribution = { length: 1, sums: Int32Array.of(0), weights: Float64Array.of(1) };

/**
 * The distribution of Σ count · row score · column score over some rows, given which part of the columns they fill.
 *
 *   Row by row: of the part y that the rows so far fill, the newest takes d with probability
 *   Π C(y_j, d_j) / C(|y|, |d|), and the others fill y − d as was found before. All terms are positive, so that
 *   probabilities keep their digits down to the smallest.
 *
 * Two rows' distributions at a time are in memory, and the last row's not at all: each is told and forgotten.
 *
 * @param bounds  of the sums, see `bounds`
 */
export function eachRowSum(
  { totals, scores }: RowGroup,
  columns: ScoredMargin,
  parts: Parts,
  choose: Choose,
  { lowest, highest }: Bounds,
  tell: TellRows
): void {
  const collected = collector(lowest, highest - lowest);
  const part = new Int32Array(columns.totals.length);
  const taken = new Int32Array(columns.totals.length);
  let before = new Map<number, SumDistribution>();
  let filled = 0;
  totals.forEach((size, row) => {
    filled += size;
    const [isLast, score, next] = [
      row === totals.length - 1,
      scores[row] as number,
      new Map<number, SumDistribution>()
    ];
    const all = choose(filled, size);
    parts.each(columns.totals, filled, part, (place, sum, ways) => {
      let found = ZERO;
      if (row > 0) {
        parts.each(part, size, taken, (takenPlace, takenSum, takenWays) => {
          collected.add(before.get(place - takenPlace) as SumDistribution, score * takenSum, takenWays / all);
        });
        found = collected.take();
      }
      if (isLast) tell(place, sum, ways, found);
      else {
        const { length, sums, weights } = found;
        next.set(place, { length, sums: sums.slice(0, length), weights: weights.slice(0, length) });
      }
    });
    before = next;
  });
}

/** Adds distributions up, and gives what came together in the order of the sums. */
function collector(
  lowest: number,
  widest: number
): { add: (distribution: SumDistribution, shift: number, weight: number) => void; take: () => SumDistribution } {
  const totals = new Float64Array(widest + 1);
  const sums = new Int32Array(widest + 1);
  const weights = new Float64Array(widest + 1);
  let [from, to] = [Infinity, -Infinity];
  return {
    add: ({ length, sums: added, weights: probabilities }, shift, weight) => {
      const start = shift - lowest;
      from = Math.min(from, (added[0] as number) + start);
      to = Math.max(to, (added[length - 1] as number) + start);
      for (let index = 0; index < length; index++) {
        const place = (added[index] as number) + start;
        totals[place] = (totals[place] as number) + weight * (probabilities[index] as number);
      }
    },
    take: () => {
      let length = 0;
      for (let place = from; place <= to; place++) {
        const weight = totals[place] as number;
        if (weight === 0) continue;
        sums[length] = place + lowest;
        weights[length++] = weight;
        totals[place] = 0;
      }
      [from, to] = [Infinity, -Infinity];
      return { length, sums, weights };
    }
  };
}
