/** Vectors whose bits a byte can count: 31 × 8 is the last below 256. */
const FLUSH: i32 = 31;

/**
 * Rows with level a of one column and each of four levels of another: the set bits of their planes' intersections. A plane
 * is loaded once for the four.
 *
 * @param a, b    planes; of b the first of four, `stride` bytes apart
 * @param counts  four 32-bit counts, written
 */
export function fourCells(a: usize, b: usize, stride: usize, vectors: i32, counts: usize): void {
  let first = i32x4.splat(0);
  let second = i32x4.splat(0);
  let third = i32x4.splat(0);
  let fourth = i32x4.splat(0);
  const c = b + stride;
  const d = c + stride;
  const e = d + stride;
  let at: usize = 0;
  while (vectors > 0) {
    const part = min(vectors, FLUSH);
    vectors -= part;
    let p = i8x16.splat(0);
    let q = i8x16.splat(0);
    let r = i8x16.splat(0);
    let s = i8x16.splat(0);
    for (const end = at + ((<usize>part) << 4); at < end; at += 16) {
      const plane = v128.load(a + at);
      p = i8x16.add(p, i8x16.popcnt(v128.and(plane, v128.load(b + at))));
      q = i8x16.add(q, i8x16.popcnt(v128.and(plane, v128.load(c + at))));
      r = i8x16.add(r, i8x16.popcnt(v128.and(plane, v128.load(d + at))));
      s = i8x16.add(s, i8x16.popcnt(v128.and(plane, v128.load(e + at))));
    }
    first = i32x4.add(first, widened(p));
    second = i32x4.add(second, widened(q));
    third = i32x4.add(third, widened(r));
    fourth = i32x4.add(fourth, widened(s));
  }
  store<u32>(counts, sum(first));
  store<u32>(counts, sum(second), 4);
  store<u32>(counts, sum(third), 8);
  store<u32>(counts, sum(fourth), 12);
}

/** As `fourCells`, for one level of the other column. */
export function oneCell(a: usize, b: usize, vectors: i32, count: usize): void {
  let total = i32x4.splat(0);
  while (vectors > 0) {
    const part = min(vectors, FLUSH);
    vectors -= part;
    let p = i8x16.splat(0);
    for (const end = a + ((<usize>part) << 4); a < end; a += 16) {
      p = i8x16.add(p, i8x16.popcnt(v128.and(v128.load(a), v128.load(b))));
      b += 16;
    }
    total = i32x4.add(total, widened(p));
  }
  store<u32>(count, sum(total));
}

/** Sixteen bytes as four sums. */
function widened(bytes: v128): v128 {
  return i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(bytes));
}

function sum(four: v128): u32 {
  return (
    i32x4.extract_lane(four, 0) +
    i32x4.extract_lane(four, 1) +
    i32x4.extract_lane(four, 2) +
    i32x4.extract_lane(four, 3)
  );
}
