import type { Counts } from '#lib/stats/counts/counts.ts';
import { hedgesCorrection } from '#lib/stats/groups/cohens-d.ts';
import { dunn } from '#lib/stats/groups/dunn.ts';
import { eachTwo } from '#lib/stats/groups/pairs.ts';
import { superiority } from '#lib/stats/groups/superiority.ts';
import { welch } from '#lib/stats/groups/welch.ts';
import { isDefined } from '#lib/stats/result.ts';
import { adjusted } from '#lib/stats/testing/adjust.ts';
import type { Notice } from '../contract.ts';
import { rowsOf, type Answers } from './answers.ts';
import { rankBiserial } from './comparisons.ts';
import type { Effect, Pair } from './result.ts';
import type { CompareSpec } from './spec.ts';

/** More than this give pairs that nobody reads. */
export const MOST_GROUPS = 20;

/**
 * Every two of more than two groups: Dunn's tests, or Welch's t of each two, with p values adjusted for their number.
 *
 * @param values  of the groups, in the order of the rows
 */
export function pairsOf(answers: Answers, values: readonly string[], spec: CompareSpec, notices: Notice[]): Pair[] {
  if (values.length > MOST_GROUPS) {
    notices.push({ code: 'too-many-pairs', about: { groups: values.length, most: MOST_GROUPS } });
    return [];
  }
  return spec.method === 'ranks' ? byRanks(answers, values, spec) : byMeans(answers, values, spec, notices);
}

function byRanks({ ranked }: Answers, values: readonly string[], spec: CompareSpec): Pair[] {
  const found = dunn(ranked, (ps) => (spec.adjust === 'none' ? ps : adjusted(ps, spec.adjust)));
  if (!isDefined(found)) return [];
  return found.pairs.map(({ first, second, ...test }) => {
    const two = rowsOf(ranked, [first, second]);
    const chance = superiority(two, { level: spec.level / 100 });
    return {
      first: values[first] ?? '',
      second: values[second] ?? '',
      n: sizeOf(two),
      low: null,
      high: null,
      df: null,
      ...test,
      effect: isDefined(chance) ? rankBiserial(chance) : null
    };
  });
}

function byMeans(
  { valued, numbers }: Answers,
  values: readonly string[],
  { level, adjust }: CompareSpec,
  notices: Notice[]
): Pair[] {
  const pairs = eachTwo([...values.keys()]).map(({ first, second }) => {
    const two = rowsOf(valued, [first, second]);
    const found = welch(two, numbers, { level: level / 100 });
    const test = isDefined(found) ? found : null;
    return {
      first: values[first] ?? '',
      second: values[second] ?? '',
      n: sizeOf(two),
      estimate: test?.estimate ?? null,
      low: test?.low ?? null,
      high: test?.high ?? null,
      statistic: test?.statistic ?? null,
      df: test?.df ?? null,
      p: test?.p ?? null,
      effect: hedgesG(two, numbers)
    };
  });
  const untested = pairs.filter(({ p }) => p === null).length;
  if (untested > 0) notices.push({ code: 'pairs-untested', about: { count: untested } });
  const ps = pairs.map(({ p }) => p);
  const after = adjust === 'none' ? ps : adjusted(ps, adjust);
  return pairs.map((pair, place) => ({ ...pair, pAdjusted: after[place] ?? null }));
}

/** Without an interval, which takes long where there are many pairs. */
function hedgesG(two: Counts, numbers: readonly number[]): Effect | null {
  const found = welch(two, numbers, { pooled: true });
  if (!isDefined(found)) return null;
  const correction = hedgesCorrection(found.df);
  if (correction === null) return null;
  const d = found.statistic * Math.sqrt(1 / found.sizes[0] + 1 / found.sizes[1]);
  return { name: 'hedges-g', estimate: d * correction, low: null, high: null };
}

function sizeOf({ cells }: Counts): number {
  return Array.from(cells).reduce((sum, count) => sum + count, 0);
}
