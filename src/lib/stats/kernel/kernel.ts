import type { Counts } from '../counts/counts.ts';
import type { CodedColumn } from './columns.ts';
import type { PackedRows } from './packed-rows.ts';

/**
 * What counts rows: the one loop that must be fast. `plainKernel` does it anywhere, `wasmKernel` where WebAssembly with
 * SIMD is at hand; both give the same numbers to the last bit.
 *
 * Throughout, `taken` has a byte for each row, 0 where the row does not take part (a group, a filter); all take part where
 * it is absent. Columns and `taken` are never modified. Columns of unequal length are a RangeError.
 */
export interface Kernel {
  readonly name: 'plain' | 'wasm';

  /** Respondents at each level. R: `tabulate(x)`. */
  readonly histogram: (column: CodedColumn, taken?: Uint8Array) => Float64Array;

  /** As `jointCounts` of counts.ts: a pair with a missing code is left out. */
  readonly jointCounts: (x: CodedColumn, y: CodedColumn, taken?: Uint8Array) => Counts;

  /**
   * The joint counts of every pair of columns: (0, 1), (0, 2) … (1, 2) …, see `pairPlace`.
   *
   * @throws RangeError for a column of more than `FEW_LEVELS` levels
   */
  readonly pairTables: (columns: readonly CodedColumn[], taken?: Uint8Array) => readonly Counts[];

  /**
   * The sum of scores at each level of a group: Σ scores[y] over the rows with that level of x and any of y. With ranks as
   * scores these are the rank sums of Kruskal and Wallis.
   *
   * @param scores  one for each level of y
   */
  readonly scoreSums: (x: CodedColumn, y: CodedColumn, scores: ArrayLike<number>, taken?: Uint8Array) => Float64Array;

  /**
   * Sums of products of pairs of columns, exact: pairs (i, j) with i < j and j from `first`, in the order (0, first),
   * (1, first) … (0, first + 1) …
   *
   * @param columns  whole numbers
   * @param largest  none is larger in size; at most 2^25
   * @param first    place of the first column whose pairs with all before it are wanted
   */
  readonly wholeProducts: (columns: readonly Filler[], rows: number, largest: number, first?: number) => bigint[];

  /** As `wholeProducts`, of any numbers; sums of blocks of 1024 rows are added with Neumaier's compensation. */
  readonly products: (columns: readonly Filler[], rows: number, first?: number) => Float64Array;

  /**
   * The joint counts of every pair of columns among rows that are drawn, for each resample.
   *
   * @param rows   of all columns, packed by `packRows`
   * @param draws  row numbers of one resample after the other, `size` of each
   * @returns 32-bit counts: for each resample the tables of all pairs, in the order of `pairTables`, each row-major
   */
  readonly resampledTables: (rows: PackedRows, draws: Uint32Array, size: number) => Uint32Array;
}

/**
 * A number for each row, written when it is asked for: those of the rows from `from` to `to`, into an array from its place
 * `at`. A column of numbers need not be made whole, which would cost more than the sums.
 */
export type Filler = (from: number, to: number, into: Float64Array, at: number) => void;

/** Place of the pair (i, j), i < j, among all pairs of so many columns: (0, 1), (0, 2) … (1, 2) … */
export function pairPlace(i: number, j: number, columns: number): number {
  return i * columns - (i * (i + 1)) / 2 + j - i - 1;
}

/** How many pairs there are of so many columns. */
export function pairsOf(columns: number): number {
  return (columns * (columns - 1)) / 2;
}

/** Visits each pair, in the order of `pairPlace`. */
export function eachPairOf(columns: number, visit: (i: number, j: number, place: number) => void): void {
  let place = 0;
  for (let i = 0; i < columns; i++) for (let j = i + 1; j < columns; j++) visit(i, j, place++);
}
