import type { Undefined } from '../result.ts';
import { moments, type Moments } from './moments.ts';

/**
 * Which estimator of skewness or kurtosis (Joanes and Gill 1998; `type` of e1071): 1, the moments themselves; 2, as SPSS
 * and SAS print; 3, as Minitab prints.
 */
export type ShapeType = 1 | 2 | 3;

/** Skewness or excess kurtosis. */
export interface Shape {
  readonly n: number;
  /** 0 for a normal distribution. */
  readonly estimate: number;
  /** Its standard error in samples of a normal distribution. */
  readonly se: number;
}

export type NoShape = Undefined<'nothing' | 'too-few' | 'constant'>;

/**
 * Skewness from numbers with counts.
 *
 *   Type 1: g₁ = m₃ / m₂^1.5; 2: G₁ = g₁ √(n(n − 1)) / (n − 2); 3: b₁ = g₁ ((n − 1) / n)^1.5.
 *   The standard error of G₁ is √(6n(n − 1) / ((n − 2)(n + 1)(n + 3))), as SPSS prints; of the others, that by their ratio
 *   to G₁. R: `e1071::skewness(x, type)`.
 *
 * Parameters and errors as for `moments`.
 *
 * @returns the estimate; or why there is none: nobody, 2 respondents or fewer, everyone alike
 */
export function skewness(numbers: ArrayLike<number>, counts: ArrayLike<number>, type: ShapeType = 2): Shape | NoShape {
  const raw = momentOf(moments(numbers, counts), 'skewness', 2);
  if ('why' in raw) return raw;
  const { n, g: g1 } = raw;
  const toSample = Math.sqrt(n * (n - 1)) / (n - 2);
  const se = Math.sqrt((6 * n * (n - 1)) / ((n - 2) * (n + 1) * (n + 3)));
  if (type === 2) return { n, estimate: g1 * toSample, se };
  const factor = type === 1 ? 1 : ((n - 1) / n) ** 1.5;
  return { n, estimate: g1 * factor, se: (se * factor) / toSample };
}

/**
 * Excess kurtosis from numbers with counts.
 *
 *   Type 1: g₂ = m₄ / m₂² − 3; 2: G₂ = ((n + 1) g₂ + 6)(n − 1) / ((n − 2)(n − 3)); 3: b₂ = (g₂ + 3)(1 − 1/n)² − 3.
 *   The standard error of G₂ is 2 SE(G₁) √((n² − 1) / ((n − 3)(n + 5))), as SPSS prints. R: `e1071::kurtosis(x, type)`.
 *
 * Parameters and errors as for `moments`.
 *
 * @returns the estimate; or why there is none: nobody, 3 respondents or fewer, everyone alike
 */
export function kurtosis(numbers: ArrayLike<number>, counts: ArrayLike<number>, type: ShapeType = 2): Shape | NoShape {
  const raw = momentOf(moments(numbers, counts), 'kurtosis', 3);
  if ('why' in raw) return raw;
  const { n, g: g2 } = raw;
  const seOfG2 = Math.sqrt((24 * n * (n - 1) ** 2) / ((n - 3) * (n - 2) * (n + 3) * (n + 5)));
  const toSample = ((n + 1) * (n - 1)) / ((n - 2) * (n - 3));
  if (type === 2) return { n, estimate: ((n + 1) * g2 + 6) * ((n - 1) / ((n - 2) * (n - 3))), se: seOfG2 };
  const factor = type === 1 ? 1 : ((n - 1) / n) ** 2;
  return { n, estimate: (g2 + 3) * factor - 3, se: (seOfG2 * factor) / toSample };
}

function momentOf(
  of: Moments | Undefined<'nothing'>,
  which: 'skewness' | 'kurtosis',
  moreThan: number
): { readonly n: number; readonly g: number } | NoShape {
  if ('why' in of) return of;
  const { n, [which]: g } = of;
  if (n <= moreThan) return { why: 'too-few', n };
  return g === null ? { why: 'constant', n } : { n, g };
}
