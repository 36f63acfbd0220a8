import type { Column, MissingKind } from './table.ts';

/** How many gave each answer, in the order of the column's levels, and how many are missing, by kind. */
export interface Tally {
  readonly levels: readonly number[];
  readonly missing: readonly { readonly kind: MissingKind; readonly count: number }[];
}

/**
 * Counts the answers of a column, or sums the weights of those who gave them. Kinds of missing that nobody has are left out.
 *
 * @param weights  one above 0 for each row; null where each counts as one
 */
export function tally(column: Column, weights: ArrayLike<number> | null = null): Tally {
  const counts = new Array<number>(column.levels.length + column.missing.length).fill(0);
  const { codes } = column;
  if (weights === null) for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  else codes.forEach((code, row) => (counts[code] = (counts[code] ?? 0) + (weights[row] as number)));
  return {
    levels: counts.slice(0, column.levels.length),
    missing: column.missing
      .map((kind, index) => ({ kind, count: counts[column.levels.length + index] ?? 0 }))
      .filter(({ count }) => count > 0)
  };
}
