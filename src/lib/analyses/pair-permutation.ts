import { scoresOf, type Column } from '#lib/data/table.ts';
import type { Counts, SparseCounts } from '#lib/stats/counts/counts.ts';
import type { FarSums } from '#lib/stats/resampling/far-sums.ts';
import { monteCarloPearsonWork, monteCarloSpearmanWork } from '#lib/stats/resampling/monte-carlo.ts';
import { exactPearson, exactSpearman, type ExactOptions } from '#lib/stats/resampling/permutation-spearman.ts';
import type { Direction } from '#lib/stats/testing/one-sided.ts';
import type { LongWork } from './contract.ts';
import { fullTable } from './pair-tables.ts';
import { wholeNumbers } from './whole-numbers.ts';

/** So many states are gone through in a fifth of a second at most; where there are more, permutations are drawn. */
const STATES = 2e7;

/** A full table of more cells has far more states than that. */
const MOST_CELLS = 4096;

export interface PermutationAsked {
  readonly method: 'spearman' | 'pearson';
  readonly alternative: 'two-sided' | Direction;
  readonly seed: number;
  /** So many sums nearest the observed are listed; none where absent. */
  readonly listed?: number;
}

/** The p of all permutations, and the sums of products of deviations (in ranks, or in numbers) that it is of. */
export interface AllPermutations {
  readonly by: 'all';
  readonly p: number;
  readonly far: readonly FarSums[];
}

/** The p of drawn ones, with its 99 % interval. */
export interface DrawnPermutations {
  readonly by: 'drawn';
  readonly p: number;
  readonly hits: number;
  readonly draws: number;
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

/**
 * The permutation p of Spearman's or Pearson's coefficient: of all permutations where these are few enough, else of drawn
 * ones. In pieces; null for more respondents than can be shuffled.
 *
 * @param counts  of respondents, unweighted
 */
export function* permutationWork(
  counts: Counts | SparseCounts,
  x: Column,
  y: Column,
  { method, alternative, seed, listed }: PermutationAsked
): LongWork<AllPermutations | DrawnPermutations | null> {
  const table = fullTable(counts, MOST_CELLS);
  const numbers = [scoresOf(x), scoresOf(y)] as const;
  const all = table && ofAll(table, numbers, method, alternative, listed);
  if (all) return all;
  const drawn = yield* method === 'spearman'
    ? monteCarloSpearmanWork(counts, { seed, alternative })
    : monteCarloPearsonWork(counts, ...numbers, { seed, alternative });
  if ('why' in drawn) return null;
  const { p, hits, draws, interval } = drawn;
  return { by: 'drawn', p, hits, draws, ...interval };
}

function ofAll(
  table: Counts,
  numbers: readonly [readonly number[], readonly number[]],
  method: PermutationAsked['method'],
  alternative: PermutationAsked['alternative'],
  listed: number | undefined
): AllPermutations | null {
  const options: ExactOptions = {
    limit: STATES,
    ...(listed === undefined ? {} : { list: { alternative, most: listed } })
  };
  const [rows, columns] = numbers.map(wholeNumbers);
  const exact =
    method === 'spearman'
      ? exactSpearman(table, options)
      : rows && columns
        ? exactPearson(table, rows.numbers, columns.numbers, options)
        : null;
  if (exact === null || 'why' in exact) return null;
  const { pExact, pGreater, pLess, far } = exact;
  // Midranks are twice what they are there, too.
  const factor = method === 'spearman' ? 4 : (rows?.factor ?? 1) * (columns?.factor ?? 1);
  return {
    by: 'all',
    p: { 'two-sided': pExact, greater: pGreater, less: pLess }[alternative],
    far: far.map(({ from, to, probability }) => ({ from: from / factor, to: to / factor, probability }))
  };
}
