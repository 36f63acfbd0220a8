import { anova, welchAnova } from '#lib/stats/groups/anova.ts';
import { cohensD } from '#lib/stats/groups/cohens-d.ts';
import { kruskalWallis } from '#lib/stats/groups/kruskal-wallis.ts';
import { mannWhitney } from '#lib/stats/groups/mann-whitney.ts';
import { superiority } from '#lib/stats/groups/superiority.ts';
import { welch } from '#lib/stats/groups/welch.ts';
import { isDefined, type Test, type Undefined } from '#lib/stats/result.ts';
import type { Notice } from '../contract.ts';
import { MOST_STEPS } from '../exact-tests.ts';
import type { Answers } from '../group-answers.ts';
import type { Comparison, Effect, TestName } from './result.ts';
import type { CompareSpec } from './spec.ts';

/**
 * The tests of all groups, of which there are at least two; the first is the one that the finding goes by. A test that
 * cannot be had gives a notice: `alike` where there is no spread, `too-few` where a group is too small for it.
 */
export function comparisonsOf(answers: Answers, spec: CompareSpec, weighted: boolean, notices: Notice[]): Comparison[] {
  const tests = testsOf(answers, spec, weighted);
  return tests.flatMap(([test, found]) => {
    if (isDefined(found)) return [found];
    notices.push({ code: found.why === 'constant' ? 'alike' : 'too-few', about: { test } });
    return [];
  });
}

function testsOf(
  answers: Answers,
  spec: CompareSpec,
  weighted: boolean
): readonly (readonly [TestName, Comparison | Undefined<string>])[] {
  const two = answers.ranked.rows === 2;
  if (spec.method === 'ranks')
    return two ? [['mann-whitney', byRanks(answers, spec, weighted)]] : [['kruskal-wallis', kruskal(answers)]];
  if (!two)
    return [
      ['welch-anova', plain('welch-anova', welchAnova(answers.valued, answers.numbers))],
      ['anova', classic(answers)]
    ];
  const welchs = ['welch-t', byMeans(answers, spec, false)] as const;
  return spec.convention === 'r' ? [welchs] : [welchs, ['student-t', byMeans(answers, spec, true)]];
}

function plain(
  test: TestName,
  found: (Test & { readonly n: number }) | Undefined<string>,
  more: Partial<Comparison> = {}
): Comparison | Undefined<string> {
  if (!isDefined(found)) return found;
  const { n, statistic, df, p } = found;
  const none = { pExact: null, notExact: null, u: null, estimate: null, low: null, high: null };
  return { test, n, statistic, df, p, ...none, effect: null, superiority: null, ...more };
}

function byRanks(
  { ranked }: Answers,
  { convention, exact, level }: CompareSpec,
  weighted: boolean
): Comparison | Undefined<string> {
  // Weights may be whole numbers, and are no respondents for that.
  const found = mannWhitney(ranked, {
    continuity: convention === 'r',
    exact: exact && !weighted,
    steps: MOST_STEPS
  });
  if (!isDefined(found)) return found;
  const [first, second] = found.sizes;
  const chance = superiority(ranked, { level: level / 100 });
  return plain('mann-whitney', found, {
    u: convention === 'r' ? found.u : Math.min(found.u, first * second - found.u),
    pExact: isDefined(found.exact) ? found.exact.p : null,
    notExact: isDefined(found.exact) ? null : exact && weighted ? 'weights' : found.exact.why,
    effect: isDefined(chance) ? rankBiserial(chance) : null,
    superiority: isDefined(chance)
      ? { name: 'superiority', estimate: chance.estimate, low: chance.low, high: chance.high }
      : null
  });
}

/** Twice the probability of superiority, less one; its interval likewise. */
export function rankBiserial(chance: {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}): Effect {
  const { estimate, low, high } = chance;
  return { name: 'rank-biserial', estimate: 2 * estimate - 1, low: 2 * low - 1, high: 2 * high - 1 };
}

function kruskal({ ranked }: Answers): Comparison | Undefined<string> {
  const found = kruskalWallis(ranked);
  if (!isDefined(found)) return found;
  const effect = { name: 'epsilon-squared', estimate: found.epsilonSquared, low: null, high: null } as const;
  return plain('kruskal-wallis', found, { effect });
}

function byMeans({ valued, numbers }: Answers, spec: CompareSpec, pooled: boolean): Comparison | Undefined<string> {
  const level = spec.level / 100;
  const found = welch(valued, numbers, { pooled, level });
  if (!isDefined(found)) return found;
  const d = cohensD(valued, numbers, level);
  const g = isDefined(d) ? d.hedgesG : null;
  return plain(pooled ? 'student-t' : 'welch-t', found, {
    estimate: found.estimate,
    low: found.low,
    high: found.high,
    effect: g && { name: 'hedges-g', estimate: g.estimate, low: g.low, high: g.high }
  });
}

function classic({ valued, numbers }: Answers): Comparison | Undefined<string> {
  const found = anova(valued, numbers);
  if (!isDefined(found)) return found;
  const effect = { name: 'omega-squared', estimate: found.omegaSquared, low: null, high: null } as const;
  return plain('anova', found, { effect });
}
