import { demandCounts, marginsOf } from '../counts/margins.ts';
import type { Counts } from '../counts/counts.ts';
import { ordinalMeasure, orderedPairs, zTest, type NoOrdinal, type OrdinalAssociation } from './ordinal.ts';

/** How Kendall's tau-b is tested. */
export interface KendallOptions {
  /**
   * `r`: by the variance that concordant less discordant pairs have over all orders of the respondents, ties held (R's
   * `cor.test`, SPSS's NONPAR CORR). `spss`: by ASE0, as SPSS's CROSSTABS does.
   */
  readonly convention?: 'r' | 'spss';
}

/**
 * Kendall's tau-b, which takes account of ties.
 *
 *   (P − Q) / √(w_r w_c), where P and Q are the concordant and discordant pairs, and w_r and w_c those in different rows and
 *   in different columns (Kendall 1945). p two-sided, from z without correction for continuity.
 *   R: `cor.test(x, y, method = "kendall", exact = FALSE)`; SPSS: NONPAR CORR, and CROSSTABS /STATISTICS=BTAU.
 *
 * @param counts  levels in rising order; empty rows and columns do no harm; whole for the convention `r`, which is the
 *                default, otherwise weights are allowed. Not modified.
 * @returns tau-b, z, p and standard errors; or why it is undefined
 * @throws RangeError for a negative count, or a fractional one with the convention `r`
 */
export function kendallTauB(counts: Counts, { convention = 'r' }: KendallOptions = {}): OrdinalAssociation | NoOrdinal {
  if (convention === 'r') demandCounts('kendallTauB with the convention r', counts, 'whole');
  const pairs = orderedPairs('kendallTauB', counts);
  if ('why' in pairs) return pairs;
  const { inDifferentRows, inDifferentColumns } = pairs;
  const measure = ordinalMeasure(pairs, {
    value: Math.sqrt(inDifferentRows * inDifferentColumns),
    growth: ({ otherRows, otherColumns }) => (otherRows / inDifferentRows + otherColumns / inDifferentColumns) / 2
  });
  if (convention === 'spss') return measure;
  // P − Q counts each pair twice.
  return { ...measure, ...zTest((pairs.concordant - pairs.discordant) / 2, Math.sqrt(permutationVariance(counts))) };
}

/**
 * Kendall's tau-c (Stuart 1953), which can reach ±1 in tables that are not square.
 *
 *   (P − Q) · m / (n² (m − 1)), m the smaller of the numbers of rows and columns that are not empty. z = tau-c / ASE0, which
 *   is ASE1 too. SPSS: CROSSTABS /STATISTICS=CTAU.
 *
 * @param counts  as for `kendallTauB`; weights allowed
 * @throws RangeError for a negative count
 */
export function kendallTauC(counts: Counts): OrdinalAssociation | NoOrdinal {
  const pairs = orderedPairs('kendallTauC', counts);
  if ('why' in pairs) return pairs;
  const { n } = pairs;
  const m = Math.min(pairs.rowsFilled, pairs.columnsFilled);
  return ordinalMeasure(pairs, { value: (n * n * (m - 1)) / m, growth: () => 1 / n });
}

/**
 * Variance of concordant less discordant pairs over all orders of the respondents (Kendall 1970, section 4), of three or
 * more. In whole numbers: with heavy ties its terms cancel.
 */
function permutationVariance(counts: Counts): number {
  const margins = marginsOf(counts);
  const n = BigInt(margins.n);
  const sum = (totals: Float64Array, term: (t: bigint) => bigint): bigint =>
    totals.reduce((all, total) => all + term(BigInt(total)), 0n);
  const both = (term: (t: bigint) => bigint): bigint => sum(margins.rows, term) * sum(margins.columns, term);
  const spread = (t: bigint): bigint => t * (t - 1n) * (2n * t + 5n);
  const untied = spread(n) - sum(margins.rows, spread) - sum(margins.columns, spread);
  const triples = n * (n - 1n) * (n - 2n);
  const twos = both((t) => t * (t - 1n));
  const threes = both((t) => t * (t - 1n) * (t - 2n));
  return Number(untied * triples + 9n * twos * (n - 2n) + 2n * threes) / Number(18n * triples);
}
