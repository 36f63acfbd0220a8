/**
 * Adds the scores of y to sums at each level of x: 64-bit numbers, one more than there are levels, where the missing go.
 *
 * Even and odd rows are summed in two tables, `apart` bytes from each other: rows of the same level would otherwise wait for
 * each other's sum.
 *
 * @param x, y    codes, a byte a row
 * @param scores  64-bit numbers, one for each level of y, and 0 for the missing
 */
export function scoreSumsNarrow(
  x: usize,
  y: usize,
  rows: i32,
  levelsX: u32,
  levelsY: u32,
  scores: usize,
  sums: usize,
  apart: usize
): void {
  add<u8, u8>(x, y, rows, levelsX, levelsY, scores, sums, apart);
}

/** As `scoreSumsNarrow`, with y of two bytes a row. */
export function scoreSums(
  x: usize,
  y: usize,
  rows: i32,
  levelsX: u32,
  levelsY: u32,
  scores: usize,
  sums: usize,
  apart: usize
): void {
  add<u8, u16>(x, y, rows, levelsX, levelsY, scores, sums, apart);
}

function add<X extends number, Y extends number>(
  x: usize,
  y: usize,
  rows: i32,
  levelsX: u32,
  levelsY: u32,
  scores: usize,
  sums: usize,
  apart: usize
): void {
  let into = sums;
  let other = sums + apart;
  for (let row = 0; row < rows; row++) {
    const at = into + (min<u32>(load<X>(x), levelsX) << 3);
    store<f64>(at, load<f64>(at) + load<f64>(scores + (min<u32>(load<Y>(y), levelsY) << 3)));
    const next = other;
    other = into;
    into = next;
    x += sizeof<X>();
    y += sizeof<Y>();
  }
}
