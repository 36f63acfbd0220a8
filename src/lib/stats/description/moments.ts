import type { Undefined } from '../result.ts';
import { compensatedSum, doubleDot, exactProduct, exactSum } from '../numerics/compensated.ts';
import { demandLevels } from './levels.ts';

/** Mean and central moments of a distribution. */
export interface Moments {
  /** Respondents, or the sum of their weights. */
  readonly n: number;
  readonly mean: number;
  /** m₂ = Σ count · (number − mean)² / n; 0 exactly where everyone is alike. */
  readonly variance: number;
  /** √m₂, also where m₂ itself is too small to be a number above 0. */
  readonly deviation: number;
  /** g₁ = m₃ / m₂^1.5; null where everyone is alike. */
  readonly skewness: number | null;
  /** g₂ = m₄ / m₂² − 3; null where everyone is alike. */
  readonly kurtosis: number | null;
}

/**
 * Mean and central moments of numbers with counts, divisor n; SPSS's frequency weights.
 *
 *   The mean is kept in twice the precision and deviations are taken from that, so that nothing is lost where numbers are
 *   large and close together (NIST's NumAcc4). R: `mean(x)`, `mean((x - mean(x))^2)`, `e1071::skewness(x, type = 1)`,
 *   `e1071::kurtosis(x, type = 1)`.
 *
 * @param numbers  one for each level, in any order. Not modified.
 * @param counts   respondents at each level, or sums of weights, equally long. Not modified.
 * @throws RangeError for arrays of unequal length, numbers that are not finite or beyond 1e150, counts that are negative
 */
export function moments(numbers: ArrayLike<number>, counts: ArrayLike<number>): Moments | Undefined<'nothing'> {
  const n = demandLevels('moments', numbers, counts);
  if (n === 0) return { why: 'nothing', n };
  const sum = doubleDot(numbers, counts);
  const near = sum.high / n;
  const product = exactProduct(near, n);
  const { high: mean, low: rest } = exactSum(near, (sum.high - product.high - product.low + sum.low) / n);
  const deviations = Float64Array.from(numbers, (number, level) => {
    if (counts[level] === 0) return 0;
    const { high, low } = exactSum(number, -mean);
    return high + (low - rest);
  });
  const scale = isConstant(numbers, counts) ? 0 : deviations.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  if (scale === 0) return { n, mean, variance: 0, deviation: 0, skewness: null, kurtosis: null };
  // Of deviations that are 1 at most: their fourth powers neither overflow nor vanish.
  const power = (exponent: number): number =>
    compensatedSum(deviations.map((deviation, level) => (counts[level] as number) * (deviation / scale) ** exponent)) /
    n;
  const second = power(2);
  return {
    n,
    mean,
    variance: second * scale * scale,
    deviation: Math.sqrt(second) * scale,
    skewness: power(3) / (second * Math.sqrt(second)),
    kurtosis: power(4) / (second * second) - 3
  };
}

/** True where all who are counted have the same number. */
function isConstant(numbers: ArrayLike<number>, counts: ArrayLike<number>): boolean {
  let first: number | undefined;
  for (let level = 0; level < numbers.length; level++) {
    if (counts[level] === 0) continue;
    first ??= numbers[level] as number;
    if (numbers[level] !== first) return false;
  }
  return true;
}
