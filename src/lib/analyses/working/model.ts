import { marginsOf } from '#lib/stats/counts/margins.ts';
import { moments } from '#lib/stats/description/moments.ts';
import { isDefined } from '#lib/stats/result.ts';
import type { Input, Notice } from '../contract.ts';
import { finished } from '../long-work.ts';
import { prepare, type Prepared } from '../model-data.ts';
import { meant, type Meant } from '../model-family.ts';
import { fitted, type Fitted } from '../model-fit.ts';
import { AUC, LINES, SCORE } from '../model-rows.ts';
import type { Made } from './compute.ts';
import { discriminationOf } from './discrimination.ts';
import { inflationOf } from './inflation.ts';
import { jointOf, ratioOf } from './joint.ts';
import { likelihoodOf, slopesOf } from './likelihood.ts';
import { termOf } from './model-term.ts';
import { brantOf, linesOf } from './parallel.ts';
import { profileOf } from './profile.ts';
import type { LinearFitWorking, ModelWorking } from './result-model.ts';
import { scoreOf } from './score.ts';
import type { WorkingSpec } from './spec.ts';
import { waldOf } from './wald.ts';
import { whoIn } from './within.ts';

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
        : likelihoodOf(refit)
      : (testOf(spec, refit) ??
        inflationOf(part, meaning, found, prepared) ??
        termOf(part, level / 100, found, prepared, input));
  if (made === null) {
    notices.push({ code: 'no-term', about: {} });
    return null;
  }
  return { value: null, who, working: { of: 'model', ...model, part: made } };
}

/** A test or the like that the part names, other than Wald's of one coefficient. */
function testOf({ part, level, inference }: WorkingSpec, refit: Refitted): ModelWorking['part'] | null {
  if (part === SCORE) return scoreOf(refit.found, refit.prepared);
  if (part === LINES) return linesOf(refit);
  if (part === AUC) return discriminationOf(refit);
  const profiled = inference === 'profile' && refit.model.family !== 'linear';
  return (
    brantOf(part, refit) ??
    (profiled ? (profileOf(part, level / 100, refit) ?? ratioOf(part, refit)) : jointOf(part, refit))
  );
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
