import type { Equation } from '../block.ts';
import type { Presentation } from '../contract.ts';

/** A product does not break over lines. */
export const TIMES = '\u00A0·\u00A0';

/** A number in words, its letter, and what it is equal to, step by step. */
export function equation(label: string, left: string, ...right: string[]): Equation {
  return { label, left, right };
}

/** A number with three decimals, after a sign: in brackets where it is below zero. */
export function afterSign(value: number, { say }: Presentation): string {
  const text = say.number(value, 3);
  return value < 0 ? `(${text})` : text;
}
