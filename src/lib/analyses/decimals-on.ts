/** Decimals of means and spreads on a scale: two, or none where it spans a thousand or more, as wages do. */
export function decimalsOn({ min, max }: { readonly min: number; readonly max: number }): number {
  return max - min >= 1000 ? 0 : 2;
}
