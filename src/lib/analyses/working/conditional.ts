import type { Counts } from '#lib/stats/counts/counts.ts';
import { isDefined } from '#lib/stats/result.ts';
import { conditionalOddsRatio } from '#lib/stats/tables/conditional-odds-ratio.ts';
import { possibleTables } from '#lib/stats/tables/fisher.ts';
import { TABLES } from './fisher.ts';
import type { ConditionalWorking } from './result-table.ts';

/** The odds ratio given the totals, with the probability of each table that has them under the estimate and the ends. */
export function conditionalOf(
  two: Counts,
  of: Pick<ConditionalWorking, 'contrast' | 'cells' | 'level'>
): ConditionalWorking | null {
  const found = conditionalOddsRatio(two, { level: of.level });
  if (!isDefined(found)) return null;
  const { estimate, low, high } = found;
  const possible = possibleTables(two);
  const under = [low, estimate, high].map((odds) => probabilitiesUnder(odds, possible));
  return {
    by: 'odds-ratio-exact',
    ...of,
    ...{ estimate, low, high },
    tables:
      possible.length > TABLES
        ? null
        : possible.map(({ first }, at) => ({
            first,
            probabilities: [under[0]?.[at] ?? null, under[1]?.[at] ?? null, under[2]?.[at] ?? null]
          }))
  };
}

/** In proportion to the hypergeometric probability times odds^first; null where the odds ratio is 0 or infinite. */
function probabilitiesUnder(
  odds: number | null,
  tables: readonly { readonly first: number; readonly probability: number }[]
): number[] | null {
  if (odds === null || odds === 0) return null;
  // By logarithms, as a power of an odds ratio soon leaves the numbers there are.
  const logs = tables.map(({ first, probability }) => Math.log(probability) + first * Math.log(odds));
  const most = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - most));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}
