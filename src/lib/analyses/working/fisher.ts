import type { Counts } from '#lib/stats/counts/counts.ts';
import { isDefined } from '#lib/stats/result.ts';
import { fisherExact, possibleTables, type PossibleTable } from '#lib/stats/tables/fisher.ts';
import type { Alternative } from './result-coefficient.ts';
import type { FisherWorking } from './result.ts';

/** Possible tables that are written out. */
export const TABLES = 30;

/** The tables behind Fisher's p, or behind mid-p; null where there is no test, or the table is not two by two. */
export function fisherOf(counts: Counts, midP: boolean, alternative: Alternative = 'two-sided'): FisherWorking | null {
  const found = fisherExact(counts, { midP, alternative });
  if (!isDefined(found)) return null;
  const [a, b, c] = Array.from(counts.cells) as [number, number, number];
  const tables = possibleTables(counts, { alternative });
  const counted = tables.filter((table) => table.counted);
  const [rarer, tied] = [counted.filter((table) => !table.tied), counted.filter((table) => table.tied)];
  return {
    alternative,
    first: a,
    row: a + b,
    column: a + c,
    tables: tables.length > TABLES ? null : tables,
    possible: tables.length,
    counted: counted.length,
    mid: midP ? { rarer: sumOf(rarer), tied: sumOf(tied) } : null,
    p: found.p
  };
}

function sumOf(tables: readonly PossibleTable[]): number {
  return tables.reduce((sum, { probability }) => sum + probability, 0);
}
