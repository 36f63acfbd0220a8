import type { CheckResult } from '#lib/analyses/check/result.ts';
import type { MultiverseResult } from '#lib/analyses/multiverse/result.ts';
import type { Proportional, RegressionResult } from '#lib/analyses/regression/result.ts';
import type { StabilityResult } from '#lib/analyses/stability/result.ts';
import type { MeasureWorking } from '#lib/analyses/working/result-table.ts';
import type { GroupsWorking } from '#lib/analyses/working/result-groups.ts';
import type { PredictionWorking } from '#lib/analyses/working/result-prediction.ts';
import type { AlphaWorking } from '#lib/analyses/working/result-scale.ts';
import type { WorkingResult } from '#lib/analyses/working/result.ts';
import { NEAR, pairs, WITHIN_PTUKEY, type Pair } from './same-numbers.ts';

/** As `PAIRS`, for models, many codings or resamples, and what is worked out. */
export const MODELS: Readonly<Record<string, (result: never) => Pair[]>> = {
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
          ...{ p_fisher: made.fisher?.p ?? undefined, low: made.interval?.low, high: made.interval?.high }
        });
      case 'kendall':
      case 'pearson':
      case 'polychoric':
      case 'partial':
        return pairs([{}], { n: made.n, estimate: made.estimate, p: made.p });
      case 'ways':
        return pairs(['summary', {}], {
          ...{ defined: made.tally.defined, median: made.tally.median, min: made.tally.min, max: made.tally.max },
          positive_significant: made.tally.positiveSignificant,
          negative_significant: made.tally.negativeSignificant
        });
      // R draws other resamples.
      case 'resampled':
        return [];
      case 'adjusted':
        return (made.tests ?? []).flatMap(({ first: x, second: y, n, p, adjusted }) =>
          pairs([{ x, y }], { n, p, p_adjusted: adjusted })
        );
      case 'mean':
        return pairs([{}], {
          ...{ n: made.n, mean: made.mean, sd: made.spread?.sd, se: made.spread?.se },
          ...{ low: made.spread?.low, high: made.spread?.high }
        });
      case 'quantiles': {
        const [q1, median, q3] = made.quantiles.map(({ estimate }) => estimate);
        return pairs([{}], { n: made.n, q1, median, q3, min: made.min ?? undefined, max: made.max ?? undefined });
      }
      case 'shape':
        return pairs([{}], {
          ...{ n: made.n, mean: made.mean },
          ...{ skewness: made.skewness?.estimate, kurtosis: made.kurtosis?.estimate }
        });
      case 'share':
        return pairs([x ?? ''], { all: made.base === 'all' ? made.n : undefined });
      case 'table':
        return [
          ...made.x.levels.flatMap(({ value: row }, i) =>
            made.y.levels.flatMap(({ value: column }, j) =>
              pairs(['cells', { row, column }], { n: made.cells[i]?.[j], expected: made.test?.expected[i]?.[j] })
            )
          ),
          ...pairs(['tests', { method: 'pearson' }], { statistic: made.test?.statistic, p: made.test?.p }),
          ...pairs(['effects', { measure: 'cramers-v' }], { estimate: made.test?.v }),
          ...(made.measure === null ? [] : measured(made.measure))
        ];
      case 'alpha':
        return [...pairs(['alpha', {}], { estimate: made.alpha.estimate }), ...coefficientPairs(made.coefficient)];
      case 'change':
        return pairs(['waves', { variable: made.first }], { n: made.n });
      case 'repeated':
        return pairs(['tests', { test: 'friedman' }], { n: made.n, statistic: made.statistic, p: made.p });
      case 'centrality':
        return pairs([{ variable: made.node }], {
          strength: made.strength,
          expected_influence: made.expectedInfluence
        });
      case 'groups':
        return [
          ...made.groups.flatMap(({ value, n, mean }) => pairs(['groups', { group: value }], { n, mean })),
          ...ofPair(made.test)
        ];
      case 'model':
        return made.part.kind === 'term' && made.part.variable !== null
          ? pairs(['coefficients', { term: made.part.variable }], { estimate: made.part.estimate })
          : [];
      case 'prediction':
        return pairs(['predictions', { variable: made.variable, level: inR(made.level), outcome: outcomeOf(made) }], {
          estimate: made.estimate,
          ...(made.part.kind === 'sum' ? { low: made.part.low, high: made.part.high } : {})
        });
      case 'power': {
        const { sought, found } = made;
        const { n, critical, power, rho } = found;
        const detectable = sought === 'detectable' ? rho : undefined;
        const chance = sought === 'power' || sought === 'size' ? power : undefined;
        return pairs(['rows', {}], { n, critical, detectable, power: chance });
      }
      case 'response':
        return pairs(['all', {}], { answered: made.answered, share: made.invited?.share ?? null });
      case undefined:
        return [];
    }
  }
};

function ofPair(test: GroupsWorking['test']): Pair[] {
  if (!('first' in test)) return [];
  const { first, second, n, by, adjusted } = test;
  const found = by === 'dunn' ? { estimate: test.estimate, ...test.z } : test.welch;
  return [
    ...pairs(['pairs', { first, second }], { n, estimate: found?.estimate, statistic: found?.statistic }),
    ...pairs(
      ['pairs', { first, second }],
      { p: found?.p, p_adjusted: adjusted?.asked.adjusted },
      by === 'games-howell' ? WITHIN_PTUKEY : undefined
    )
  ];
}

const outcomeOf = ({ part, event }: PredictionWorking): string | null => (part.kind === 'answer' ? part.answer : event);

function coefficientPairs(coefficient: AlphaWorking['coefficient']): Pair[] {
  switch (coefficient?.kind) {
    case 'omega':
      return pairs(['omega', {}], { estimate: coefficient.estimate, standardised: coefficient.standardised });
    case 'lambda2':
      return pairs([], { lambda2: coefficient.estimate });
    case 'lambda6':
      return pairs([], { lambda6: coefficient.estimate });
    case 'squared-multiple':
      return pairs(['items', { variable: coefficient.variable }], { squared_multiple: coefficient.estimate });
    case 'halves':
      return pairs(['split_half', {}], { guttman: coefficient.estimate });
    case undefined:
      return [];
  }
}

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

/** What a two-way table has of one of its tests or measures. */
function measured(measure: MeasureWorking): Pair[] {
  switch (measure.by) {
    case 'likelihood-ratio':
    case 'yates':
    case 'linear-by-linear': {
      const { by, statistic, df, p } = measure;
      return pairs(['tests', { method: by }], { statistic, df, p });
    }
    case 'cramers-v':
      return [
        ...pairs(['effects', { measure: 'cramers-v' }], { low: measure.low, high: measure.high }),
        ...pairs(['effects', { measure: 'cramers-v-corrected' }], { estimate: measure.unbiased?.estimate ?? null })
      ];
    case 'fisher':
    case 'mid-p':
      return pairs(['tests', { method: measure.by }], { p: measure.p });
    case 'fisher-freeman-halton':
      return pairs(['tests', { method: measure.by }], { p: measure.exact?.p });
    // R draws other tables.
    case 'monte-carlo':
      return [];
    case 'risk-difference': {
      const { by, estimate, low, high, test } = measure;
      return pairs(['effects', { measure: by }], { estimate, low, high, p: test?.p });
    }
    case 'odds-ratio-exact': {
      const { by, estimate, low, high } = measure;
      return pairs(['effects', { measure: by }], { estimate, low, high });
    }
    case 'risk-ratio':
    case 'odds-ratio': {
      const { by, estimate, log } = measure;
      return pairs(['effects', { measure: by }], { estimate, low: log?.low, high: log?.high, p: log?.p });
    }
  }
}
