import type { Counts } from '../counts/counts.ts';
import { marginsOf } from '../counts/margins.ts';
import { chiSquareUpper } from '../distributions/gamma.ts';
import { product, type Matrix } from '../numerics/matrix.ts';
import { climb } from '../numerics/newton.ts';
import type { Patterns } from './collapse.ts';
import { cumulativeHill } from './cumulative.ts';
import {
  covarianceOf,
  oddsRows,
  pseudoRSquared,
  type Inference,
  type LikelihoodFit,
  type NoLikelihoodFit
} from './likelihood-fit.ts';
import { ordinalModel, proportionalRow, type OrdinalModel } from './ordinal-model.ts';
import { likelihoodRatioTest, type Fitted } from './profile.ts';
import { balanced, rowsOfLogits, separationOf } from './separation.ts';
import { demandConfidence, termsOf } from './terms.ts';
import { rowsOf, waldRows, waldTest } from './wald.ts';

export interface OrdinalOptions {
  /** Level of the intervals; .95 where absent. */
  readonly confidence?: number;
  /** `wald` where absent. */
  readonly inference?: Inference;
}

/** `coefficients` has the thresholds first, then the predictors. */
export interface OrdinalFit extends LikelihoodFit {
  /** Levels of the outcome in use, rising, and those that nobody had and that the model therefore does not know. */
  readonly levels: readonly number[];
  readonly emptyLevels: readonly number[];
  readonly aic: number;
}

/**
 * Ordinal regression with proportional odds (McCullagh 1980): ln(P(Y ≤ j) / P(Y > j)) = θⱼ − x · b. A positive coefficient
 * moves answers up: e^b is the odds ratio of being above any level. R's `MASS::polr` and `ordinal::clm` and SPSS PLUM write it
 * the same way.
 *
 *   Maximum likelihood by Newton's method; standard errors from the observed information. Weights are frequencies.
 *
 * @param patterns  as `collapse` made them. Not modified.
 * @returns the fit; or why there is none: where outcomes are separated, cut the outcome in two and use Firth's method
 * @throws RangeError for a confidence outside (0, 1)
 */
export function ordinalRegression(patterns: Patterns, options: OrdinalOptions = {}): OrdinalFit | NoLikelihoodFit {
  const work = ordinalRegressionWork(patterns, options);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Where the likelihood of an ordinal model is highest. */
export interface OrdinalTop {
  readonly prepared: OrdinalModel;
  readonly fitted: Fitted;
  /** In the units of the predictors, as is the covariance. */
  readonly estimates: Float64Array;
  readonly covariance: Matrix;
}

/** The top of the likelihood that `ordinalRegression` fits. */
export function ordinalTop(patterns: Patterns): OrdinalTop | NoLikelihoodFit {
  const { n } = patterns;
  const prepared = ordinalModel(patterns);
  if ('why' in prepared) return prepared;
  const { counts, levels, model, columns, back } = prepared;
  const splits = levels.length - 1;
  const scaled = proportionalRow(balanced(model.matrix, model.columns, 'least'), splits);
  const separation = separationOf(rowsOfLogits(counts, columns.length, scaled), columns);
  if (separation) return { why: 'separated', n, separation };

  const hill = cumulativeHill(counts, columns.length, proportionalRow(model.basis, splits));
  const top = climb(hill, marginalStart(counts, columns.length));
  const covariance = top && covarianceOf(top.at.information, back);
  if (!top || !covariance) return { why: 'no-convergence', n };
  const estimates = product(back, { rows: top.place.length, columns: 1, values: top.place }).values;
  return { prepared, fitted: { hill, top, back, severalTops: false }, estimates, covariance };
}

/** As `ordinalRegression`, in pieces, a few fits of a profile each; yields the share done. Errors are thrown by the first piece. */
export function* ordinalRegressionWork(
  patterns: Patterns,
  options: OrdinalOptions = {}
): Generator<number, OrdinalFit | NoLikelihoodFit, void> {
  const { confidence = 0.95, inference = 'wald' } = options;
  demandConfidence('ordinalRegression', confidence);
  const found = ordinalTop(patterns);
  if ('why' in found) return found;
  const { n } = patterns;
  const { fitted, estimates, covariance } = found;
  const { counts, levels, model, columns, terms } = found.prepared;
  const { top } = fitted;
  const coefficients = yield* oddsRows(
    fitted,
    waldRows(columns, estimates, covariance, null, confidence),
    inference,
    confidence
  );
  if (!coefficients) return { why: 'no-convergence', n };

  const deviance = -2 * top.at.value;
  const nullDeviance = -2 * marginsOf(counts).columns.reduce((sum, count) => sum + count * Math.log(count / n), 0);
  const fall = Math.max(0, nullDeviance - deviance);
  return {
    n,
    excluded: patterns.excluded,
    missing: patterns.missing,
    inference,
    levels,
    emptyLevels: patterns.outcome.scores.flatMap((_, level) => (levels.includes(level) ? [] : [level])),
    coefficients,
    confidence,
    terms: termsOf({ terms, intercept: true }, covariance, (places) =>
      inference === 'wald' ? waldTest(estimates, covariance, places, null) : likelihoodRatioTest(fitted, places)
    ),
    aliased: model.aliased,
    covariance: rowsOf(covariance),
    test:
      model.columns.length === 1
        ? null
        : { statistic: fall, df: model.columns.length - 1, p: chiSquareUpper(fall, model.columns.length - 1) },
    logLikelihood: top.at.value,
    deviance,
    nullDeviance,
    ...pseudoRSquared(deviance, nullDeviance, n),
    aic: deviance + 2 * columns.length
  };
}

/** The thresholds of the outcome alone, and slopes of 0. */
export function marginalStart(counts: Counts, parameters: number): Float64Array {
  const { columns: totals, n } = marginsOf(counts);
  const start = new Float64Array(parameters);
  let below = 0;
  totals.subarray(0, -1).forEach((count, split) => {
    below += count;
    start[split] = Math.log(below / (n - below));
  });
  return start;
}
