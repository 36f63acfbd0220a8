import { derivationOf, type Derivation } from '../derivation.ts';
import { ALL, partsOf } from '../ref.ts';
import type { PowerResult } from './compute.ts';
import type { PowerSpec } from './spec.ts';

/** The name of a number on a curve is of the pairs and the point's place, from 0. */
export const CURVE = 'curve';

/** How many pairs there are; what they can show, and how many are needed. */
export function working(ref: string, result: PowerResult, spec: PowerSpec): Derivation | null {
  const [who = '', what = '', place = ''] = partsOf(ref);
  const { alpha, method: distribution, power } = spec;
  const asked = { of: 'power', alpha, distribution, power } as const;
  if (who === CURVE) {
    const point = result.curves.find(({ n }) => n === Number(what))?.points[Number(place)];
    // A perfect correlation is always found.
    return point && point.rho < 0.999999
      ? derivationOf({ ...asked, sought: 'power', pairs: Number(what), rho: point.rho })
      : null;
  }
  const { rho, needed, rows, outcome } = result;
  const isNeeded = who === ALL && what === 'needed';
  const row = isNeeded ? needed : rows.find(({ x }) => (x ?? ALL) === who);
  if (!row) return null;
  const name = isNeeded ? place : what;
  switch (name) {
    case 'n':
      if (isNeeded) return derivationOf({ ...asked, sought: 'size', rho });
      return who === ALL ? null : derivationOf({ of: 'correlation', x: who, y: outcome });
    case 'critical':
    case 'detectable':
      return derivationOf({ ...asked, sought: name, pairs: row.n });
    case 'power':
      return derivationOf({ ...asked, sought: 'power', pairs: row.n, rho });
    default:
      return null;
  }
}
