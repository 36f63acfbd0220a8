import { columnOf, type Column, type Table } from '#lib/data/table.ts';
import { jointCounts, sparseCounts, type Counts, type SparseCounts } from '#lib/stats/counts/counts.ts';
import type { CodeMap } from './recode.ts';

/** A group of respondents: those with one answer to a variable, as read. */
export interface Within {
  readonly by: string;
  /** Place of the answer among the levels of `by`. */
  readonly level: number;
}

/**
 * Answers the one question that nearly every number is made of: how many have this answer here and that answer there.
 *
 * Tables are of coded answers without the missing, levels in rising order; weighted where respondents are.
 */
export interface CountSource {
  /** Sparse where a full table would be much larger than the data. */
  readonly pair: (x: string, y: string, within?: Within) => Counts | SparseCounts;
  /** The same without weights: how many respondents there are, which is what privacy is about. */
  readonly unweighted: CountSource;
}

/** Up to this many cells for each respondent a full table is kept, and this many whatever their number. */
const CELLS_PER_ROW = 4;
const CELLS = 4096;

/** Tables of answers as read, with the kinds of missing, remembered by the columns they are of. */
export class CountMemory {
  readonly #pairs = new WeakMap<Column, WeakMap<Column, WeakMap<object, Counts>>>();

  /** @param within  the column that divides the respondents: one table after another, by its levels */
  of(x: Column, y: Column, weights: Float64Array | null, within: Column | null): Counts {
    let byY = this.#pairs.get(x);
    if (!byY) this.#pairs.set(x, (byY = new WeakMap()));
    let made = byY.get(y);
    if (!made) byY.set(y, (made = new WeakMap()));
    // A key for each way to count: weights, or the dividing column, or both.
    const key = keyOf(weights, within);
    let counts = made.get(key);
    if (!counts) made.set(key, (counts = within ? stacked(x, y, within, weights) : plain(x, y, weights)));
    return counts;
  }
}

const EVERYONE = {};
const keys = new WeakMap<object, WeakMap<object, object>>();

function keyOf(weights: Float64Array | null, within: Column | null): object {
  if (!weights) return within ?? EVERYONE;
  let byWithin = keys.get(weights);
  if (!byWithin) keys.set(weights, (byWithin = new WeakMap()));
  let key = byWithin.get(within ?? EVERYONE);
  if (!key) byWithin.set(within ?? EVERYONE, (key = {}));
  return key;
}

const size = ({ levels, missing }: Column): number => levels.length + missing.length;

function plain(x: Column, y: Column, weights: Float64Array | null): Counts {
  return jointCounts(x.codes, y.codes, size(x), size(y), undefined, weights ?? undefined);
}

function stacked(x: Column, y: Column, within: Column, weights: Float64Array | null): Counts {
  const [rows, columns, groups] = [size(x), size(y), within.levels.length];
  const cells = new Float64Array(groups * rows * columns);
  for (let row = 0; row < x.codes.length; row++) {
    const group = within.codes[row] as number;
    if (group >= groups) continue;
    const place = (group * rows + (x.codes[row] as number)) * columns + (y.codes[row] as number);
    cells[place] = (cells[place] as number) + (weights ? (weights[row] as number) : 1);
  }
  return { rows: groups * rows, columns, cells };
}

/**
 * Counts of the coded answers of a table. A pair of variables is counted once, with the answers as read; a cut-off that
 * moves afterwards only folds the counts, and touches no row.
 *
 * @param coded   the table after coding: for variables of so many answers that a table of counts would be too large
 * @param mapOf   what the coding of a variable does to its codes; null where nothing
 * @param memory  shared between sources, so that nothing is counted twice
 */
export function countSource(
  table: Table,
  coded: Table,
  mapOf: (variable: string) => CodeMap | null,
  weights: Float64Array | null,
  memory: CountMemory
): CountSource {
  const dense = (x: Column, y: Column, groups: number): boolean =>
    size(x) * size(y) * groups <= Math.max(CELLS, CELLS_PER_ROW * table.rows);

  const pair: CountSource['pair'] = (xName, yName, within) => {
    const [x, y] = [columnOf(table, xName), columnOf(table, yName)];
    const by = within ? columnOf(table, within.by) : null;
    if (dense(x, y, by?.levels.length ?? 1)) {
      const counts = memory.of(x, y, weights, by);
      const from = within ? within.level * size(x) * size(y) : 0;
      return folded(counts.cells, from, side(x, mapOf(xName)), side(y, mapOf(yName)));
    }
    const [a, b] = [columnOf(coded, xName), columnOf(coded, yName)];
    const rows = by && within ? rowsOf(by, within.level) : undefined;
    return sparseCounts(a.codes, b.codes, a.levels.length, b.levels.length, rows, weights ?? undefined);
  };
  return {
    pair,
    get unweighted() {
      return weights === null ? this : countSource(table, coded, mapOf, null, memory);
    }
  };
}

/** Of one variable: how many codes it has as read, how many levels coded, and the level of each code (or beyond). */
interface Side {
  readonly codes: number;
  readonly levels: number;
  readonly codeOf: readonly number[] | null;
}

function side(column: Column, map: CodeMap | null): Side {
  return { codes: size(column), levels: (map ?? column).levels.length, codeOf: map?.codeOf ?? null };
}

function folded(cells: ArrayLike<number>, from: number, x: Side, y: Side): Counts {
  const made = new Float64Array(x.levels * y.levels);
  for (let i = 0; i < x.codes; i++) {
    const row = x.codeOf ? (x.codeOf[i] as number) : i;
    if (row >= x.levels) continue;
    for (let j = 0; j < y.codes; j++) {
      const column = y.codeOf ? (y.codeOf[j] as number) : j;
      if (column >= y.levels) continue;
      const place = row * y.levels + column;
      made[place] = (made[place] as number) + (cells[from + i * y.codes + j] as number);
    }
  }
  return { rows: x.levels, columns: y.levels, cells: made };
}

function rowsOf({ codes }: Column, level: number): Uint32Array {
  const rows: number[] = [];
  codes.forEach((code, row) => {
    if (code === level) rows.push(row);
  });
  return Uint32Array.from(rows);
}
