import { marginsOf, withoutEmpty } from '#lib/stats/counts/margins.ts';
import type { Counts } from '#lib/stats/counts/counts.ts';
import { isDefined } from '#lib/stats/result.ts';
import { fisherFreemanHalton, LOG_TIE, QUICK } from '#lib/stats/tables/fisher-freeman-halton.ts';
import { monteCarloFisher } from '#lib/stats/tables/monte-carlo-fisher.ts';
import { tablesWithMargins } from '#lib/stats/tables/same-margins.ts';
import { TABLES } from './fisher.ts';
import { inRows } from './measures.ts';
import type { DrawnTablesWorking, FreemanHaltonWorking } from './result-table.ts';

/** What Fisher's exact p of a table of any size is the sum of; null where everyone is in one row or one column. */
export function freemanHaltonOf(counts: Counts): FreemanHaltonWorking | null {
  const margins = marginsOf(counts);
  const found = fisherFreemanHalton(counts, { work: QUICK });
  if (!isDefined(found))
    return found.why === 'too-many' ? { by: 'fisher-freeman-halton', ...totalsOf(margins), exact: null } : null;
  const { observed, tables, counted, p } = found;
  const full = tables > TABLES ? null : tablesWithMargins(withoutEmpty(counts), TABLES);
  const listed = full?.map(({ cells, probability }) => ({
    cells: inRows(cells, withoutEmpty(counts)),
    probability,
    counted: Math.log(probability) <= Math.log(observed) + LOG_TIE
  }));
  return {
    by: 'fisher-freeman-halton',
    ...totalsOf(margins),
    exact: { observed, tables, counted, p, listed: listed ?? null }
  };
}

/** The same p of tables drawn by chance. */
export function drawnTablesOf(counts: Counts, seed: number): DrawnTablesWorking | null {
  const found = monteCarloFisher(counts, { seed });
  if (!isDefined(found)) return null;
  const { hits, draws, p, low, high, level } = found;
  return { by: 'monte-carlo', ...totalsOf(marginsOf(counts)), seed, hits, draws, p, low, high, level };
}

function totalsOf({ rows, columns }: ReturnType<typeof marginsOf>): Pick<FreemanHaltonWorking, 'rows' | 'columns'> {
  return { rows: Array.from(rows), columns: Array.from(columns) };
}
