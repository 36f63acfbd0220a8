import { scoresOf, type Column } from '#lib/data/table.ts';
import { meanInterval } from '#lib/stats/description/mean-interval.ts';
import { normalQuantile } from '#lib/stats/distributions/normal.ts';
import { tCritical } from '#lib/stats/distributions/quantiles.ts';
import { collapse } from '#lib/stats/regression/collapse.ts';
import { linearRegression } from '#lib/stats/regression/linear.ts';
import { isDefined } from '#lib/stats/result.ts';
import type { Input } from '../contract.ts';
import type { Prepared } from '../model-data.ts';
import type { Fitted } from '../model-fit.ts';
import type { RegressionCoefficient, RegressionThreshold } from '../model-result.ts';
import { coefficientsOf, thresholdsOf, thresholdTerm } from '../model-rows.ts';
import type { TermWorking } from './result-model.ts';
import { countsIn } from './within.ts';

/** A coefficient or a threshold, by its name, with Wald's test and interval; null where the model has none. */
export function termOf(
  part: string,
  level: number,
  found: Fitted,
  prepared: Prepared,
  input: Input
): TermWorking | null {
  const threshold = thresholdsOf(found, prepared).find(({ below }) => thresholdTerm(below) === part);
  if (threshold) return thresholdTermOf(threshold, level);
  const row = coefficientsOf(found, prepared).find(({ term }) => term === part);
  const tested = row && testedOf(row, level);
  if (!row || !tested) return null;
  const { oddsRatio, oddsLow, oddsHigh } = row;
  return {
    kind: 'term',
    variable: row.variable,
    against: row.level === null ? null : { level: row.level, reference: row.reference ?? '' },
    between: null,
    ...tested,
    odds:
      oddsRatio === null || oddsLow === null || oddsHigh === null
        ? null
        : { ratio: oddsRatio, low: oddsLow, high: oddsHigh },
    beta: betaOf(row, prepared, input),
    vif: row.beta === null ? null : vifOf(row, prepared, input)
  };
}

type Tested = Pick<TermWorking, 'estimate' | 'se' | 'statistic' | 'df' | 'p' | 'interval'>;

function testedOf(
  { estimate, se, statistic, p, low, high, ...row }: RegressionCoefficient | RegressionThreshold,
  level: number
): Tested | null {
  if (low === null || high === null) return null;
  const df = typeof row.df === 'number' ? row.df : null;
  const quantile = df === null ? -normalQuantile((1 - level) / 2) : tCritical(1 - level, df);
  return { estimate, se, statistic, df, p, interval: { low, high, level, quantile } };
}

/** Where one answer ends and the next begins: it has no odds ratio. */
function thresholdTermOf(threshold: RegressionThreshold, level: number): TermWorking | null {
  const { below, above } = threshold;
  const tested = testedOf(threshold, level);
  const nothing = { variable: null, against: null, odds: null, beta: null, vif: null };
  return tested && { kind: 'term', ...nothing, between: { below, above }, ...tested };
}

function betaOf(row: RegressionCoefficient, { entering, outcome, rows }: Prepared, input: Input): TermWorking['beta'] {
  const entry = entering.find(({ column }) => column.name === row.variable);
  if (row.beta === null || !entry) return null;
  const { column, predictor } = entry;
  const numbers =
    predictor.kind === 'numeric' ? predictor.scores : column.levels.map(({ value }) => (value === row.level ? 1 : 0));
  const sd = (of: Column, scores: readonly number[]): number => {
    const spread = meanInterval(scores, countsIn(of, rows, input.weights).levels);
    return isDefined(spread) ? spread.sd : 0;
  };
  return { estimate: row.beta, sdX: sd(column, numbers), sdY: sd(outcome, scoresOf(outcome)) };
}

/** What the others explain of a variable that enters by its numbers; null of dummies, which have one VIF together. */
function vifOf(
  { variable, vif }: RegressionCoefficient,
  { entering, rows }: Prepared,
  input: Input
): TermWorking['vif'] {
  const entry = entering.find(({ column }) => column.name === variable);
  const others = entering.filter((each) => each !== entry).map(({ predictor }) => predictor);
  if (vif === null || entry?.predictor.kind !== 'numeric' || others.length === 0) return null;
  const found = linearRegression(
    collapse(entry.predictor, others, { within: rows, ...(input.weights ? { weights: input.weights } : {}) })
  );
  return 'why' in found ? null : { estimate: vif, r2: found.rSquared };
}
