import type { Counts } from '../counts/counts.ts';
import { demandColumns, demandScores, FEW_LEVELS, type CodedColumn } from './columns.ts';
import { eachPairOf, type Filler, type Kernel } from './kernel.ts';
import { demandDraws, ROW_BYTES, tableStarts, type PackedRows } from './packed-rows.ts';
import { compensatedSums, exactRows, PRODUCT_ROWS, wholeSums, type Sums } from './sums.ts';

/** The kernel in plain TypeScript: where WebAssembly is not at hand, for small tables, and as the measure of the other. */
export const plainKernel: Kernel = {
  name: 'plain',
  histogram,
  jointCounts,
  pairTables: (columns, taken) => {
    demandColumns('pairTables', columns, taken, FEW_LEVELS);
    const tables: Counts[] = [];
    eachPairOf(columns.length, (i, j) =>
      tables.push(jointCounts(columns[i] as CodedColumn, columns[j] as CodedColumn, taken))
    );
    return tables;
  },
  scoreSums,
  wholeProducts: (columns, rows, largest, first = 0) =>
    blockProducts(columns, rows, first, exactRows(largest), wholeSums(productPairs(columns.length, first))),
  products: (columns, rows, first = 0) =>
    blockProducts(columns, rows, first, PRODUCT_ROWS, compensatedSums(productPairs(columns.length, first))),
  resampledTables
};

function histogram({ codes, levels }: CodedColumn, taken?: Uint8Array): Float64Array {
  const rows = demandColumns('histogram', [{ codes, levels }], taken);
  const counts = new Float64Array(levels);
  for (let row = 0; row < rows; row++) {
    const code = codes[row] as number;
    if (code < levels && (!taken || taken[row] !== 0)) counts[code] = (counts[code] as number) + 1;
  }
  return counts;
}

function jointCounts(x: CodedColumn, y: CodedColumn, taken?: Uint8Array): Counts {
  const length = demandColumns('jointCounts', [x, y], taken);
  const [rows, columns] = [x.levels, y.levels];
  const [a, b] = [x.codes, y.codes];
  const cells = new Float64Array(rows * columns);
  for (let row = 0; row < length; row++) {
    const i = a[row] as number;
    const j = b[row] as number;
    if (i < rows && j < columns && (!taken || taken[row] !== 0)) {
      const place = i * columns + j;
      cells[place] = (cells[place] as number) + 1;
    }
  }
  return { rows, columns, cells };
}

/** Even and odd rows apart and then together, as in the vectors' twin. */
function scoreSums(x: CodedColumn, y: CodedColumn, scores: ArrayLike<number>, taken?: Uint8Array): Float64Array {
  const rows = demandColumns('scoreSums', [x, y], taken);
  demandScores(y, scores);
  const [a, b] = [x.codes, y.codes];
  const sums = [new Float64Array(x.levels), new Float64Array(x.levels)] as const;
  for (let row = 0; row < rows; row++) {
    const i = a[row] as number;
    const j = b[row] as number;
    if (i >= x.levels || j >= y.levels || (taken && taken[row] === 0)) continue;
    const into = row % 2 === 0 ? sums[0] : sums[1];
    into[i] = (into[i] as number) + (scores[j] as number);
  }
  return sums[0].map((sum, level) => sum + (sums[1][level] as number));
}

/** Pairs (i, j) with i < j and j from `first`. */
export function productPairs(columns: number, first: number): number {
  return (columns * (columns - 1) - first * (first - 1)) / 2;
}

function blockProducts<Total>(
  columns: readonly Filler[],
  rows: number,
  first: number,
  blockRows: number,
  into: Sums<Total>
): Total {
  const blocks = columns.map(() => new Float64Array(blockRows));
  const sums = new Float64Array(productPairs(columns.length, first));
  for (let from = 0; from < rows; from += blockRows) {
    const to = Math.min(rows, from + blockRows);
    columns.forEach((fill, column) => fill(from, to, blocks[column] as Float64Array, 0));
    let pair = 0;
    for (let j = first; j < columns.length; j++)
      for (let i = 0; i < j; i++) {
        sums[pair++] = product(blocks[i] as Float64Array, blocks[j] as Float64Array, to - from);
      }
    into.add(sums);
  }
  return into.totals();
}

/** Even and odd rows apart and then together, as the two lanes of a vector. */
function product(x: Float64Array, y: Float64Array, rows: number): number {
  let even = 0;
  let odd = 0;
  for (let row = 0; row < rows; row += 2) even += (x[row] as number) * (y[row] as number);
  for (let row = 1; row < rows; row += 2) odd += (x[row] as number) * (y[row] as number);
  return even + odd;
}

function resampledTables(sample: PackedRows, draws: Uint32Array, size: number): Uint32Array {
  const resamples = demandDraws(sample, draws, size);
  const { rows, levels, bytes } = sample;
  const starts = tableStarts(levels);
  const cells = starts[starts.length - 1] as number;
  const tables = new Uint32Array(resamples * cells);
  const sheet = (rows + 1) * ROW_BYTES;
  const place = (column: number): number => Math.floor(column / ROW_BYTES) * sheet + (column % ROW_BYTES);
  eachPairOf(levels.length, (i, j, pair) => {
    const [rowLevels, columnLevels] = [levels[i] as number, levels[j] as number];
    const [x, y] = [place(i), place(j)];
    for (let draw = 0; draw < draws.length; draw++) {
      const from = (draws[draw] as number) * ROW_BYTES;
      const a = bytes[x + from] as number;
      const b = bytes[y + from] as number;
      if (a >= rowLevels || b >= columnLevels) continue;
      const cell = Math.floor(draw / size) * cells + (starts[pair] as number) + a * columnLevels + b;
      tables[cell] = (tables[cell] as number) + 1;
    }
  });
  return tables;
}
