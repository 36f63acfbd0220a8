import type { common as nb } from '../nb/common.ts';

const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve'
];

const cardinal = (count: number): string => WORDS[count] ?? String(count);

export const common: typeof nb = {
  cardinal,
  Cardinal: (count) => {
    const word = cardinal(count);
    return word.charAt(0).toUpperCase() + word.slice(1);
  },
  quoted: (text) => `“${text}”`,
  all: 'All',
  and: 'and',
  low: 'low',
  high: 'high',
  table: (number) => `Table ${number}`,
  figure: (number) => `Figure ${number}`,
  variable: 'Variable',
  driver: 'Driver',
  strength: { weak: 'weak', moderate: 'moderate', strong: 'strong' },
  strengthNote: {
    jacobsen: 'Strength (Jacobsen): weak below 0.30, moderate up to 0.50, strong above.',
    cohen: 'Strength (Cohen): weak below 0.30, moderate from 0.30, strong from 0.50.'
  },
  starsNote: '* p < 0.05, ** p < 0.01, two-sided t approximation.',
  missing: {
    'dont-know': 'Don’t know',
    'no-answer': 'No answer',
    'not-applicable': 'Not applicable',
    'user-missing': 'Outside the scale'
  },
  check: { match: 'matches', differ: 'differs' },
  cell: { constant: 'all alike', few: 'too few', hidden: 'hidden', none: '–' },
  dots: {
    mean: (mean) => `mean ${mean}`,
    interval: (low, high) => `interval ${low} to ${high}`,
    described: (label, mean, interval) =>
      `${label} ${mean}${interval === null ? '' : ` (${interval[0]} to ${interval[1]})`}`,
    hidden: (label) => `${label} hidden`,
    none: (label) => `${label} without answers`
  },
  /** Where respondents have weights. */
  weighted: {
    column: 'unweighted n',
    note: 'Answers are weighted: counts and n are sums of weights. Unweighted n is how many answers they are of.',
    noFisher: 'Fisher’s exact test counts whole answers and is left out where answers are weighted.',
    light: (few) =>
      `“${few.charAt(0).toUpperCase()}${few.slice(1)}” also stands where enough have answered but their weights add up to less than three: rho is then undefined.`
  },
  unweighted: {
    title: 'The weight is not used here',
    text: 'Each respondent counts once. The notebook has a weight, but this analysis computes without.'
  },
  hidden: {
    title: (groups) => `Hidden: ${groups}`,
    small: (count, smallest) =>
      `${count === 1 ? 'The group has' : 'The groups have'} fewer than ${cardinal(smallest)} answers. Merge groups or change the limit.`,
    both: (small, smallest, complement) =>
      `Fewer than ${cardinal(smallest)} answers: ${small}. Nor can ${complement} be shown: the number for a smaller group could otherwise be worked out by subtraction. Merge groups or change the limit.`,
    complement: (count) =>
      `${count === 1 ? 'The group is' : 'The groups are'} hidden because the number for a smaller group could otherwise be worked out by subtraction. Merge groups or change the limit.`
  }
};
