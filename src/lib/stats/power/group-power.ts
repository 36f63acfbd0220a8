import type { Undefined } from '../result.ts';
import { normalQuantile, normalUpper } from '../distributions/normal.ts';
import { tCritical } from '../distributions/quantiles.ts';
import { demandAlpha, demandPower, leastSize } from './least-size.ts';
import { noncentralTAbove } from './noncentral-t.ts';

type Two = readonly [number, number];

export interface MeansPowerOptions {
  /** Of the two-sided test; .05 where absent. */
  readonly alpha?: number;
  /**
   * `welch`, the default, and `student` by the noncentral t; `mann-whitney` as Student's with 3/π of the respondents, its
   * asymptotic relative efficiency where answers are normal (at least .864 whatever they are: Hodges and Lehmann 1956).
   */
  readonly test?: 'welch' | 'student' | 'mann-whitney';
}

/** Mann–Whitney's efficiency against t, in normal distributions. */
const EFFICIENCY = 3 / Math.PI;

/**
 * The power of a test that two groups have the same mean.
 *
 *   R: `power.t.test(n, delta, sd, strict = TRUE)$power` for groups of equal size and spread.
 *
 * @param difference  of the true means
 * @param sds         true standard deviation of each group, above 0
 * @param sizes       respondents in each group, from 2 up
 * @throws RangeError for a difference that is not finite, standard deviations not above 0, sizes that are not whole, or an
 *         alpha outside (0, 1)
 */
export function meansPower(
  difference: number,
  sds: Two,
  sizes: Two,
  { alpha = 0.05, test = 'welch' }: MeansPowerOptions = {}
): number | Undefined<'too-few'> {
  demandAlpha('meansPower', alpha);
  demandGroups('meansPower', difference, sds);
  demandSizes('meansPower', sizes);
  if (Math.min(...sizes) < 2) return { why: 'too-few', n: sizes[0] + sizes[1] };
  return powerOfMeans(difference, sds, sizes, alpha, test);
}

/**
 * The fewest respondents in each of two groups of equal size with which a difference of means is found significant with the
 * power wanted; null for no difference. Parameters and errors as for `meansPower`.
 *
 * @param power  .80 where absent
 */
export function meansSize(
  difference: number,
  sds: Two,
  { alpha = 0.05, test = 'welch', power = 0.8 }: MeansPowerOptions & { readonly power?: number } = {}
): number | null {
  demandAlpha('meansSize', alpha);
  demandPower('meansSize', power);
  demandGroups('meansSize', difference, sds);
  if (difference === 0) return null;
  return leastSize((size) => powerOfMeans(difference, sds, [size, size], alpha, test), power, 2);
}

function powerOfMeans(
  difference: number,
  sds: Two,
  sizes: Two,
  alpha: number,
  test: 'welch' | 'student' | 'mann-whitney'
): number {
  const [n, m] = test === 'mann-whitney' ? [sizes[0] * EFFICIENCY, sizes[1] * EFFICIENCY] : sizes;
  const [a, b] = [sds[0] ** 2 / n, sds[1] ** 2 / m];
  const pooled = ((n - 1) * sds[0] ** 2 + (m - 1) * sds[1] ** 2) / (n + m - 2);
  const [square, df] =
    test === 'welch'
      ? [a + b, (a + b) ** 2 / (a ** 2 / (n - 1) + b ** 2 / (m - 1))]
      : [pooled * (1 / n + 1 / m), n + m - 2];
  const delta = Math.abs(difference) / Math.sqrt(square);
  const t = tCritical(alpha, df);
  return Math.min(1, noncentralTAbove(t, df, delta) + noncentralTAbove(t, df, -delta));
}

export interface SharesPowerOptions {
  /** Of the two-sided test; .05 where absent. */
  readonly alpha?: number;
  /** `normal`, the default: the z test with pooled variance; `arcsine`: by Cohen's h. */
  readonly method?: 'normal' | 'arcsine';
}

/**
 * The power of a test that two groups have the same share.
 *
 *   `normal`: R `power.prop.test(n, p1, p2, strict = TRUE)$power`, for groups of any size. `arcsine`: h = 2 asin √p₁ −
 *   2 asin √p₂ over √(1/n₁ + 1/n₂) (Cohen 1988); R `pwr::pwr.2p2n.test(h, n1, n2)`.
 *
 * @param shares  true shares, in [0, 1]
 * @param sizes   respondents in each group, whole
 * @returns the power; or why there is none: a group with nobody
 * @throws RangeError for shares outside [0, 1], sizes that are not whole, or an alpha outside (0, 1)
 */
export function sharesPower(
  shares: Two,
  sizes: Two,
  { alpha = 0.05, method = 'normal' }: SharesPowerOptions = {}
): number | Undefined<'too-few'> {
  demandAlpha('sharesPower', alpha);
  demandShares('sharesPower', shares);
  demandSizes('sharesPower', sizes);
  if (Math.min(...sizes) < 1) return { why: 'too-few', n: sizes[0] + sizes[1] };
  return powerOfShares(shares, sizes, alpha, method);
}

/**
 * The fewest respondents in each of two groups of equal size with which a difference of shares is found significant with the
 * power wanted; null for no difference. Parameters and errors as for `sharesPower`.
 *
 * @param power  .80 where absent
 */
export function sharesSize(
  shares: Two,
  { alpha = 0.05, method = 'normal', power = 0.8 }: SharesPowerOptions & { readonly power?: number } = {}
): number | null {
  demandAlpha('sharesSize', alpha);
  demandPower('sharesSize', power);
  demandShares('sharesSize', shares);
  if (shares[0] === shares[1]) return null;
  return leastSize((size) => powerOfShares(shares, [size, size], alpha, method), power, 1);
}

function powerOfShares([p, q]: Two, [n, m]: Two, alpha: number, method: 'normal' | 'arcsine'): number {
  const z = -normalQuantile(alpha / 2);
  if (method === 'arcsine') {
    const h = Math.abs(2 * Math.asin(Math.sqrt(p)) - 2 * Math.asin(Math.sqrt(q)));
    const shift = h / Math.sqrt(1 / n + 1 / m);
    return normalUpper(z - shift) + normalUpper(z + shift);
  }
  const pooled = (n * p + m * q) / (n + m);
  const [under, actual] = [pooled * (1 - pooled) * (1 / n + 1 / m), (p * (1 - p)) / n + (q * (1 - q)) / m];
  const [limit, apart] = [z * Math.sqrt(under), Math.abs(p - q)];
  // Shares of 0 and 1 leave nothing to chance.
  if (actual === 0) return apart > limit ? 1 : 0;
  return normalUpper((limit - apart) / Math.sqrt(actual)) + normalUpper((limit + apart) / Math.sqrt(actual));
}

function demandGroups(caller: string, difference: number, sds: Two): void {
  if (!Number.isFinite(difference)) throw new RangeError(`${caller} requires a finite difference (got ${difference})`);
  for (const sd of sds)
    if (!(sd > 0 && sd < Infinity)) throw new RangeError(`${caller} requires standard deviations above 0 (got ${sd})`);
}

function demandShares(caller: string, shares: Two): void {
  for (const share of shares)
    if (!(share >= 0 && share <= 1)) throw new RangeError(`${caller} requires shares from 0 to 1 (got ${share})`);
}

function demandSizes(caller: string, sizes: Two): void {
  for (const size of sizes)
    if (!(Number.isSafeInteger(size) && size >= 0)) {
      throw new RangeError(`${caller} requires whole sizes from 0 up (got ${size})`);
    }
}
