import { fourCells, oneCell } from './cells';

/** Rows in one vector of a plane. */
const ROWS: i32 = 128;

/** Most levels of a column in planes. */
const LEVELS: i32 = 16;

// A column in planes, as the caller lays it out: four words.
const PLANES: usize = 0;
const TOTALS: usize = 4;
const LEVEL_COUNT: usize = 8;
/** Levels whose cells are counted: one fewer where the column has no missing, since the last follows from the margins. */
const COUNTED: usize = 12;
const RECORD: usize = 16;

const block = memory.data(LEVELS * LEVELS * 4);

/**
 * A bit plane for each level of a column: bit r is set where row r has that level. Fills in totals and what is counted.
 *
 * @param codes    a byte a row; `vectors` × 128 of them, those beyond the last row missing
 * @param vectors  vectors of 128 rows
 * @param stride   bytes from one plane to the next
 * @param present  rows that take part: where all of them have a level, the column is complete
 */
export function toPlanes(codes: usize, vectors: i32, record: usize, stride: usize, present: u32): void {
  const planes = load<u32>(record, PLANES);
  const totals = load<u32>(record, TOTALS);
  const levels = load<u32>(record, LEVEL_COUNT);
  memory.fill(totals, 0, levels << 2);
  for (let vector = 0; vector < vectors; vector++) {
    const a = v128.load(codes);
    const b = v128.load(codes, 16);
    const c = v128.load(codes, 32);
    const d = v128.load(codes, 48);
    const e = v128.load(codes, 64);
    const f = v128.load(codes, 80);
    const g = v128.load(codes, 96);
    const h = v128.load(codes, 112);
    let plane = planes + (vector << 4);
    for (let level: u32 = 0; level < levels; level++) {
      const same = i8x16.splat(<i8>level);
      const low = bits(a, same) | (bits(b, same) << 16) | (bits(c, same) << 32) | (bits(d, same) << 48);
      const high = bits(e, same) | (bits(f, same) << 16) | (bits(g, same) << 32) | (bits(h, same) << 48);
      store<u64>(plane, low);
      store<u64>(plane, high, 8);
      const total = totals + (level << 2);
      store<u32>(total, load<u32>(total) + <u32>(popcnt<u64>(low) + popcnt<u64>(high)));
      plane += stride;
    }
    codes += ROWS;
  }
  let answered: u32 = 0;
  for (let level: u32 = 0; level < levels; level++) answered += load<u32>(totals + (level << 2));
  const complete = answered === present && levels > 0;
  store<u32>(record, complete ? levels - 1 : levels, COUNTED);
}

function bits(codes: v128, level: v128): u64 {
  return <u64>(<u32>i8x16.bitmask(i8x16.eq(codes, level)));
}

/**
 * Adds the joint counts of every pair of columns to their tables, which follow each other: (0, 1), (0, 2) … (1, 2) …,
 * each row-major, of 32-bit counts.
 *
 * @param records  of columns made by `toPlanes`
 */
export function countPairs(records: usize, columns: i32, vectors: i32, stride: usize, tables: usize): void {
  for (let i = 0; i < columns; i++) {
    const x = records + <usize>i * RECORD;
    for (let j = i + 1; j < columns; j++) {
      const y = records + <usize>j * RECORD;
      countPair(x, y, vectors, stride, tables);
      tables += (load<u32>(x, LEVEL_COUNT) * load<u32>(y, LEVEL_COUNT)) << 2;
    }
  }
}

function countPair(x: usize, y: usize, vectors: i32, stride: usize, table: usize): void {
  const rows = load<u32>(x, LEVEL_COUNT);
  const columns = load<u32>(y, LEVEL_COUNT);
  const countedRows = load<u32>(x, COUNTED);
  const countedColumns = load<u32>(y, COUNTED);
  const width = columns << 2;
  for (let i: u32 = 0; i < countedRows; i++) {
    const plane = load<u32>(x, PLANES) + i * <u32>stride;
    let other = load<u32>(y, PLANES);
    let cell = block + i * width;
    let j: u32 = 0;
    for (; j + 4 <= countedColumns; j += 4) {
      fourCells(plane, other, stride, vectors, cell);
      other += (<u32>stride) << 2;
      cell += 16;
    }
    for (; j < countedColumns; j++) {
      oneCell(plane, other, vectors, cell);
      other += <u32>stride;
      cell += 4;
    }
    if (countedColumns < columns) {
      let rest = load<u32>(load<u32>(x, TOTALS) + (i << 2));
      for (let at = block + i * width; at < cell; at += 4) rest -= load<u32>(at);
      store<u32>(cell, rest);
    }
  }
  if (countedRows < rows) {
    for (let j: u32 = 0; j < columns; j++) {
      let rest = load<u32>(load<u32>(y, TOTALS) + (j << 2));
      for (let i: u32 = 0; i < countedRows; i++) rest -= load<u32>(block + i * width + (j << 2));
      store<u32>(block + countedRows * width + (j << 2), rest);
    }
  }
  const cells = rows * columns;
  for (let cell: u32 = 0; cell < cells; cell++) {
    const at = table + (cell << 2);
    store<u32>(at, load<u32>(at) + load<u32>(block + (cell << 2)));
  }
}
