import type { Presentation } from './contract.ts';

/** A p value within a sentence: `p = 0,041`, `p < 0,001`. */
export function pText(p: number, { say }: Presentation): string {
  const text = say.p(p);
  return text.startsWith('<') ? `p ${text}` : `p = ${text}`;
}
