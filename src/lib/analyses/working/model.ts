import { variableOf } from '#lib/data/codebook.ts';
import type { Column } from '#lib/data/table.ts';
import { marginsOf } from '#lib/stats/counts/margins.ts';
import { moments } from '#lib/stats/description/moments.ts';
import { isDefined } from '#lib/stats/result.ts';
import { isClosed } from '../closed-answers.ts';
import type { Input, Notice } from '../contract.ts';
import { finished } from '../long-work.ts';
import { prepare, type Prepared } from '../model-data.ts';
import { meant, type Meant } from '../model-family.ts';
import { fitted, type Fitted } from '../model-fit.ts';
import { SCORE } from '../model-rows.ts';
import type { Made } from './compute.ts';
import { inflationOf } from './inflation.ts';
import { termOf } from './model-term.ts';
import type { LikelihoodWorking, LinearFitWorking, ModelWorking } from './result-model.ts';
import { scoreOf } from './score.ts';
import type { WorkingSpec } from './spec.ts';
import { waldOf } from './wald.ts';
import { countsIn, whoIn } from './within.ts';

/** A coefficient of a regression, by Wald's test, or how well the model fits; refitted as its own cell does. */
export function modelWorking(spec: WorkingSpec, given: Input, notices: Notice[]): Made | null {
  const refit = refitted(spec, given, notices);
  if (refit === null) return null;
  const { input, prepared, found, meaning, model, who } = refit;
  const { part, level } = spec;
  const made =
    part === ''
      ? model.family === 'linear'
        ? linearFit(refit)
        : likelihood(found, prepared, input)
      : part === SCORE
        ? scoreOf(found, prepared)
        : (inflationOf(part, meaning, found, prepared) ?? termOf(part, level / 100, found, prepared, input));
  if (made === null) {
    notices.push({ code: 'no-term', about: {} });
    return null;
  }
  return { value: null, who, working: { of: 'model', ...model, part: made } };
}

/** A model as its own cell fits it, and who is in it. */
export interface Refitted {
  readonly input: Input;
  readonly prepared: Prepared;
  readonly found: Fitted;
  readonly meaning: Meant;
  readonly model: Omit<ModelWorking, 'of' | 'part'>;
  readonly who: Made['who'];
}

/** The regression that is asked for; null, with a notice, where there is none. */
export function refitted(spec: WorkingSpec, given: Input, notices: Notice[]): Refitted | null {
  const input = spec.weighted ? given : { ...given, weights: null };
  const { y, variables, family, coded, penalty, robust, level } = spec;
  const asked = { outcome: y, on: variables, family, coded, penalty, robust, inference: 'wald', level } as const;
  const model = meant(asked, input);
  const told: Notice[] = [];
  const prepared = prepare(model, input, told);
  const found = prepared && finished(fitted(model, prepared));
  if (!prepared || !found || 'why' in found) {
    notices.push({ code: 'no-model', about: {} });
    return null;
  }
  const small = told.filter(({ code }) => code === 'small-groups');
  notices.push(...small);
  return {
    input,
    prepared,
    found,
    meaning: model,
    model: {
      n: prepared.patterns.n,
      family: model.family,
      outcome: prepared.outcome.name,
      event: model.family === 'logistic' ? (prepared.outcome.levels[1]?.value ?? null) : null,
      firth: found.method === 'firth',
      robust: found.robust
    },
    // How many small groups have would give them away.
    who: small.length > 0 ? null : whoOf(prepared, input)
  };
}

function whoOf({ outcome, entering, rows }: Prepared, input: Input): Made['who'] {
  const columns = [outcome, ...entering.map(({ column }) => column)];
  const who = whoIn(columns, { rows: undefined, value: null, others: 0 }, input);
  return who.n === rows.length ? who : null;
}

function linearFit({ found, prepared }: Refitted): LinearFitWorking | null {
  const { fit, rows, robust } = found;
  const { patterns } = prepared;
  const { r2, adjustedR2, residualSd, test, logLikelihood, aic } = fit;
  const spread = moments(patterns.outcome.scores, marginsOf(patterns.counts).columns);
  if (r2 === null || adjustedR2 === null || residualSd === null || !isDefined(spread)) return null;
  const df = patterns.n - rows.length;
  const tested = test !== null && test.statistic !== null ? { statistic: test.statistic, p: test.p } : null;
  return {
    kind: 'linear',
    total: spread.variance * spread.n,
    residual: residualSd ** 2 * df,
    slopes: slopesOf(rows),
    ...{ df, r2, adjustedR2, residualSd },
    f: robust === 'classical' ? tested : null,
    wald: tested && waldOf(found, prepared, tested),
    likelihood: logLikelihood === null || aic === null ? null : { log: logLikelihood, aic }
  };
}

function likelihood(
  { fit, rows, method }: Fitted,
  { patterns, outcome, ...prepared }: Prepared,
  input: Input
): LikelihoodWorking | null {
  const { logLikelihood, mcFadden, nagelkerke, aic, test } = fit;
  // Firth's has a penalty, which the one without variables has too.
  if (method === 'firth' || logLikelihood === null || mcFadden === null || nagelkerke === null || aic === null)
    return null;
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
    none: answers.reduce((sum, { log }) => sum + log, 0),
    log: logLikelihood,
    parameters: rows.length,
    ...{ mcFadden, nagelkerke, aic },
    test: test === null ? null : { statistic: test.statistic, df: test.df, p: test.p }
  };
}

/** Answers that few gave, of a variable whose answers are groups or numbers such as wages. */
function areHidden(outcome: Column, rows: Prepared['rows'], input: Input): boolean {
  const { name } = outcome;
  if (!isClosed(name, input) && variableOf(input.codebook, name)?.level !== 'interval') return false;
  return countsIn(outcome, rows, null).levels.some((n) => n > 0 && n < input.smallestGroup);
}

function slopesOf(rows: Fitted['rows']): number {
  return rows.filter(({ name }) => name.kind === 'numeric' || name.kind === 'dummy').length;
}
