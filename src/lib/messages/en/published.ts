import type { published as nb } from '../nb/published.ts';
import { common } from './common.ts';

const { cardinal, Cardinal } = common;

export const published: typeof nb = {
  title: 'Comparison with printed numbers',
  about: 'The numbers here beside those printed in the study.',
  example: 'Does table 5.8 agree with the data?',
  fields: {},
  columns: { label: 'Number', printed: 'printed', computed: 'computed', check: 'agrees?', n: 'n', p: 'p' },
  unit: (text) => `${text}%`,
  summary: {
    of: (matches, total) => `${matches} of ${total}`,
    agree: ' printed numbers match the data as the notebook codes them.',
    claims: (matches, total) =>
      matches === total
        ? ` All ${cardinal(total)} claims of significance hold.`
        : ` ${matches} of ${total} claims of significance hold.`,
    source: (source) => ` Source: ${source}.`
  },
  table: (id, matches, total) =>
    matches === total
      ? `${id}: ${total === 1 ? 'the number matches' : `all ${cardinal(total)} numbers match`}`
      : `${id}: ${matches === 0 ? `none of ${cardinal(total)}` : `${matches} of ${total}`} numbers match`,
  tableName: (id) => (id.split('.').length > 2 ? `Section ${id}` : `Table ${id}`),
  notices: {
    noPublished: {
      title: 'No printed numbers to compare with',
      text: 'The data do not come with numbers from a printed text. Open a study with printed numbers, or remove this part.'
    },
    hidden: (count, smallest) => ({
      title: count === 1 ? 'One number is hidden' : `${Cardinal(count)} numbers are hidden`,
      text:
        count === 1
          ? `It concerns a group with fewer than ${cardinal(smallest)} answers, or would reveal one. Change the limit for the smallest group to see it.`
          : `They concern groups with fewer than ${cardinal(smallest)} answers, or would reveal them. Change the limit for the smallest group to see them.`
    }),
    uncomputed: (count) => ({
      title: count === 1 ? 'One number cannot be computed' : `${Cardinal(count)} numbers cannot be computed`,
      text: 'The variable is not there, nobody answered, or everyone gave the same answer. Check the codebook and the coding.'
    })
  },
  cell: { hidden: 'hidden', unknown: 'missing', nothing: 'no answers', constant: 'all alike', 'too-few': 'too few' },
  compare: {
    page: 'Compare with print',
    heading: 'Same answers, two codings, different findings',
    lead: 'The thesis says that all correlations are of variables split in two. The numbers in tables 5.8 and 5.9 do not fit that; they fit a coding that the method chapter does not mention. Four of the five numbers for school and kindergarten, however, do fit variables split in two.',
    score: {
      of: (total) => `of ${total}`,
      printed: 'printed numbers match when the data are coded as the tables require',
      described: (tables) => `correlations in tables ${tables} match when coded as the method chapter describes`
    },
    close:
      'That the numbers fit one of the codings does not show that the author used it. It shows what a reader could not see: the coding decides the finding. The data here are constructed to fit the printed numbers, and many other data sets would fit as well.',
    toNotebook: 'To the notebook',
    overview: {
      title: (matches, total) => `${matches} of ${total} printed numbers match`,
      subtitle: 'One mark for each printed number, coded as the tables require.',
      of: (matches, total) => `${matches} of ${total}`,
      row: (table, matches, total) => `${table}: ${matches} of ${total} match`,
      columns: { table: 'Table', title: 'Content', matches: 'matches', total: 'in all' }
    },
    differences: {
      heading: 'What differs',
      title: (count) =>
        count === 0
          ? 'The codings are the same'
          : count === 1
            ? 'One choice sets the codings apart'
            : `${Cardinal(count)} choices set the codings apart`,
      rest: 'The rest is the same.',
      columns: { choice: 'Choice', printed: 'As printed', described: 'As described' },
      drivers: (count) => (count === null ? 'Drivers' : `${Cardinal(count)} drivers`),
      dontKnow: (who) => `Don’t know: ${who}`,
      noAnswer: (who) => `No answer: ${who}`,
      levels: (count, reverse) => `${Cardinal(count)} levels${reverse ? ', in reverse order' : ''}`,
      split: (cut) => `Split in two: ${cut}`,
      asLowest: (label) => `As “${label}”`,
      apart: 'Kept apart, left out of rho',
      missing: 'Left out',
      own: 'A separate value below the lowest'
    },
    numbers: {
      heading: 'Number by number',
      lead: 'Yellow rows are findings that change: a star is lost or gained, or the sign flips.',
      title: (table, title) => `${table}: ${title}`,
      lost: (names) => `Star lost: ${names}`,
      gained: (names) => `star gained: ${names}`,
      flipped: (names) => `sign flips: ${names}`,
      and: (parts) => parts.join('; '),
      kept: (names, count) =>
        `${names} ${count === 1 ? 'keeps its star' : 'keep their stars'} under both codings. No other gets one.`,
      none: 'No stars under either coding.',
      columns: {
        variable: 'Variable',
        print: 'In the thesis',
        printed: 'As printed',
        described: 'As described',
        rho: 'rho',
        n: 'n',
        p: 'p',
        rhoPrint: 'rho in the thesis',
        rhoPrinted: 'rho as printed',
        rhoDescribed: 'rho as described',
        nDescribed: 'n as described',
        pDescribed: 'p as described'
      },
      legend: { print: 'printed', described: 'as described', filled: 'filled: p < 0.05' },
      description: (rows, changed) =>
        `${Cardinal(rows)} correlations as printed and as described. ${changed === null ? 'No finding changes.' : `Findings that change: ${changed}.`}`
    },
    claims: {
      heading: (count) =>
        count === 0
          ? 'Everything can be reproduced'
          : count === 1
            ? 'One statement that cannot be reproduced'
            : `${Cardinal(count)} statements that cannot be reproduced`,
      lead: (numbers, claims) =>
        [
          ...(numbers === 0 ? [] : [numbers === 1 ? 'One is a number.' : `${Cardinal(numbers)} are numbers.`]),
          ...(claims === 0
            ? []
            : [claims === 1 ? 'One is a claim of significance.' : `${Cardinal(claims)} are claims of significance.`])
        ].join(' '),
      number: (label, printed) => `${label} printed as ${printed}`,
      significance: (label, rho) => `${label}, rho ${rho}`,
      gives: (computed) => `The data give ${computed}.`,
      none: 'The data give no number.',
      test: (p, n) => `In the data p = ${p} with n = ${n}.`
    }
  }
};
