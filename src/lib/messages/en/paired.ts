import type { paired as nb } from '../nb/paired.ts';
import { common } from './common.ts';
import { trouble } from './trouble.ts';

const { cardinal } = common;

export const paired: typeof nb = {
  title: 'Change in the same people',
  about: 'Whether the same people answer differently next time, or to another question on the same scale.',
  example: 'Have answers changed from before to after the training?',
  fields: {
    variables: { label: 'Variables', help: 'In their order: before first, then after.' },
    method: {
      label: 'Compare',
      help: 'Ranks require only that answers have an order. Means require equal steps between them as well.',
      options: { ranks: 'Ranks', means: 'Means' }
    },
    coded: { label: 'Use cut-offs', help: 'Answers as the notebook codes them, instead of as they were answered.' },
    adjust: {
      label: 'Adjust p of pairs',
      help: 'For three variables or more: the more pairs are tested, the easier one p is low by chance.',
      options: {
        none: 'Not at all',
        bonferroni: 'Bonferroni',
        holm: 'Holm',
        bh: 'Benjamini and Hochberg',
        by: 'Benjamini and Yekutieli'
      }
    },
    convention: {
      label: 'Convention',
      help: 'R has a continuity correction in Wilcoxon’s test, SPSS in the sign test.',
      options: { r: 'As R', spss: 'As SPSS' }
    },
    level: { label: 'Interval, %', help: 'So many of a hundred such intervals are to contain the true value.' }
  },
  finding: {
    higher: (second, first, p) => `${second} is higher than ${first} (${p})`,
    lower: (second, first, p) => `${second} is lower than ${first} (${p})`,
    equal: (first, second, p) => `No clear difference between ${first} and ${second} (${p})`,
    allEqual: (variables, p) => `No clear difference between the ${cardinal(variables)} (${p})`,
    range: (highest, lowest, p) => `${highest} highest and ${lowest} lowest (${p})`,
    untested: 'The change cannot be tested',
    changes: (rises, falls, same) => `${rises} answered higher, ${falls} lower and ${same} the same`,
    pairs: (clear, pairs) =>
      clear === 0
        ? 'None of the pairs differs clearly'
        : `${clear} of ${pairs} pairs ${clear === 1 ? 'differs' : 'differ'} clearly`
  },
  titles: {
    waves: (n, both) => `Answers of the ${n} who answered ${both ? 'both' : 'all'}`,
    tests: 'Tests'
  },
  subtitle: {
    read: (variables) => `${variables} variables as answered, without cut-offs.`,
    coded: (variables) => `${variables} variables as coded.`
  },
  axis: 'Mean',
  interval: (level) => `${level} interval`,
  columns: {
    meanRank: 'Mean rank',
    median: 'Median',
    mean: 'Mean',
    sd: 'SD',
    low: 'from',
    high: 'to',
    test: 'Test',
    statistic: 'Value',
    pExact: 'p, exact',
    pAdjusted: 'p, adjusted',
    effect: 'Measure',
    size: 'Size',
    pair: 'From and to',
    falls: 'Lower',
    same: 'Same',
    rises: 'Higher',
    change: 'Change'
  },
  tests: {
    wilcoxon: 'Wilcoxon, z',
    sign: 'Sign test, z',
    mcnemar: 'McNemar, χ²',
    'paired-t': 'Paired t test, t',
    friedman: 'Friedman, χ²'
  },
  effects: {
    'rank-biserial': 'Rank-biserial r',
    'share-rising': 'Share higher',
    'odds-ratio': 'Odds ratio',
    'cohens-dz': 'Cohen’s d',
    'kendalls-w': 'Kendall’s W'
  },
  notes: {
    dots: (level) =>
      `The dot is the mean, the line its ${level} interval. Lines may overlap though the change is clear, since the same people answered.`,
    numbered: 'Answers are words, numbered from 1 in their order.',
    weighted: 'Answers are weighted; n is the sum of the weights.',
    tests: {
      wilcoxon: 'Wilcoxon: whether those who answer higher do so more often, and by more, than those who answer lower.',
      sign: 'Sign test: whether more answer higher than lower, however far.',
      mcnemar:
        'McNemar: whether more went one way than the other, with continuity correction. The odds ratio is the number higher over the number lower.',
      'paired-t':
        'Paired t test: whether the mean change is zero. Cohen’s d is the change over the standard deviation of the changes.',
      friedman:
        'Friedman: whether some of the variables tend to be higher. Kendall’s W is 0 without a difference and 1 where all rank alike.'
    },
    effects: 'Those who answered the same have no part in Wilcoxon, the sign test and the share.',
    continuity: {
      r: 'Wilcoxon’s z has a continuity correction, as in R; the sign test has none.',
      spss: 'Wilcoxon’s z has no continuity correction, that of the sign test has one, as in SPSS.'
    },
    notExact: {
      weights: 'Weighted answers have no exact p.',
      'too-large': 'With so many answers the exact p takes too long, and the approximation is good.'
    },
    change: 'The change is the second answer less the first. The interval is of the mean.',
    pairs: { ranks: 'Pairs are tested by Wilcoxon.', means: 'Pairs are tested by the paired t test.' },
    unadjusted: 'Intervals are not adjusted for the number of pairs.',
    adjust: {
      none: 'p is not adjusted for the number of pairs.',
      bonferroni: 'p is adjusted for the number of pairs by Bonferroni’s method.',
      holm: 'p is adjusted for the number of pairs by Holm’s method.',
      bh: 'p is adjusted for the number of pairs by Benjamini and Hochberg’s method.',
      by: 'p is adjusted for the number of pairs by Benjamini and Yekutieli’s method.'
    }
  },
  notices: {
    ...trouble,
    'too-many-variables': ({ about }) => ({
      title: 'Too many variables',
      text: `Only the first ${about.most} are compared. Choose fewer for this cell.`
    }),
    'different-scales': () => ({
      title: 'The variables are not on one scale',
      text: 'Answers can then not be subtracted. Choose variables with the same answers, or use the same cut-offs.'
    }),
    'other-answers': () => ({
      title: 'The answers to choose from are not the same',
      text: 'Answers are compared number by number. See in the codebook whether the scale is the same.'
    }),
    'nobody-answered-all': ({ about }) => ({
      title: 'Too few answered all variables',
      text:
        about.least === 1
          ? 'Nobody answered all. Choose other variables.'
          : `At least ${cardinal(Number(about.least))} are needed. Choose other variables.`
    }),
    'no-change': () => ({
      title: 'Nobody changed their answer',
      text: 'All gave the same answer to the variables, so there is no change to test.'
    }),
    'same-change': () => ({
      title: 'All changed by the same',
      text: 'Without spread in the change the mean has neither test nor interval.'
    }),
    'too-few': () => ({
      title: 'Too few answers for a test',
      text: 'At least two who answered all variables are needed.'
    })
  }
};
