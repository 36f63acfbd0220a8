import { marginsOf } from '#lib/stats/counts/margins.ts';
import { tCritical } from '#lib/stats/distributions/quantiles.ts';
import type { Matrix } from '#lib/stats/numerics/matrix.ts';
import type { LikelihoodFit, NoLikelihoodFit } from '#lib/stats/regression/likelihood-fit.ts';
import { linearRegression, type LinearFit, type NoLinear } from '#lib/stats/regression/linear.ts';
import { logisticRegressionWork } from '#lib/stats/regression/logistic.ts';
import { ordinalRegressionWork } from '#lib/stats/regression/ordinal.ts';
import { combination, predictLogistic, predictOrdinal, rowAt } from '#lib/stats/regression/predict.ts';
import type { ColumnName, Fit, ValueAt } from '#lib/stats/regression/result.ts';
import type { Separation } from '#lib/stats/regression/separation.ts';
import { waldTest } from '#lib/stats/regression/wald.ts';
import type { Interval, Test } from '#lib/stats/result.ts';
import type { LongWork } from './contract.ts';
import type { Prepared } from './model-data.ts';
import type { Meant } from './model-family.ts';
import type { RegressionCoefficient, RegressionFit } from './model-result.ts';
import type { RegressionSpec } from './model-spec.ts';

type Numbers = Omit<RegressionCoefficient, 'term' | 'variable' | 'level' | 'reference' | 'vif'>;

/** What the three kinds of models have in common. */
export interface Fitted {
  readonly method: 'maximum-likelihood' | 'firth' | 'least-squares';
  /** Of linear: which standard errors. */
  readonly robust: RegressionSpec['robust'] | null;
  readonly rows: readonly { readonly name: ColumnName; readonly numbers: Numbers }[];
  /** Of the estimates, in the order of `rows`, as the standard errors are of them. */
  readonly covariance: Matrix;
  readonly terms: Fit['terms'];
  readonly aliased: Fit['aliased'];
  readonly fit: RegressionFit;
  readonly separation: Separation | null;
  /** The answers of an ordinal outcome in use, by their codes; none for other models. */
  readonly levels: readonly number[];
  /** The outcome where the variables have some values: a mean, or the chance of each answer (by its code). */
  readonly predicted: (values: readonly ValueAt[]) => Predicted[];
}

export interface Predicted extends Interval {
  readonly estimate: number;
  /** Of a mean, of the logit of a chance, or of one chance among several. */
  readonly se: number;
  /** The answer whose chance it is, by its code; null of a mean. */
  readonly outcome: number | null;
}

export interface NoFit {
  readonly why: 'too-few' | 'constant' | 'no-convergence' | 'separated';
  readonly separation: Separation | null;
}

const NOTHING: Omit<RegressionFit, 'perParameter'> = {
  test: null,
  logLikelihood: null,
  aic: null,
  mcFadden: null,
  nagelkerke: null,
  auc: null,
  r2: null,
  adjustedR2: null,
  residualSd: null,
  events: null
};

export function* fitted(spec: Meant, { patterns }: Prepared): LongWork<Fitted | NoFit> {
  const options = { confidence: spec.level / 100, inference: spec.inference };
  switch (spec.family) {
    case 'ordinal': {
      const fit = yield* ordinalRegressionWork(patterns, options);
      if ('why' in fit) return noFit(fit);
      const { n } = fit;
      const cubes = marginsOf(patterns.counts).columns.reduce((sum, count) => sum + count ** 3, 0);
      return {
        ...likelihoodRows(fit),
        method: 'maximum-likelihood',
        // Harrell (2015): what an ordinal outcome is worth of a continuous one.
        fit: { ...likelihoodNumbers(fit), aic: fit.aic, perParameter: perSlope(n - cubes / n ** 2, fit) },
        separation: null,
        levels: fit.levels,
        predicted: (values) => predictOrdinal(fit, values)
      };
    }
    case 'logistic': {
      const fit = yield* logisticRegressionWork(patterns, {
        ...options,
        method: spec.penalty === 'firth' ? 'firth' : 'ml'
      });
      if ('why' in fit) return noFit(fit);
      const { n, events, auc, aic } = fit;
      return {
        ...likelihoodRows(fit),
        method: fit.method === 'firth' ? 'firth' : 'maximum-likelihood',
        fit: { ...likelihoodNumbers(fit), aic, auc, events, perParameter: perSlope(Math.min(events, n - events), fit) },
        separation: fit.separation,
        levels: [],
        predicted: (values) => {
          const found = predictLogistic(fit, values);
          return [{ ...found, se: found.logitSe, outcome: 1 }];
        }
      };
    }
    case 'linear': {
      const { robust } = spec;
      const fit = linearRegression(patterns, {
        confidence: options.confidence,
        ...(robust === 'classical' ? {} : { robust })
      });
      return 'why' in fit ? noFit(fit) : linear(fit, robust);
    }
  }
}

function noFit(none: NoLikelihoodFit | NoLinear): NoFit {
  return { why: none.why, separation: 'separation' in none ? none.separation : null };
}

function likelihoodRows(fit: LikelihoodFit): Pick<Fitted, 'rows' | 'covariance' | 'robust' | 'terms' | 'aliased'> {
  return {
    rows: fit.coefficients.map(({ kind, name, level, ...numbers }) => ({
      name: { kind, name, ...(level === undefined ? {} : { level }) },
      numbers: { ...numbers, beta: null }
    })),
    covariance: matrixOf(fit.covariance),
    robust: null,
    terms: fit.terms,
    aliased: fit.aliased
  };
}

function likelihoodNumbers(fit: LikelihoodFit): Omit<RegressionFit, 'perParameter'> {
  return {
    ...NOTHING,
    test: fit.test && { test: 'likelihood-ratio', ...fit.test },
    logLikelihood: fit.logLikelihood,
    mcFadden: fit.mcFadden,
    nagelkerke: fit.nagelkerke
  };
}

/** With the standard errors asked for; the classical ones where those cannot be had. */
function linear(fit: LinearFit, wanted: RegressionSpec['robust']): Fitted {
  const robust = wanted === 'classical' || 'why' in fit.robust ? null : fit.robust;
  const covariance = robust?.covariance ?? fit.covariance;
  const matrix = matrixOf(covariance);
  const estimates = fit.coefficients.map(({ estimate }) => estimate);
  const testOf = (variable: string): Test | null =>
    waldTest(
      estimates,
      matrix,
      fit.coefficients.flatMap((column, place) =>
        column.kind !== 'intercept' && column.name === variable ? [place] : []
      ),
      fit.df
    );
  const test = robust ? robust.test : fit.test;
  // −2 ln L of normal residuals, as R's logLik.
  const variance = (fit.residualSd ** 2 * fit.df) / fit.n;
  const logLikelihood = variance > 0 ? (-fit.n / 2) * (Math.log(2 * Math.PI * variance) + 1) : null;
  return {
    method: 'least-squares',
    robust: robust?.kind ?? 'classical',
    covariance: matrix,
    rows: (robust ?? fit).coefficients.map(({ kind, name, level, ...numbers }, place) => ({
      name: { kind, name, ...(level === undefined ? {} : { level }) },
      numbers: {
        ...numbers,
        oddsRatio: null,
        oddsLow: null,
        oddsHigh: null,
        beta: fit.coefficients[place]?.beta ?? null
      }
    })),
    terms: robust ? fit.terms.map((term) => ({ ...term, test: term.test && testOf(term.name) })) : fit.terms,
    aliased: fit.aliased,
    fit: {
      ...NOTHING,
      test: test && { test: 'f', ...test },
      logLikelihood,
      aic: logLikelihood === null ? null : -2 * logLikelihood + 2 * (fit.coefficients.length + 1),
      r2: fit.rSquared,
      adjustedR2: fit.adjustedRSquared,
      residualSd: fit.residualSd,
      perParameter: perSlope(fit.n, fit)
    },
    separation: null,
    levels: [],
    predicted: (values) => {
      const { estimate, se } = combination(
        { coefficients: fit.coefficients, covariance },
        rowAt('fitted', fit, values)
      );
      const reach = tCritical(1 - fit.confidence, fit.df) * se;
      return [{ estimate, se, low: estimate - reach, high: estimate + reach, level: fit.confidence, outcome: null }];
    }
  };
}

function matrixOf(rows: Fit['covariance']): Matrix {
  return { rows: rows.length, columns: rows.length, values: Float64Array.from(rows.flat()) };
}

function perSlope(respondents: number, { coefficients }: Pick<Fit, 'coefficients'>): number {
  const slopes = coefficients.filter(({ kind }) => kind === 'numeric' || kind === 'dummy').length;
  return respondents / Math.max(1, slopes);
}
