import { normalQuantile } from '#lib/stats/distributions/normal.ts';
import { tCritical } from '#lib/stats/distributions/quantiles.ts';
import { shareOf } from '#lib/stats/regression/cumulative.ts';
import { rowAt } from '#lib/stats/regression/predict.ts';
import type { Input, Notice } from '../contract.ts';
import type { Predicted } from '../model-fit.ts';
import { pointsOf } from '../model-points.ts';
import { coefficientsOf, thresholdsOf } from '../model-rows.ts';
import type { Made } from './compute.ts';
import { refitted, type Refitted } from './model.ts';
import type { AnswerPrediction, PredictionWorking, SumPrediction } from './result-prediction.ts';
import type { WorkingSpec } from './spec.ts';

/** What a regression predicts where one variable has one answer and the others are in the middle: coefficients by values. */
export function predictionWorking(spec: WorkingSpec, given: Input, notices: Notice[]): Made | null {
  const refit = refitted(spec, given, notices);
  if (refit === null) return null;
  const { input, prepared, found, model, who } = refit;
  const point = pointsOf(prepared, found, input).find(
    ({ column, level }) => column.name === spec.x && level === spec.value
  );
  const predicted = point
    ? found
        .predicted(point.at)
        .find(
          ({ outcome }) => model.family !== 'ordinal' || prepared.outcome.levels[outcome ?? -1]?.value === spec.part
        )
    : undefined;
  if (!point || !predicted) {
    notices.push({ code: 'no-prediction', about: {} });
    return null;
  }
  const coefficients = found.rows.map(({ name }) => name);
  const values = rowAt('predictionWorking', { coefficients, terms: found.terms, aliased: found.aliased }, point.at);
  const slopes = values.filter((_, place) => coefficients[place]?.kind !== 'threshold');
  const terms = coefficientsOf(found, prepared).map((row, place) => ({
    term: row.term,
    variable: row.variable,
    against: row.level === null ? null : { level: row.level, reference: row.reference ?? '' },
    estimate: row.estimate,
    value: slopes[place] as number
  }));
  const sum = terms.reduce((total, { estimate, value }) => total + estimate * value, 0);
  const working: PredictionWorking = {
    of: 'prediction',
    ...model,
    variable: point.column.name,
    level: point.level,
    terms,
    sum,
    estimate: predicted.estimate,
    part: model.family === 'ordinal' ? answerOf(spec.part, sum, refit) : sumOf(sum, predicted, refit)
  };
  return { value: null, who, working };
}

/** The interval of the sum, and of what is predicted by it. */
function sumOf(sum: number, { se, low, high, level }: Predicted, { found, model }: Refitted): SumPrediction {
  const df = model.family === 'linear' ? model.n - found.rows.length : null;
  const quantile = df === null ? -normalQuantile((1 - level) / 2) : tCritical(1 - level, df);
  return {
    kind: 'sum',
    ...{ se, df, quantile, low, high, level },
    sumLow: sum - quantile * se,
    sumHigh: sum + quantile * se
  };
}

function answerOf(answer: string, sum: number, { found, prepared }: Refitted): AnswerPrediction {
  const thresholds = thresholdsOf(found, prepared);
  const at = (one: (typeof thresholds)[number] | undefined) =>
    one ? { estimate: one.estimate, below: shareOf(one.estimate - sum) } : null;
  return {
    kind: 'answer',
    answer,
    upper: at(thresholds.find(({ below }) => below === answer)),
    lower: at(thresholds.find(({ above }) => above === answer))
  };
}
