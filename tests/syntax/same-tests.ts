import type { CompareResult } from '#lib/analyses/compare/result.ts';
import type { CrosstabResult } from '#lib/analyses/crosstab/result.ts';
import { pairs, type Pair } from './same-numbers.ts';

/**
 * Of what comes from the studentized range: R's `ptukey` has eight to eleven digits, ours is held to mpmath
 * (studentized-range.ts, docs/accuracy.md).
 */
const WITHIN_PTUKEY = 1e-8;

/** As `PAIRS`, for the kinds that test: numbers that are drawn by chance are not compared. */
export const TESTS: Readonly<Record<string, (result: never) => Pair[]>> = {
  compare: ({ method, pairwise, groups, comparisons, pairs: two }: CompareResult) => [
    ...groups.flatMap(({ value, hidden, n, mean, sd, median, meanRank, low, high }) =>
      hidden !== null || n === 0
        ? []
        : pairs(['groups', { group: value }], { n, mean, sd, median, mean_rank: meanRank, low, high })
    ),
    ...comparisons.flatMap(({ test, n, statistic, df, p, pExact, u, estimate, low, high, effect, superiority }) =>
      pairs(['tests', { test }], {
        ...{ n, statistic, p },
        ...(Array.isArray(df)
          ? { df1: (df as number[])[0], df2: (df as number[])[1] }
          : { df: (df as number) ?? undefined }),
        ...{ p_exact: pExact ?? undefined, u: u ?? undefined, estimate: estimate ?? undefined },
        ...{ low: low ?? undefined, high: high ?? undefined, effect: effect?.estimate },
        ...{ effect_low: effect?.low ?? undefined, effect_high: effect?.high ?? undefined },
        superiority: superiority?.estimate,
        superiority_low: superiority?.low ?? undefined,
        superiority_high: superiority?.high ?? undefined
      })
    ),
    ...two.flatMap(({ first, second, n, estimate, low, high, statistic, df, p, pAdjusted, effect }) => [
      ...pairs(['pairs', { first, second }], {
        ...{ n, estimate, statistic, df: df ?? undefined, effect: effect?.estimate },
        ...{ effect_low: effect?.low ?? undefined, effect_high: effect?.high ?? undefined }
      }),
      ...pairs(
        ['pairs', { first, second }],
        { low: low ?? undefined, high: high ?? undefined, p, p_adjusted: pAdjusted },
        method === 'means' && pairwise === 'games-howell' ? WITHIN_PTUKEY : undefined
      )
    ])
  ],
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
