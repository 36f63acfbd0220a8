import type { Say } from '#lib/messages/say.ts';

/** Two decimals, and for a small one as many as show two digits. */
export function rhoDecimals(rho: number): number {
  return rho > 0 && rho < 0.1 ? Math.min(8, 1 - Math.floor(Math.log10(rho))) : 2;
}

export function rhoText(rho: number, say: Say): string {
  return say.number(rho, rhoDecimals(rho));
}
