/** Room for 28.499999… that is 28.5 on paper. */
const TOLERANCE = 1e-9;

/**
 * A number as print rounds it: to the decimals, halves away from zero.
 *
 * @throws RangeError unless decimals is a whole number from 0 up
 */
export function roundAsPrinted(value: number, decimals: number): number {
  if (!(Number.isInteger(decimals) && decimals >= 0)) {
    throw new RangeError(`roundAsPrinted requires whole decimals from 0 up (got ${decimals})`);
  }
  const scale = 10 ** decimals;
  const size = Math.floor(Math.abs(value) * scale + 0.5 + TOLERANCE) / scale;
  return value < 0 && size > 0 ? -size : size;
}

/** True where the number, rounded as print rounds, is the printed one. */
export function agrees(computed: number, printed: number, decimals: number): boolean {
  return Math.abs(roundAsPrinted(computed, decimals) - printed) < TOLERANCE;
}
