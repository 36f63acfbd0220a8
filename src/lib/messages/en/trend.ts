import { common } from './common.ts';
import { trouble } from './trouble.ts';

const { cardinal } = common;

export const trend = {
  title: 'Change over time',
  about: 'The mean or the top box in each wave of a survey, as a line with intervals.',
  example: 'Are the answers better than last year?',
  fields: {
    outcome: { label: 'Change in', help: 'The outcome of the notebook where none is chosen.' },
    wave: {
      label: 'Waves',
      help: 'The variable that tells when it was answered, in the order of its answers in the codebook.'
    },
    by: { label: 'A line for', help: 'One line for each group. Without a choice there is one line for all.' },
    show: {
      label: 'Show',
      help: 'The top box is the share that chose one of the highest answers.',
      options: { mean: 'Mean', top: 'Top box' }
    },
    top: { label: 'Highest answers', help: 'How many of the highest answers are counted.' },
    level: { label: 'Interval, %', help: 'So many of a hundred such intervals are to hold the true value.' }
  },
  finding: {
    one: (outcome: string, from: string, start: string, to: string, end: string) =>
      `${outcome} went from ${from} in ${start} to ${to} in ${end}`,
    same: (outcome: string, value: string, start: string, end: string) =>
      `${outcome} was ${value} in ${start} and in ${end}`,
    most: (outcome: string, group: string, from: string, start: string, to: string, end: string) =>
      `${outcome} changed most for ${group}: from ${from} in ${start} to ${to} in ${end}`,
    none: (outcome: string) => `${outcome}, wave by wave`
  },
  all: 'All',
  mean: 'Mean',
  top: (levels: number) =>
    levels === 1 ? 'Share with the highest answer' : `Share with one of the ${cardinal(levels)} highest answers`,
  subtitle: (what: string, outcome: string, waves: string, by: string | null) =>
    `${what} of ${outcome}, by ${waves}${by === null ? '' : ` and ${by}`}. As answered, without a cut-off.`,
  table: (outcome: string, waves: string) => `${outcome} by ${waves}`,
  n: (n: string) => `n = ${n}`,
  columns: { mean: 'Mean', top: 'Share', low: 'from', high: 'to' },
  notes: {
    mean: (level: string) => `${level} intervals by Student’s t. The waves stand at equal distances.`,
    top: (level: string) => `${level} intervals by Wilson. The waves stand at equal distances.`,
    crowded:
      'So many lines leave no room for the intervals, which stand in the table. The waves stand at equal distances.'
  },
  notices: {
    ...trouble,
    'by-itself': ({ names }: { names: string }) => ({
      title: `${names}: used twice`,
      text: 'Outcome, waves and groups must each be another variable. Choose another.'
    })
  }
};
