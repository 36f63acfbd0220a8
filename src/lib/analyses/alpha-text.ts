import type { Say } from '#lib/messages/say.ts';

/** A level of significance with the decimals it was typed with, at least two. */
export function alphaText(alpha: number, say: Say): string {
  const decimals = [2, 3, 4, 5].find((each) => Math.abs(Number(alpha.toFixed(each)) - alpha) < 1e-12) ?? 6;
  return say.number(alpha, decimals);
}
