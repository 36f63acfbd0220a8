import type { Counts } from '#lib/stats/counts/counts.ts';
import { hedgesCorrection } from '#lib/stats/groups/cohens-d.ts';
import { dunn } from '#lib/stats/groups/dunn.ts';
import { gamesHowell } from '#lib/stats/groups/games-howell.ts';
import { eachTwo } from '#lib/stats/groups/pairs.ts';
import { superiority } from '#lib/stats/groups/superiority.ts';
import { welch, type MeanDifference } from '#lib/stats/groups/welch.ts';
import { isDefined } from '#lib/stats/result.ts';
import { adjusted } from '#lib/stats/testing/adjust.ts';
import type { Notice } from '../contract.ts';
import { rowsOf, type Answers } from '../group-answers.ts';
import { rankBiserial } from './comparisons.ts';
import type { Effect, Pair } from './result.ts';
import type { CompareSpec } from './spec.ts';

/** More than this give pairs that nobody reads. */
export const MOST_GROUPS = 20;

/**
 * Every two of more than two groups: Dunn's tests or Welch's t of each two, with p values adjusted for their number, or
 * Games and Howell's of all together.
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
  answers: Answers,
  values: readonly string[],
  { level, pairwise, adjust }: CompareSpec,
  notices: Notice[]
): Pair[] {
  const pairs = pairwise === 'welch' ? eachByWelch(answers, level / 100) : allTogether(answers, level / 100);
  const untested = pairs.filter(({ test }) => test === null).length;
  if (untested > 0) notices.push({ code: 'pairs-untested', about: { count: untested } });
  const ps = pairs.map(({ test }) => test?.p ?? null);
  const after = pairwise === 'games-howell' || adjust === 'none' ? ps : adjusted(ps, adjust);
  return pairs.map(({ first, second, test }, place) => {
    const two = rowsOf(answers.valued, [first, second]);
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
      pAdjusted: after[place] ?? null,
      effect: hedgesG(two, answers.numbers)
    };
  });
}

/** Two groups by their rows, with a test of their means where they can have one. */
interface Tested {
  readonly first: number;
  readonly second: number;
  readonly test: Pick<MeanDifference, 'estimate' | 'low' | 'high' | 'statistic' | 'df' | 'p'> | null;
}

function eachByWelch({ valued, numbers }: Answers, level: number): Tested[] {
  return eachTwo([...new Array(valued.rows).keys()]).map((pair) => {
    const found = welch(rowsOf(valued, [pair.first, pair.second]), numbers, { level });
    return { ...pair, test: isDefined(found) ? found : null };
  });
}

function allTogether({ valued, numbers }: Answers, level: number): Tested[] {
  const found = gamesHowell(valued, numbers, level);
  if (!isDefined(found)) return [];
  return found.pairs.map((pair) => ({ ...pair, test: 'why' in pair ? null : pair }));
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
