import type { Interval, Test, Undefined } from '../result.ts';
import type { Counts, SparseCounts } from '../counts/counts.ts';
import { isWhole } from '../counts/margins.ts';
import { demandLevel } from '../description/levels.ts';
import { normalQuantile, normalTwoSided, normalUpper } from '../distributions/normal.ts';
import { differencesOf } from './differences.ts';
import type { ExactP } from './exact-rank-sum.ts';
import { exactSignedRank } from './exact-signed-rank.ts';

export interface WilcoxonSignedRank extends Test {
  /** Pairs, those without a difference among them. */
  readonly n: number;
  /** Pairs in which the second is lower, the same, and higher. */
  readonly falls: number;
  readonly same: number;
  readonly rises: number;
  /** Sums of the ranks of those that fall and of those that rise; the second is R's V. */
  readonly rankSums: readonly [number, number];
  /** z: above 0 where the second is higher. */
  readonly statistic: number;
  readonly df: null;
  /** One-sided: that the second is lower. */
  readonly pLess: number;
  /** One-sided: that the second is higher. */
  readonly pGreater: number;
  /** Without the normal approximation; not where counts are weights, or the pairs too many for it. */
  readonly exact: ExactP | Undefined<'weights' | 'too-large' | 'not-asked'>;
  /** Matched pairs: the share of the rank sum that rises less the share that falls, in [−1, 1]. */
  readonly rankBiserial: number;
  /** By Fisher's z; null where the estimate is −1 or 1, of which it would have no width. */
  readonly interval: Interval | null;
}

export interface SignedRankOptions {
  /**
   * Pairs without a difference: `wilcoxon` drops them before ranks are given (R, SPSS), `pratt` after (coin's default), so
   * that they hold the lowest ranks and the others are the higher.
   */
  readonly zeros: 'wilcoxon' | 'pratt';
  /** Half taken off the distance of the rank sum: R does (`correct = TRUE`), SPSS does not. */
  readonly continuity: boolean;
  /** Whether the exact p is computed as well; it is where absent. */
  readonly exact?: boolean;
  /** The most steps that the exact p may take; 2e8 where absent, about a quarter of a second. */
  readonly steps?: number;
  /** Of the interval; .95 where absent. */
  readonly level?: number;
}

/**
 * Wilcoxon's signed-rank test: whether the second of two answers tends to be higher or lower than the first.
 *
 *   Differences are ranked by size, ties by midranks r. z = (V − Σ r / 2) / √(Σ r² / 4), V the sum of ranks of those that
 *   rise; the root is n(n + 1)(2n + 1) / 24 less Σ (t³ − t) / 48 where none is zero. R
 *   `wilcox.test(second, first, paired = TRUE, exact = FALSE, correct = …)`, SPSS NPAR TESTS /WILCOXON; exact: R
 *   `coin::wilcoxsign_test(second ~ first, distribution = "exact", zero.method = …)`. Wilcoxon (1945), Biometrics 1, 80–83;
 *   Pratt (1959), JASA 54, 655–667. Matched-pairs rank-biserial correlation: Kerby (2014); interval tanh(atanh r ± z · SE),
 *   SE = √((2m³ + 3m² + m) / 6) / (m(m + 1) / 2) of m pairs that differ; R `effectsize::rank_biserial(second - first)`.
 *
 * @param counts   rows are the first answer, columns the second, of the same levels. Counts may be sums of weights. Not
 *                 modified.
 * @param numbers  of the levels, rising: differences are compared with each other. Not modified.
 * @returns 'no-change' where no pair differs
 * @throws RangeError for counts or numbers that cannot be, a table that is not square, a level outside (0, 1)
 */
export function wilcoxonSignedRank(
  counts: Counts | SparseCounts,
  numbers: ArrayLike<number>,
  { zeros, continuity, exact = true, steps, level = 0.95 }: SignedRankOptions
): WilcoxonSignedRank | Undefined<'no-change'> {
  const { n, same, falls, rises, sizes } = differencesOf('wilcoxonSignedRank', counts, numbers);
  demandLevel('wilcoxonSignedRank', level);
  if (sizes.length === 0) return { why: 'no-change', n };
  const doubled = doubledRanks(
    sizes.map((size) => size.falls + size.rises),
    zeros === 'pratt' ? same : 0
  );
  const sumOf = (each: (level: number, rank: number) => number): number =>
    doubled.reduce((sum, rank, place) => sum + each(place, rank), 0);
  const fallen = sizes.map((size) => size.falls);
  const risen = sizes.map((size) => size.rises);
  const [minus, plus] = [fallen, risen].map((those) => sumOf((place, rank) => (those[place] as number) * rank) / 2) as [
    number,
    number
  ];
  const squares = sumOf((place, rank) => ((fallen[place] as number) + (risen[place] as number)) * (rank / 2) ** 2);
  const distance = (plus - minus) / 2;
  const deviation = Math.sqrt(squares) / 2;
  const off = continuity ? 0.5 : 0;
  const z = (Math.sign(distance) * Math.max(0, Math.abs(distance) - off)) / deviation;
  const rankBiserial = (plus - minus) / (plus + minus);
  return {
    n,
    falls,
    same,
    rises,
    rankSums: [minus, plus],
    statistic: z + 0,
    df: null,
    p: normalTwoSided(z),
    pLess: normalUpper(-(distance + off) / deviation),
    pGreater: normalUpper((distance - off) / deviation),
    exact: !exact
      ? { why: 'not-asked', n }
      : isWhole(counts)
        ? exactSignedRank(doubled, fallen, risen, steps)
        : { why: 'weights', n },
    rankBiserial,
    interval: fisherInterval(rankBiserial, falls + rises, level)
  };
}

/** Twice the midrank of each size, when `below` come before the smallest. */
function doubledRanks(totals: readonly number[], below: number): number[] {
  let before = below;
  return totals.map((total) => {
    before += total;
    return 2 * before - total + 1;
  });
}

function fisherInterval(r: number, m: number, level: number): Interval | null {
  if (Math.abs(r) === 1) return null;
  const reach = -normalQuantile((1 - level) / 2) * Math.sqrt((2 * m + 1) / (1.5 * m * (m + 1)));
  return { low: Math.tanh(Math.atanh(r) - reach), high: Math.tanh(Math.atanh(r) + reach), level };
}
