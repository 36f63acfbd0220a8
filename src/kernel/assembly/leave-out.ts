/**
 * Rows that do not take part become missing: their codes the largest that a byte holds.
 *
 * @param codes  a byte a row, changed in place
 * @param taken  a byte a row: 0 where the row does not take part
 * @param rows   rounded up to whole vectors, here and in `codes` and `taken`
 */
export function leaveOut(codes: usize, taken: usize, rows: i32): void {
  for (const end = codes + <usize>rows; codes < end; codes += 16) {
    const left = i8x16.eq(v128.load(taken), i8x16.splat(0));
    v128.store(codes, v128.or(v128.load(codes), left));
    taken += 16;
  }
}

/** As `leaveOut`, for codes of two bytes. */
export function leaveOutWide(codes: usize, taken: usize, rows: i32): void {
  for (const end = taken + <usize>rows; taken < end; taken += 16) {
    const left = i8x16.eq(v128.load(taken), i8x16.splat(0));
    v128.store(codes, v128.or(v128.load(codes), i16x8.extend_low_i8x16_s(left)));
    v128.store(codes, v128.or(v128.load(codes, 16), i16x8.extend_high_i8x16_s(left)), 16);
    codes += 32;
  }
}
