import type { Interval, Test, Undefined } from '../result.ts';
import { wilson, type ShareInterval } from '../description/share-intervals.ts';
import { twoGroups, type NoTwoGroups, type TwoGroupsOptions } from './two-by-two.ts';
import { normalQuantile, normalTwoSided } from '../distributions/normal.ts';
import { exactProduct } from '../numerics/compensated.ts';
import type { Counts } from '../counts/counts.ts';

/** The share with the event in the first row less that in the second. */
export interface RiskDifference {
  readonly n: number;
  /** The two shares. */
  readonly risks: readonly [number, number];
  readonly estimate: number;
  /** √(p₁ (1 − p₁) / n₁ + p₂ (1 − p₂) / n₂). */
  readonly se: number;
  /** z by that standard error; null where it is 0, both shares being 0 or 1. */
  readonly test: Test | null;
  /** Estimate ± z · se, within −1 and 1. */
  readonly wald: Interval;
  readonly newcombe: Interval;
  /** Of the two shares, as Newcombe's is made of them. */
  readonly wilson: readonly [ShareInterval, ShareInterval];
}

/**
 * The risk difference of two groups.
 *
 *   p₁ − p₂. Wald's interval and Newcombe's (1998, method 10), which is made of Wilson's intervals of the two shares and
 *   holds its level in small groups too: p₁ − p₂ − √((p₁ − l₁)² + (u₂ − p₂)²) to p₁ − p₂ + √((u₁ − p₁)² + (p₂ − l₂)²).
 *   R: Wald by `prop.test(c(a, c), c(n1, n2), correct = FALSE)$conf.int`; its z is pooled, this one is not.
 *
 * @param counts  groups in rows; may be sums of weights. Not modified.
 * @returns the difference; or why there is none
 * @throws RangeError for a negative count, or a level not between 0 and 1
 */
export function riskDifference(counts: Counts, options: TwoGroupsOptions = {}): RiskDifference | NoTwoGroups {
  const groups = twoGroups('riskDifference', counts, 'any', options);
  if ('why' in groups) return groups;
  const { level = 0.95 } = options;
  const [a, b, c, d] = groups.cells;
  const [n1, n2] = [a + b, c + d];
  const [p1, p2] = [a / n1, c / n2];
  const [one, other] = [exactProduct(a, n2), exactProduct(c, n1)];
  const estimate = (one.high - other.high + (one.low - other.low)) / (n1 * n2);
  const se = Math.sqrt((p1 * (b / n1)) / n1 + (p2 * (d / n2)) / n2);
  const margin = critical(level) * se;
  // Neither group is of nobody, so both have their interval.
  const [first, second] = [wilson(a, n1, { level }), wilson(c, n2, { level })] as [ShareInterval, ShareInterval];
  return {
    n: groups.n,
    risks: [p1, p2],
    estimate,
    se,
    test: se > 0 ? zTest(estimate / se) : null,
    wald: { low: Math.max(-1, estimate - margin), high: Math.min(1, estimate + margin), level },
    newcombe: {
      low: estimate - Math.hypot(p1 - first.low, second.high - p2),
      high: estimate + Math.hypot(first.high - p1, p2 - second.low),
      level
    },
    wilson: [first, second]
  };
}

export interface RatioOptions extends TwoGroupsOptions {
  /**
   * What to do about an empty cell: nothing, the default, or ½ added to all four where one is empty (Haldane 1956,
   * Anscombe 1956), which gives the ratio an interval and draws it towards 1.
   */
  readonly correction?: 'none' | 'haldane-anscombe';
}

/** A ratio of two groups, with the interval and test of its logarithm. */
export interface GroupRatio {
  readonly n: number;
  /** 0 or more; null where it is infinite. */
  readonly estimate: number | null;
  /** Standard error of the logarithm; the ends of the interval; z. All null where `noInterval` says why. */
  readonly se: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly level: number;
  readonly test: Test | null;
  /** An empty cell, so that the logarithm or its standard error is infinite; or everyone has the event; or null. */
  readonly noInterval: 'zero-cell' | 'no-spread' | null;
  /** True where ½ was added. */
  readonly corrected: boolean;
}

/**
 * The risk ratio of two groups.
 *
 *   p₁ / p₂; its logarithm is about normal with variance (1 − p₁) / a + (1 − p₂) / c, a and c being those with the event
 *   (Katz and others 1978). SPSS CROSSTABS /STATISTICS=RISK, “for cohort”; R: `epitools::riskratio.wald`.
 *
 * @param counts  groups in rows; may be sums of weights. Not modified.
 * @returns the ratio; or why there is none: as for two groups, or nobody has the event
 * @throws RangeError for a negative count, or a level not between 0 and 1
 */
export function riskRatio(
  counts: Counts,
  options: RatioOptions = {}
): GroupRatio | NoTwoGroups | Undefined<'constant'> {
  const groups = corrected('riskRatio', counts, options);
  if ('why' in groups) return groups;
  const [a, b, c, d] = groups.cells;
  if (a === 0 && c === 0) return { why: 'constant', n: groups.n };
  const ratio = c === 0 ? null : (a / c) * ((c + d) / (a + b));
  return ratioOf(groups, ratio, a === 0 || c === 0 ? null : b / a / (a + b) + d / c / (c + d), options);
}

/**
 * The odds ratio of two groups.
 *
 *   a d / (b c); its logarithm is about normal with variance 1/a + 1/b + 1/c + 1/d (Woolf 1955). SPSS CROSSTABS
 *   /STATISTICS=RISK; R: `exp(confint.default(glm(…, binomial)))`. The exact one is `conditionalOddsRatio`.
 *
 * @param counts  groups in rows; may be sums of weights. Not modified.
 * @returns the ratio; or why there is none: as for two groups, or everyone has, or nobody has, the event
 * @throws RangeError for a negative count, or a level not between 0 and 1
 */
export function oddsRatio(
  counts: Counts,
  options: RatioOptions = {}
): GroupRatio | NoTwoGroups | Undefined<'constant'> {
  const groups = corrected('oddsRatio', counts, options);
  if ('why' in groups) return groups;
  const [a, b, c, d] = groups.cells;
  if ((a === 0 && c === 0) || (b === 0 && d === 0)) return { why: 'constant', n: groups.n };
  const ratio = b === 0 || c === 0 ? null : (a / b) * (d / c);
  const empty = groups.cells.includes(0);
  return ratioOf(groups, ratio, empty ? null : 1 / a + 1 / b + 1 / c + 1 / d, options);
}

interface Corrected {
  readonly n: number;
  readonly cells: readonly [number, number, number, number];
  readonly corrected: boolean;
}

function corrected(caller: string, counts: Counts, options: RatioOptions): Corrected | NoTwoGroups {
  const groups = twoGroups(caller, counts, 'any', options);
  if ('why' in groups) return groups;
  const [a, b, c, d] = groups.cells;
  return options.correction === 'haldane-anscombe' && groups.cells.includes(0)
    ? { n: groups.n, cells: [a + 0.5, b + 0.5, c + 0.5, d + 0.5], corrected: true }
    : { n: groups.n, cells: groups.cells, corrected: false };
}

/** @param variance  of the logarithm; null where it is infinite */
function ratioOf(
  { n, corrected }: Corrected,
  estimate: number | null,
  variance: number | null,
  { level = 0.95 }: RatioOptions
): GroupRatio {
  if (estimate === null || variance === null || variance === 0) {
    const noInterval = variance === 0 ? 'no-spread' : 'zero-cell';
    return { n, estimate, se: null, low: null, high: null, level, test: null, noInterval, corrected };
  }
  const se = Math.sqrt(variance);
  const factor = Math.exp(critical(level) * se);
  const test = zTest(Math.log(estimate) / se);
  return { n, estimate, se, low: estimate / factor, high: estimate * factor, level, test, noInterval: null, corrected };
}

function critical(level: number): number {
  return -normalQuantile((1 - level) / 2);
}

function zTest(statistic: number): Test {
  return { statistic, df: null, p: normalTwoSided(statistic) };
}
