import { parallelLines } from '#lib/stats/regression/parallel-lines.ts';
import type { Input, LongWork, Notice } from '../contract.ts';
import { finished } from '../long-work.ts';
import { prepare, type Prepared } from '../model-data.ts';
import { meant, type Meant } from '../model-family.ts';
import { fitted, type Fitted } from '../model-fit.ts';
import { coefficientsOf, comparable, termsOf, thresholdsOf } from '../model-rows.ts';
import { predictionsOf } from './predictions.ts';
import type { Proportional, RegressionResult, Unknown } from './result.ts';
import type { RegressionSpec } from './spec.ts';

/** Fewer respondents for each slope than this are few (Peduzzi and others 1996; Harrell 2015). */
const FEW = 10;

/** A variance that is inflated more than this is told (Marquardt 1970). */
const INFLATED = 10;

/** The profile of a likelihood is the model fitted anew some ten times for each coefficient. */
export const isLong = ({ family, inference }: RegressionSpec): boolean =>
  family !== 'linear' && inference === 'profile';

export function compute(spec: RegressionSpec, input: Input): RegressionResult {
  return finished(work(spec, input));
}

/** The outcome as read (logistic: as cut), the variables as coded or as read; weights are frequencies. */
export function* work(asked: RegressionSpec, input: Input): LongWork<RegressionResult> {
  const notices: Notice[] = [];
  const spec = meant(asked, input);
  const nothing = { ...nothingOf(spec, input, notices), automatic: asked.family === 'automatic' };
  const prepared = prepare(spec, input, notices);
  if (!prepared) return nothing;
  const { patterns, rows, leftOut, outcome } = prepared;
  const known = { ...nothing, n: patterns.n, respondents: rows.length, leftOut };
  if (leftOut.respondents > 0)
    notices.push({
      code: 'left-out',
      about: {
        count: leftOut.respondents,
        ...(leftOut.variable === null ? {} : { variable: leftOut.variable }),
        most: leftOut.missing.find(({ variable }) => variable === leftOut.variable)?.respondents ?? 0
      }
    });
  yield 0.1;
  const found = yield* between(fitted(spec, prepared), 0.1, 0.7);
  const separation = found.separation && {
    kind: found.separation.kind,
    variables: [...new Set(found.separation.columns.map(({ name }) => name))]
  };
  if ('why' in found) {
    const code = found.why === 'constant' ? 'same-outcome' : found.why;
    const about = separation?.variables.map((variable) => ({ variable, family: spec.family })) ?? [{}];
    for (const each of about) notices.push({ code, about: each });
    return { ...known, separation };
  }
  yield 0.7;
  const proportional = spec.family === 'ordinal' ? proportionalOf(prepared) : null;
  notices.push(...cautions(spec, found));
  return {
    ...known,
    event: spec.family === 'logistic' ? (outcome.levels[1]?.value ?? null) : null,
    method: found.method,
    robust: found.robust,
    coefficients: coefficientsOf(found, prepared),
    terms: termsOf(found, prepared),
    thresholds: thresholdsOf(found, prepared),
    fit: found.fit,
    proportional,
    separation,
    predictions: predictionsOf(prepared, found, input)
  };
}

/** Work that is so much of the whole. */
function* between<Result>(part: LongWork<Result>, from: number, to: number): LongWork<Result> {
  for (;;) {
    const { done, value } = part.next();
    if (done) return value;
    yield from + value * (to - from);
  }
}

function nothingOf(spec: Meant, input: Input, notices: Notice[]): Omit<RegressionResult, 'automatic'> {
  return {
    family: spec.family,
    outcome: spec.outcome,
    event: null,
    coded: spec.coded,
    weighted: input.weights !== null,
    method: spec.family === 'linear' ? 'least-squares' : 'maximum-likelihood',
    inference: spec.family === 'linear' ? 't' : spec.inference,
    robust: null,
    level: spec.level / 100,
    n: 0,
    respondents: 0,
    leftOut: null,
    coefficients: [],
    terms: [],
    thresholds: [],
    fit: null,
    proportional: null,
    separation: null,
    predictions: [],
    notices
  };
}

function proportionalOf({ patterns }: Prepared): Proportional | Unknown {
  const tests = parallelLines(patterns);
  if ('why' in tests) return { why: tests.why };
  const { likelihoodRatio, brant, score } = tests;
  return {
    likelihoodRatio: 'why' in likelihoodRatio ? { why: likelihoodRatio.why } : likelihoodRatio,
    brant:
      'why' in brant
        ? { why: brant.why }
        : {
            ...brant.all,
            terms: brant.terms.map(({ name, test }) => ({
              variable: name,
              statistic: test?.statistic ?? null,
              df: test?.df ?? null,
              p: test?.p ?? null
            }))
          },
    score: 'why' in score ? { why: score.why } : score
  };
}

function cautions(spec: Meant, { fit, aliased, terms, separation, robust, rows }: Fitted): Notice[] {
  const slopes = rows.filter(({ name }) => name.kind === 'numeric' || name.kind === 'dummy').length;
  return [
    ...[...new Set(separation?.columns.map(({ name }) => name))].map((variable) => ({
      code: 'penalised',
      about: { variable, inference: spec.inference }
    })),
    ...[...new Set(aliased.map(({ name }) => name))].map((variable) => ({ code: 'collinear', about: { variable } })),
    ...terms
      .filter(({ vifScaled }) => (comparable(vifScaled) ?? 0) > INFLATED)
      .map(({ name }) => ({ code: 'inflated', about: { variable: name, limit: INFLATED } })),
    ...(fit.perParameter < FEW
      ? [{ code: 'few-events', about: { family: spec.family, each: fit.perParameter, slopes, least: FEW } }]
      : []),
    ...(spec.family === 'linear' && spec.robust !== robust ? [{ code: 'leverage', about: { kind: spec.robust } }] : [])
  ];
}
