import { eachCell } from '../counts/margins.ts';
import { chiSquareUpper } from '../distributions/gamma.ts';
import { product, type Matrix } from '../numerics/matrix.ts';
import { climb, type Top } from '../numerics/newton.ts';
import type { Patterns } from './collapse.ts';
import { modelOf, type Model } from './design.ts';
import { areaUnderCurve } from './discrimination.ts';
import {
  covarianceOf,
  oddsRows,
  pseudoRSquared,
  type Inference,
  type LikelihoodFit,
  type NoLikelihoodFit
} from './likelihood-fit.ts';
import { logisticHill, type LogisticHill } from './logistic-likelihood.ts';
import { separateRow } from './ordinal-model.ts';
import { highest, likelihoodRatioTest, startsAround, type Fitted } from './profile.ts';
import { balanced, rowsOfLogits, separationOf, type Separation } from './separation.ts';
import { demandConfidence, termsOf } from './terms.ts';
import { rowsOf, waldRows, waldTest } from './wald.ts';

/** Fewer of the rarer outcome than this for each coefficient is few (Peduzzi and others 1996). */
const FEW_EVENTS = 10;

export interface LogisticOptions {
  /** True where absent. */
  readonly intercept?: boolean;
  /** Level of the intervals; .95 where absent. */
  readonly confidence?: number;
  /**
   * `ml`: maximum likelihood. `firth`: penalised (Firth 1993), finite whatever the data, and less biased in small samples.
   * `auto`, where absent: Firth's where outcomes are separated, or fewer than 10 have the rarer outcome for each coefficient
   * beside the intercept; otherwise maximum likelihood. The fit says which.
   */
  readonly method?: 'auto' | 'ml' | 'firth';
  /** Where absent, of the profile with Firth's method, and Wald's with maximum likelihood. */
  readonly inference?: Inference;
}

export interface LogisticFit extends LikelihoodFit {
  /** With Firth's, `test` and `logLikelihood` have the penalty. */
  readonly method: 'ml' | 'firth';
  /** Respondents with the outcome. */
  readonly events: number;
  /** With Firth's method: that maximum likelihood would have had no estimates, or null. */
  readonly separation: Separation | null;
  /** −2 ln L + 2 coefficients; null with Firth's method. */
  readonly aic: number | null;
  /** The chance that one with the outcome has a higher predicted chance than one without; ties half. */
  readonly auc: number;
}

/**
 * Logistic regression of an outcome of two levels: ln(π / (1 − π)) = x · b, where π is the chance of the second.
 *
 *   Standard errors from the information at the estimates. R: `glm(y ~ x, family = binomial)`; `logistf::logistf` or
 *   `glm(…, method = "brglmFit")`; SPSS LOGISTIC REGRESSION. Weights are frequencies.
 *
 * @param patterns  as `collapse` made them, the outcome of two levels. Not modified.
 * @returns the fit, or why there is none
 * @throws RangeError for an outcome of another number of levels, or a confidence outside (0, 1)
 */
export function logisticRegression(patterns: Patterns, options: LogisticOptions = {}): LogisticFit | NoLikelihoodFit {
  const work = logisticRegressionWork(patterns, options);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Where the likelihood of a logistic model is highest. */
export interface LogisticTop {
  readonly model: Model;
  readonly method: LogisticFit['method'];
  readonly separation: Separation | null;
  /** Respondents with the outcome: of each pattern, and in all. */
  readonly events: Float64Array;
  readonly happened: number;
  readonly hill: (place: Float64Array) => LogisticHill | null;
  readonly fitted: Fitted & { readonly top: Top<LogisticHill> };
  /** In the units of the predictors, as is the covariance. */
  readonly estimates: Float64Array;
  readonly covariance: Matrix;
  /** What the penalty is higher by in the units of the predictors than in those of the basis; 0 without one. */
  readonly offset: number;
}

/**
 * The top of the likelihood that `logisticRegression` fits.
 *
 * @throws RangeError for an outcome of another number of levels
 */
export function logisticTop(
  patterns: Patterns,
  { intercept = true, method: wanted = 'auto' }: Pick<LogisticOptions, 'intercept' | 'method'> = {}
): LogisticTop | NoLikelihoodFit {
  const { n, counts, outcome } = patterns;
  if (outcome.scores.length !== 2) {
    throw new RangeError(`logisticRegression requires an outcome of 2 levels (got ${outcome.scores.length})`);
  }
  if (n === 0) return { why: 'too-few', n };
  const events = new Float64Array(counts.rows);
  eachCell(counts, (i, j, count) => {
    if (j === 1) events[i] = (events[i] as number) + count;
  });
  const happened = events.reduce((sum, count) => sum + count, 0);
  if (new Set(Array.from(counts.column)).size === 1) return { why: 'constant', n };

  const model = modelOf(patterns, intercept);
  const slopes = slopesOf(model);
  const scaled = balanced(model.matrix, model.columns, intercept ? 'least' : 'zero');
  const separation = separationOf(rowsOfLogits(counts, scaled.columns, separateRow(scaled)), model.columns);
  const few = Math.min(happened, n - happened) < FEW_EVENTS * slopes.length;
  const method = wanted === 'auto' ? (separation || few ? 'firth' : 'ml') : wanted;
  if (separation && method === 'ml') return { why: 'separated', n, separation };

  const hill = logisticHill(model.basis, model.weights, events, method === 'firth');
  const first = climb(hill, new Float64Array(model.columns.length));
  const top = method === 'ml' || !first ? first : highest(startsAround(first.place).map((start) => climb(hill, start)));
  const covariance = top && covarianceOf(top.at.metric, model.back);
  if (!top || !covariance) return { why: 'no-convergence', n };
  return {
    ...{ model, method, separation, events, happened, hill, covariance },
    estimates: product(model.back, { rows: top.place.length, columns: 1, values: top.place }).values,
    fitted: { hill, top, back: model.back, severalTops: method === 'firth' && separation !== null },
    // The basis has another scale than the predictors, and the penalty knows scales.
    offset: method === 'firth' ? -logDiagonal(model.back) : 0
  };
}

/** Of each pattern the logit of its chance. */
export function logitsOf({ model, fitted: { top } }: LogisticTop): Float64Array {
  return product(model.basis, { rows: top.place.length, columns: 1, values: top.place }).values;
}

/** The places of all coefficients but the intercept. */
export function slopesOf({ columns }: Pick<Model, 'columns'>): number[] {
  return columns.flatMap(({ kind }, place) => (kind === 'intercept' ? [] : [place]));
}

/** As `logisticRegression`, in pieces, a few fits of a profile each; yields the share done. Errors are thrown by the first piece. */
export function* logisticRegressionWork(
  patterns: Patterns,
  options: LogisticOptions = {}
): Generator<number, LogisticFit | NoLikelihoodFit, void> {
  const { intercept = true, confidence = 0.95 } = options;
  demandConfidence('logisticRegression', confidence);
  const found = logisticTop(patterns, options);
  if ('why' in found) return found;
  const { n } = patterns;
  const { model, method, separation, events, happened, fitted, estimates, covariance } = found;
  const { top } = fitted;
  const slopes = slopesOf(model);
  const inference = options.inference ?? (method === 'firth' ? 'profile' : 'wald');
  const wald = waldRows(model.columns, estimates, covariance, null, confidence);
  const coefficients = yield* oddsRows(fitted, wald, inference, confidence);
  if (!coefficients) return { why: 'no-convergence', n };

  const deviance = -2 * top.at.logLikelihood;
  const nullDeviance = intercept ? -2 * evenLogLikelihood(happened, n) : 2 * n * Math.LN2;
  const fall = Math.max(0, nullDeviance - deviance);
  return {
    n,
    excluded: patterns.excluded,
    missing: patterns.missing,
    method,
    inference,
    events: happened,
    separation,
    coefficients,
    confidence,
    terms: termsOf(model, covariance, (places) =>
      inference === 'wald' ? waldTest(estimates, covariance, places, null) : likelihoodRatioTest(fitted, places)
    ),
    aliased: model.aliased,
    covariance: rowsOf(covariance),
    test:
      slopes.length === 0
        ? null
        : method === 'firth'
          ? likelihoodRatioTest(fitted, slopes)
          : { statistic: fall, df: slopes.length, p: chiSquareUpper(fall, slopes.length) },
    logLikelihood: top.at.value + found.offset,
    deviance,
    nullDeviance,
    aic: method === 'firth' ? null : deviance + 2 * model.columns.length,
    ...pseudoRSquared(deviance, nullDeviance, n),
    auc: areaUnderCurve(logitsOf(found), model.weights, events)
  };
}

/** ln L of one chance for all. */
function evenLogLikelihood(events: number, n: number): number {
  return events * Math.log(events / n) + (n - events) * Math.log((n - events) / n);
}

function logDiagonal({ rows, values }: Matrix): number {
  let sum = 0;
  for (let i = 0; i < rows; i++) sum += Math.log(Math.abs(values[i * rows + i] as number));
  return sum;
}
