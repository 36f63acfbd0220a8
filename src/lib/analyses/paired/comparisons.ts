import type { Counts, SparseCounts } from '#lib/stats/counts/counts.ts';
import { friedman } from '#lib/stats/groups/friedman.ts';
import { mcNemar } from '#lib/stats/groups/mcnemar.ts';
import { meanChange } from '#lib/stats/groups/mean-change.ts';
import { signTest } from '#lib/stats/groups/sign-test.ts';
import { wilcoxonSignedRank } from '#lib/stats/groups/wilcoxon-signed-rank.ts';
import { isDefined, type Test, type Undefined } from '#lib/stats/result.ts';
import type { Notice } from '../contract.ts';
import { MOST_STEPS } from '../exact-tests.ts';
import type { Answers } from '../shared-scale.ts';
import type { Comparison, TestName } from './result.ts';
import type { PairedSpec } from './spec.ts';

/** The tests that may have an exact p. */
const EXACT: readonly TestName[] = ['wilcoxon', 'sign', 'mcnemar'];

type Found = Comparison | Undefined<string>;

/**
 * The tests of two variables; the first is the one that the finding goes by. On a scale of two, McNemar's takes the place
 * of the signed ranks and the sign test, which are the same there.
 */
export function testsOfTwo(
  counts: Counts | SparseCounts,
  numbers: readonly number[],
  spec: PairedSpec,
  weighted: boolean,
  notices: Notice[]
): Comparison[] {
  const ranks: Found[] =
    numbers.length === 2 && 'cells' in counts
      ? [mcnemar(counts, spec)]
      : [wilcoxon(counts, numbers, spec, !weighted), sign(counts, spec)];
  const means = [change(counts, numbers, spec)];
  const tests = spec.method === 'ranks' ? [...ranks, ...means] : [...means, ...ranks];
  return told(weighted ? tests.map(withoutExact) : tests, notices);
}

/** Weights may be whole numbers, and are no respondents for that: of what is exact nothing is left. */
function withoutExact(test: Found): Found {
  if (!isDefined(test) || !EXACT.includes(test.test)) return test;
  const { effect } = test;
  const binomial = effect?.name === 'share-rising' || effect?.name === 'odds-ratio';
  return {
    ...test,
    pExact: null,
    notExact: 'weights',
    effect: effect && binomial ? { ...effect, low: null, high: null } : effect
  };
}

/** Friedman's test of three variables or more. */
export function testOfMany(
  { items, complete }: Answers,
  weights: Float64Array | null,
  notices: Notice[]
): { readonly comparisons: Comparison[]; readonly meanRanks: readonly number[] | null } {
  const within = items.map(({ codes, numbers }) => ({
    codes: Uint32Array.from(complete, (row) => codes[row] as number),
    numbers
  }));
  const found = friedman(within, weights ? Float64Array.from(complete, (row) => weights[row] as number) : undefined);
  const effect = isDefined(found)
    ? ({ name: 'kendalls-w', estimate: found.kendallsW, low: null, high: null } as const)
    : null;
  return {
    comparisons: told(
      [isConstant(found) ? { why: 'no-change', n: found.n } : plain('friedman', found, { effect })],
      notices
    ),
    meanRanks: isDefined(found) ? found.meanRanks : null
  };
}

const isConstant = (found: object): found is Undefined<'constant'> => 'why' in found && found.why === 'constant';

/** The tests that could be had. Why others could not: `no-change`, `same-change`, `too-few`. */
function told(tests: readonly Found[], notices: Notice[]): Comparison[] {
  const whys = tests.flatMap((test) => (isDefined(test) ? [] : [test.why]));
  const why = whys.includes('no-change') ? 'no-change' : (whys[0] ?? null);
  if (why !== null) notices.push({ code: why === 'constant' ? 'same-change' : why, about: {} });
  return tests.filter(isDefined);
}

function plain<Of extends Test & { readonly n: number }>(
  test: TestName,
  found: Of | Undefined<string>,
  more: Partial<Comparison> = {}
): Found {
  if (!isDefined(found)) return found;
  const { n, statistic, df, p } = found;
  const none = { pExact: null, notExact: null, effect: null };
  return { test, n, statistic, df: typeof df === 'number' ? df : null, p, ...none, ...more };
}

function wilcoxon(
  counts: Counts | SparseCounts,
  numbers: readonly number[],
  { convention, level }: PairedSpec,
  asked: boolean
): Found {
  const found = wilcoxonSignedRank(counts, numbers, {
    zeros: 'wilcoxon',
    continuity: convention === 'r',
    exact: asked,
    steps: MOST_STEPS,
    level: level / 100
  });
  if (!isDefined(found)) return found;
  const { exact, rankBiserial, interval } = found;
  return plain('wilcoxon', found, {
    pExact: isDefined(exact) ? exact.p : null,
    notExact: isDefined(exact) || exact.why === 'not-asked' ? null : exact.why,
    effect: {
      name: 'rank-biserial',
      estimate: rankBiserial,
      low: interval?.low ?? null,
      high: interval?.high ?? null
    }
  });
}

function sign(counts: Counts | SparseCounts, { convention, level }: PairedSpec): Found {
  const found = signTest(counts, { continuity: convention === 'spss', level: level / 100 });
  if (!isDefined(found)) return found;
  const { pExact, share, interval } = found;
  return plain('sign', found, {
    pExact,
    notExact: pExact === null ? 'weights' : null,
    effect: { name: 'share-rising', estimate: share, low: interval?.low ?? null, high: interval?.high ?? null }
  });
}

function mcnemar(counts: Counts, { level }: PairedSpec): Found {
  const found = mcNemar(counts, { continuity: true, level: level / 100 });
  if (!isDefined(found)) return found;
  const { pExact, oddsRatio, interval } = found;
  return plain('mcnemar', found, {
    pExact,
    notExact: pExact === null ? 'weights' : null,
    effect:
      oddsRatio === null
        ? null
        : { name: 'odds-ratio', estimate: oddsRatio, low: interval?.low ?? null, high: interval?.high ?? null }
  });
}

function change(counts: Counts | SparseCounts, numbers: readonly number[], { level }: PairedSpec): Found {
  const found = meanChange(counts, numbers, level / 100);
  if (!isDefined(found)) return found;
  const { estimate, low, high } = found.cohensD;
  return plain('paired-t', found, { effect: { name: 'cohens-dz', estimate, low, high } });
}
