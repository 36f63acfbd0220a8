import { derivationOf, groupIn, type Derivation } from '../derivation.ts';
import { partsOf } from '../ref.ts';
import type { CompareResult, TestName } from './result.ts';
import type { CompareSpec } from './spec.ts';

const EFFECT = ['effect', 'effect-low', 'effect-high'];

/** What is worked out of each test of all groups. */
const OF_TESTS: Readonly<Record<TestName, readonly string[]>> = {
  'mann-whitney': [
    ...['n', 'u', 'statistic', 'p', 'p-exact', ...EFFECT],
    ...['superiority', 'superiority-low', 'superiority-high']
  ],
  'kruskal-wallis': ['n', 'statistic', 'df', 'p', 'effect'],
  'welch-t': ['n', 'estimate', 'low', 'high', 'statistic', 'df', 'p', ...EFFECT],
  'student-t': ['n', 'estimate', 'low', 'high', 'statistic', 'df', 'p', ...EFFECT],
  'welch-anova': ['n', 'statistic', 'df1', 'df2', 'p'],
  anova: ['n', 'statistic', 'df1', 'df2', 'p', 'effect']
};

/** What is worked out of every two groups. */
const OF_PAIRS = ['n', 'estimate', 'low', 'high', 'statistic', 'df', 'p', 'p-adjusted', ...EFFECT];

/** What describes a group, its mean rank, and the tests of all groups and of every two. */
export function working(ref: string, result: CompareResult, spec: CompareSpec): Derivation | null {
  const [of, name, what, more] = partsOf(ref);
  if (of === 'group') return ofGroup(name, what, result, spec);
  if (of === 'pair') return ofPair([name, what], more, result, spec);
  const found = result.comparisons.find(({ test }) => test === name);
  if (of !== 'test' || !found || what === undefined || !OF_TESTS[found.test].includes(what)) return null;
  return ofGroups(result, spec);
}

function ofGroup(
  group: string | undefined,
  what: string | undefined,
  result: CompareResult,
  spec: CompareSpec
): Derivation | null {
  const { outcome, by, coded, level, convention, groups } = result;
  if (group === undefined || outcome === null) return null;
  // Of one group alone nothing is compared.
  if (what === 'mean-rank')
    return groups.filter(({ n }) => n !== null && n > 0).length > 1 ? ofGroups(result, spec) : null;
  const numbers = { x: outcome, coded, weighted: true, ...groupIn(by, group) };
  switch (what) {
    case 'n':
    case 'mean':
    case 'sd':
    case 'low':
    case 'high':
      return derivationOf({ ...numbers, of: 'mean', level: Math.round(level * 100) });
    case 'median':
      return derivationOf({ ...numbers, of: 'quantiles', convention });
    default:
      return null;
  }
}

function ofPair(
  [part, value]: readonly [string | undefined, string | undefined],
  what: string | undefined,
  result: CompareResult,
  spec: CompareSpec
): Derivation | null {
  const { outcome, by, pairs } = result;
  const found = pairs.some(({ first, second }) => first === part && second === value);
  if (!found || part === undefined || value === undefined || what === undefined || !OF_PAIRS.includes(what))
    return null;
  if (outcome === null || by === null) return null;
  const { method: test, pairwise, adjust, coded, convention, level } = spec;
  const two = { x: outcome, y: by, part, value };
  return derivationOf({ of: 'groups', ...two, test, pairwise, adjust, coded, convention, level, weighted: true });
}

function ofGroups({ outcome, by, comparisons }: CompareResult, spec: CompareSpec): Derivation | null {
  if (outcome === null || by === null || comparisons.length === 0) return null;
  const { method: test, coded, convention, level } = spec;
  return derivationOf({ of: 'groups', x: outcome, y: by, test, coded, convention, level, weighted: true });
}
