/** Tenths of a px: finer than any screen or printer shows, and short in a path. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
