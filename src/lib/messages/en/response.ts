import type { response as nb } from '../nb/response.ts';
import { common } from './common.ts';

const { quoted } = common;

export const response: typeof nb = {
  title: 'Response rate',
  about: 'How many of those invited answered, in all and in each group.',
  example: 'What share answered in each municipality?',
  fields: { by: { label: 'Groups', help: 'The grouping with a known number invited when none is chosen.' } },
  finding: {
    range: (share, highest, most, lowest, least) =>
      `${share} answered: highest share for ${highest} (${most}), lowest for ${lowest} (${least})`,
    share: (share) => `${share} answered`,
    answered: (n, groups) => `${n} answered, in ${common.cardinal(groups)} groups`,
    largest: (group, n) => `Most answers came from ${group}: ${n}`,
    hidden: 'The groups are too small to be shown'
  },
  subtitle: {
    invited: (answered, invited, by) => `${answered} of the ${invited} invited answered, by ${by}.`,
    answered: (by) => `Number of answers by ${by}.`
  },
  columns: { invited: 'Invited', answered: 'Answered', share: 'Response rate' },
  rows: { all: 'All', ungrouped: 'Not given' },
  notices: {
    noGrouping: {
      title: 'No grouping',
      text: 'Give a variable the role of grouping, or choose one for this cell.'
    },
    noSuchVariable: (name) => ({
      title: `Could not find ${quoted(name)}`,
      text: 'The variable is not in the data. Choose another.'
    }),
    text: (name) => ({
      title: `${quoted(name)} is free text`,
      text: 'Free text does not divide the answers into groups. Choose another variable.'
    }),
    noRows: { title: 'No answers to count', text: 'The file has no rows. Open a file with answers.' },
    nobodyGrouped: (name) => ({
      title: `Nobody has stated ${quoted(name)}`,
      text: 'There are no groups to show. Choose another grouping.'
    }),
    noInvited: (name) => ({
      title: 'The response rate is missing',
      text: `The number invited has not been given. Enter the number for each group under ${quoted(name)} in the codebook.`
    }),
    invitedUnknown: (groups) => ({
      title: `Number invited is missing for ${groups}`,
      text: 'That is why the rate of all is missing too. Enter the number in the codebook.'
    }),
    moreThanInvited: (groups) => ({
      title: `More answered than were invited: ${groups}`,
      text: 'The response rate is above 100%. Correct the number invited in the codebook.'
    })
  }
};
