import { derivationOf, type Derivation, type WorkingSpec } from '../derivation.ts';
import { partsOf } from '../ref.ts';
import type { ReliabilityResult } from './result.ts';
import type { ReliabilitySpec } from './spec.ts';

/** Numbers of the scale that are made of variances and covariances of its items. */
const OF_SCALE = [
  ...['alpha/estimate', 'alpha/low', 'alpha/high', 'alpha/standardised'],
  ...['inter-item/mean', 'scale/mean', 'scale/sd']
];

/** Coefficients of the scale by other names. */
const COEFFICIENTS: Readonly<Record<string, WorkingSpec['coefficient']>> = {
  'omega/estimate': 'omega',
  'omega/standardised': 'omega',
  'lambda2/estimate': 'lambda2',
  'lambda6/estimate': 'lambda6',
  'halves/guttman': 'halves'
};

/**
 * Alpha and other coefficients, and how an item stands to the others, of those who answered every item; an item's mean and
 * standard deviation where it is not turned and nobody is left out, else as those of the scale.
 */
export function working(ref: string, result: ReliabilityResult, { reverse }: ReliabilitySpec): Derivation | null {
  const { items, missing, leftOut, matrix, alpha, convention } = result;
  const variables = items.map(({ variable }) => variable);
  const ofScale = missing === 'listwise' && alpha !== null;
  const scale = { of: 'alpha', variables, reverse, weighted: true } as const;
  if (OF_SCALE.includes(ref)) {
    // The scale is of the answers' numbers, whatever alpha is of.
    if (!ofScale || (matrix !== 'numbers' && !ref.startsWith('scale'))) return null;
    return derivationOf({ ...scale, level: Math.round(100 * alpha.level) });
  }
  const coefficient = COEFFICIENTS[ref];
  if (coefficient !== undefined)
    return ofScale && matrix === 'numbers' ? derivationOf({ ...scale, coefficient, convention }) : null;
  const [of, x, what] = partsOf(ref);
  const item = items.find(({ variable }) => variable === x);
  if (of !== 'item' || !item) return null;
  switch (what) {
    case 'n':
    case 'mean':
    case 'sd':
      if (!item.turned && (missing === 'pairwise' || leftOut === 0))
        return derivationOf({ of: 'mean', x: item.variable, weighted: true });
      return ofScale ? derivationOf({ ...scale, part: item.variable }) : null;
    case 'item-rest':
    case 'alpha-if-dropped':
      return ofScale && matrix === 'numbers' ? derivationOf({ ...scale, part: item.variable }) : null;
    case 'squared-multiple':
      return ofScale && matrix === 'numbers'
        ? derivationOf({ ...scale, coefficient: 'lambda6', part: item.variable })
        : null;
    default:
      return null;
  }
}
