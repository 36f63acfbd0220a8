import type { CheckResult } from '#lib/analyses/check/result.ts';
import type { CompareResult } from '#lib/analyses/compare/result.ts';
import type { CrosstabResult } from '#lib/analyses/crosstab/result.ts';
import type { MultiverseResult } from '#lib/analyses/multiverse/result.ts';
import type { PairedResult } from '#lib/analyses/paired/result.ts';
import type { PairsResult } from '#lib/analyses/pairs/result.ts';
import type { Proportional, RegressionResult } from '#lib/analyses/regression/result.ts';
import type { ReliabilityResult } from '#lib/analyses/reliability/result.ts';
import type { StabilityResult } from '#lib/analyses/stability/result.ts';
import type { WorkingResult } from '#lib/analyses/working/result.ts';
import { pairs, type Pair } from './same-numbers.ts';

/**
 * Of what comes from the studentized range: R's `ptukey` has eight to eleven digits, ours is held to mpmath
 * (studentized-range.ts, docs/accuracy.md).
 */
const WITHIN_PTUKEY = 1e-8;

/** Of what is drawn by chance, from other numbers than R's. */
const NEAR = 0.05;

/** As `PAIRS`, for the kinds that test: numbers that are drawn by chance are not compared. */
export const TESTS: Readonly<Record<string, (result: never) => Pair[]>> = {
  check: ({ mean, correlation, percent }: CheckResult) => [
    ...(mean === null
      ? []
      : [
          ...listed(['mean', 'sum'], mean.sum),
          ...listed(['mean', 'totals'], mean.totals ?? []),
          ...listed(['mean', 'possible_n'], mean.sizes),
          ...(mean.sd && mean.totals ? pairs(['sd', {}], { least: mean.sd.least, most: mean.sd.most }) : [])
        ]),
    ...(correlation === null
      ? []
      : pairs(['correlation', {}], {
          ...{ statistic: correlation.statistic, df: correlation.df, p: correlation.p },
          ...{ p_low: correlation.pLow, p_high: correlation.pHigh, critical: correlation.critical },
          ...{ critical_statistic: correlation.criticalStatistic, pairs: correlation.pairs }
        })),
    ...(correlation?.phi ? pairs(['phi', {}], { tables: correlation.phi.count }) : []),
    ...(percent === null
      ? []
      : [
          ...percent.each.flatMap(({ counts }, place) =>
            pairs(['percent', 'each', { place: place + 1 }], { low: counts?.[0] ?? null, high: counts?.[1] ?? null })
          ),
          ...pairs(['percent'], { sum: percent.sum }),
          ...(percent.total === null ? [] : listed(['percent', 'total'], percent.total)),
          ...(percent.bases === null ? [] : listed(['percent', 'bases'], percent.bases))
        ])
  ],
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
  multiverse: ({ ways, summary }: MultiverseResult) => [
    ...ways.flatMap(({ method, n, estimate, p, ...way }) =>
      pairs(
        [
          'ways',
          {
            method,
            outcome_cutoff: way.outcomeCutoff,
            predictor_cutoff: way.predictorCutoff,
            ...(way.outcomeDontKnow === null ? {} : { outcome_dont_know: way.outcomeDontKnow }),
            ...(way.outcomeNoAnswer === null ? {} : { outcome_no_answer: way.outcomeNoAnswer }),
            ...(way.predictorDontKnow === null ? {} : { predictor_dont_know: way.predictorDontKnow }),
            ...(way.predictorNoAnswer === null ? {} : { predictor_no_answer: way.predictorNoAnswer })
          }
        ],
        { n, estimate, p }
      )
    ),
    ...pairs(['summary', {}], {
      ...{ defined: summary.defined, median: summary.median, min: summary.min, max: summary.max },
      positive_significant: summary.positiveSignificant,
      negative_significant: summary.negativeSignificant
    })
  ],
  stability: ({ edges, nodes }: StabilityResult) => [
    ...edges.flatMap(({ x, y, n, estimate, low, high }) => [
      ...pairs(['edges', { x, y }], { n, estimate }),
      ...pairs(['edges', { x, y }], { low, high }, 2 * NEAR)
    ]),
    ...nodes.flatMap(({ variable, strength, expectedInfluence }) =>
      pairs(['nodes', { variable }], { strength, expected_influence: expectedInfluence })
    )
  ],
  working: ({ working: made, x }: WorkingResult) => {
    switch (made?.of) {
      case 'correlation':
        return pairs([{}], {
          ...{ n: made.n, rho: made.rho?.estimate ?? null, p: made.rho?.p ?? null },
          p_fisher: made.fisher?.p ?? undefined
        });
      case 'mean':
        return pairs([{}], {
          ...{ n: made.n, mean: made.mean, sd: made.spread?.sd, se: made.spread?.se },
          ...{ low: made.spread?.low, high: made.spread?.high }
        });
      case 'quantiles': {
        const [q1, median, q3] = made.quantiles.map(({ estimate }) => estimate);
        return pairs([{}], { n: made.n, q1, median, q3, min: made.min, max: made.max });
      }
      case 'share':
        return pairs([x ?? ''], { all: made.base === 'all' ? made.n : undefined });
      case 'response':
        return pairs(['all', {}], { answered: made.answered, share: made.share });
      case undefined:
        return [];
    }
  },
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
  regression: ({ coefficients, terms, thresholds, fit, proportional, predictions }: RegressionResult) => [
    ...coefficients.flatMap(({ term, estimate, se, statistic, df, p, low, high, oddsRatio, beta, vif, ...odds }) =>
      pairs(['coefficients', { term }], {
        ...{ estimate, se, statistic, p, low, high, vif, df: df as number | null, beta: beta ?? undefined },
        odds_ratio: oddsRatio ?? undefined,
        odds_low: odds.oddsLow ?? undefined,
        odds_high: odds.oddsHigh ?? undefined
      })
    ),
    ...terms.flatMap(({ variable, statistic, df, p, vif }) =>
      pairs(['terms', { variable }], {
        statistic,
        p,
        vif,
        df1: Array.isArray(df) ? (df as number[])[0] : (df as number)
      })
    ),
    ...thresholds.flatMap(({ below, above, estimate, se, statistic, p, low, high }) =>
      pairs(['thresholds', { below, above }], { estimate, se, statistic, p, low, high })
    ),
    ...(fit === null
      ? []
      : pairs(['fit', {}], {
          ...{ statistic: fit.test?.statistic, p: fit.test?.p, log_likelihood: fit.logLikelihood, aic: fit.aic },
          ...{
            mc_fadden: fit.mcFadden ?? undefined,
            nagelkerke: fit.nagelkerke ?? undefined,
            auc: fit.auc ?? undefined
          },
          ...{ r2: fit.r2 ?? undefined, adjusted_r2: fit.adjustedR2 ?? undefined, events: fit.events ?? undefined },
          residual_sd: fit.residualSd ?? undefined
        })),
    ...(proportional === null || 'why' in proportional
      ? []
      : [
          ...testedLines('likelihood-ratio', proportional.likelihoodRatio),
          ...testedLines('score', proportional.score),
          ...('why' in proportional.brant
            ? []
            : [{ variable: 'all', ...proportional.brant }, ...proportional.brant.terms].flatMap(
                ({ variable, statistic, p }) => pairs(['proportional', 'brant', { variable }], { statistic, p })
              ))
        ]),
    ...predictions.flatMap(({ variable, level, outcome, estimate, low, high }) =>
      pairs(['predictions', { variable, level: inR(level), outcome }], { estimate, low, high })
    )
  ],
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

function testedLines(test: string, found: Proportional['score']): Pair[] {
  return 'why' in found ? [] : pairs(['proportional', 'tests', { test }], { statistic: found.statistic, p: found.p });
}

/** The value of an index, which R writes with 15 digits. */
function inR(level: string): string {
  return /^\d\.\d{15,}$/.test(level) ? String(Number(Number(level).toPrecision(15))) : level;
}

/** Numbers that R has as a vector; a vector of one is a number. */
function listed(path: readonly string[], numbers: readonly number[]): Pair[] {
  if (numbers.length === 1) return pairs(path.slice(0, -1), { [path.at(-1) ?? '']: numbers[0] });
  return pairs(path, Object.fromEntries(numbers.map((number, place) => [place, number])));
}
