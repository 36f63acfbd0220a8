import type { Presentation } from '../contract.ts';
import { TIMES } from './equation.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number above 0 that is very small or large: `1,23 · 10⁻⁷`. */
export function powerOfTen(value: number, figures: number, say: Presentation['say']): string {
  const [digits = '', power = '0'] = value.toExponential(figures - 1).split('e');
  const raised = [...String(Math.abs(Number(power)))].map((digit) => RAISED[Number(digit)]).join('');
  return `${say.number(Number(digits), figures - 1)}${TIMES}10${Number(power) < 0 ? '⁻' : ''}${raised}`;
}
