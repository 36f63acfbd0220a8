import type { methods as nb } from '../nb/methods.ts';
import { common } from './common.ts';

const { cardinal, quoted } = common;

export const methods: typeof nb = {
  title: 'Methods',
  about: 'How the numbers were made: the coding of each variable and the methods used.',
  example: 'The methods chapter of a report.',
  heading: 'How the numbers are made',
  data: (title, rows) => `The data are ${quoted(title)}, with ${rows} answers. `,
  anyOf: (answers) =>
    answers.length > 1 ? `${answers.slice(0, -1).join(', ')} or ${answers.at(-1)}` : answers.join(''),
  numbersBetween: (lowest, highest) => `from ${lowest} to ${highest}`,
  filtered: (label, answers) => `Only answers where ${label} is ${answers} are included. `,
  weighted: (label) => `Each answer counts as many times as ${label} says. `,
  outside: (filter, weight) =>
    [
      ...(filter > 0
        ? [filter === 1 ? '1 answer is outside the selection. ' : `${filter} answers are outside the selection. `]
        : []),
      ...(weight > 0
        ? [
            weight === 1
              ? '1 answer without a weight is left out. '
              : `${weight} answers without a weight are left out. `
          ]
        : [])
    ].join(''),
  index: (label, how, items, least, of) =>
    `${label} is the ${how} of ${items}, for those who answered ${least < of ? `at least ${cardinal(least)} of them` : 'all of them'}. `,
  coding: 'The table shows how the answers to each variable are coded before anything is computed.',
  table: {
    title: 'The coding of each variable',
    subtitle: 'Level of measurement, cut-off, “don’t know” and “no answer”.',
    columns: {
      variable: 'Variable',
      role: 'Role',
      level: 'Level',
      coding: 'Coding',
      dontKnow: 'Don’t know',
      noAnswer: 'No answer'
    },
    roles: { outcome: 'outcome', driver: 'driver', group: 'grouping', none: '' },
    levels: { nominal: 'nominal', ordinal: 'ordinal', interval: 'interval', text: 'free text' },
    none: '–',
    counted: (words, count) => `${words} (${count})`
  },
  join: (parts) => parts.join('; '),
  rho: 'Association is measured by Spearman’s rho, which is Pearson’s correlation of the ranks; equal answers get the mean of their ranks. Where both variables are split in two, rho is the same as phi. Each pair uses everyone with a value on both.',
  p: 'p is two-sided and follows the t distribution with n − 2 degrees of freedom, as in SPSS and in R with exact = FALSE. One star is p < 0.05, two are p < 0.01.',
  fisher:
    'Where both are split in two, Fisher’s exact test (two-sided) stands beside it. It is the safer choice when some of the four groups are small.',
  strength: 'Strength follows Jacobsen (2018): below 0.30 is weak, from 0.30 to 0.50 moderate, above 0.50 strong.',
  holm: (tested, name, p) =>
    `When ${cardinal(tested)} drivers are tested against one outcome, one may give a low p by chance. Corrected by Holm’s method, the lowest p is ${p} (${name}).`,
  smallest: (size) =>
    size <= 1
      ? 'The limit for the smallest group is set to one, so no group is hidden.'
      : `A group with fewer than ${cardinal(size)} answers is not shown, nor are numbers from which it could be worked out.`,
  association: 'The numbers show association, not cause.'
};
