import { demandCounts, marginsOf } from '../counts/margins.ts';
import type { Counts } from '../counts/counts.ts';
import type { Concordance } from './concordance.ts';
import {
  ordinalMeasure,
  orderedPairs,
  zTest,
  type Denominator,
  type NoOrdinal,
  type OrdinalAssociation
} from './ordinal.ts';

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
  const measure = ordinalMeasure(pairs, tauBDenominator(pairs));
  if (convention === 'spss') return measure;
  // P − Q counts each pair twice.
  return {
    ...measure,
    ...zTest((pairs.concordant - pairs.discordant) / 2, Math.sqrt(permutationVariance(counts).variance))
  };
}

/** What P − Q is divided by in tau-b. */
export function tauBDenominator({ inDifferentRows, inDifferentColumns }: Concordance): Denominator {
  return {
    value: Math.sqrt(inDifferentRows * inDifferentColumns),
    growth: ({ otherRows, otherColumns }) => (otherRows / inDifferentRows + otherColumns / inDifferentColumns) / 2
  };
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
  return ordinalMeasure(pairs, tauCDenominator(pairs));
}

/** What P − Q is divided by in tau-c. */
export function tauCDenominator({ n, rowsFilled, columnsFilled }: Concordance): Denominator {
  const m = Math.min(rowsFilled, columnsFilled);
  return { value: (n * n * (m - 1)) / m, growth: () => 1 / n };
}

/** What the variance of P − Q is made of, P and Q counting each pair once: sums over the rows' and columns' totals t. */
export interface PermutationVariance {
  /** t (t − 1)(2t + 5): of everyone, and summed over the rows and over the columns. */
  readonly spreads: readonly [all: number, rows: number, columns: number];
  /** Σ t (t − 1), over rows and over columns. */
  readonly twos: readonly [rows: number, columns: number];
  /** Σ t (t − 1)(t − 2). */
  readonly threes: readonly [rows: number, columns: number];
  readonly variance: number;
}

/**
 * Variance of concordant less discordant pairs over all orders of the respondents (Kendall 1970, section 4).
 *
 *   (v₀ − v_r − v_c) / 18 + Σt(t−1) Σu(u−1) / (2 n (n−1)) + Σt(t−1)(t−2) Σu(u−1)(u−2) / (9 n (n−1)(n−2)), v the spreads
 *   (R's `cor.test(method = "kendall", exact = FALSE)`). In whole numbers: with heavy ties its terms cancel.
 *
 * @param counts  whole, of three respondents or more
 */
export function permutationVariance(counts: Counts): PermutationVariance {
  const margins = marginsOf(counts);
  const n = BigInt(margins.n);
  const sum = (totals: Float64Array, term: (t: bigint) => bigint): bigint =>
    totals.reduce((all, total) => all + term(BigInt(total)), 0n);
  const both = (term: (t: bigint) => bigint) => [sum(margins.rows, term), sum(margins.columns, term)] as const;
  const spread = (t: bigint): bigint => t * (t - 1n) * (2n * t + 5n);
  const [all, [rows, columns]] = [spread(n), both(spread)];
  const twos = both((t) => t * (t - 1n));
  const threes = both((t) => t * (t - 1n) * (t - 2n));
  const triples = n * (n - 1n) * (n - 2n);
  const whole = (all - rows - columns) * triples + 9n * twos[0] * twos[1] * (n - 2n) + 2n * threes[0] * threes[1];
  return {
    spreads: [Number(all), Number(rows), Number(columns)],
    twos: [Number(twos[0]), Number(twos[1])],
    threes: [Number(threes[0]), Number(threes[1])],
    variance: Number(whole) / Number(18n * triples)
  };
}
