import { common } from './common.ts';
import { trouble } from './trouble.ts';

type About = Readonly<Record<string, string | number>>;
const { Cardinal } = common;

export const reliability = {
  title: 'Reliability',
  about: 'Shows whether questions make a reliable measure together, and whether an item goes against the rest.',
  example: 'Can these questions be combined into one scale?',
  fields: {
    variables: { label: 'Items', help: 'The questions to combine. Their order matters only for the two halves.' },
    missing: {
      label: 'Missing answers',
      help: 'SPSS uses those who answered every item. Psych in R takes each pair for itself.',
      options: { listwise: 'Answered all', pairwise: 'Pairwise' }
    },
    matrix: {
      label: 'Computed from',
      help: 'Polychoric correlations give ordinal alpha. It is about what is thought to lie behind the answers, not about the index itself.',
      options: { numbers: 'Answers as numbers', polychoric: 'Polychoric correlations' }
    },
    reverse: {
      label: 'Reversed scales',
      help: 'Items worded the other way must be reversed. The cut-offs of the coding are not used here.',
      options: { coding: 'Reverse as coded', none: 'Leave all as they are' }
    },
    convention: {
      label: 'Computed as',
      help: 'Psych in R takes λ₆ from correlations and the scale as a mean. SPSS takes λ₆ from covariances and the scale as a sum. Alpha, its interval and λ₂ are the same.',
      options: { r: 'As R', spss: 'As SPSS' }
    },
    level: { label: 'Interval, %', help: 'So many of a hundred such intervals are to contain the true value.' }
  },
  finding: {
    reliable: (alpha: string) => `The items make a reliable scale (alpha ${alpha})`,
    unreliable: (alpha: string) => `The items do not make a reliable scale (alpha ${alpha})`,
    uncertain: (alpha: string) => `Whether the items make a reliable scale is uncertain (alpha ${alpha})`
  },
  subtitle: {
    listwise: (items: number, n: string, matrix: string) => `${items} items, ${n} answered all. ${matrix}`,
    pairwise: (items: number, n: string, matrix: string) =>
      `${items} items, at least ${n} answers in each pair. ${matrix}`,
    matrix: {
      numbers: 'Answers as numbers, without cut-offs.',
      polychoric: 'Polychoric correlations, without cut-offs.'
    }
  },
  interval: (level: string) => `${level} interval`,
  columns: {
    coefficient: 'Measure',
    estimate: 'Value',
    low: 'from',
    high: 'to',
    says: 'What it says',
    item: 'Item',
    mean: 'Mean',
    sd: 'SD',
    itemRest: 'Item–rest',
    alphaIfDropped: 'Alpha without',
    squaredMultiple: 'R² by the others'
  },
  coefficients: {
    alpha: { numbers: 'Cronbach’s alpha', polychoric: 'Ordinal alpha' },
    standardised: 'Alpha, standardised',
    omega: 'McDonald’s omega',
    omegaStandardised: 'Omega, standardised',
    lambda2: 'Guttman’s λ₂',
    lambda6: 'Guttman’s λ₆',
    halves: 'Two halves (Guttman)',
    interItem: 'Correlation between items',
    scaleMean: 'Mean of the scale',
    scaleSd: 'SD of the scale'
  },
  says: {
    alpha: {
      numbers: 'How much of the variation of the scale its items share. More items give a higher alpha.',
      polychoric: 'How much is shared by what is thought to lie behind the answers. More items give a higher alpha.'
    },
    standardised: 'The same where all items spread equally.',
    omega: 'The same where items may differ in how closely they follow what they share.',
    lambda2: 'So much is reliable, at least. Never below alpha.',
    lambda6: 'A lower bound by how well each item can be told from the others.',
    halves: 'The first half of the items against the rest.',
    interItem: (min: string, max: string) => `Mean of the pairs, which range from ${min} to ${max}.`,
    scale: { mean: 'The scale is the mean of the items.', sum: 'The scale is the sum of the items.' }
  },
  notes: {
    reliable: (limit: string) =>
      `Reliable means here that the whole interval of alpha is ${limit} or above (Nunnally).`,
    dimension:
      'Alpha does not test whether the items measure one thing; items about several things can give a high alpha, too.',
    interval: 'Feldt’s interval of alpha. Omega is of one common factor (minres).',
    convention: {
      r: 'Omega is of the variance that the scale has, λ₆ of the correlations, as in psych.',
      spss: 'λ₆ is of the covariances, as in SPSS. Omega is of the variance that the model gives.'
    },
    polychoric:
      'Mean and SD of the scale are of the answers as numbers. The interval is made for alpha of numbers, and only approximate here.',
    twoItems: 'Omega needs at least three items.',
    turned: 'Reversed items are reversed before anything is computed.',
    index:
      'An index in the notebook can be computed for those who lack some of the answers, too; how many they must have is chosen there.'
  },
  items: {
    drop: (name: string, alpha: string, without: string) => `Without ${name} alpha rises from ${alpha} to ${without}`,
    keep: 'Alpha is not higher without any of the items',
    plain: 'Each item against the rest',
    subtitle: 'Each item against the sum of the others, and alpha when it is dropped.',
    turned: (name: string) => `${name} (reversed)`,
    note: 'Item–rest: correlation with the sum of the other items. R² by the others: how much of the item the others explain together.'
  },
  notices: {
    ...trouble,
    against: ({ names }: { names: string }) => ({
      title: `Against the rest: ${names}`,
      text: 'The answers correlate negatively with the other items. Where the question is worded the other way, reverse its scale in the coding; otherwise it may not belong.'
    }),
    constant: ({ names }: { names: string }) => ({
      title: `Left out: ${names}`,
      text: 'All who take part gave the same answer. An item without variation tells nothing of the scale.'
    }),
    'nothing-answered': ({ about }: { about: About }) => ({
      title: `${about.count} ${about.count === 1 ? 'respondent is' : 'respondents are'} left out`,
      text: 'They answered none of the items.'
    }),
    'too-few': ({ about }: { about: About }) => ({
      title: 'Too few answered every item',
      text: `${Cardinal(Number(about.least))} is the least. Take out items that many skipped, or compute pairwise.`
    }),
    'too-few-pairs': ({ about }: { about: About }) => ({
      title: 'Too few answered both items of a pair',
      text: `${Cardinal(Number(about.least))} is the least. Take out items that many skipped.`
    }),
    'no-omega': () => ({
      title: 'Omega is not computed',
      text: 'These answers have no common factor.'
    }),
    'no-alpha': () => ({
      title: 'Alpha is not computed',
      text: 'The items cancel out, so that their sum is the same for everyone. Reverse those worded the other way.'
    }),
    heywood: ({ names }: { names: string }) => ({
      title: 'Omega is not to be trusted here',
      text: `The common factor would explain all or more of ${names}.`
    }),
    indefinite: () => ({
      title: 'The pairwise numbers do not fit together',
      text: 'No answers can have all of these correlations at once. Use those who answered every item instead.'
    }),
    impossible: () => ({
      title: 'The pairwise numbers cannot be used',
      text: 'They give correlations above 1. Use those who answered every item instead.'
    }),
    'many-levels': ({ names, about }: { names: string; about: About }) => ({
      title: `Too many different answers: ${names}`,
      text: `Polychoric correlations are for at most ${about.most} alternatives. Choose answers as numbers.`
    }),
    'no-polychoric': ({ names }: { names: string }) => ({
      title: 'Some pairs have no polychoric correlation',
      text: `This concerns ${names}: too few answered both, or all gave the same answer. Take out an item, or choose answers as numbers.`
    }),
    smoothed: () => ({
      title: 'The polychoric correlations are adjusted',
      text: 'One by one they did not fit together, and are changed so that they do (as cor.smooth in psych). λ₆ and R² by the others cannot be computed then.'
    })
  }
};
