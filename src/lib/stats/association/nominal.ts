import type { Correlation, Undefined } from '../result.ts';
import type { Counts } from '../counts/counts.ts';
import { withoutEmpty } from '../counts/margins.ts';
import { chiSquare } from '../tables/chi-square.ts';
import type { NoIndependence } from '../tables/independence.ts';

/** Cramér's V and its relatives, with the chi-square test of independence. */
export interface CramersV extends Correlation {
  /** V, in [0, 1]. */
  readonly estimate: number;
  /** X², its df and p: the test of V = 0. */
  readonly statistic: number;
  readonly df: number;
  /** V without its bias upwards in small samples; null where there are too few respondents for the table. */
  readonly corrected: number | null;
  /** The contingency coefficient √(X² / (X² + n)). */
  readonly contingency: number;
}

/**
 * Phi of a two-by-two table, with its sign: positive where the respondents are on the diagonal.
 *
 *   (ad − bc) / √(product of the four margins): Pearson's r of two variables of two values (Yule 1912). X² = n phi², 1 df,
 *   without correction for continuity. SPSS CROSSTABS /STATISTICS=PHI; R: `psych::phi(table, digits = 15)`.
 *
 * @param counts  two by two, levels in rising order; weights allowed. Not modified.
 * @returns phi with X², its df and p; or why there is none
 * @throws RangeError for a negative count
 */
export function phi(counts: Counts): Correlation | NoIndependence | Undefined<'not-2x2'> {
  const tests = chiSquare(counts);
  if ('why' in tests) return tests;
  const { n, pearson } = tests;
  if (counts.rows !== 2 || counts.columns !== 2) return { why: 'not-2x2', n };
  const [a, b, c, d] = Array.from(counts.cells) as [number, number, number, number];
  // Margins by pairs, so that their product does not overflow.
  const size = Math.sqrt((a + b) * (c + d)) * Math.sqrt((a + c) * (b + d));
  const estimate = Math.max(-1, Math.min(1, (a * d - b * c) / size));
  return { estimate, n, statistic: pearson.statistic, df: pearson.df, p: pearson.p };
}

/**
 * Cramér's V: association of two nominal variables.
 *
 *   V = √(X² / (n (m − 1))), m the smaller of the numbers of rows and columns that are not empty (Cramér 1946); |phi| for a
 *   2×2 table. Corrected (Bergsma 2013): φ² = max(0, X²/n − (r − 1)(c − 1)/(n − 1)) over the lesser of
 *   r − 1 − (r − 1)²/(n − 1) and the same of c. R: `effectsize::cramers_v(table, adjust = FALSE)` and `adjust = TRUE`;
 *   SPSS CROSSTABS /STATISTICS=PHI CC.
 *
 * @param counts  levels in any order; empty rows and columns do no harm; weights allowed. Not modified.
 * @returns V with X², its df and p; or why there is none
 * @throws RangeError for a negative count
 */
export function cramersV(counts: Counts): CramersV | NoIndependence {
  const tests = chiSquare(counts);
  if ('why' in tests) return tests;
  const { n, pearson } = tests;
  const { rows, columns } = withoutEmpty(counts);
  const { statistic, df, p } = pearson;
  const unbiased = n > 1 ? bergsma({ statistic, df, n, rows, columns }) : null;
  return {
    estimate: Math.min(1, Math.sqrt(statistic / n / (Math.min(rows, columns) - 1))),
    n,
    statistic,
    df,
    p,
    corrected: unbiased && unbiased.room > 0 ? Math.min(1, Math.sqrt(unbiased.square / unbiased.room)) : null,
    contingency: Math.sqrt(statistic / (statistic + n))
  };
}

/**
 * What Bergsma's correction (2013) puts in place of X²/n, and of one less than the lesser number of levels.
 *
 *   square = max(0, X²/n − df/(n − 1)); of each side, of k levels, k − 1 − (k − 1)²/(n − 1), and room the lesser of the two.
 *
 * @param rows, columns  that are not empty; n above 1
 */
export function bergsma({
  statistic,
  df,
  n,
  rows,
  columns
}: {
  readonly statistic: number;
  readonly df: number;
  readonly n: number;
  readonly rows: number;
  readonly columns: number;
}): { readonly square: number; readonly levels: number; readonly room: number } {
  const fewer = (levels: number): number => levels - 1 - (levels - 1) ** 2 / (n - 1);
  const levels = fewer(rows) <= fewer(columns) ? rows : columns;
  return { square: Math.max(0, statistic / n - df / (n - 1)), levels, room: fewer(levels) };
}
