/**
 * Copies rows, drawn by number, of a table that lies row by row (16 bytes a row) into columns of a byte a row.
 *
 * Sixteen rows are loaded whole and turned in registers: a row is one load, however many of its columns are wanted.
 *
 * @param draws    32-bit row numbers
 * @param count    rows to draw; a multiple of 16
 * @param columns  of the 16 bytes of a row, how many are wanted
 * @param out      columns, `stride` bytes apart, written
 */
export function gatherColumns(table: usize, draws: usize, count: i32, columns: i32, out: usize, stride: usize): void {
  for (let from = 0; from < count; from += 16) {
    for (let k = 0; k < 16; k++) v128.store(square + ((<usize>k) << 4), row(table, draws, k));
    turn(square, turned);
    turn(turned, square);
    turn(square, turned);
    turn(turned, square);
    for (let column = 0; column < columns; column++)
      v128.store(out + <usize>column * stride + <usize>from, v128.load(square + ((<usize>column) << 4)));
    draws += 64;
  }
}

const square = memory.data(256, 16);
const turned = memory.data(256, 16);

function row(table: usize, draws: usize, k: i32): v128 {
  return v128.load(table + ((<usize>load<u32>(draws + ((<usize>k) << 2))) << 4));
}

/** One of the four rounds that turn a square of 16 × 16 bytes: row k and row k + 8 become rows 2k and 2k + 1, merged. */
function turn(from: usize, to: usize): void {
  for (let k: usize = 0; k < 128; k += 16) {
    const a = v128.load(from + k);
    const b = v128.load(from + k, 128);
    v128.store(to + 2 * k, i8x16.shuffle(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23));
    v128.store(to + 2 * k, i8x16.shuffle(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31), 16);
  }
}
