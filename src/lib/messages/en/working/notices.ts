import { common } from '../common.ts';
import { crosstab } from '../crosstab.ts';
import { multiverse } from '../multiverse.ts';
import { power } from '../power.ts';
import { stability } from '../stability.ts';
import { trouble } from '../trouble.ts';

const { cardinal } = common;
type About = { names: string; about: Readonly<Record<string, string | number>> };

/** Why there is no derivation, or how it is otherwise than asked. */
export const notices = {
  ...trouble,
  'by-itself': crosstab.notices['by-itself'],
  'many-levels': crosstab.notices['many-levels'],
  'only-hidden': crosstab.notices['only-hidden'],
  nobody: crosstab.notices.nobody,
  'two-by-two': () => ({
    title: 'The measure is of two by two cells',
    text: 'Choose two variables of two answers each, set a cut-off, or choose another measure.'
  }),
  'many-answers': multiverse.notices['many-answers'],
  'uncut-here': multiverse.notices['uncut-here'],
  'undefined-here': multiverse.notices['undefined-here'],
  'rho-zero': power.notices['rho-zero'],
  whole: power.notices.whole,
  'no-ways': multiverse.notices['no-ways'],
  'much-work': stability.notices['much-work'],
  'no-resamples': () => ({
    title: 'The interval cannot be computed',
    text: 'Too few resamples have an estimate, or the table is too large. Choose other variables.'
  }),
  'no-way': () => ({
    title: 'No way makes this choice',
    text: 'Type a choice that the cell with all ways shows, or leave the field empty.'
  }),
  'unfit-coding': ({ names }: About) => ({
    title: `The coding does not fit ${names}`,
    text: 'The cut-off is not among the levels. Choose another, or use the notebook’s coding.'
  }),
  'no-derivation': () => ({
    title: 'The measure has no derivation here',
    text: 'Choose another measure. Phi and Cramér’s V are derived for cross-tabulations.'
  }),
  'no-pair-coefficient': () => ({
    title: 'The association cannot be computed',
    text: 'Everyone gave the same answer to at least one of the variables, or fewer than three answered both.'
  }),
  same: ({ names }: About) => ({
    title: `${names} is chosen twice`,
    text: 'A variable cannot be compared with itself. Choose another.'
  }),
  'no-item': () => ({
    title: 'The item is not among the variables',
    text: 'Write the name of one of the variables, or leave the field empty.'
  }),
  'no-alpha': () => ({
    title: 'Alpha cannot be worked out',
    text: 'The sum of the items is the same for everyone. Choose other items.'
  }),
  'no-matrix': () => ({
    title: 'The polychoric correlations cannot be worked out',
    text: 'An item has too many different answers, or all who answered two of them gave the same to one. Choose answers as numbers.'
  }),
  'no-coefficient': () => ({
    title: 'The coefficient cannot be worked out',
    text: 'The answers to the items give it no value. Choose other items.'
  }),
  'two-needed': () => ({
    title: 'A change needs two variables',
    text: 'Choose what was answered first, and what it is compared with.'
  }),
  'three-needed': () => ({
    title: 'Friedman’s test needs at least three variables',
    text: 'Choose more variables with the same answers.'
  }),
  'no-differences': () => ({
    title: 'Friedman’s test cannot be worked out',
    text: 'Nobody’s answers differ, or only one has answered every variable.'
  }),
  'different-scales': () => ({
    title: 'The variables are not on one scale',
    text: 'Answers can then not be subtracted. Choose variables with the same answers.'
  }),
  'other-answers': () => ({
    title: 'The answers to choose from are not the same',
    text: 'Answers are compared number by number. See in the codebook whether the scale is the same.'
  }),
  'no-model': () => ({
    title: 'The model cannot be worked out',
    text: 'Choose an outcome and other variables, or see what the regression itself says.'
  }),
  'no-term': () => ({
    title: 'The coefficient is not in the model',
    text: 'Write the name of one of the variables, or leave the field empty for the whole model. The regression itself says what cannot be computed.'
  }),
  'no-prediction': () => ({
    title: 'The model has no such prediction',
    text: 'Choose one of the variables of the model and an answer to it, as the regression itself shows them.'
  }),
  'no-test': () => ({
    title: 'The groups cannot be compared',
    text: 'Two groups that can be shown are needed, and answers that are not the same for everyone.'
  }),
  'no-adjustment': () => ({
    title: 'No adjustment is chosen',
    text: 'Choose how p is to be adjusted for the number of tests.'
  }),
  'no-p': ({ about }: About) => ({
    title: 'The pair has no p',
    text: `Fewer than ${cardinal(Math.max(3, Number(about.smallest)))} answered both, or everyone gave the same answer to at least one.`
  }),
  'no-pair': ({ names }: About) => ({
    title: 'The two groups were not found',
    text: `Write two different groups of ${names} that can be shown.`
  }),
  'no-edge': ({ about }: About) => ({
    title: 'Some of the variables lack a rho',
    text: `Fewer than ${cardinal(Math.max(3, Number(about.smallest)))} answered both, or everyone gave the same answer to one of them. Choose other variables.`
  }),
  few: ({ about }: About) => ({
    title: 'The working is not shown',
    text: `Fewer than ${cardinal(Number(about.smallest))} answers are behind it. Change the filter or the limit.`
  }),
  'no-group': ({ names }: About) => ({
    title: 'The group was not found',
    text: `No group of ${names} with this answer can be shown. Choose another.`
  }),
  'hidden-group': ({ about }: About) => ({
    title: 'The working of this group is not shown',
    text: `The group has fewer than ${cardinal(Number(about.smallest))} answers, or the number would reveal another group as small. Merge groups or change the limit.`
  }),
  'hidden-answer': ({ about }: About) => ({
    title: 'The working is not shown',
    text: `An answer that fewer than ${cardinal(Number(about.smallest))} gave is hidden, and would be revealed.`
  }),
  'groups-in-groups': ({ names }: About) => ({
    title: `Shares of ${names} are not shown for one group`,
    text: 'The answers are categories or groups themselves. Work it out for everyone.'
  }),
  'no-part': ({ names }: About) => ({
    title: `The answer to ${names} was not found`,
    text: 'Write an answer as it stands in the file, or .high where the variable is cut.'
  }),
  'no-invited': () => ({
    title: 'How many were invited is unknown',
    text: 'Enter how many were invited in each group, among the options of the grouping.'
  }),
  light: ({ names }: About) => ({
    title: `${names} has no median`,
    text: 'The weights sum to less than 1.'
  }),
  population: ({ names, about }: About) => ({
    title: `More have answered than the ${about.population} in all`,
    text: `${names}: ${about.n} answers. Worked out without the correction; mend the number.`
  })
};
