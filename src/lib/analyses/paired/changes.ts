import { differencesOf } from '#lib/stats/groups/differences.ts';
import { meanChange } from '#lib/stats/groups/mean-change.ts';
import { eachTwo } from '#lib/stats/groups/pairs.ts';
import { wilcoxonSignedRank } from '#lib/stats/groups/wilcoxon-signed-rank.ts';
import { isDefined } from '#lib/stats/result.ts';
import { adjusted } from '#lib/stats/testing/adjust.ts';
import { tableOf, type Answers } from '../shared-scale.ts';
import type { Change } from './result.ts';
import type { PairedSpec } from './spec.ts';

/** Every two of the variables, with p values adjusted for their number; rank tests without exact p, which takes long. */
export function changesOf(
  answers: Answers,
  variables: readonly string[],
  spec: PairedSpec,
  weights: Float64Array | null
): Change[] {
  const changes = eachTwo([...variables.keys()]).map(({ first, second }) => ({
    first: variables[first] ?? '',
    second: variables[second] ?? '',
    ...changeOf(answers, first, second, spec, weights)
  }));
  const ps = changes.map(({ p }) => p);
  const after = spec.adjust === 'none' ? ps : adjusted(ps, spec.adjust);
  return changes.map((change, place) => ({ ...change, pAdjusted: after[place] ?? null }));
}

function changeOf(
  answers: Answers,
  first: number,
  second: number,
  { method, convention, level: percent }: PairedSpec,
  weights: Float64Array | null
): Omit<Change, 'first' | 'second' | 'pAdjusted'> {
  const level = percent / 100;
  const counts = tableOf(answers, first, second, weights);
  const { n, falls, same, rises } = differencesOf('changesOf', counts, answers.numbers);
  const means = meanChange(counts, answers.numbers, level);
  const mean = isDefined(means) ? means : null;
  const parts = {
    n,
    falls,
    same,
    rises,
    estimate: mean?.estimate ?? null,
    low: mean?.low ?? null,
    high: mean?.high ?? null
  };
  if (method === 'means') {
    const { statistic = null, df = null, p = null } = mean ?? {};
    const effect = mean && ({ name: 'cohens-dz', ...ends(mean.cohensD), estimate: mean.cohensD.estimate } as const);
    return { ...parts, statistic, df, p, effect };
  }
  const ranks = wilcoxonSignedRank(counts, answers.numbers, {
    zeros: 'wilcoxon',
    continuity: convention === 'r',
    exact: false,
    level
  });
  if (!isDefined(ranks)) return { ...parts, statistic: null, df: null, p: null, effect: null };
  const effect = { name: 'rank-biserial', estimate: ranks.rankBiserial, ...ends(ranks.interval) } as const;
  return { ...parts, statistic: ranks.statistic, df: null, p: ranks.p, effect };
}

function ends(interval: { readonly low: number; readonly high: number } | null) {
  return { low: interval?.low ?? null, high: interval?.high ?? null };
}
