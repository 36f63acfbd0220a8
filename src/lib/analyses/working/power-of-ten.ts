import type { Presentation } from '../contract.ts';
import { TIMES } from './equation.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A whole number as an exponent. */
export function raised(power: number): string {
  return [...String(power)].map((digit) => RAISED[Number(digit)]).join('');
}

/** A number above 0 that is very small or large: `1,23 · 10⁻⁷`. */
export function powerOfTen(value: number, figures: number, say: Presentation['say']): string {
  const [digits = '', power = '0'] = value.toExponential(figures - 1).split('e');
  return `${say.number(Number(digits), figures - 1)}${TIMES}10${Number(power) < 0 ? '⁻' : ''}${raised(Math.abs(Number(power)))}`;
}

/** How many: as they are, up to where they would be rounded. */
export function many(value: number, say: Presentation['say']): string {
  return value < 1e12 ? say.number(value, 0) : powerOfTen(value, 3, say);
}
