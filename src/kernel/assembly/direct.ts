/**
 * Adds joint counts of two columns to a table of 32-bit counts with one more row and one more column than there are
 * levels: there the missing are counted, so that no row needs a jump.
 *
 * Neighbouring rows are counted in two tables, `apart` bytes from each other: rows of the same cell would otherwise wait
 * for each other's sum.
 *
 * @param x, y  codes, a byte a row
 */
export function countDirectNarrow(
  x: usize,
  y: usize,
  rows: i32,
  levelsX: u32,
  levelsY: u32,
  table: usize,
  apart: usize
): void {
  count<u8, u8>(x, y, rows, levelsX, levelsY, table, apart);
}

/** As `countDirectNarrow`, with y of two bytes a row. */
export function countDirect(
  x: usize,
  y: usize,
  rows: i32,
  levelsX: u32,
  levelsY: u32,
  table: usize,
  apart: usize
): void {
  count<u8, u16>(x, y, rows, levelsX, levelsY, table, apart);
}

/** As `countDirectNarrow`, with two bytes a row. */
export function countDirectWide(
  x: usize,
  y: usize,
  rows: i32,
  levelsX: u32,
  levelsY: u32,
  table: usize,
  apart: usize
): void {
  count<u16, u16>(x, y, rows, levelsX, levelsY, table, apart);
}

function count<X extends number, Y extends number>(
  x: usize,
  y: usize,
  rows: i32,
  levelsX: u32,
  levelsY: u32,
  table: usize,
  apart: usize
): void {
  const width = levelsY + 1;
  const other = table + apart;
  const end = x + <usize>rows * sizeof<X>();
  for (; x + sizeof<X>() < end; x += 2 * sizeof<X>()) {
    const next = min<u32>(load<X>(x, sizeof<X>()), levelsX) * width + min<u32>(load<Y>(y, sizeof<Y>()), levelsY);
    add(table, min<u32>(load<X>(x), levelsX) * width + min<u32>(load<Y>(y), levelsY));
    add(other, next);
    y += 2 * sizeof<Y>();
  }
  if (x < end) add(table, min<u32>(load<X>(x), levelsX) * width + min<u32>(load<Y>(y), levelsY));
}

function add(table: usize, cell: u32): void {
  const at = table + (cell << 2);
  store<u32>(at, load<u32>(at) + 1);
}

/**
 * Adds the respondents at each level to a table of 32-bit counts with one more than there are levels: there the missing
 * are counted. Neighbouring rows are counted in two tables, `apart` bytes from each other.
 *
 * @param codes  a byte a row
 */
export function histogram(codes: usize, rows: i32, levels: u32, table: usize, apart: usize): void {
  tally<u8>(codes, rows, levels, table, apart);
}

/** As `histogram`, with two bytes a row. */
export function histogramWide(codes: usize, rows: i32, levels: u32, table: usize, apart: usize): void {
  tally<u16>(codes, rows, levels, table, apart);
}

function tally<X extends number>(codes: usize, rows: i32, levels: u32, table: usize, apart: usize): void {
  const other = table + apart;
  const end = codes + <usize>rows * sizeof<X>();
  for (; codes + sizeof<X>() < end; codes += 2 * sizeof<X>()) {
    add(table, min<u32>(load<X>(codes), levels));
    add(other, min<u32>(load<X>(codes, sizeof<X>()), levels));
  }
  if (codes < end) add(table, min<u32>(load<X>(codes), levels));
}
