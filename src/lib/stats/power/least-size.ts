/** Beyond this many nobody is asked. */
const MOST = 1e12;

/**
 * The least whole size with at least the power wanted; null where none up to 10¹² has it.
 *
 * @param power  of a size; rises with it
 * @param from   the least size that has a power at all
 */
export function leastSize(power: (size: number) => number, wanted: number, from: number): number | null {
  let [below, enough] = [from - 1, from];
  while (power(enough) < wanted) {
    if (enough > MOST) return null;
    [below, enough] = [enough, enough * 2];
  }
  while (enough - below > 1) {
    const middle = Math.floor((below + enough) / 2);
    if (power(middle) < wanted) below = middle;
    else enough = middle;
  }
  return enough;
}

/** @throws RangeError for an alpha outside (0, 1) */
export function demandAlpha(caller: string, alpha: number): void {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`${caller} requires alpha between 0 and 1 (got ${alpha})`);
}

/** @throws RangeError for a power outside (0, 1) */
export function demandPower(caller: string, power: number): void {
  if (!(power > 0 && power < 1)) throw new RangeError(`${caller} requires a power between 0 and 1 (got ${power})`);
}
