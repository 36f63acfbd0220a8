/** Decimals of means and spreads on a scale: two, or none where it spans a thousand or more, as wages do. */
export function decimalsOn(scale: { readonly min: number; readonly max: number } | null): number {
  return scale !== null && scale.max - scale.min >= 1000 ? 0 : 2;
}
