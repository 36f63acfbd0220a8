import type { Counts } from '../counts/counts.ts';
import { demandCounts, eachCell, marginsOf, withoutEmpty } from '../counts/margins.ts';
import { chiSquareUpper } from '../distributions/gamma.ts';
import { normalQuantile, normalTwoSided } from '../distributions/normal.ts';
import { chiSquareCritical } from '../distributions/quantiles.ts';
import { findRoot } from '../numerics/root.ts';
import type { Correlation, Interval, Test, Undefined } from '../result.ts';
import { polychoricLikelihood, type PolychoricLikelihood, type Thresholds } from './polychoric-likelihood.ts';
import { mostLikelyAngle, perfectSign } from './polychoric-maximum.ts';
import { sandwichVariance } from './polychoric-sandwich.ts';

/** Why a polychoric correlation is undefined: fewer than 3 pairs, or everyone has the same value of one variable. */
export type NoPolychoric = Undefined<'too-few' | 'constant'>;

export interface PolychoricOptions {
  /** What a cell without respondents counts as: 0, as it is (polycor, the default), or 0.5 (psych's `correct`). */
  readonly emptyCells?: number;
  /** Level of the interval; .95 where absent. */
  readonly level?: number;
  /** Which standard error the interval and Wald's test are made of; see `Polychoric`. */
  readonly standardError?: 'sandwich' | 'hessian';
  /**
   * `fisher`: symmetric in atanh ρ, and so within [−1, 1]; the default. `wald`: symmetric in ρ, cut at ±1. `likelihood`:
   * every ρ that the likelihood-ratio test does not reject, thresholds held where they are.
   */
  readonly interval?: 'fisher' | 'wald' | 'likelihood';
}

/**
 * A polychoric correlation. `statistic`, `df` and `p` are the likelihood-ratio test of ρ = 0, chi-square with 1 df.
 */
export interface Polychoric extends Correlation, Interval {
  /** True where no pair of respondents contradicts ρ = 1, or −1: that is then the estimate, and has no standard error. */
  readonly boundary: boolean;
  /** From the second derivative of the log-likelihood, thresholds taken as known (polycor). */
  readonly seHessian: number | null;
  /** With the thresholds estimated, and without taking the normal distribution for granted (Muthén 1984). */
  readonly seSandwich: number | null;
  /** Of ρ = 0: z = ρ / SE, or null at a boundary. */
  readonly wald: Test | null;
  /** Likelihood-ratio test that the table is a cut bivariate normal; null for a 2×2 table, which always is. */
  readonly normality: Test | null;
  /** Where the interval is from: at a boundary always `likelihood`. */
  readonly interval: 'fisher' | 'wald' | 'likelihood';
  readonly thresholds: Thresholds;
  readonly logLikelihood: number;
}

/**
 * The polychoric correlation of two ordinal variables: that of the two normal variables of which they are taken to be
 * cuts.
 *
 *   Two-step maximum likelihood (Olsson 1979): thresholds from the margins, then ρ. Likelihood-ratio test of ρ = 0
 *   (exactly that of full maximum likelihood, too, where ρ is 0) and of the normal distribution, with
 *   rows · columns − rows − columns df. R: `polycor::polychor(table, ML = FALSE, std.err = TRUE)`, which searches less far.
 *
 * @param counts  respondents in each cell; levels in rising order; empty rows and columns are left out; weights allowed.
 *                Not modified.
 * @returns the correlation, or why it is undefined
 * @throws RangeError for a negative count, `emptyCells` below 0, or a level outside (0, 1)
 */
export function polychoric(counts: Counts, options: PolychoricOptions = {}): Polychoric | NoPolychoric {
  const { level = 0.95, standardError = 'sandwich', interval = 'fisher' } = options;
  if (!(level > 0 && level < 1)) throw new RangeError(`polychoric requires a level between 0 and 1 (got ${level})`);
  const prepared = prepare('polychoric', counts, options.emptyCells);
  if ('why' in prepared) return prepared;
  const { table, n } = prepared;
  const likelihood = polychoricLikelihood(table);
  const saturated = logLikelihoodOfShares(table, likelihood.n);
  const independent = likelihood.at(0).value;
  const df = table.rows * table.columns - table.rows - table.columns;

  const perfect = perfectSign(table);
  const angle = perfect === 0 ? mostLikelyAngle(table, likelihood) : (perfect * Math.PI) / 2;
  const best = perfect === 0 ? likelihood.at(angle) : { value: saturated, slope: 0, curvature: -Infinity };
  const information = perfect === 0 ? -best.curvature / Math.cos(angle) ** 2 : null;
  const seHessian = information === null ? null : spread(1 / information);
  const seSandwich = information === null ? null : spread(sandwichVariance(table, likelihood, angle, information));
  const se = standardError === 'sandwich' ? seSandwich : seHessian;
  const estimate = perfect === 0 ? Math.sin(angle) : perfect;
  const statistic = Math.max(0, 2 * (best.value - independent));
  const misfit = Math.max(0, 2 * (saturated - best.value));
  return {
    estimate,
    n,
    statistic,
    df: 1,
    p: chiSquareUpper(statistic, 1),
    boundary: perfect !== 0,
    seHessian,
    seSandwich,
    ...(se === null || interval === 'likelihood'
      ? likelihoodInterval(likelihood, angle, best.value, level)
      : aroundEstimate(estimate, se, level, interval)),
    wald: se === null ? null : { statistic: estimate / se, df: null, p: normalTwoSided(estimate / se) },
    normality: df === 0 ? null : { statistic: misfit, df, p: chiSquareUpper(misfit, df) },
    interval: se === null ? 'likelihood' : interval,
    thresholds: likelihood.thresholds,
    logLikelihood: best.value
  };
}

/** A standard error; null where the variance is none: where no cell has anything to say of ρ, the sandwich is zero. */
function spread(variance: number): number | null {
  return variance > 0 && variance < Infinity ? Math.sqrt(variance) : null;
}

/**
 * The estimate of `polychoric` alone, for matrices and bootstraps that need many.
 *
 * @returns ρ in [−1, 1], ±1 at a boundary; or why it is undefined
 * @throws RangeError for a negative count, or `emptyCells` below 0
 */
export function polychoricEstimate(
  counts: Counts,
  options: Pick<PolychoricOptions, 'emptyCells'> = {}
): number | NoPolychoric {
  const prepared = prepare('polychoricEstimate', counts, options.emptyCells);
  if ('why' in prepared) return prepared;
  const perfect = perfectSign(prepared.table);
  return perfect === 0 ? Math.sin(mostLikelyAngle(prepared.table, polychoricLikelihood(prepared.table))) : perfect;
}

function prepare(
  caller: string,
  counts: Counts,
  emptyCells = 0
): { readonly table: Counts; readonly n: number } | NoPolychoric {
  demandCounts(caller, counts, 'any');
  if (!(emptyCells >= 0 && emptyCells < Infinity)) {
    throw new RangeError(`${caller} requires emptyCells from 0 up (got ${emptyCells})`);
  }
  const { rows, columns, cells } = withoutEmpty(counts);
  const { n } = marginsOf(counts);
  if (n < 3) return { why: 'too-few', n };
  if (rows < 2 || columns < 2) return { why: 'constant', n };
  return { table: { rows, columns, cells: Float64Array.from(cells, (count) => count || emptyCells) }, n };
}

function logLikelihoodOfShares(table: Counts, n: number): number {
  let sum = 0;
  eachCell(table, (_, __, count) => (sum += count * Math.log(count / n)));
  return sum;
}

function aroundEstimate(estimate: number, se: number, level: number, scale: 'fisher' | 'wald'): Interval {
  const reach = -normalQuantile((1 - level) / 2) * se;
  if (scale === 'wald') return { low: Math.max(-1, estimate - reach), high: Math.min(1, estimate + reach), level };
  const [centre, half] = [Math.atanh(estimate), reach / ((1 - estimate) * (1 + estimate))];
  return { low: Math.tanh(centre - half), high: Math.tanh(centre + half), level };
}

function likelihoodInterval(likelihood: PolychoricLikelihood, best: number, most: number, level: number): Interval {
  const least = most - chiSquareCritical(1 - level, 1) / 2;
  const end = (sign: -1 | 1): number => {
    const limit = (sign * Math.PI) / 2;
    if (best === limit) return sign;
    // Towards the limit by halves: at it, the likelihood is zero unless it is the estimate.
    let outer = (best + limit) / 2;
    while (likelihood.at(outer).value > least) outer = (outer + limit) / 2;
    return Math.sin(findRoot((angle) => Math.max(-1e9, likelihood.at(angle).value - least), best, outer, 1e-13));
  };
  return { low: end(-1), high: end(1), level };
}
