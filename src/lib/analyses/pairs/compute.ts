import { marginsOf } from '#lib/stats/counts/margins.ts';
import { adjusted } from '#lib/stats/testing/adjust.ts';
import type { Input, LongWork } from '../contract.ts';
import { finished } from '../long-work.ts';
import { bootstrap, RESAMPLES } from './bootstrap.ts';
import { fisher, permutation } from './exact.ts';
import { wordOf } from './limits.ts';
import { measure, type Way } from '../pair-measure.ts';
import { partial } from '../pair-partial.ts';
import { planOf, type Plan } from './plan.ts';
import { isFoundPair, type AbsentPair, type ExactTest, type FoundPair, type Pair, type PairsResult } from './result.ts';
import type { PairsSpec } from './spec.ts';
import { answersOf, type Answers } from '../pair-tables.ts';

export function compute(spec: PairsSpec, input: Input): PairsResult {
  return finished(work(spec, input));
}

/** Likelihoods, resamples and permutations take longer than a frame. */
export function isLong({ method, exact, interval }: PairsSpec): boolean {
  return method === 'polychoric' || exact === 'permutation' || interval === 'bootstrap';
}

/** Pair by pair. */
export function* work(spec: PairsSpec, input: Input): LongWork<PairsResult> {
  const plan = planOf(spec, input);
  const { variables, controls, pairs } = plan;
  const names = [...variables, ...(plan.with === null ? [] : [plan.with]), ...controls];
  const answers = answersOf(spec, pairs.length === 0 ? [] : names, plan.weighted, input);
  const way: Way = {
    method: spec.method,
    weighted: plan.weighted,
    convention: spec.convention,
    alternative: plan.alternative,
    level: spec.level / 100,
    // The one that all are paired with is what the others are to explain.
    direction: plan.with === null ? 'symmetric' : 'columns'
  };
  const seed = Math.floor(spec.seed ?? 1);
  const found: Pair[] = [];
  for (const [place, [x, y]] of pairs.entries()) {
    const share = (within: number): number => (place + within) / pairs.length;
    found.push(yield* shared(pairOf(x, y, { plan, answers, way, seed, smallest: input.smallestGroup }), share));
    yield share(1);
  }
  return {
    with: plan.with,
    variables,
    ...(plan.weighted ? { weighted: true as const } : {}),
    method: spec.method,
    controls,
    coded: spec.coded,
    missing: spec.missing,
    alternative: plan.alternative,
    exact: plan.exact,
    interval: plan.interval,
    adjust: spec.adjust,
    scale: plan.scale,
    limits: plan.limits,
    level: way.level,
    convention: spec.convention,
    seed,
    resamples: plan.interval === 'bootstrap' ? RESAMPLES : null,
    smallestGroup: input.smallestGroup,
    pairs: withAdjusted(found, spec.adjust),
    notices: plan.notices
  };
}

interface Doing {
  readonly plan: Plan;
  readonly answers: Answers;
  readonly way: Way;
  readonly seed: number;
  readonly smallest: number;
}

function* pairOf(x: string, y: string, doing: Doing): Generator<number, Pair, void> {
  const { plan, answers, way, seed, smallest } = doing;
  const [a, b] = [answers.column(x), answers.column(y)];
  const isPartial = plan.controls.length > 0;
  const respondents = answers.respondents(x, y);
  const found = isPartial
    ? partial(a, b, plan.controls.map(answers.column), answers.complete, way)
    : measure(answers.table(x, y), a, b, way);
  // Weights do not make respondents; of a partial coefficient they are those who have the controls too.
  const count = isPartial ? found.n : marginsOf(respondents).n;
  if (count < smallest && smallest > 1) return { x, y, n: null, why: 'few' };
  const weighed = plan.weighted ? { respondents: count } : {};
  // Two would have no spread to tell of, however much they weigh.
  if (plan.weighted && count < 3) return { x, y, n: found.n, ...weighed, why: 'too-few' };
  if ('why' in found) return { x, y, n: found.n, ...weighed, why: found.why };

  let exact: ExactTest | null = null;
  if (plan.exact === 'fisher') exact = fisher(respondents, way);
  else if (plan.exact === 'permutation' && (way.method === 'spearman' || way.method === 'pearson'))
    exact = yield* shared(permutation(respondents, a, b, { ...way, method: way.method, seed }), (share) => share / 2);
  const ends =
    plan.interval === 'bootstrap'
      ? yield* shared(bootstrap(respondents, a, b, way, seed), (share) => (1 + share) / 2)
      : null;
  const { n, estimate, statistic, df, p, low, high } = found;
  return {
    x,
    y,
    method: way.method,
    n,
    ...weighed,
    estimate,
    statistic,
    df,
    p,
    pExact: exact?.pExact ?? null,
    exact: exact && { test: exact.test, draws: exact.draws, low: exact.low, high: exact.high },
    ...(ends ?? { low, high, interval: low === null ? null : 'default', percentile: null }),
    pAdjusted: null,
    strength: wordOf(estimate, plan.scale, plan.limits)
  };
}

/** Work whose share done is one of a larger work. */
function* shared<Result>(
  part: Generator<number, Result, void>,
  share: (within: number) => number
): Generator<number, Result, void> {
  for (;;) {
    const { done, value } = part.next();
    if (done) return value;
    yield share(value);
  }
}

function withAdjusted(pairs: readonly Pair[], adjust: PairsSpec['adjust']): (FoundPair | AbsentPair)[] {
  if (adjust === 'none') return [...pairs];
  const ps = adjusted(
    pairs.map((pair) => (isFoundPair(pair) ? pair.p : null)),
    adjust
  );
  return pairs.map((pair, index) => (isFoundPair(pair) ? { ...pair, pAdjusted: ps[index] ?? null } : pair));
}
