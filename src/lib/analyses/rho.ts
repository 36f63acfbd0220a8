import type { Column } from '#lib/data/table.ts';
import type { Correlation } from '#lib/stats/result.ts';
import { eachPair, jointCounts } from '#lib/stats/counts/counts.ts';
import { fisherExact } from '#lib/stats/tables/fisher.ts';
import type { NoSpearman } from '#lib/stats/association/spearman.ts';
import { spearmanOfWeighted } from '#lib/stats/association/weighted-spearman.ts';
import { respondentsOf, type Weighed } from './weighed.ts';

/** Fewest respondents: two, however much they weigh, would always have |rho| = 1. */
const FEWEST = 3;

/** Spearman's rho without Fisher's p. */
export type PlainRho = Correlation & Weighed;

/** Spearman's rho; `pFisher` where both variables have two levels and nobody has a weight. */
export type Rho = PlainRho & { readonly pFisher: number | null };
export type NoRho = NoSpearman & Weighed;

/** Spearman's rho of two coded variables, in all rows or in some, each respondent with their weight. */
export function rhoOf(x: Column, y: Column, weights: Float64Array | null, within?: ArrayLike<number>): Rho | NoRho {
  const found = plainRhoOf(x, y, weights, within);
  if ('why' in found) return found;
  const both = x.levels.length === 2 && y.levels.length === 2;
  if (weights === null) return { ...found, pFisher: both ? fisherOf(x, y, within) : null };
  return { ...found, pFisher: null, ...(both ? { noFisher: true } : {}) };
}

/** As `rhoOf`, without Fisher's p. */
export function plainRhoOf(
  x: Column,
  y: Column,
  weights: Float64Array | null,
  within?: ArrayLike<number>
): PlainRho | NoRho {
  const found = spearmanOfWeighted(x.codes, y.codes, x.levels.length, y.levels.length, weights, within);
  return weights === null ? found : amongThree(found, pairsOf(x, y, within));
}

/** A weighted rho with how many it is of, which must be three. */
export function amongThree(found: Correlation | NoSpearman, respondents: number): PlainRho | NoRho {
  return respondents < FEWEST ? { why: 'too-few', n: found.n, respondents } : { ...found, respondents };
}

/**
 * True for a rho, or the want of one, of somebody, but of fewer than the smallest group: it must not be shown, nor how
 * many they are.
 */
export function isOfFew(found: { readonly n: number } & Weighed, smallest: number): boolean {
  const respondents = respondentsOf(found);
  return respondents > 0 && respondents < smallest;
}

/** How many have both variables. */
export function pairsOf(x: Column, y: Column, within?: ArrayLike<number>): number {
  let n = 0;
  eachPair(x.codes, y.codes, x.levels.length, y.levels.length, within, () => n++);
  return n;
}

/** The sum of weights of some rows, and how many these are; without weights only that. */
export function sizeOf(rows: ArrayLike<number>, weights: Float64Array | null): { n: number; respondents?: number } {
  if (weights === null) return { n: rows.length };
  let n = 0;
  for (let index = 0; index < rows.length; index++) n += weights[rows[index] as number] as number;
  return { n, respondents: rows.length };
}

/** The same of all rows of a table. */
export function sizeOfAll(rows: number, weights: Float64Array | null): { n: number; respondents?: number } {
  return weights === null ? { n: rows } : { n: weights.reduce((sum, weight) => sum + weight, 0), respondents: rows };
}

function fisherOf(x: Column, y: Column, within: ArrayLike<number> | undefined): number | null {
  const found = fisherExact(jointCounts(x.codes, y.codes, 2, 2, within));
  return 'why' in found ? null : found.p;
}
