import type { Interval, Test, Undefined } from '../result.ts';
import type { Counts, SparseCounts } from '../counts/counts.ts';
import { eachCell, isWhole, marginsOf } from '../counts/margins.ts';
import { clopperPearson } from '../description/share-intervals.ts';
import { demandLevel } from '../description/levels.ts';
import { binomialTails } from '../distributions/beta.ts';
import { normalTwoSided } from '../distributions/normal.ts';
import { demandSquare } from './differences.ts';

export interface SignTest extends Test {
  /** Pairs, those without a difference among them. */
  readonly n: number;
  /** Pairs in which the second is lower, the same, and higher. */
  readonly falls: number;
  readonly same: number;
  readonly rises: number;
  /** z: above 0 where more rise than fall. */
  readonly statistic: number;
  readonly df: null;
  /** Two-sided binomial p; null where counts are weights. */
  readonly pExact: number | null;
  /** Those that rise, of those that differ. */
  readonly share: number;
  /** Of the share, exact; null where counts are weights. */
  readonly interval: Interval | null;
}

export interface SignTestOptions {
  /** One taken off the difference of the two numbers: SPSS does. */
  readonly continuity: boolean;
  /** Of the interval; .95 where absent. */
  readonly level?: number;
}

/**
 * The sign test: whether as many rise as fall, however far.
 *
 *   z = (rises − falls) / √(rises + falls), with continuity correction one nearer to 0; exact p: twice the smaller binomial
 *   tail, 1 at most. Those that stay the same are left out. R `binom.test(rises, rises + falls)`; SPSS NPAR TESTS /SIGN,
 *   which gives the exact p up to 25 that differ and the corrected z above. For two levels it is McNemar's test. Dixon and
 *   Mood (1946), JASA 41, 557–566.
 *
 * @param counts  rows are the first answer, columns the second, of the same levels in rising order. Counts may be sums of
 *                weights. Not modified.
 * @returns 'no-change' where no pair differs
 * @throws RangeError for counts that cannot be, a table that is not square, a level outside (0, 1)
 */
export function signTest(
  counts: Counts | SparseCounts,
  { continuity, level = 0.95 }: SignTestOptions
): SignTest | Undefined<'no-change'> {
  demandSquare('signTest', counts);
  demandLevel('signTest', level);
  const { n } = marginsOf(counts);
  let [falls, same, rises] = [0, 0, 0];
  eachCell(counts, (i, j, count) => {
    if (j < i) falls += count;
    else if (j > i) rises += count;
    else same += count;
  });
  const changed = falls + rises;
  if (changed === 0) return { why: 'no-change', n };
  const distance = Math.max(0, Math.abs(rises - falls) - (continuity ? 1 : 0));
  const statistic = (Math.sign(rises - falls) * distance) / Math.sqrt(changed) + 0;
  const exact = isWhole(counts) ? exactOf(rises, falls, level) : { pExact: null, interval: null };
  return { n, falls, same, rises, statistic, df: null, p: normalTwoSided(statistic), share: rises / changed, ...exact };
}

function exactOf(rises: number, falls: number, level: number): Pick<SignTest, 'pExact' | 'interval'> {
  const changed = rises + falls;
  const pExact = Math.min(1, 2 * binomialTails(Math.min(rises, falls), changed, 0.5).lower);
  const of = clopperPearson(rises, changed, level);
  return { pExact, interval: 'why' in of ? null : { low: of.low, high: of.high, level } };
}
