import { common } from './common.ts';
import { trouble } from './trouble.ts';

type About = Readonly<Record<string, string | number>>;
const { cardinal } = common;

export const crosstab = {
  title: 'Cross table',
  about: 'How many gave which answers to two variables, where they stand out, and whether they are related.',
  example: 'Do some groups answer differently from others?',
  fields: {
    rows: { label: 'Rows', help: 'The notebook’s outcome when none is chosen.' },
    columns: { label: 'Columns', help: 'The notebook’s grouping when none is chosen.' },
    show: {
      label: 'Per cent of',
      help: 'What each percentage is a share of.',
      options: { column: 'Column', row: 'Row', total: 'All', counts: 'Counts only' }
    },
    chart: {
      label: 'Figure',
      help: 'The answers in per cent of each group, all on one scale. Answers without an order have small bars.',
      options: { none: 'None', panels: 'Small bars', stacked: '100%', diverging: 'From the middle' }
    },
    letters: {
      label: 'Compare columns',
      help: 'Letters show which columns have a clearly smaller share, as in SPSS (CTABLES): z test, adjusted by Bonferroni.'
    },
    expected: { label: 'Expected counts', help: 'How many each cell would have without any association.' },
    residuals: {
      label: 'Residuals',
      help: 'Adjusted residuals: how far each cell is from what was expected, in standard errors.'
    },
    coded: { label: 'As coded', help: 'Answers as the notebook codes them, instead of as they were given.' },
    exact: {
      label: 'Exact test',
      help: 'Where answers are few. Mid-p is less cautious than Fisher, and is for two by two cells.',
      options: { none: 'None', fisher: 'Fisher', 'mid-p': 'Mid-p' }
    },
    level: { label: 'Interval, %', help: 'So many of a hundred such intervals are to contain the true value.' },
    seed: {
      label: 'Seed',
      help: 'Decides the tables that are drawn where there are too many to compute all. The same seed gives the same numbers.'
    }
  },
  finding: {
    related: (rows: string, columns: string, effect: string, p: string) =>
      `${rows} is related to ${columns} (${effect}, ${p})`,
    unrelated: (rows: string, columns: string, effect: string, p: string) =>
      `No clear association between ${rows} and ${columns} (${effect}, ${p})`,
    untested: (rows: string, columns: string) => `${rows} by ${columns}`
  },
  subtitle: (rows: string, columns: string, n: string) =>
    `${rows} in the rows, ${columns} in the columns. ${n} answers.`,
  chart: {
    subtitle: (answers: string, groups: string, n: string) =>
      `${answers} in per cent of each group, by ${groups}. ${n} answers.`
  },
  percent: {
    column: 'Per cent of each column.',
    row: 'Per cent of each row.',
    total: 'Per cent of all.',
    counts: 'Counts only.'
  },
  columns: {
    share: 'share',
    total: 'All',
    expected: 'expected',
    residual: 'residual',
    test: 'Test',
    df: 'df',
    measure: 'Measure',
    estimate: 'Value',
    low: 'from',
    high: 'to'
  },
  lettered: (column: string, letter: string) => `${column} (${letter})`,
  ofVariable: (answer: string, variable: string) => `${answer} (${variable})`,
  interval: (level: string) => `${level} interval`,
  intervalOfP: '99% interval of p',
  residuals: {
    more: (row: string, column: string) => `More often than expected: ${row} together with ${column}`,
    less: (row: string, column: string) => `Less often than expected: ${row} together with ${column}`,
    none: 'No cell stands out by itself',
    expected: 'Expected counts without any association',
    subtitle: 'Each cell against what is expected where the answers are unrelated.'
  },
  tests: {
    title: 'Whether the answers are related',
    subtitle: 'Tests that rows and columns are independent.',
    names: {
      pearson: 'Pearson’s χ²',
      'likelihood-ratio': 'Likelihood ratio',
      yates: 'χ² with Yates’s correction',
      'linear-by-linear': 'Linear by linear',
      fisher: 'Fisher’s exact',
      'mid-p': 'Fisher, mid-p',
      'fisher-freeman-halton': 'Fisher–Freeman–Halton',
      'monte-carlo': 'Fisher, random tables'
    }
  },
  effects: {
    title: 'How strongly the answers are related',
    subtitle: 'Cramér’s V runs from 0, no association, to 1.',
    names: {
      phi: 'Phi',
      'cramers-v': 'Cramér’s V',
      'cramers-v-corrected': 'Cramér’s V, corrected',
      'risk-difference': 'Difference in share',
      'risk-ratio': 'Risk ratio',
      'odds-ratio': 'Odds ratio',
      'odds-ratio-exact': 'Odds ratio, exact'
    }
  },
  notes: {
    letters: (alpha: string) =>
      `A letter after a share: it is clearly larger than in the column with that letter (z test, p < ${alpha} by Bonferroni).`,
    noLetters: (alpha: string) =>
      `No columns clearly differ from each other in any row (z test, p < ${alpha} by Bonferroni).`,
    base: 'Percentages and tests are of the rows and columns that are shown only.',
    weighted: 'Counts are sums of weights.',
    coding: (variable: string, coding: string) => `${variable}: ${coding}.`,
    residuals:
      'Residuals are adjusted and standardised. * beyond ±1.96 (p < 0.05 for the cell alone), ** beyond ±2.58 (p < 0.01).',
    expected: (cells: number, of: number, least: string) =>
      `${cells} of ${of} cells expect fewer than 5; the least is ${least}.`,
    linear: 'Linear by linear takes the answers’ numbers, as in SPSS.',
    yates: 'R gives Yates’s correction for two by two cells unless told otherwise; SPSS shows both.',
    monteCarlo: (seed: string) =>
      `There are too many tables to compute all: p is of 10,000 that are drawn with the same totals, seed ${seed}.`,
    rounded: 'Exact tests are of weighted counts that were rounded, as in SPSS.',
    corrected: 'Corrected: without the bias upwards where answers are few (Bergsma).',
    below: 'The interval allows for V being too high where answers are few, and may therefore lie below the value.',
    contrast: (event: string, group: string, against: string) =>
      `Share and odds of ${event}: ${group} against ${against}. Intervals by Newcombe, Katz and Woolf.`
  },
  notices: {
    ...trouble,
    'by-itself': ({ names }: { names: string }) => ({
      title: `${names} is both rows and columns`,
      text: 'Choose two different variables.'
    }),
    'many-levels': ({ names, about }: { names: string; about: About }) => ({
      title: `Too many different answers: ${names}`,
      text: `A cross table has room for ${about.most}. Set a cut-off in the coding, or choose another variable.`
    }),
    'only-hidden': ({ about }: { about: About }) => ({
      title: 'The table is too small to be shown',
      text: `Without answers of fewer than ${cardinal(Number(about.smallest))}, and what would give them away, there are not two rows and two columns left. Merge answers or change the limit.`
    }),
    nobody: () => ({
      title: 'Nobody answered both variables',
      text: 'Choose two others, or see in the codebook whether an answer is marked as missing.'
    }),
    constant: () => ({
      title: 'The association cannot be tested',
      text: 'All who take part are in the same row or the same column.'
    }),
    'low-expected': ({ about }: { about: About }) => ({
      title: 'Too few answers to rely on χ²',
      text: `${about.cells} of ${about.of} cells expect fewer than five. Choose an exact test for this cell.`
    }),
    'no-mid-p': () => ({
      title: 'Mid-p is for two by two cells only',
      text: 'Fisher’s test of larger tables is used.'
    }),
    'empty-cell': () => ({
      title: 'A cell is empty',
      text: 'A ratio is then 0 or infinite, and has no ordinary interval. With an exact test the odds ratio has one.'
    })
  }
};
