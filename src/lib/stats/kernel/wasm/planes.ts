import type { Counts } from '../../counts/counts.ts';
import { demandColumns, FEW_LEVELS, rowsTaken, type CodedColumn } from '../columns.ts';
import { eachPairOf } from '../kernel.ts';
import { tableStarts } from '../packed-rows.ts';
import type { KernelExports } from './exports.ts';
import { BLOCK_ROWS, copyCodes, eachBlock, layoutOf, wholeUnits, type Layout, type Views } from './layout.ts';

/** Rows in a vector of a bit plane; blocks are filled up to whole vectors with missing codes. */
export const VECTOR_ROWS = 128;

const RECORD = 16;

/** Columns in bit planes, and the tables of their pairs. */
export interface Planes {
  /** To be called once: columns are described, tables empty. */
  readonly begin: (views: Views) => void;
  readonly clear: (views: Views) => void;
  /** Makes the planes of a column for a block of rows. */
  readonly make: (column: number, codes: number, vectors: number, present: number) => void;
  /** Adds the block to the tables of all pairs. */
  readonly count: (vectors: number) => void;
  /** The counts of all tables, a view of the kernel's memory. */
  readonly cells: (views: Views) => Uint32Array;
}

/** Lays out planes for blocks of up to so many rows. */
export function layPlanes(
  exports: KernelExports,
  layout: Layout,
  levels: readonly number[],
  blockRows: number
): Planes {
  const stride = blockRows / 8;
  const records = layout.take(levels.length * RECORD);
  const places = levels.map((count) => [layout.take(count * stride), layout.take(count * 4), count, 0]);
  const starts = tableStarts(levels);
  const size = starts[starts.length - 1] as number;
  const tables = layout.take(size * 4);
  const cells = ({ words }: Views): Uint32Array => words.subarray(tables / 4, tables / 4 + size);
  const clear = (views: Views): void => void cells(views).fill(0);
  return {
    begin: (views) => {
      places.forEach((place, column) => views.words.set(place, (records + column * RECORD) / 4));
      clear(views);
    },
    clear,
    make: (column, codes, vectors, present) =>
      exports.toPlanes(codes, vectors, records + column * RECORD, stride, present),
    count: (vectors) => exports.countPairs(records, levels.length, vectors, stride, tables),
    cells
  };
}

/** `Kernel.pairTables`. */
export function pairTables(
  exports: KernelExports,
  columns: readonly CodedColumn[],
  taken?: Uint8Array
): readonly Counts[] {
  const rows = demandColumns('pairTables', columns, taken, FEW_LEVELS);
  const blockRows = Math.min(BLOCK_ROWS, wholeUnits(rows, VECTOR_ROWS));
  const layout = layoutOf(exports);
  const codes = layout.take(blockRows);
  const within = layout.take(blockRows);
  const levels = columns.map((column) => column.levels);
  const planes = layPlanes(exports, layout, levels, blockRows);
  const views = layout.views();
  planes.begin(views);
  eachBlock(rows, (from, to) => {
    const length = wholeUnits(to - from, VECTOR_ROWS);
    const part = taken?.subarray(from, to);
    if (part) views.bytes.set(part, within);
    const present = rowsTaken(to - from, part);
    columns.forEach((column, index) => {
      copyCodes(views, column.codes, from, to, codes, 'narrow');
      views.bytes.fill(255, codes + to - from, codes + length);
      if (part) exports.leaveOut(codes, within, to - from);
      planes.make(index, codes, length / VECTOR_ROWS, present);
    });
    planes.count(length / VECTOR_ROWS);
  });
  return asTables(planes.cells(views), levels);
}

function asTables(cells: Uint32Array, levels: readonly number[]): Counts[] {
  const starts = tableStarts(levels);
  const tables: Counts[] = [];
  eachPairOf(levels.length, (i, j, pair) =>
    tables.push({
      rows: levels[i] as number,
      columns: levels[j] as number,
      cells: new Float64Array(cells.subarray(starts[pair], starts[pair + 1]))
    })
  );
  return tables;
}
