import { scoresOf, type Column } from '#lib/data/table.ts';
import type { Counts, SparseCounts } from '#lib/stats/counts/counts.ts';
import { monteCarloPearsonWork, monteCarloSpearmanWork } from '#lib/stats/resampling/monte-carlo.ts';
import { exactPearson, exactSpearman } from '#lib/stats/resampling/permutation-spearman.ts';
import { fisherExact } from '#lib/stats/tables/fisher.ts';
import type { ExactTest } from './result.ts';
import type { PairsSpec } from './spec.ts';
import { fullTable } from '../pair-tables.ts';

/** So many states are gone through in a fifth of a second at most; where there are more, permutations are drawn. */
const STATES = 2e7;

/** A full table of more cells has far more states than that. */
const MOST_CELLS = 4096;

/** Fisher's exact p; null where the table is not of two levels by two, or has no test. */
export function fisher(
  counts: Counts | SparseCounts,
  { method, alternative }: Pick<PairsSpec, 'method' | 'alternative'>
): ExactTest | null {
  if (!('cells' in counts)) return null;
  const found = fisherExact(counts, { alternative: method === 'cramers-v' ? 'two-sided' : alternative });
  return 'why' in found ? null : { pExact: found.p, test: 'fisher', draws: null, low: null, high: null };
}

/**
 * The permutation p of Spearman's or Pearson's coefficient: of all permutations where these are few enough, else of drawn
 * ones. In pieces; null for more respondents than can be shuffled.
 */
export function* permutation(
  counts: Counts | SparseCounts,
  x: Column,
  y: Column,
  { method, alternative }: Pick<PairsSpec, 'alternative'> & { readonly method: 'spearman' | 'pearson' },
  seed: number
): Generator<number, ExactTest | null, void> {
  const table = fullTable(counts, MOST_CELLS);
  const numbers = [scoresOf(x), scoresOf(y)] as const;
  const [rows, columns] = numbers.map(wholeNumbers);
  const options = { limit: STATES };
  const exact =
    table === null
      ? null
      : method === 'spearman'
        ? exactSpearman(table, options)
        : rows && columns
          ? exactPearson(table, rows, columns, options)
          : null;
  if (exact && !('why' in exact)) {
    const { pExact, pGreater, pLess } = exact;
    const p = { 'two-sided': pExact, greater: pGreater, less: pLess }[alternative];
    return { pExact: p, test: 'permutation', draws: null, low: null, high: null };
  }
  const work =
    method === 'spearman'
      ? monteCarloSpearmanWork(counts, { seed, alternative })
      : monteCarloPearsonWork(counts, ...numbers, { seed, alternative });
  const drawn = yield* work;
  if ('why' in drawn) return null;
  const { p, draws, interval } = drawn;
  return { pExact: p, test: 'monte-carlo', draws, low: interval.low, high: interval.high };
}

/** The numbers times a power of ten that makes them whole, which a correlation does not notice; null where none does. */
function wholeNumbers(numbers: readonly number[]): number[] | null {
  for (let factor = 1; factor <= 1e6; factor *= 10) {
    const scaled = numbers.map((number) => Math.round(number * factor));
    if (scaled.some((number) => Math.abs(number) > 2 ** 31)) return null;
    if (numbers.every((number, level) => (scaled[level] as number) / factor === number)) return scaled;
  }
  return null;
}
