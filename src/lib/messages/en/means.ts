import type { means as nb } from '../nb/means.ts';
import { common } from './common.ts';

const { cardinal, quoted } = common;

export const means: typeof nb = {
  title: 'Means by group',
  about: 'The mean of the outcome in each group, with the number of answers.',
  example: 'How far has each municipality come?',
  fields: {
    outcome: { label: 'Mean of', help: 'The outcome of the notebook when none is chosen.' },
    by: { label: 'Groups', help: 'The grouping of the notebook when none is chosen.' },
    show: {
      label: 'Show as',
      help: 'The figure shows where on the scale the means are.',
      options: { dots: 'Figure and table', table: 'Table only' }
    }
  },
  finding: {
    range: (outcome, highest, most, lowest, least) =>
      `${outcome} is highest for ${highest} (${most}) and lowest for ${lowest} (${least})`,
    equal: (outcome, mean) => `${outcome} has the same mean in all groups: ${mean}`,
    one: (outcome, group, mean) => `${outcome} is ${mean} on average for ${group}`,
    hidden: 'The groups are too small to be shown'
  },
  table: (outcome, by) => `${outcome} by ${by}`,
  subtitle: (outcome, by, answered, n) =>
    `Mean of ${outcome}, by ${by}.${answered === null ? '' : ` ${answered} of ${n} answered.`}`,
  columns: { n: 'N', answered: 'Answered', mean: 'Mean', standardDeviation: 'Standard deviation' },
  all: 'All',
  reference: (mean) => `all ${mean}`,
  answered: { head: 'answered', of: (answered, n) => `${answered} of ${n}` },
  description: {
    group: (group, mean, answered) => `${group} ${mean} (${answered} answered)`,
    hidden: (group) => `${group} hidden`,
    none: (group) => `${group} without answers`
  },
  detail: {
    mean: (mean) => `mean ${mean}`,
    standardDeviation: (sd) => `standard deviation ${sd}`,
    answered: (answered, n) => `${answered} of ${n} answered`
  },
  notes: {
    n: 'N is everyone in the group. Mean and standard deviation are of those who answered.',
    raw: 'The mean is of the answers as they stand in the file, without a cut-off and without reversing the scale.'
  },
  notices: {
    noRows: { title: 'No answers to compute from', text: 'The file has no rows. Open a file with answers.' },
    noOutcome: {
      title: 'What do you want the mean of?',
      text: 'Choose an outcome in the list of variables, or choose a variable for this cell.'
    },
    noGrouping: {
      title: 'No grouping',
      text: 'Give a variable the role of grouping, or choose one for this cell.'
    },
    noSuchVariable: (name) => ({
      title: `Could not find ${quoted(name)}`,
      text: 'The variable is not in the data. Choose another.'
    }),
    unordered: (name) => ({
      title: `${quoted(name)} has no mean`,
      text: 'The answers have no order. Choose another variable, or change its level in the codebook.'
    }),
    noNumbers: (name) => ({
      title: `${quoted(name)} has no mean`,
      text: 'At least one answer is not a number. Choose a variable whose answers are all coded as numbers.'
    }),
    text: (name) => ({
      title: `${quoted(name)} is free text`,
      text: 'Free text does not divide the answers into groups. Choose another variable.'
    }),
    byItself: (name) => ({
      title: `${quoted(name)} is both outcome and grouping`,
      text: 'The mean is then known in advance. Choose another grouping.'
    }),
    nobodyAnswered: (name) => ({
      title: `Nobody answered ${quoted(name)}`,
      text: 'Choose another variable, or see in the codebook whether an answer is marked as missing.'
    }),
    nobodyGrouped: (name) => ({
      title: `Nobody has stated ${quoted(name)}`,
      text: 'There are no groups to compare. Choose another grouping.'
    }),
    groupUnanswered: (groups, outcome) => ({
      title: `No answers to ${quoted(outcome)} from ${groups}`,
      text: 'That is why there is no mean there.'
    }),
    allSmall: (smallest) => ({
      title: 'The mean of all is not shown',
      text: `Fewer than ${cardinal(smallest)} answered. Change the limit for the smallest group if the number can be shown.`
    })
  }
};
