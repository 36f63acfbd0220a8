import type { Column, MissingKind } from './table.ts';

/** How many gave each answer, in the order of the column's levels, and how many are missing, by kind. */
export interface Tally {
  readonly levels: readonly number[];
  readonly missing: readonly { readonly kind: MissingKind; readonly count: number }[];
}

/** Counts the answers of a column. Kinds of missing that nobody has are left out. */
export function tally(column: Column): Tally {
  const counts = new Array<number>(column.levels.length + column.missing.length).fill(0);
  for (const code of column.codes) counts[code] = (counts[code] ?? 0) + 1;
  return {
    levels: counts.slice(0, column.levels.length),
    missing: column.missing
      .map((kind, index) => ({ kind, count: counts[column.levels.length + index] ?? 0 }))
      .filter(({ count }) => count > 0)
  };
}
