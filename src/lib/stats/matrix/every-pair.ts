import type { Counts } from '../counts/counts.ts';
import { FEW_LEVELS, rowsTaken, type CodedColumn } from '../kernel/columns.ts';
import { eachPairOf, pairPlace, pairsOf, type Kernel } from '../kernel/kernel.ts';

/** A full table is made where it has no more cells than this, or than so many for each row. */
const CELLS = 4096;
const CELLS_PER_ROW = 4;

/** How the pairs of a matrix are answered. */
export interface Ways<Answer, Scored> {
  /** From a table of columns i and j. */
  readonly fromTable: (counts: Counts, i: number, j: number) => Answer;
  /** What each row of a column is worth; null where a value is missing. */
  readonly scored: (column: number) => Scored | null;
  /** From what rows are worth: the pairs (i, j) with i < j and j from `first`, in the order of `Kernel.products`. */
  readonly together: (columns: readonly Scored[], first: number) => readonly Answer[];
  /** From the rows that columns i and j both have. */
  readonly alone: (i: number, j: number) => Answer;
}

/** Whether a full table of two columns is small beside their rows. */
function isTabled(x: CodedColumn, y: CodedColumn, rows: number): boolean {
  return x.levels * y.levels <= Math.max(CELLS, CELLS_PER_ROW * rows);
}

/**
 * Answers every pair of columns, each in the cheapest way.
 *
 *   Both of few levels: all tables in one run of the kernel. Otherwise, both without missing: sums of products, since what
 *   a level is worth then does not depend on the other column. Otherwise a table, or the pair's own rows.
 *
 * @param taken  a byte a row, 0 where the row does not take part
 */
export function everyPair<Answer, Scored>(
  columns: readonly CodedColumn[],
  kernel: Kernel,
  taken: Uint8Array | undefined,
  ways: Ways<Answer, Scored>
): Answer[] {
  const column = (place: number): CodedColumn => columns[place] as CodedColumn;
  const answers = new Array<Answer | undefined>(pairsOf(columns.length)).fill(undefined);
  const answer = (i: number, j: number, value: Answer): void => {
    answers[pairPlace(Math.min(i, j), Math.max(i, j), columns.length)] = value;
  };
  const few = [...columns.keys()].filter((place) => column(place).levels <= FEW_LEVELS);
  const many = [...columns.keys()].filter((place) => column(place).levels > FEW_LEVELS);

  const tables = kernel.pairTables(few.map(column), taken);
  eachPairOf(few.length, (a, b, place) => {
    const [i, j] = [few[a] as number, few[b] as number];
    answer(i, j, ways.fromTable(tables[place] as Counts, i, j));
  });
  if (many.length === 0) return answers as Answer[];

  const complete = (places: readonly number[]): (readonly [number, Scored])[] =>
    places.flatMap((place) => {
      const scored = ways.scored(place);
      return scored ? [[place, scored] as const] : [];
    });
  const manyComplete = complete(many);
  const all = [...(manyComplete.length > 0 ? complete(few) : []), ...manyComplete];
  const first = all.length - manyComplete.length;
  const found = ways.together(
    all.map(([, scored]) => scored),
    first
  );
  let pair = 0;
  for (let j = first; j < all.length; j++)
    for (let i = 0; i < j; i++) answer(all[i]?.[0] as number, all[j]?.[0] as number, found[pair++] as Answer);

  const n = rowsTaken(column(0).codes.length, taken);
  eachPairOf(columns.length, (i, j, place) => {
    const [x, y] = [column(i), column(j)];
    answers[place] ??= isTabled(x, y, n) ? ways.fromTable(kernel.jointCounts(x, y, taken), i, j) : ways.alone(i, j);
  });
  return answers as Answer[];
}
