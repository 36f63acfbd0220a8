import type { AnalysisCell } from '#lib/notebook/notebook.ts';
import { NAME, OWN } from './own.ts';

/** A cell of a kind with some of its options. */
export const cell = (id: string, kind: string, spec: Readonly<Record<string, unknown>>): AnalysisCell => ({
  id,
  kind,
  version: 1,
  spec
});

const ITEMS = [OWN, NAME, 'snudd', 'falling'];

/** Cells of the kinds that test, under the options that change what is computed. */
const CELLS: readonly AnalysisCell[] = [
  cell('crosstab', 'crosstab', { columns: 'sted' }),
  cell('crosstab-two', 'crosstab', { columns: 'snudd', exact: 'mid-p', show: 'row', level: 90 }),
  cell('crosstab-fisher', 'crosstab', { columns: 'Alder', exact: 'fisher', letters: false }),
  cell('crosstab-read', 'crosstab', { rows: 'snudd', columns: 'falling', coded: false, exact: 'fisher' }),
  cell('crosstab-nominal', 'crosstab', { rows: NAME, columns: 'sted', show: 'total', expected: true }),
  cell('compare', 'compare', { by: 'sted' }),
  cell('compare-two', 'compare', { by: 'kjonn', outcome: NAME }),
  cell('compare-two-spss', 'compare', { by: 'kjonn', outcome: 'falling', convention: 'spss', level: 90 }),
  cell('compare-means', 'compare', { by: 'sted', method: 'means', pairwise: 'welch', adjust: 'bh' }),
  cell('compare-coded', 'compare', { by: 'sted', outcome: 'snudd', method: 'means', coded: true, adjust: 'none' }),
  cell('compare-t', 'compare', { by: 'kjonn', outcome: 'alder', method: 'means', convention: 'spss', level: 99 }),
  cell('reliability', 'reliability', {}),
  cell('reliability-spss', 'reliability', { variables: ITEMS, convention: 'spss', reverse: 'none', level: 90 }),
  cell('reliability-pairwise', 'reliability', { variables: ITEMS, missing: 'pairwise' }),
  cell('reliability-two', 'reliability', { variables: ['snudd', 'falling'] }),
  cell('reliability-polychoric', 'reliability', { variables: ITEMS, matrix: 'polychoric' })
];

/** Each coefficient of `pairs`, with one and with all, of answers and of what is held constant. */
const PAIRS: readonly AnalysisCell[] = [
  cell('pairs', 'pairs', { adjust: 'holm' }),
  cell('pairs-read', 'pairs', { coded: false, missing: 'listwise', with: OWN, convention: 'spss', level: 90 }),
  cell('pairs-pearson', 'pairs', {
    method: 'pearson',
    variables: [OWN, 'falling', 'Alder', 'alder'],
    alternative: 'less'
  }),
  cell('pairs-kendall', 'pairs', { method: 'kendall', with: 'Alder', exact: 'fisher', alternative: 'greater' }),
  cell('pairs-tau', 'pairs', { method: 'kendall', convention: 'spss', adjust: 'bh', variables: ITEMS }),
  cell('pairs-stuart', 'pairs', { method: 'kendall-c', variables: ITEMS, coded: false }),
  cell('pairs-gamma', 'pairs', { method: 'gamma', variables: ITEMS, alternative: 'greater' }),
  cell('pairs-somers', 'pairs', { method: 'somers-d', variables: [NAME, 'falling', 'Alder', 'alder'], with: OWN }),
  cell('pairs-somers-all', 'pairs', { method: 'somers-d', variables: [NAME, 'falling', 'Alder'] }),
  cell('pairs-phi', 'pairs', { method: 'phi', variables: [OWN, 'snudd', 'Alder', 'kjonn', NAME], exact: 'fisher' }),
  cell('pairs-v', 'pairs', {
    method: 'cramers-v',
    variables: ['kjonn', 'sted', 'snudd', 'falling'],
    alternative: 'less'
  }),
  cell('pairs-polychoric', 'pairs', { method: 'polychoric', variables: ITEMS, adjust: 'by' }),
  cell('pairs-drawn', 'pairs', {
    ...{
      variables: [OWN, 'falling'],
      coded: false,
      exact: 'permutation',
      interval: 'bootstrap',
      seed: 7,
      method: 'pearson'
    }
  }),
  cell('pairs-partial', 'pairs', { with: OWN, controls: ['Alder', 'kjonn'], convention: 'spss' }),
  cell('pairs-partial-all', 'pairs', { coded: false, variables: ITEMS, controls: ['alder'], missing: 'listwise' }),
  cell('pairs-partial-r', 'pairs', { method: 'pearson', variables: ITEMS, controls: ['alder'], alternative: 'greater' })
];

/** The same respondents twice and more: numbers, words, two answers, codings. */
const PAIRED: readonly AnalysisCell[] = [
  cell('paired', 'paired', { variables: ['snudd', 'falling'] }),
  cell('paired-spss', 'paired', { variables: [OWN, 'snudd'], convention: 'spss', level: 90 }),
  cell('paired-two', 'paired', { variables: [OWN, 'snudd'], coded: true, level: 99 }),
  cell('paired-many', 'paired', { variables: [OWN, 'snudd', 'falling'], adjust: 'bonferroni' }),
  cell('paired-words', 'paired', { variables: [NAME, 'igjen'], method: 'means' }),
  cell('paired-means', 'paired', {
    ...{ variables: ['falling', OWN, 'snudd', 'skala'], method: 'means', adjust: 'by', convention: 'spss' }
  })
];

/** Models of every family, with every kind of standard error and inference. */
const MODELS: readonly AnalysisCell[] = [
  cell('linear', 'regression', { family: 'linear', on: ['falling', 'Alder', 'kjonn', 'sted'] }),
  cell('linear-classical', 'regression', {
    ...{ family: 'linear', on: ['snudd', 'alder'], outcome: 'falling', robust: 'classical', coded: false, level: 90 }
  }),
  cell('linear-hc1', 'regression', { family: 'linear', on: ['falling', 'kjonn'], outcome: 'alder', robust: 'HC1' }),
  cell('linear-hc2', 'regression', { family: 'linear', on: ['igjen', 'skala'], robust: 'HC2' }),
  cell('linear-hc0', 'regression', { family: 'linear', on: ['igjen', 'falling'], outcome: 'Alder', robust: 'HC0' }),
  cell('logistic', 'regression', { family: 'logistic', on: ['falling', 'igjen', 'sted'], penalty: 'none' }),
  cell('logistic-firth', 'regression', {
    family: 'logistic',
    on: ['falling', 'kjonn'],
    inference: 'profile',
    level: 90
  }),
  cell('logistic-wald', 'regression', { family: 'logistic', on: ['falling', 'sted'], outcome: 'snudd' }),
  cell('logistic-profile', 'regression', {
    ...{ family: 'logistic', on: ['igjen', 'sted'], penalty: 'none', inference: 'profile' }
  }),
  cell('ordinal', 'regression', { on: ['falling', 'kjonn'] }),
  cell('ordinal-profile', 'regression', {
    ...{ on: ['igjen', 'sted'], outcome: 'falling', inference: 'profile', coded: false, level: 99 }
  })
];

/** Means and top boxes over waves, of all and of each group. */
const OVER_WAVES: readonly AnalysisCell[] = [
  cell('trend', 'trend', { outcome: OWN, wave: 'sted' }),
  cell('trend-top', 'trend', { outcome: 'snudd', wave: 'igjen', show: 'top', top: 1, level: 90 }),
  cell('trend-by', 'trend', { outcome: 'Alder', wave: 'sted', by: 'kjonn', level: 99 }),
  cell('trend-top-by', 'trend', { outcome: NAME, wave: 'sted', by: 'kjonn', show: 'top' })
];

/** What is had from many codings or resamples, and numbers worked out. */
const OTHERS: readonly AnalysisCell[] = [
  cell('check', 'check', { mean: '3,5', n: 25, levels: '1..5', sd: '1.13' }),
  cell('check-not', 'check', { mean: '3,47', n: 25 }),
  cell('check-items', 'check', {
    mean: '2.19',
    n: 28,
    levels: '1-4',
    items: 3,
    sd: '0.71',
    divisor: 'n',
    rounding: 'down'
  }),
  cell('check-no-scale', 'check', { mean: '−0.145', n: 200, sd: '1.9', rounding: 'half-even' }),
  cell('check-rho', 'check', { what: 'correlation', rho: '-.34', n: 33, stars: '1' }),
  cell('check-phi', 'check', { what: 'correlation', rho: '0,425', n: 21, phi: true, stars: '2', rounding: 'half-up' }),
  cell('check-percent', 'check', { what: 'percent', percent: '33,3; 50 16.7', n: 12 }),
  cell('check-percents', 'check', { what: 'percent', percent: '12.5 31.3 57.1', together: false }),
  cell('check-percent-not', 'check', { what: 'percent', percent: '48 % 37 % 14 %', n: 33, rounding: 'half-up' }),
  cell('multiverse', 'multiverse', { outcome: 'falling', on: 'snudd', coefficients: 'kendall', alpha: 0.1 }),
  cell('multiverse-one', 'multiverse', {
    ...{ outcome: 'falling', on: NAME },
    coefficients: 'kendall',
    missing: false
  }),
  cell('stability', 'stability', { variables: [OWN, NAME, 'snudd', 'falling'], resamples: 1000, level: 90 }),
  cell('working', 'working', { x: 'snudd' }),
  cell('working-group', 'working', { x: NAME, by: 'sted', value: 'Ås', convention: 'spss', level: 90 }),
  cell('working-kendall', 'working', { x: 'snudd', y: 'falling', method: 'kendall' }),
  cell('working-pearson', 'working', { x: 'snudd', y: 'falling', method: 'pearson' }),
  cell('working-otherwise', 'working', {
    ...{ x: 'snudd', y: 'falling' },
    codings: { snudd: { cutoff: 2, dontKnow: 'missing', noAnswer: 'own' } }
  }),
  cell('working-ways', 'working', { of: 'ways', x: 'snudd', y: 'falling', coefficients: 'kendall', alpha: 0.1 }),
  cell('working-power', 'working', { of: 'power', pairs: 12, rho: 0.5, distribution: 'exact' }),
  cell('working-detectable', 'working', { of: 'power', sought: 'detectable', pairs: 25, alpha: 0.01, power: 90 }),
  cell('working-size', 'working', { of: 'power', sought: 'size', rho: 0.2, distribution: 'fisher-z' }),
  cell('working-adjusted', 'working', {
    ...{ of: 'adjusted', variables: [OWN, 'snudd', 'falling', 'Alder'], x: 'snudd', y: 'falling' },
    adjust: 'by'
  }),
  cell('working-adjusted-with', 'working', {
    of: 'adjusted',
    variables: [OWN, 'snudd', 'Alder'],
    x: 'snudd',
    y: 'falling'
  }),
  cell('working-repeated', 'working', { of: 'repeated', variables: [OWN, 'snudd', 'falling'], weighted: true }),
  cell('working-dunn', 'working', {
    ...{ of: 'groups', x: 'falling', y: 'sted', test: 'ranks', part: 'Ås', value: 'Vø', adjust: 'bh', weighted: true }
  }),
  cell('working-howell', 'working', { of: 'groups', x: 'Alder', y: 'sted', part: 'Ås', value: 'Vø', weighted: true }),
  cell('working-welch', 'working', {
    ...{ of: 'groups', x: 'Alder', y: 'sted', pairwise: 'welch', part: 'Bø', value: 'Vø', weighted: true }
  }),
  cell('working-central', 'working', { of: 'centrality', variables: [OWN, NAME, 'snudd', 'falling'], x: 'snudd' }),
  cell('working-edge', 'working', { of: 'resampled', drawn: 'edge', x: 'snudd', y: 'falling', level: 90 }),
  cell('working-bca', 'working', { of: 'resampled', drawn: 'bca', x: 'snudd', y: 'falling', seed: 2 }),
  cell('working-mean', 'working', { of: 'mean', x: 'falling', by: 'sted', value: 'Ås', level: 90, weighted: true }),
  cell('working-mean-plain', 'working', { of: 'mean', x: 'Alder', population: 300 }),
  cell('working-mean-coded', 'working', { of: 'mean', x: 'snudd', variables: ['falling', 'sted'], coded: true }),
  cell('working-quantiles-all', 'working', { of: 'quantiles', x: 'falling', variables: ['snudd'], weighted: true }),
  cell('working-quantiles', 'working', { of: 'quantiles', x: 'Alder', convention: 'spss' }),
  cell('working-shape', 'working', { of: 'shape', x: 'falling', by: 'sted', value: 'Ås', weighted: true }),
  cell('working-share', 'working', { of: 'share', x: OWN, part: '2', base: 'all', weighted: true }),
  cell('working-table', 'working', { of: 'table', x: 'snudd', y: 'sted' }),
  cell('working-table-read', 'working', { of: 'table', x: 'snudd', y: 'sted', asRead: true }),
  cell('working-ratio', 'working', { of: 'table', y: 'sted', measure: 'likelihood-ratio' }),
  cell('working-yates', 'working', { of: 'table', y: 'snudd', measure: 'yates' }),
  cell('working-v', 'working', { of: 'table', y: 'sted', measure: 'cramers-v', level: 90 }),
  cell('working-exact', 'working', { of: 'table', y: 'snudd', measure: 'odds-ratio-exact', level: 90 }),
  cell('working-freeman', 'working', { of: 'table', x: 'snudd', y: 'sted', measure: 'fisher-freeman-halton' }),
  cell('working-fisher', 'working', { of: 'table', y: 'snudd', measure: 'fisher' }),
  cell('working-mid-p', 'working', { of: 'table', y: 'snudd', measure: 'mid-p' }),
  cell('working-linear', 'working', { of: 'table', x: 'falling', y: OWN, measure: 'linear-by-linear' }),
  cell('working-risk', 'working', { of: 'table', y: 'snudd', measure: 'odds-ratio', groups: 'rows', level: 90 }),
  cell('working-difference', 'working', { of: 'table', y: 'snudd', measure: 'risk-difference' }),
  cell('working-omega', 'working', {
    ...{ of: 'alpha', coefficient: 'omega', variables: [OWN, NAME, 'snudd', 'falling'], convention: 'spss' },
    weighted: true
  }),
  cell('working-lambda2', 'working', {
    ...{ of: 'alpha', coefficient: 'lambda2', variables: [OWN, NAME, 'snudd', 'falling'], weighted: true }
  }),
  cell('working-lambda6', 'working', {
    ...{ of: 'alpha', coefficient: 'lambda6', variables: [OWN, NAME, 'snudd', 'falling'], convention: 'spss' },
    weighted: true
  }),
  cell('working-squared-multiple', 'working', {
    ...{ of: 'alpha', coefficient: 'lambda6', variables: [OWN, NAME, 'snudd', 'falling'], part: 'snudd' },
    weighted: true
  }),
  cell('working-halves', 'working', {
    ...{ of: 'alpha', coefficient: 'halves', variables: [OWN, NAME, 'snudd', 'falling'], weighted: true }
  }),
  cell('working-prediction', 'working', {
    ...{ of: 'prediction', y: 'falling', variables: ['snudd', 'sted'], x: 'snudd', value: '3', family: 'linear' },
    weighted: true
  }),
  cell('working-prediction-answer', 'working', {
    ...{ of: 'prediction', y: 'falling', variables: ['snudd'], x: 'snudd', value: '2', part: '1', family: 'ordinal' },
    weighted: true
  }),
  cell('working-response', 'working', { of: 'response', x: 'sted' })
];

export const TESTED: readonly AnalysisCell[] = [...CELLS, ...PAIRS, ...PAIRED, ...MODELS, ...OVER_WAVES, ...OTHERS];
