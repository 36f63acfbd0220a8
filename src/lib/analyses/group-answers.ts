import { scoresOf, type Column } from '#lib/data/table.ts';
import type { Counts } from '#lib/stats/counts/counts.ts';

/** What each group answered: rows are groups. */
export interface Answers {
  /** Columns are the answers in the codebook's order: what is ranked. */
  readonly ranked: Counts;
  /** Columns are numbers, rising: what means are of. */
  readonly valued: Counts;
  readonly numbers: readonly number[];
}

/**
 * Counts of a column in each group, with weights where there are some. The numbers of answers need not rise in the order
 * that a codebook gives them, nor differ.
 */
export function answersOf(
  column: Column,
  groups: readonly { readonly rows: ArrayLike<number> }[],
  weights: Float64Array | null
): Answers {
  const levels = column.levels.length;
  const ranked = new Float64Array(groups.length * levels);
  groups.forEach(({ rows }, group) => {
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] as number;
      const code = column.codes[row] as number;
      if (code >= levels) continue;
      const place = group * levels + code;
      ranked[place] = (ranked[place] as number) + (weights ? (weights[row] as number) : 1);
    }
  });
  const scores = scoresOf(column);
  const numbers = [...new Set(scores)].sort((a, b) => a - b);
  const places = new Map(numbers.map((number, place) => [number, place]));
  const valued = new Float64Array(groups.length * numbers.length);
  ranked.forEach((count, cell) => {
    const column = places.get(scores[cell % levels] as number) as number;
    const place = Math.floor(cell / levels) * numbers.length + column;
    valued[place] = (valued[place] as number) + count;
  });
  return {
    ranked: { rows: groups.length, columns: levels, cells: ranked },
    valued: { rows: groups.length, columns: numbers.length, cells: valued },
    numbers
  };
}

/** Some rows of a table of counts, in the order given. */
export function rowsOf({ columns, cells }: Counts, rows: readonly number[]): Counts {
  const picked = rows.flatMap((row) =>
    Array.from({ length: columns }, (_, level) => cells[row * columns + level] ?? 0)
  );
  return { rows: rows.length, columns, cells: picked };
}
