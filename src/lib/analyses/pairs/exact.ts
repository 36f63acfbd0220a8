import type { Column } from '#lib/data/table.ts';
import type { Counts, SparseCounts } from '#lib/stats/counts/counts.ts';
import { fisherExact } from '#lib/stats/tables/fisher.ts';
import { permutationWork, type PermutationAsked } from '../pair-permutation.ts';
import type { ExactTest } from './result.ts';
import type { PairsSpec } from './spec.ts';

/** Fisher's exact p; null where the table is not of two levels by two, or has no test. */
export function fisher(
  counts: Counts | SparseCounts,
  { method, alternative }: Pick<PairsSpec, 'method' | 'alternative'>
): ExactTest | null {
  if (!('cells' in counts)) return null;
  const found = fisherExact(counts, { alternative: method === 'cramers-v' ? 'two-sided' : alternative });
  return 'why' in found ? null : { pExact: found.p, test: 'fisher', draws: null, low: null, high: null };
}

/** The permutation p of Spearman's or Pearson's coefficient; null for more respondents than can be shuffled. */
export function* permutation(
  counts: Counts | SparseCounts,
  x: Column,
  y: Column,
  asked: PermutationAsked
): Generator<number, ExactTest | null, void> {
  const found = yield* permutationWork(counts, x, y, asked);
  if (found === null) return null;
  if (found.by === 'all') return { pExact: found.p, test: 'permutation', draws: null, low: null, high: null };
  const { p, draws, low, high } = found;
  return { pExact: p, test: 'monte-carlo', draws, low, high };
}
