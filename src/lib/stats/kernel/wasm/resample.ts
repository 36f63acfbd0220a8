import { demandDraws, ROW_BYTES, type PackedRows } from '../packed-rows.ts';
import type { KernelExports } from './exports.ts';
import { BLOCK_ROWS, layoutOf, wholeUnits } from './layout.ts';
import { layPlanes, VECTOR_ROWS } from './planes.ts';

/** `Kernel.resampledTables`. */
export function resampledTables(
  exports: KernelExports,
  sample: PackedRows,
  draws: Uint32Array,
  size: number
): Uint32Array {
  const resamples = demandDraws(sample, draws, size);
  const { rows, levels, bytes } = sample;
  const blockRows = Math.min(BLOCK_ROWS, wholeUnits(size, VECTOR_ROWS));
  const sheet = (rows + 1) * ROW_BYTES;
  const layout = layoutOf(exports);
  const packed = layout.take(bytes.length);
  const drawn = layout.take(blockRows * 4);
  const codes = layout.take(blockRows * ROW_BYTES);
  const planes = layPlanes(exports, layout, levels, blockRows);
  const views = layout.views();
  views.bytes.set(bytes, packed);
  planes.begin(views);
  const cells = planes.cells(views);
  const tables = new Uint32Array(resamples * cells.length);

  const countBlock = (from: number, to: number): void => {
    const length = wholeUnits(to - from, VECTOR_ROWS);
    views.words.set(draws.subarray(from, to), drawn / 4);
    // Beyond the last draw stands the row of missing.
    views.words.fill(rows, drawn / 4 + to - from, drawn / 4 + length);
    for (let first = 0; first < levels.length; first += ROW_BYTES) {
      const columns = Math.min(ROW_BYTES, levels.length - first);
      exports.gatherColumns(packed + (first / ROW_BYTES) * sheet, drawn, length, columns, codes, blockRows);
      for (let column = 0; column < columns; column++)
        planes.make(first + column, codes + column * blockRows, length / VECTOR_ROWS, to - from);
    }
    planes.count(length / VECTOR_ROWS);
  };
  for (let resample = 0; resample < resamples; resample++) {
    planes.clear(views);
    const end = (resample + 1) * size;
    for (let from = resample * size; from < end; from += BLOCK_ROWS) countBlock(from, Math.min(end, from + BLOCK_ROWS));
    tables.set(cells, resample * cells.length);
  }
  return tables;
}
