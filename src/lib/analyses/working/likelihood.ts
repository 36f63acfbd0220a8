import { variableOf } from '#lib/data/codebook.ts';
import type { Column } from '#lib/data/table.ts';
import { marginsOf } from '#lib/stats/counts/margins.ts';
import { logisticTop, slopesOf as placesOfSlopes } from '#lib/stats/regression/logistic.ts';
import { topWhere } from '#lib/stats/regression/profile.ts';
import { isClosed } from '../closed-answers.ts';
import type { Input } from '../contract.ts';
import type { Prepared } from '../model-data.ts';
import type { Fitted } from '../model-fit.ts';
import type { Refitted } from './model.ts';
import type { LikelihoodWorking, PenalisedHeight, PenaltyWorking } from './result-model.ts';
import { countsIn } from './within.ts';

/** The log-likelihoods of the model and of the one without variables; null where there are none. */
export function likelihoodOf({ found, prepared, input }: Refitted): LikelihoodWorking | null {
  const { fit, rows, method } = found;
  const { patterns, outcome } = prepared;
  const { logLikelihood, mcFadden, nagelkerke, aic, test } = fit;
  const penalty = method === 'firth' ? penaltyOf(prepared) : null;
  const log = method === 'firth' ? penalty?.model.log : logLikelihood;
  if (log === undefined || log === null || mcFadden === null || nagelkerke === null) return null;
  const counts = Array.from(marginsOf(patterns.counts).columns);
  const answers = counts.flatMap((n, level) =>
    n > 0 ? [{ value: outcome.levels[level]?.value ?? '', n, log: n * Math.log(n / patterns.n) }] : []
  );
  const hidden = areHidden(outcome, prepared.rows, input);
  const slopes = slopesOf(rows);
  return {
    kind: 'likelihood',
    answers: hidden ? null : answers,
    perSlope:
      hidden || slopes === 0 ? null : { respondents: fit.perParameter * slopes, slopes, estimate: fit.perParameter },
    none: answers.reduce((sum, answer) => sum + answer.log, 0),
    ...{ log, penalty },
    parameters: rows.length,
    ...{ mcFadden, nagelkerke, aic },
    test: test === null ? null : { statistic: test.statistic, df: test.df, p: test.p }
  };
}

/** With Firth's method: the log-likelihood and its penalty at the estimates, and where every slope is zero. */
function penaltyOf({ patterns }: Prepared): PenaltyWorking | null {
  const top = logisticTop(patterns, { method: 'firth' });
  if ('why' in top) return null;
  const { hill, fitted, offset, model } = top;
  const heightAt = (place: Float64Array | undefined): PenalisedHeight | null => {
    const here = place === undefined ? null : hill(place);
    const penalty = here === null ? 0 : here.value - here.logLikelihood + offset;
    return here && { log: here.logLikelihood, penalty, sum: here.value + offset };
  };
  const slopes = placesOfSlopes(model);
  const found = heightAt(fitted.top.place);
  const none = heightAt(topWhere(fitted, slopes, new Float64Array(slopes.length))?.place);
  return found && none && { model: found, none };
}

/** Answers that few gave, of a variable whose answers are groups or numbers such as wages. */
export function areHidden(outcome: Column, rows: Prepared['rows'], input: Input): boolean {
  const { name } = outcome;
  if (!isClosed(name, input) && variableOf(input.codebook, name)?.level !== 'interval') return false;
  return countsIn(outcome, rows, null).levels.some((n) => n > 0 && n < input.smallestGroup);
}

export function slopesOf(rows: Fitted['rows']): number {
  return rows.filter(({ name }) => name.kind === 'numeric' || name.kind === 'dummy').length;
}
