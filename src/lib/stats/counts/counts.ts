/** A two-way table of counts, row-major; levels in rising order. With weights, counts are sums of weights. */
export interface Counts {
  readonly rows: number;
  readonly columns: number;
  readonly cells: ArrayLike<number>;
}

/**
 * A two-way table in which most cells are empty: only the others, by row and then by column. For variables of so many
 * values that a full table would be larger than the data.
 */
export interface SparseCounts {
  readonly rows: number;
  readonly columns: number;
  /** Row, column and count of each cell that is not empty. */
  readonly row: ArrayLike<number>;
  readonly column: ArrayLike<number>;
  readonly count: ArrayLike<number>;
}

/**
 * Joint counts of two code arrays, the one hot loop of everything ordinal.
 *
 * A code at or above `rows` (of x) or `columns` (of y) is missing: that pair is left out (pairwise deletion).
 *
 * @param x, y     equally long arrays of codes
 * @param rows     levels of x
 * @param columns  levels of y
 * @param within   row numbers to count; all where absent
 * @param weights  one for each row; each counts as one where absent
 * @throws RangeError for arrays of unequal length
 */
export function jointCounts(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  rows: number,
  columns: number,
  within?: ArrayLike<number>,
  weights?: ArrayLike<number>
): Counts {
  demandEqual('jointCounts', x, y);
  const cells = new Float64Array(rows * columns);
  eachPair(x, y, rows, columns, within, (i, j, row) => {
    const place = i * columns + j;
    cells[place] = (cells[place] as number) + (weights ? (weights[row] as number) : 1);
  });
  return { rows, columns, cells };
}

/** As `jointCounts`, without room for the cells that are empty. Parameters and errors as there. */
export function sparseCounts(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  rows: number,
  columns: number,
  within?: ArrayLike<number>,
  weights?: ArrayLike<number>
): SparseCounts {
  demandEqual('sparseCounts', x, y);
  const pairs: number[] = [];
  eachPair(x, y, rows, columns, within, (_, __, row) => pairs.push(row));
  // Sorted by column and then by row, each by counting: pairs of equal rows keep the order of their columns.
  const sorted = sortedBy(x, rows, sortedBy(y, columns, pairs));
  const row: number[] = [];
  const column: number[] = [];
  const count: number[] = [];
  for (const pair of sorted) {
    const weight = weights ? (weights[pair] as number) : 1;
    const last = row.length - 1;
    if (row[last] === x[pair] && column[last] === y[pair]) count[last] = (count[last] as number) + weight;
    else {
      row.push(x[pair] as number);
      column.push(y[pair] as number);
      count.push(weight);
    }
  }
  return { rows, columns, row, column, count };
}

/** Items in the order of their codes; those of equal codes in the order given. */
function sortedBy(codes: ArrayLike<number>, levels: number, items: ArrayLike<number>): Uint32Array {
  const next = new Uint32Array(levels + 1);
  for (let index = 0; index < items.length; index++) {
    const after = (codes[items[index] as number] as number) + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let level = 1; level <= levels; level++) next[level] = (next[level] as number) + (next[level - 1] as number);
  const sorted = new Uint32Array(items.length);
  for (let index = 0; index < items.length; index++) {
    const code = codes[items[index] as number] as number;
    const place = next[code] as number;
    sorted[place] = items[index] as number;
    next[code] = place + 1;
  }
  return sorted;
}

/** Visits each row that has both values, with its codes. */
export function eachPair(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  rows: number,
  columns: number,
  within: ArrayLike<number> | undefined,
  visit: (i: number, j: number, row: number) => void
): void {
  const length = within ? within.length : x.length;
  for (let index = 0; index < length; index++) {
    const row = within ? (within[index] as number) : index;
    const i = x[row] as number;
    const j = y[row] as number;
    if (i < rows && j < columns) visit(i, j, row);
  }
}

function demandEqual(name: string, x: ArrayLike<number>, y: ArrayLike<number>): void {
  if (x.length !== y.length) {
    throw new RangeError(`${name} requires arrays of equal length (got ${x.length} and ${y.length})`);
  }
}
