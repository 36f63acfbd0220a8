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
 * Alpha and other coefficients, and how an item stands to the others; an item's mean and standard deviation where it is not
 * turned and nobody is left out, else as those of the scale.
 */
export function working(ref: string, result: ReliabilityResult, { reverse }: ReliabilitySpec): Derivation | null {
  const { items, missing, matrix, alpha, convention } = result;
  const variables = items.map(({ variable }) => variable);
  if (alpha === null) return ofItem(ref, result, null);
  const numbers = {
    of: 'alpha',
    variables,
    reverse,
    weighted: true,
    ...(missing === 'pairwise' ? { missing } : {})
  } as const;
  const scale = { ...numbers, ...(matrix === 'polychoric' ? { matrix } : {}) } as const;
  if (OF_SCALE.includes(ref)) {
    // The scale is of the answers' numbers, whatever alpha is of.
    const of = ref.startsWith('scale') ? numbers : scale;
    return derivationOf({ ...of, level: Math.round(100 * alpha.level) });
  }
  const coefficient = COEFFICIENTS[ref];
  if (coefficient !== undefined) return derivationOf({ ...scale, coefficient, convention });
  return ofItem(ref, result, { numbers, scale });
}

type Scale = Derivation['spec'];

/** @param of  the scale, by its numbers and by what its coefficients are of; null where it has no alpha */
function ofItem(
  ref: string,
  { items, missing, leftOut }: ReliabilityResult,
  of: { readonly numbers: Scale; readonly scale: Scale } | null
): Derivation | null {
  const [kind, x, what] = partsOf(ref);
  const item = items.find(({ variable }) => variable === x);
  if (kind !== 'item' || !item) return null;
  const part = item.variable;
  switch (what) {
    case 'n':
    case 'mean':
    case 'sd':
      if (!item.turned && (missing === 'pairwise' || leftOut === 0))
        return derivationOf({ of: 'mean', x: part, weighted: true });
      return of && derivationOf({ ...of.numbers, part });
    case 'item-rest':
    case 'alpha-if-dropped':
      return of && derivationOf({ ...of.scale, part });
    case 'squared-multiple':
      return of && derivationOf({ ...of.scale, coefficient: 'lambda6', part });
    default:
      return null;
  }
}
