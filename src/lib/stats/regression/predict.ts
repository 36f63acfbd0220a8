import { normalQuantile } from '../distributions/normal.ts';
import { tCritical } from '../distributions/quantiles.ts';
import type { Interval } from '../result.ts';
import { shareOf } from './cumulative.ts';
import type { LinearFit } from './linear.ts';
import type { LogisticFit } from './logistic.ts';
import type { OrdinalFit } from './ordinal.ts';
import type { ColumnName, Fit, TermName, ValueAt } from './result.ts';

/** A predicted mean outcome. */
export interface LinearPrediction extends Interval {
  readonly estimate: number;
  readonly se: number;
  /** Where one new respondent's outcome is expected, at the same level. */
  readonly newLow: number;
  readonly newHigh: number;
}

/**
 * The mean outcome where the predictors have the values given, and where a new respondent's is expected. R:
 * `predict(fit, at, interval = "confidence")`, `interval = "prediction"`.
 *
 * @param values  one for each predictor: a number, or the code of a level that was in use
 * @throws RangeError for a predictor without a value, or a level nobody had
 */
export function predictLinear(fit: LinearFit, values: readonly ValueAt[]): LinearPrediction {
  const { estimate, se } = combination(fit, rowAt('predictLinear', fit, values));
  const critical = tCritical(1 - fit.confidence, fit.df);
  const [reach, newReach] = [critical * se, critical * Math.hypot(se, fit.residualSd)];
  return {
    estimate,
    se,
    low: estimate - reach,
    high: estimate + reach,
    level: fit.confidence,
    newLow: estimate - newReach,
    newHigh: estimate + newReach
  };
}

/** A predicted chance of the outcome. */
export interface LogisticPrediction extends Interval {
  /** The chance, 0 to 1. */
  readonly estimate: number;
  /** ln(π / (1 − π)), and its standard error. */
  readonly logit: number;
  readonly logitSe: number;
}

/**
 * The chance of the outcome where the predictors have the values given; the interval is Wald's of the logit. R:
 * `predict(fit, at, se.fit = TRUE)`, and `plogis`.
 *
 * @param values  as for `predictLinear`. Errors as there.
 */
export function predictLogistic(fit: LogisticFit, values: readonly ValueAt[]): LogisticPrediction {
  const { estimate, se } = combination(fit, rowAt('predictLogistic', fit, values));
  const reach = reachOf(fit.confidence) * se;
  return {
    estimate: shareOf(estimate),
    logit: estimate,
    logitSe: se,
    low: shareOf(estimate - reach),
    high: shareOf(estimate + reach),
    level: fit.confidence
  };
}

/** The predicted chance of one level of the outcome. */
export interface OrdinalPrediction extends Interval {
  /** The level, by its code. */
  readonly outcome: number;
  readonly estimate: number;
  readonly se: number;
}

/**
 * The chance of each level of an ordinal outcome where the predictors have the values given; standard errors by the delta
 * method, intervals symmetric in the logit of the chance. R: `predict(clm, at, interval = TRUE)`.
 *
 * @param values  as for `predictLinear`. Errors as there.
 * @returns one for each level in use; their estimates sum to 1
 */
export function predictOrdinal(fit: OrdinalFit, values: readonly ValueAt[]): OrdinalPrediction[] {
  const x = rowAt('predictOrdinal', fit, values);
  const shift = combination(fit, x).estimate;
  const splits = fit.levels.length - 1;
  const logitAt = (split: number): number =>
    split < 0 ? -Infinity : split >= splits ? Infinity : (fit.coefficients[split]?.estimate as number) - shift;
  return fit.levels.map((outcome, level) => {
    const [upper, lower] = [logitAt(level), logitAt(level - 1)];
    // F(u) − F(l), from factors that keep their digits.
    const chance = shareOf(upper) * shareOf(-lower) * -Math.expm1(lower - upper);
    const [byUpper, byLower] = [shareOf(upper) * shareOf(-upper), shareOf(lower) * shareOf(-lower)];
    const slope = x.map((value, place) => {
      if (place >= splits) return value * (byLower - byUpper);
      return place === level ? byUpper : place === level - 1 ? -byLower : 0;
    });
    const { se } = combination(fit, slope);
    const ends = logitInterval(chance, se, fit.confidence);
    return { outcome, estimate: chance, se, ...ends };
  });
}

function logitInterval(chance: number, se: number, level: number): Interval {
  const variance = chance * (1 - chance);
  // So near 0 or 1 that the logit is no number.
  if (variance === 0) return { low: chance, high: chance, level };
  const [logit, reach] = [Math.log(chance / (1 - chance)), (reachOf(level) * se) / variance];
  return { low: shareOf(logit - reach), high: shareOf(logit + reach), level };
}

/** A sum of coefficients times numbers, with its standard error: x·b and √(xᵀ V x). */
export function combination(
  { coefficients, covariance }: Pick<Fit, 'coefficients' | 'covariance'>,
  x: readonly number[]
): { readonly estimate: number; readonly se: number } {
  let [estimate, variance] = [0, 0];
  x.forEach((value, i) => {
    estimate += value * (coefficients[i]?.estimate as number);
    x.forEach((other, j) => (variance += value * other * (covariance[i]?.[j] as number)));
  });
  return { estimate, se: Math.sqrt(Math.max(0, variance)) };
}

/** What each coefficient is multiplied by where the predictors have the values given; thresholds are left at 0. */
export function rowAt(
  caller: string,
  {
    coefficients,
    terms,
    aliased
  }: Pick<Fit, 'aliased'> & {
    readonly coefficients: readonly ColumnName[];
    readonly terms: readonly TermName[];
  },
  values: readonly ValueAt[]
): number[] {
  const known = new Map(values.map(({ name, value }) => [name, value]));
  for (const { kind, name, reference } of terms) {
    const value = known.get(name);
    if (value === undefined || !Number.isFinite(value)) throw new RangeError(`${caller} requires a value for ${name}`);
    const levels = [...coefficients, ...aliased].filter((column) => column.name === name && column.kind === 'dummy');
    if (kind === 'categorical' && value !== reference && !levels.some(({ level }) => level === value)) {
      throw new RangeError(`${caller} requires a level of ${name} that somebody had (got ${value})`);
    }
  }
  return coefficients.map((column) => valueOf(column, known));
}

function valueOf({ kind, name, level }: ColumnName, known: ReadonlyMap<string, number>): number {
  if (kind === 'intercept') return 1;
  if (kind === 'threshold') return 0;
  const value = known.get(name) as number;
  return kind === 'numeric' ? value : value === level ? 1 : 0;
}

/** The standard normal quantile that a two-sided interval reaches to. */
export function reachOf(confidence: number): number {
  return -normalQuantile((1 - confidence) / 2);
}
