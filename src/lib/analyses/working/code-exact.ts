import { list } from './code-lines.ts';
import type { ExactWorking } from './result-exact.ts';

/** The same p in R, from the ranks alone; nothing where they are not listed, or nothing came out exactly. */
export function exactLines(exact: ExactWorking | null, group: number | null): string[] {
  if (exact === null || exact.ranks === null) return [];
  const { ranks, observed } = exact;
  // Twice the ranks are whole; all of them are one sample where each has a sign.
  return [
    `ranks <- rep(${list(ranks.map(({ rank }) => rank))}, ${list(ranks.map(({ count }) => count))})`,
    `exactRankTests::pperm(${2 * observed}, 2 * ranks, ${group ?? 'length(ranks)'}, alternative = "two.sided")`
  ];
}
