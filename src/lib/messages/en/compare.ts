import type { compare as nb } from '../nb/compare.ts';
import { common } from './common.ts';
import { trouble } from './trouble.ts';

const { cardinal } = common;

export const compare: typeof nb = {
  title: 'Difference between groups',
  about: 'Whether groups answer the outcome differently, by how much, and which groups do.',
  example: 'Have some municipalities come further than others?',
  fields: {
    outcome: { label: 'Outcome', help: 'The notebook’s outcome when none is chosen.' },
    by: { label: 'Groups', help: 'The notebook’s grouping when none is chosen.' },
    method: {
      label: 'Compare',
      help: 'Ranks require only that answers have an order. Means require equal steps between them as well.',
      options: { ranks: 'Ranks', means: 'Means' }
    },
    coded: { label: 'Use cut-offs', help: 'Answers as the notebook codes them, instead of as they were answered.' },
    pairwise: {
      label: 'Tests of pairs',
      help: 'Games–Howell takes account of how many pairs there are, both in p and in the intervals.',
      options: { 'games-howell': 'Games–Howell', welch: 'Welch’s t of each pair' }
    },
    adjust: {
      label: 'Adjust p of pairs',
      help: 'Not for Games–Howell, which is adjusted already. The more pairs are tested, the easier one p is low by chance.',
      options: {
        none: 'Not at all',
        bonferroni: 'Bonferroni',
        holm: 'Holm',
        bh: 'Benjamini and Hochberg',
        by: 'Benjamini and Yekutieli'
      }
    },
    exact: { label: 'Exact p', help: 'For ranks of two groups.' },
    convention: {
      label: 'Convention',
      help: 'R has a continuity correction in Mann–Whitney, and Welch’s t. SPSS has no correction, shows the lesser U, and Student’s t beside Welch’s.',
      options: { r: 'As R', spss: 'As SPSS' }
    },
    level: { label: 'Interval, %', help: 'So many of a hundred such intervals are to contain the true value.' }
  },
  finding: {
    higher: (first, second, p) => `${first} is higher than ${second} (${p})`,
    lower: (first, second, p) => `${first} is lower than ${second} (${p})`,
    equal: (first, second, p) => `No clear difference between ${first} and ${second} (${p})`,
    allEqual: (groups, p) => `No clear difference between the ${cardinal(groups)} groups (${p})`,
    range: (highest, lowest, p) => `${highest} highest and ${lowest} lowest (${p})`,
    untested: 'The groups cannot be compared',
    hidden: 'The groups are too small to be shown',
    pairs: (clear, pairs) =>
      clear === 0
        ? 'None of the pairs differs clearly'
        : `${clear} of ${pairs} pairs ${clear === 1 ? 'differs' : 'differ'} clearly`
  },
  titles: { groups: (outcome, by) => `${outcome} by ${by}`, tests: 'Tests of all groups' },
  subtitle: {
    read: (outcome, by) => `Answers to ${outcome} as answered, without cut-offs, by ${by}.`,
    coded: (outcome, by) => `Answers to ${outcome} as coded, by ${by}.`
  },
  interval: (level) => `${level} interval`,
  columns: {
    meanRank: 'Mean rank',
    median: 'Median',
    mean: 'Mean',
    sd: 'SD',
    low: 'from',
    high: 'to',
    test: 'Test',
    df: 'df',
    df1: 'df 1',
    df2: 'df 2',
    pExact: 'p, exact',
    pAdjusted: 'p, adjusted',
    difference: 'Difference',
    rankDifference: 'Difference in rank',
    first: 'Group',
    second: 'against',
    superiority: 'P(higher)'
  },
  tests: {
    'mann-whitney': 'Mann–Whitney',
    'kruskal-wallis': 'Kruskal–Wallis',
    'welch-t': 'Welch’s t',
    'student-t': 'Student’s t',
    'welch-anova': 'Welch’s F',
    anova: 'Analysis of variance'
  },
  statistics: {
    'mann-whitney': 'z',
    'kruskal-wallis': 'H',
    'welch-t': 't',
    'student-t': 't',
    'welch-anova': 'F',
    anova: 'F'
  },
  effects: {
    'rank-biserial': 'Rank-biserial r',
    'epsilon-squared': 'ε²',
    'hedges-g': 'Hedges’ g',
    'omega-squared': 'ω²'
  },
  notes: {
    dots: (level) => `The dot is the mean, the line its ${level} interval.`,
    ranks: 'The rank is the place among the answers of all groups, lowest first; equal answers share theirs.',
    numbered: 'Answers are words, numbered from 1 in their order.',
    weighted: 'Answers are weighted; n is the sum of the weights.',
    tests: {
      'mann-whitney': 'Mann–Whitney (Wilcoxon’s rank sum): whether answers tend to be higher in one of the groups.',
      'kruskal-wallis':
        'Kruskal–Wallis: whether answers tend to be higher or lower in one of the groups. ε² is 0 without a difference and 1 at most.',
      'welch-t': 'Welch’s t: whether means differ, where spreads may differ too.',
      'student-t': 'Student’s t: the same, where spreads are equal.',
      'welch-anova': 'Welch’s F: whether means differ, where spreads may differ too.',
      anova:
        'Analysis of variance: whether means differ, where spreads are equal. ω² is 0 without a difference (a little below by chance) and 1 at most.'
    },
    continuity: {
      r: 'z has a continuity correction, as in R.',
      spss: 'z has no continuity correction and U is the lesser of the two, as in SPSS.'
    },
    exact: 'The exact p is of all ways in which the answers could have fallen to the groups, equal answers included.',
    notExact: {
      weights: 'Weighted answers have no exact p.',
      'too-large': 'With so many answers the exact p takes too long, and the approximation is good.'
    },
    superiority: (first, second, share, low, high) =>
      `Of one drawn from ${first} and one from ${second}, the first is higher in ${share} of cases (interval ${low} to ${high}); equal answers count half.`,
    pooled: 'Hedges’ g is the difference over the pooled standard deviation, corrected for few answers.',
    dunn: 'Dunn’s tests, by ranks among the answers of all groups.',
    gamesHowell: 'Games–Howell tests, which let spreads differ. p and intervals are of all pairs together.',
    pairwise: 'Welch’s t of each pair.',
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
    'left-out': ({ about }) => ({
      title: `${about.count} ${about.count === 1 ? 'respondent is' : 'respondents are'} left out`,
      text: 'They did not answer the outcome, or are in no group that is shown.'
    }),
    'by-itself': ({ names }) => ({
      title: `${names} is both outcome and grouping`,
      text: 'The difference is then given beforehand. Choose another grouping.'
    }),
    'nobody-grouped': ({ names }) => ({
      title: `Nobody gave ${names}`,
      text: 'There are no groups to compare. Choose another grouping.'
    }),
    'one-group': ({ about }) => ({
      title: about.groups === 0 ? 'No group to compare' : 'Only one group',
      text: 'At least two groups that can be shown are needed. Choose another grouping, or merge groups.'
    }),
    'too-many-groups': ({ names, about }) => ({
      title: `${names} has too many groups`,
      text: `There can be at most ${about.most}. Choose another grouping, or merge groups.`
    }),
    'too-many-pairs': ({ about }) => ({
      title: 'Pairs of groups are not shown',
      text: `The ${about.groups} groups give too many pairs. With at most ${about.most} groups they are shown.`
    }),
    'pairs-untested': ({ about }) => ({
      title: `${about.count} ${about.count === 1 ? 'pair is' : 'pairs are'} not tested`,
      text: 'One of the groups has but one answer, or neither has any spread.'
    }),
    alike: () => ({
      title: 'Answers differ too little for a test',
      text: 'All, or all in one of the groups, gave the same answer.'
    }),
    'too-few': () => ({
      title: 'Too few answers for a test',
      text: 'At least one of the groups is too small. Merge groups, or compare ranks.'
    })
  }
};
