import { derivationOf, type Derivation } from '../derivation.ts';
import { partsOf, UNWEIGHTED } from '../ref.ts';
import type { ExplorerResult } from './result.ts';

/** The name of a point's number is of the point's place, from 0. */
export const POINT = 'point';

/** rho under the present coding and what belongs to it, or under the coding of a point. */
export function working(ref: string, result: ExplorerResult): Derivation | null {
  if ('why' in result) return null;
  const { driver: x, outcome: y, points, outcomeSplits, driverSplits, weighted } = result;
  const [first, place, what] = partsOf(ref);
  const of = { of: 'correlation', x, y, ...(weighted && what !== UNWEIGHTED ? { weighted } : {}) } as const;
  if (first !== POINT) return derivationOf(of);
  const point = points[Number(place)];
  const [cutX, cutY] = [driverSplits[point?.driver ?? -1], outcomeSplits[point?.outcome ?? -1]];
  if (!cutX || !cutY) return null;
  const codings = {
    [x]: { cutoff: cutX.cutoff, dontKnow: cutX.dontKnow, noAnswer: null },
    [y]: { cutoff: cutY.cutoff, dontKnow: null, noAnswer: null }
  };
  return derivationOf({ ...of, codings });
}
