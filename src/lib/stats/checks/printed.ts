/** A decimal number as it stands in print: 4.60 is 460 units of 2 decimals. */
export interface Printed {
  readonly units: number;
  readonly decimals: number;
}

/**
 * How a number came to its printed decimals: a half away from zero (SPSS, by hand), a half to the even neighbour (R, IEEE
 * 754), either of the two, or cut off without rounding.
 */
export type Rounding = 'half-up' | 'half-even' | 'either' | 'down';

/** The numbers that a printed one can stand for. */
export interface Span {
  readonly low: number;
  readonly high: number;
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
}

/** As `Span`, exact: low / per and high / per. */
export interface ExactSpan {
  readonly low: bigint;
  readonly high: bigint;
  readonly per: bigint;
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
}

const MOST_DECIMALS = 12;

/**
 * Reads a printed number: `4.6`, `4,60`, `-.340`, `−0,34`.
 *
 * @throws RangeError for a text that is no decimal number, or has more than 15 digits or 12 decimals
 */
export function readPrinted(text: string): Printed {
  const [, sign, whole, part = ''] = /^\s*([-+−]?)(\d*)(?:[.,](\d+))?\s*$/.exec(text) ?? [];
  const digits = `${whole ?? ''}${part}`;
  if (whole === undefined || digits === '' || digits.length > 15 || part.length > MOST_DECIMALS) {
    throw new RangeError(`readPrinted requires a decimal number of at most 15 digits (got ${text})`);
  }
  const units = Number(digits);
  return { units: sign === '-' || sign === '−' ? 0 - units : units, decimals: part.length };
}

/**
 * A number with the decimals that it was printed with: 4.6 with 2 is 4.60.
 *
 * @throws RangeError for a number that has more decimals, or decimals that are not whole, from 0 to 12
 */
export function toPrinted(value: number, decimals: number): Printed {
  if (!(Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS)) {
    throw new RangeError(`toPrinted requires whole decimals from 0 to ${MOST_DECIMALS} (got ${decimals})`);
  }
  const units = Math.round(value * 10 ** decimals);
  if (!(Number.isSafeInteger(units) && Number(value.toFixed(decimals)) === value)) {
    throw new RangeError(`toPrinted requires a number of ${decimals} decimals (got ${value})`);
  }
  return { units: units + 0, decimals };
}

/** The number that is printed. */
export function printedValue({ units, decimals }: Printed): number {
  return units / 10 ** decimals;
}

/**
 * What a printed number can stand for, exactly.
 *
 * @throws RangeError for units that are not whole, or decimals that are not whole, from 0 to 12
 */
export function exactSpan({ units, decimals }: Printed, rounding: Rounding): ExactSpan {
  if (!(Number.isSafeInteger(units) && Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS)) {
    throw new RangeError(`exactSpan requires whole units and decimals from 0 to 12 (got ${units} and ${decimals})`);
  }
  if (units < 0) {
    const { low, high, per, lowIncluded, highIncluded } = exactSpan({ units: -units, decimals }, rounding);
    return { low: -high, high: -low, per, lowIncluded: highIncluded, highIncluded: lowIncluded };
  }
  const [twice, per] = [2n * BigInt(units), 2n * 10n ** BigInt(decimals)];
  if (rounding === 'down') {
    return { low: units === 0 ? -2n : twice, high: twice + 2n, per, lowIncluded: units !== 0, highIncluded: false };
  }
  // A half goes up to an odd number by the one rule only, and to an even one by both from below, by half-even from above.
  const even = units % 2 === 0;
  const up = rounding !== 'half-even' && units !== 0;
  const toEven = rounding !== 'half-up' && even;
  return { low: twice - 1n, high: twice + 1n, per, lowIncluded: up || toEven, highIncluded: toEven };
}

/** What a printed number can stand for. Errors as for `exactSpan`. */
export function spanOf(printed: Printed, rounding: Rounding): Span {
  const { low, high, per, lowIncluded, highIncluded } = exactSpan(printed, rounding);
  return { low: Number(low) / Number(per), high: Number(high) / Number(per), lowIncluded, highIncluded };
}

/**
 * The whole numbers t for which t / over lies in the span: the least and the most, or null where there is none.
 *
 * @param over  above 0
 */
export function wholesWithin(
  { low, high, per, lowIncluded, highIncluded }: ExactSpan,
  over: bigint
): readonly [bigint, bigint] | null {
  const least = lowIncluded ? -floorOf(-low * over, per) : floorOf(low * over, per) + 1n;
  const most = highIncluded ? floorOf(high * over, per) : -floorOf(-high * over, per) - 1n;
  return least <= most ? [least, most] : null;
}

/**
 * True where a fraction, rounded, is the printed number.
 *
 * @throws RangeError for parts that are not whole, or a denominator not above 0
 */
export function roundsTo(numerator: number, denominator: number, printed: Printed, rounding: Rounding): boolean {
  if (!(Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && denominator > 0)) {
    throw new RangeError(`roundsTo requires whole parts, over a number above 0 (got ${numerator} over ${denominator})`);
  }
  const wholes = wholesWithin(exactSpan(printed, rounding), BigInt(denominator));
  return wholes !== null && wholes[0] <= BigInt(numerator) && BigInt(numerator) <= wholes[1];
}

/** a / b rounded down, for b above 0. */
export function floorOf(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}

/** @throws RangeError for a size that is not whole or below the least */
export function demandSize(caller: string, n: number, least = 1): void {
  if (!(Number.isSafeInteger(n) && n >= least)) {
    throw new RangeError(`${caller} requires a whole n from ${least} up (got ${n})`);
  }
}
