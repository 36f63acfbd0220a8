import type { CompareResult } from '#lib/analyses/compare/result.ts';
import type { CrosstabResult } from '#lib/analyses/crosstab/result.ts';
import type { PairedResult } from '#lib/analyses/paired/result.ts';
import type { PairsResult } from '#lib/analyses/pairs/result.ts';
import type { ReliabilityResult } from '#lib/analyses/reliability/result.ts';
import { NEAR, pairs, WITHIN_PTUKEY, type Pair } from './same-numbers.ts';

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
  ],
  paired: ({ waves, comparisons, changes }: PairedResult) => [
    ...waves.flatMap(({ variable, n, mean, sd, median, low, high, meanRank }) =>
      pairs(['waves', { variable }], { n, mean, sd, median, low, high, mean_rank: meanRank ?? undefined })
    ),
    ...comparisons.flatMap(({ test, n, statistic, df, p, pExact, effect }) =>
      pairs(['tests', { test }], {
        ...{ n, statistic, df, p, p_exact: pExact },
        ...{ effect: effect?.estimate ?? null, effect_low: effect?.low ?? null, effect_high: effect?.high ?? null }
      })
    ),
    ...changes.flatMap(({ first, second, n, falls, same, rises, estimate, low, high, effect, ...test }) =>
      pairs(['changes', { first, second }], {
        ...{ n, falls, same, rises, estimate, low, high },
        ...{ statistic: test.statistic, df: test.df, p: test.p, p_adjusted: test.pAdjusted },
        ...{ effect: effect?.estimate ?? null, effect_low: effect?.low ?? null, effect_high: effect?.high ?? null }
      })
    )
  ],
  pairs: ({ pairs: two, interval: how }: PairsResult) =>
    two.flatMap((pair) => {
      const row = [{ x: pair.x, y: pair.y }];
      if ('why' in pair) return pair.why === 'few' ? [] : pairs(row, { estimate: null, p: null });
      const { n, estimate, statistic, df, p, low, high, pExact, pAdjusted, exact, percentile } = pair;
      const drawn = how === 'bootstrap' || (exact !== null && exact.test !== 'fisher');
      return [
        ...pairs(row, {
          ...{ n, estimate, statistic, df, p },
          ...(how === 'default' ? { low, high } : {}),
          p_exact: drawn ? undefined : pExact,
          p_adjusted: pAdjusted ?? undefined
        }),
        ...(how === 'default' || !drawn
          ? []
          : pairs(row, { bca_low: low, bca_high: high, percentile_low: percentile?.low, p_exact: pExact }, NEAR))
      ];
    }),
  reliability: ({ matrix, n, items, alpha, omega, lambda2, lambda6, ...result }: ReliabilityResult) => {
    const { splitHalf, interItem, scale } = result;
    const known = matrix === 'numbers' && interItem !== null;
    const estimates = omega === null || 'why' in omega ? { estimate: null, standardised: null } : omega;
    return [
      ...items.flatMap(({ variable, n, mean, sd, itemRest, alphaIfDropped, squaredMultiple }) =>
        pairs(['items', { variable }], {
          ...{ n, mean, sd },
          ...(known ? { item_rest: itemRest, alpha_if_dropped: alphaIfDropped, squared_multiple: squaredMultiple } : {})
        })
      ),
      ...(!known
        ? []
        : [
            ...pairs([], { n, lambda2, lambda6 }),
            ...pairs(['alpha', {}], {
              ...{ estimate: alpha?.estimate, low: alpha?.low, high: alpha?.high, standardised: alpha?.standardised }
            }),
            ...pairs(['omega', {}], { estimate: estimates.estimate, standardised: estimates.standardised }),
            ...pairs(['split_half', {}], {
              ...{ correlation: splitHalf?.correlation, spearman_brown: splitHalf?.spearmanBrown },
              ...{ unequal_length: splitHalf?.unequalLength, guttman: splitHalf?.guttman }
            }),
            ...pairs(['inter_item', {}], { ...interItem }),
            ...pairs(['scale', {}], { mean: scale?.mean, sd: scale?.sd })
          ])
    ];
  }
};
