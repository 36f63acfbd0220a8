import type { ways as nb } from '../../nb/working/ways.ts';
import { multiverse } from '../multiverse.ts';

const { choices, columns, methods, split, treatments, uncut } = multiverse;
const { solid, hollow } = multiverse.legend;

export const ways: typeof nb = {
  kendall: {
    concordant: 'Pairs in the same order: one answered higher than the other on both',
    discordant: 'Pairs in opposite order: higher on one, lower on the other',
    later: {
      alike: 'the sum of count · count in cells farther down and farther right',
      opposed: 'the sum of count · count in cells farther down and farther left'
    },
    different: {
      x: 'Pairs that are not in the same row, t being the row totals',
      y: 'Pairs that are not in the same column, u being the column totals'
    },
    all: 'What the variance has of everyone',
    ties: { x: 'What equal answers in the rows take away', y: 'What equal answers in the columns take away' },
    twos: 'The product of the sums over t and u, in twos',
    threes: 'The same, in threes',
    variance: 'The variance of P − Q when the variables are independent',
    z: 'The test statistic z',
    p: 'Two-sided p, from the normal distribution',
    oneSided: 'One-sided p, from the normal distribution',
    convention:
      'Tau-b (Kendall 1945) takes account of equal answers. z has no continuity correction, as in cor.test(method = "kendall", exact = FALSE) in R and NONPAR CORR in SPSS.'
  },
  pearson: {
    finding: (x, y, r) => `Pearson’s r between ${x} and ${y} is ${r}`,
    convention:
      'Answers count as numbers, as they are coded: the sides of a cut-off are 0 and 1, and no answer as a value of its own is one below the lowest answer. Answers in words are numbered in their order.',
    tests: {
      'two-sided': 'p is two-sided, as in CORRELATIONS in SPSS and cor.test in R.',
      greater: 'p is one-sided, a positive association being expected, as in R’s cor.test(alternative = "greater").',
      less: 'p is one-sided, a negative association being expected, as in R’s cor.test(alternative = "less").'
    },
    certain: 'r is 1 or −1, and t infinite'
  },
  ways: {
    choices,
    methods,
    split,
    treatments,
    uncut,
    columns: { positive: columns.positive, negative: columns.negative },
    estimate: columns.estimate,
    solid,
    hollow,
    finding: (ways, median) => `the median of ${ways} ways to calculate is ${median}`,
    findingOf: (choice, value, ways, median) => `${choice}, ${value}: the median of ${ways} ways is ${median}`,
    subtitle: (x, y) =>
      `The correlation between ${x} and ${y} in each way, from the lowest to the highest. The middle one is highlighted.`,
    places: 'Place',
    signs: 'The ways by sign and p',
    sign: 'Sign',
    none: 'Zero',
    combinations: 'Ways in all: every choice with every one of the others',
    defined: 'Ways that give a correlation; in the others everyone ends up on the same level',
    place: 'The place of the median',
    median: 'The median, the correlation in that place',
    halfway: (low, high) => `The median, halfway between places ${low} and ${high}`,
    min: 'The lowest',
    max: 'The highest',
    negative: 'Below zero: the first in the list',
    zero: 'Zero',
    positive: 'Above zero: the last in the list',
    rank: (below, alike) =>
      `The number of the notebook’s choice, from below: ${below} are lower, and ${alike} are equal, itself included`,
    rankOf: 'lower + (equal + 1) / 2',
    convention:
      'All ways rest on the same answers (specification curve, Simonsohn, Simmons and Nelson 2020). Codings that sort the answers alike count each by itself. No p is adjusted.',
    some: 'Not all ways are listed: only the lowest, the middle ones and the highest.'
  }
};
