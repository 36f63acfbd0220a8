import { meanChange } from '#lib/stats/groups/mean-change.ts';
import { eachTwo } from '#lib/stats/groups/pairs.ts';
import { wilcoxonSignedRank } from '#lib/stats/groups/wilcoxon-signed-rank.ts';
import { isDefined } from '#lib/stats/result.ts';
import { tableOf, type Answers } from '../shared-scale.ts';
import { adjustedPs } from './adjusted.ts';
import type { AdjustedPs, OneTest } from './result-adjusted.ts';
import type { WorkingSpec } from './spec.ts';

/** The tests of every two of three variables or more, and how that of two is adjusted; null where it is not. */
export function adjustedChanges(
  answers: Answers & { readonly names: readonly string[] },
  { test, convention, level, adjust }: WorkingSpec,
  weights: Float64Array | null,
  asked: { readonly x: string; readonly y: string }
): AdjustedPs | null {
  const { names, numbers } = answers;
  if (adjust === 'none' || names.length < 3) return null;
  const tests = eachTwo([...names.keys()]).flatMap(({ first, second }): OneTest[] => {
    const counts = tableOf(answers, first, second, weights);
    const of = { level: level / 100, continuity: convention === 'r', zeros: 'wilcoxon', exact: false } as const;
    const found = test === 'means' ? meanChange(counts, numbers, of.level) : wilcoxonSignedRank(counts, numbers, of);
    const pair = { first: names[first] ?? '', second: names[second] ?? '' };
    return isDefined(found) ? [{ ...pair, n: found.n, p: found.p }] : [];
  });
  const { x, y } = asked;
  const place = tests.findIndex(({ first, second }) => (first === x && second === y) || (first === y && second === x));
  return place < 0 ? null : adjustedPs(tests, place, adjust);
}
