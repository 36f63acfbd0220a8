import type { Counts } from '#lib/stats/counts/counts.ts';
import { isDefined } from '#lib/stats/result.ts';
import { fisherExact, possibleTables, type PossibleTable } from '#lib/stats/tables/fisher.ts';
import type { FisherWorking } from './result.ts';

/** Possible tables that are written out. */
export const TABLES = 30;

/** The tables behind Fisher's p, or behind mid-p; null where there is no test, or the table is not two by two. */
export function fisherOf(counts: Counts, midP: boolean): FisherWorking | null {
  const found = fisherExact(counts, { midP });
  if (!isDefined(found)) return null;
  const [a, b, c] = Array.from(counts.cells) as [number, number, number];
  const tables = possibleTables(counts);
  const [rarer, tied] = [tables.filter((table) => table.counted && !table.tied), tables.filter((table) => table.tied)];
  return {
    first: a,
    row: a + b,
    column: a + c,
    tables: tables.length > TABLES ? null : tables,
    possible: tables.length,
    counted: rarer.length + tied.length,
    mid: midP ? { rarer: sumOf(rarer), tied: sumOf(tied) } : null,
    p: found.p
  };
}

function sumOf(tables: readonly PossibleTable[]): number {
  return tables.reduce((sum, { probability }) => sum + probability, 0);
}
