/**
 * Sums of products of pairs of columns over a block of rows: pairs (i, j) with i < j and j from `first`, in the order
 * (0, first), (1, first) … (0, first + 1) …
 *
 * Even and odd rows are summed apart and then together, so that a twin can repeat every rounding.
 *
 * @param columns  of 64-bit numbers, `stride` bytes apart
 * @param rows     even; a block of an odd number ends with a row of zeros
 * @param sums     one 64-bit number for each pair, written
 */
export function products(columns: usize, count: i32, first: i32, rows: i32, stride: usize, sums: usize): void {
  const bytes = (<usize>rows) << 3;
  for (let j = first; j < count; j++) {
    const y = columns + <usize>j * stride;
    let i = 0;
    for (; i + 4 <= j; i += 4) {
      fourProducts(columns + <usize>i * stride, stride, y, bytes, sums);
      sums += 32;
    }
    for (; i < j; i++) {
      oneProduct(columns + <usize>i * stride, y, bytes, sums);
      sums += 8;
    }
  }
}

function fourProducts(a: usize, stride: usize, y: usize, bytes: usize, sums: usize): void {
  const b = a + stride;
  const c = b + stride;
  const d = c + stride;
  let p = f64x2.splat(0);
  let q = f64x2.splat(0);
  let r = f64x2.splat(0);
  let s = f64x2.splat(0);
  for (let at: usize = 0; at < bytes; at += 16) {
    const other = v128.load(y + at);
    p = f64x2.add(p, f64x2.mul(v128.load(a + at), other));
    q = f64x2.add(q, f64x2.mul(v128.load(b + at), other));
    r = f64x2.add(r, f64x2.mul(v128.load(c + at), other));
    s = f64x2.add(s, f64x2.mul(v128.load(d + at), other));
  }
  store<f64>(sums, sum(p));
  store<f64>(sums, sum(q), 8);
  store<f64>(sums, sum(r), 16);
  store<f64>(sums, sum(s), 24);
}

function oneProduct(x: usize, y: usize, bytes: usize, total: usize): void {
  let p = f64x2.splat(0);
  for (let at: usize = 0; at < bytes; at += 16) p = f64x2.add(p, f64x2.mul(v128.load(x + at), v128.load(y + at)));
  store<f64>(total, sum(p));
}

function sum(two: v128): f64 {
  return f64x2.extract_lane(two, 0) + f64x2.extract_lane(two, 1);
}
