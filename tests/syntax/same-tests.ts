import type { CrosstabResult } from '#lib/analyses/crosstab/result.ts';
import { pairs, type Pair } from './same-numbers.ts';

/** As `PAIRS`, for the kinds that test: numbers that are drawn by chance are not compared. */
export const TESTS: Readonly<Record<string, (result: never) => Pair[]>> = {
  crosstab: ({ cells, comparisons, tests, effects }: CrosstabResult) => [
    ...cells.flatMap(({ row, column, n, ofRow, ofColumn, ofTotal, expected, residual }) =>
      pairs(['cells', { row, column }], {
        ...{ n, of_row: ofRow, of_column: ofColumn, of_total: ofTotal },
        ...{ expected, residual }
      })
    ),
    ...comparisons.flatMap(({ row, columns: [one, other], estimate, statistic, p, pAdjusted }) =>
      pairs(['comparisons', { row, one, other }], { estimate, statistic, p, p_adjusted: pAdjusted })
    ),
    ...tests.flatMap(({ method, statistic, df, p }) =>
      method === 'monte-carlo' ? [] : pairs(['tests', { method }], { statistic, df, p })
    ),
    ...effects.flatMap(({ measure, estimate, low, high, p }) =>
      pairs(['effects', { measure }], { estimate, low, high, p })
    )
  ]
};
