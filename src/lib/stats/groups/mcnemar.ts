import type { Interval, Test, Undefined } from '../result.ts';
import type { Counts } from '../counts/counts.ts';
import { isWhole } from '../counts/margins.ts';
import { demandLevel } from '../description/levels.ts';
import { binomialTails } from '../distributions/beta.ts';
import { chiSquareUpper } from '../distributions/gamma.ts';
import { betaQuantile } from '../distributions/quantiles.ts';
import { groupTable } from './group-table.ts';

export interface McNemar extends Test {
  /** Respondents with both answers. */
  readonly n: number;
  /** Those who went from the first answer to the second, and back. */
  readonly changed: readonly [number, number];
  /** Chi-square. */
  readonly statistic: number;
  readonly df: number;
  /** Two-sided binomial p of the changes, as likely one way as the other; null where counts are weights. */
  readonly pExact: number | null;
  /** changed[0] / changed[1]; null where it is infinite. */
  readonly oddsRatio: number | null;
  /** Its exact interval; a high end of null is infinite. Null where counts are weights. */
  readonly interval: OddsInterval | null;
}

interface OddsInterval extends Pick<Interval, 'low' | 'level'> {
  readonly high: number | null;
  /** Of changed[0] as a share of all changes. */
  readonly shares: readonly [number, number];
}

export interface McNemarOptions {
  /** One taken off |b − c| (Edwards 1948): R does, and SPSS where it prints chi-square. */
  readonly continuity: boolean;
  /** Of the interval; .95 where absent. */
  readonly level?: number;
}

/**
 * McNemar's test: whether as many changed one way as the other.
 *
 *   χ² = (b − c)² / (b + c), with continuity correction (|b − c| − 1)² / (b + c), not below 0; exact p: twice the smaller
 *   binomial tail, 1 at most. The odds ratio is b / c, its interval that of Clopper and Pearson (1934) for b of b + c, as
 *   odds. R `mcnemar.test(table, correct = …)`, `binom.test(b, b + c)`; SPSS CROSSTABS /STATISTICS=MCNEMAR prints the exact
 *   p. McNemar (1947), Psychometrika 12, 153–157.
 *
 * @param counts  two by two: rows are the first answer, columns the second. Counts may be sums of weights. Not modified.
 * @returns 'no-change' where nobody changed
 * @throws RangeError for counts that cannot be, a table that is not two by two, a level outside (0, 1)
 */
export function mcNemar(
  counts: Counts,
  { continuity, level = 0.95 }: McNemarOptions
): McNemar | Undefined<'no-change'> {
  const { groups, n } = groupTable('mcNemar', counts, 'any', 2);
  if (counts.columns !== 2) throw new RangeError(`mcNemar requires 2 columns (got ${counts.columns})`);
  demandLevel('mcNemar', level);
  const [b, c] = [groups[0]?.[1] as number, groups[1]?.[0] as number];
  if (b + c === 0) return { why: 'no-change', n };
  const statistic = Math.max(0, Math.abs(b - c) - (continuity ? 1 : 0)) ** 2 / (b + c);
  const whole = isWhole(counts);
  return {
    n,
    changed: [b, c],
    statistic,
    df: 1,
    p: chiSquareUpper(statistic, 1),
    pExact: whole ? Math.min(1, 2 * binomialTails(Math.min(b, c), b + c, 0.5).lower) : null,
    oddsRatio: c === 0 ? null : b / c,
    interval: whole ? oddsInterval(b, c, level) : null
  };
}

function oddsInterval(b: number, c: number, level: number): OddsInterval {
  const tail = (1 - level) / 2;
  // Upper ends as the lower ends of the share turned about: near 1 a share has lost the digits of its odds.
  const low = b === 0 ? 0 : betaQuantile(tail, b, c + 1);
  const rest = c === 0 ? 0 : betaQuantile(tail, c, b + 1);
  return { low: low / (1 - low), high: rest === 0 ? null : (1 - rest) / rest, level, shares: [low, 1 - rest] };
}
