/**
 * The least of 1, 2 and 5 times a power of ten that is at least `least`.
 *
 * @throws RangeError unless `least` is a finite number above 0
 */
export function niceStep(least: number): number {
  if (!(least > 0 && Number.isFinite(least))) throw new RangeError(`niceStep requires a number above 0 (got ${least})`);
  const power = 10 ** Math.floor(Math.log10(least));
  // A margin, since 10 ** -1 · 5 is not quite 0.5.
  const step = [1, 2, 5, 10].find((factor) => factor * power >= least * (1 - 1e-9)) ?? 10;
  return Number((step * power).toPrecision(12));
}
