import { cramersVInterval } from '#lib/stats/association/cramers-v-interval.ts';
import { bergsma, cramersV } from '#lib/stats/association/nominal.ts';
import { isDefined } from '#lib/stats/result.ts';
import type { ShownTable } from '../shown-table.ts';
import type { StrengthWorking } from './result-table.ts';

/** Cramér's V with its interval, and without its bias; null where everyone is in one row or one column. */
export function strengthOf({ counts }: Pick<ShownTable, 'counts'>, level: number): StrengthWorking | null {
  const [v, interval] = [cramersV(counts), cramersVInterval(counts, { level })];
  if (!isDefined(v) || !isDefined(interval)) return null;
  const { statistic, df, n, estimate, corrected } = v;
  return {
    by: 'cramers-v',
    ...{ statistic, df, estimate, ...interval },
    unbiased:
      corrected === null
        ? null
        : { estimate: corrected, ...bergsma({ statistic, df, n, rows: counts.rows, columns: counts.columns }) }
  };
}
