/** A two-way table of counts, row-major; levels in rising order. */
export interface Counts {
  readonly rows: number;
  readonly columns: number;
  readonly cells: ArrayLike<number>;
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
 * @throws RangeError for arrays of unequal length
 */
export function jointCounts(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  rows: number,
  columns: number,
  within?: ArrayLike<number>
): Counts {
  if (x.length !== y.length) {
    throw new RangeError(`jointCounts requires arrays of equal length (got ${x.length} and ${y.length})`);
  }
  const cells = new Float64Array(rows * columns);
  const length = within ? within.length : x.length;
  for (let index = 0; index < length; index++) {
    const row = within ? (within[index] as number) : index;
    const i = x[row] as number;
    const j = y[row] as number;
    if (i < rows && j < columns) cells[i * columns + j] = (cells[i * columns + j] as number) + 1;
  }
  return { rows, columns, cells };
}
