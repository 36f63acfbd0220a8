import { derivationOf, groupIn, type Derivation } from '../derivation.ts';
import { partsOf } from '../ref.ts';
import type { DescribeResult } from './compute.ts';

/** By what a number is: a mean with its spread, a quantile, the shape, or the share of the top box. */
export function working(ref: string, result: DescribeResult): Derivation | null {
  const [x, group, what] = partsOf(ref);
  if (x === undefined || group === undefined || what === undefined) return null;
  const { by, population, convention, top } = result;
  const level = Math.round(result.level * 100);
  const of = { x, weighted: true, ...(by === null ? {} : groupIn(by, group)) };
  switch (what) {
    case 'n':
    case 'mean':
    case 'sd':
    case 'low':
    case 'high':
      return derivationOf({ ...of, of: 'mean', level, population });
    case 'median':
    case 'q1':
    case 'q3':
    case 'min':
    case 'max':
      return derivationOf({ ...of, of: 'quantiles', convention });
    case 'whisker-low':
    case 'whisker-high':
      return derivationOf({ ...of, of: 'quantiles', convention, box: true });
    case 'skewness':
    case 'kurtosis':
      return derivationOf({ ...of, of: 'shape' });
    case 'top':
    case 'top-low':
    case 'top-high':
      return derivationOf({ ...of, of: 'share', part: `.top${top}`, base: 'scale', level, population });
    default:
      return null;
  }
}
