import type { MeansResult } from './compute.ts';

/** True where numbers are of sums of weights. */
export function isWeighted({ groups, all }: MeansResult): boolean {
  return [all, ...groups].some((mean) => mean?.respondents !== undefined);
}
