import { asDescribed, asPrinted } from '../study.ts';

/** A cell of each kind on the study, with what shows most; `as` where what is closed differs within the kind. */
export const CELLS: readonly (readonly [kind: string, spec: object, as?: string])[] = [
  ['frequencies', { show: 'table' }],
  ['describe', { by: 'sektor' }],
  ['describe', { by: 'sektor', box: true }],
  ['describe', { box: true, convention: 'spss' }],
  ['response', {}],
  ['response', { by: 'sektor' }],
  ['means', { by: 'sektor' }],
  ['compare', { by: 'sektor' }],
  ['compare', { by: 'sektor', method: 'means' }],
  ['compare', { by: 'sektor', coded: true }],
  ['compare', { by: 'stilling' }],
  ['trend', { wave: 'sektor' }],
  ['trend', { wave: 'stilling', by: 'sektor' }],
  ['trend', { wave: 'stilling', by: 'sektor', show: 'top' }],
  ['paired', { variables: ['oving', 'lou'], coded: true }],
  ['paired', { variables: ['oving', 'lou'] }],
  ['paired', { variables: ['oving', 'plan', 'erfaringsdeling'] }],
  ['correlation', { by: 'sektor' }],
  ['pairs', { exact: 'fisher', adjust: 'holm' }],
  ['pairs', { variables: ['lou', 'oving'], interval: 'bootstrap' }],
  ['pairs', { variables: ['lou', 'oving'], exact: 'permutation' }],
  ['pairs', { exact: 'permutation', method: 'pearson', with: 'lou', coded: false, alternative: 'less' }],
  [
    'pairs',
    { method: 'kendall', variables: ['lou', 'oving', 'plan'], coded: false, adjust: 'bh', alternative: 'less' }
  ],
  ['pairs', { method: 'kendall', variables: ['lou', 'oving'], convention: 'spss', exact: 'fisher' }],
  ['pairs', { method: 'pearson', with: 'lou', missing: 'listwise', coded: false, adjust: 'holm' }],
  ['pairs', { controls: ['oving'], with: 'lou', adjust: 'holm', alternative: 'greater' }],
  ['pairs', { controls: ['oving', 'spesielt_ansvar'], method: 'pearson', variables: ['lou', 'plan'] }],
  ['pairs', { variables: ['lou', 'oving', 'plan'], missing: 'listwise', alternative: 'greater', adjust: 'by' }],
  ['pairs', { method: 'gamma', variables: ['lou', 'oving'], coded: false, interval: 'bootstrap' }],
  ['pairs', { exact: 'fisher', alternative: 'greater' }],
  ['pairs', { method: 'kendall-c', variables: ['lou', 'oving'], coded: false }],
  ['pairs', { method: 'somers-d', variables: ['lou', 'oving', 'plan'], coded: false, adjust: 'holm' }],
  ['pairs', { method: 'somers-d', with: 'lou', variables: ['oving'], coded: false }],
  ['pairs', { method: 'polychoric', variables: ['lou', 'oving'], adjust: 'holm', coded: false }],
  ['pairs', { method: 'phi', variables: ['lou', 'oving'], exact: 'fisher' }],
  ['pairs', { method: 'kendall', variables: ['lou', 'oving', 'plan'], convention: 'spss' }],
  ['pairs', { method: 'phi', variables: ['lou', 'oving', 'plan'], adjust: 'holm' }],
  ['pairs', { method: 'phi', variables: ['lou', 'oving', 'plan'], coded: false }],
  ['pairs', { method: 'phi', with: 'lou', coded: false, missing: 'listwise' }],
  ['pairs', { method: 'cramers-v', variables: ['lou', 'oving'], adjust: 'holm', coded: false }],
  ['crosstab', { rows: 'lou', columns: 'sektor', expected: true, residuals: true, exact: 'fisher', chart: 'panels' }],
  ['crosstab', { rows: 'lou', columns: 'oving', exact: 'fisher' }],
  ['crosstab', { rows: 'lou', columns: 'oving', exact: 'mid-p', show: 'row' }],
  ['network', {}],
  ['network', { by: 'sektor', via: 'oving', interval: 'bootstrap', heatmap: true }],
  ['explorer', {}],
  ['power', {}],
  ['power', { n: 25, method: 'exact' }],
  ['published', { codings: { main: asPrinted, split: asDescribed, levels: asPrinted } }],
  ['reliability', {}],
  ['reliability', { missing: 'pairwise' }],
  ['reliability', { matrix: 'polychoric' }],
  ['reliability', { missing: 'pairwise', matrix: 'polychoric', convention: 'spss' }],
  ['crosstab', { rows: 'lou', columns: 'sektor', coded: false }],
  ['regression', { family: 'linear', on: ['oving', 'spesielt_ansvar'] }],
  ['regression', { family: 'ordinal', coded: false, on: ['oving', 'spesielt_ansvar'] }],
  ['regression', { family: 'linear', on: ['oving', 'kommune'] }],
  ['regression', { family: 'linear', on: ['oving', 'kommune'], robust: 'classical' }],
  ['regression', { family: 'logistic', on: ['oving', 'kommune'] }],
  ['regression', { family: 'logistic', on: ['oving', 'kommune'], inference: 'profile' }],
  ['regression', { family: 'logistic', on: ['erfaringsdeling', 'spesielt_ansvar'], penalty: 'none' }],
  [
    'regression',
    { family: 'logistic', on: ['erfaringsdeling', 'spesielt_ansvar'], penalty: 'none', inference: 'profile' }
  ],
  ['regression', { family: 'ordinal', coded: false, on: ['oving', 'kommune'] }],
  ['regression', { family: 'ordinal', coded: false, outcome: 'oving', on: ['plan', 'spesielt_ansvar'] }],
  [
    'regression',
    { family: 'ordinal', coded: false, outcome: 'oving', on: ['plan', 'spesielt_ansvar'], inference: 'profile' }
  ],
  [
    'regression',
    { family: 'logistic', coded: false, on: ['erfaringsdeling'], penalty: 'none' },
    'regression on one variable'
  ],
  ['multiverse', { on: 'oving' }],
  ['stability', { variables: ['oving', 'lou', 'spesielt_ansvar'], resamples: 100, perStep: 20 }]
];

/** Numbers that open no derivation, by their names (an unnamed number by its column), and why. */
export const CLOSED: Readonly<Record<string, readonly (readonly [name: RegExp, why: string])[]>> = {
  trend: [[/^(barnehage\/avdelingsnivaa|helsestasjon\/enhetsleder)\/(n|respondents)$/u, 'nobody answered']],
  'regression on one variable': [[/\/vif$/u, 'there is nothing that could inflate it']],
  power: [
    [/^\*\/n$/u, 'it is given'],
    [/^(n|rho)$/u, 'a place on the curve, chosen'],
    [/^curve\/\d+\/61$/u, 'a perfect correlation is always found']
  ],
  published: [
    [/\/printed$/u, 'it is print'],
    [/^5\.3%2Ftypetall\/computed$/u, 'read off the counts beside it']
  ],
  multiverse: [[/^(outcome|predictor)_cutoff$/u, 'chosen, not worked out']]
};

/** Cells of which some numbers open nothing, though numbers of the same name open in other cells; and why. */
export const CLOSED_IN: readonly (readonly [kind: string, spec: object, names: readonly string[], why: string])[] = [
  [
    ...(['pairs', { variables: ['lou', 'oving'], method: 'polychoric', adjust: 'holm' }] as const),
    ...([
      ['estimate', 'high', 'low', 'p'].map((name) => `lou/oving/${name}`),
      'at ±1 the likelihood has no top'
    ] as const)
  ],
  [
    ...(['pairs', { variables: ['lou', 'oving'], method: 'phi', alternative: 'less' }] as const),
    ...([['lou/oving/p'], 'chi-square has no side'] as const)
  ]
];

/** Kinds whose numbers open nothing. */
export const WITHOUT: Readonly<Record<string, string>> = {
  working: 'they are derivations',
  check: 'they are arithmetic that is shown',
  methods: 'it has no numbers of its own'
};

/** Kinds that follow the notebook's weights. */
export const WEIGHTED = [
  ...['frequencies', 'describe', 'means', 'compare', 'trend', 'paired', 'correlation', 'pairs', 'crosstab'],
  ...['network', 'explorer']
];
