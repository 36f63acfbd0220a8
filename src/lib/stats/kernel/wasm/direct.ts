import type { Counts } from '../../counts/counts.ts';
import { transposed } from '../../counts/margins.ts';
import { demandColumns, demandScores, type CodedColumn } from '../columns.ts';
import { plainKernel } from '../plain.ts';
import type { KernelExports } from './exports.ts';
import { BLOCK_ROWS, copyCodes, eachBlock, layoutOf, MOST_LEVELS, widthOf, type Layout, type Views } from './layout.ts';

/** A larger table does not stay in the cache, and is counted as fast where the codes are, without a copy. */
const MOST_CELLS = 2 ** 16;

/** `Kernel.histogram`. */
export function histogram(exports: KernelExports, column: CodedColumn, taken?: Uint8Array): Float64Array {
  const rows = demandColumns('histogram', [column], taken);
  const { levels } = column;
  if (levels > MOST_LEVELS) return plainKernel.histogram(column, taken);
  const layout = layoutOf(exports);
  const table = layTable(layout, levels + 1);
  const copy = layCopies(exports, layout, [column], taken);
  const views = layout.views();
  table.clear(views);
  const count = widthOf(levels) === 'narrow' ? exports.histogram : exports.histogramWide;
  eachBlock(rows, (from, to) => {
    const [codes] = copy(views, from, to) as [number];
    count(codes, to - from, levels, table.at, table.apart);
  });
  return Float64Array.from({ length: levels }, (_, level) => table.cell(views, level));
}

/** `Kernel.jointCounts`. */
export function jointCounts(exports: KernelExports, x: CodedColumn, y: CodedColumn, taken?: Uint8Array): Counts {
  const length = demandColumns('jointCounts', [x, y], taken);
  const [rows, columns] = [x.levels, y.levels];
  const size = (rows + 1) * (columns + 1);
  if (size > MOST_CELLS || Math.max(rows, columns) > MOST_LEVELS) return plainKernel.jointCounts(x, y, taken);
  // Of two widths the narrower comes first.
  if (widthOf(rows) === 'wide' && widthOf(columns) === 'narrow') return transposed(jointCounts(exports, y, x, taken));
  const layout = layoutOf(exports);
  const table = layTable(layout, size);
  const copy = layCopies(exports, layout, [x, y], taken);
  const views = layout.views();
  table.clear(views);
  const count =
    widthOf(columns) === 'narrow'
      ? exports.countDirectNarrow
      : widthOf(rows) === 'narrow'
        ? exports.countDirect
        : exports.countDirectWide;
  eachBlock(length, (from, to) => {
    const [a, b] = copy(views, from, to) as [number, number];
    count(a, b, to - from, rows, columns, table.at, table.apart);
  });
  const cells = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) cells[i * columns + j] = table.cell(views, i * (columns + 1) + j);
  return { rows, columns, cells };
}

/** `Kernel.scoreSums`. */
export function scoreSums(
  exports: KernelExports,
  x: CodedColumn,
  y: CodedColumn,
  scores: ArrayLike<number>,
  taken?: Uint8Array
): Float64Array {
  const rows = demandColumns('scoreSums', [x, y], taken);
  demandScores(y, scores);
  if (widthOf(x.levels) === 'wide' || y.levels > MOST_LEVELS) return plainKernel.scoreSums(x, y, scores, taken);
  const layout = layoutOf(exports);
  const scored = layout.take((y.levels + 1) * 8);
  const sums = layout.take((x.levels + 1) * 8);
  const apart = layout.take((x.levels + 1) * 8) - sums;
  const copy = layCopies(exports, layout, [x, y], taken);
  const views = layout.views();
  const { doubles } = views;
  doubles.set(scores, scored / 8);
  doubles[scored / 8 + y.levels] = 0;
  doubles.fill(0, sums / 8, (sums + 2 * apart) / 8);
  const add = widthOf(y.levels) === 'narrow' ? exports.scoreSumsNarrow : exports.scoreSums;
  eachBlock(rows, (from, to) => {
    const [a, b] = copy(views, from, to) as [number, number];
    add(a, b, to - from, x.levels, y.levels, scored, sums, apart);
  });
  return Float64Array.from(
    { length: x.levels },
    (_, level) => (doubles[sums / 8 + level] as number) + (doubles[(sums + apart) / 8 + level] as number)
  );
}

/** Two tables of counts, to be read as their sum. */
function layTable(layout: Layout, cells: number) {
  const at = layout.take(cells * 4);
  const apart = layout.take(cells * 4) - at;
  const [first, second] = [at / 4, (at + apart) / 4];
  return {
    at,
    apart,
    clear: ({ words }: Views) => words.fill(0, first, second + cells),
    cell: ({ words }: Views, cell: number) => (words[first + cell] as number) + (words[second + cell] as number)
  };
}

/** Room for a block of each column; those rows of the first that do not take part become missing. */
function layCopies(exports: KernelExports, layout: Layout, columns: readonly CodedColumn[], taken?: Uint8Array) {
  const within = layout.take(BLOCK_ROWS);
  const places = columns.map(() => layout.take(BLOCK_ROWS * 2));
  return (views: Views, from: number, to: number): readonly number[] => {
    columns.forEach(({ codes, levels }, index) =>
      copyCodes(views, codes, from, to, places[index] as number, widthOf(levels))
    );
    const [first] = columns;
    if (taken && first) {
      views.bytes.set(taken.subarray(from, to), within);
      const leaveOut = widthOf(first.levels) === 'narrow' ? exports.leaveOut : exports.leaveOutWide;
      leaveOut(places[0] as number, within, to - from);
    }
    return places;
  };
}
