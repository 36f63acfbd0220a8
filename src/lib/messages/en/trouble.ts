import { common } from './common.ts';

const { cardinal } = common;

/** What several kinds of cells say when something cannot be used. `names` is a finished list of quoted variables. */
export const trouble = {
  'no-such-variable': ({ names }: { names: string }) => ({
    title: `${names} not found`,
    text: 'The data have no such variable. Choose another.'
  }),
  text: ({ names }: { names: string }) => ({
    title: `${names}: free text`,
    text: 'Free text cannot be counted. Choose another variable, or change its level in the codebook.'
  }),
  unordered: ({ names }: { names: string }) => ({
    title: `${names}: no order`,
    text: 'The answers are categories without rank. Choose another variable, or change its level in the codebook.'
  }),
  unanswered: ({ names }: { names: string }) => ({
    title: `Nobody answered ${names}`,
    text: 'Choose another variable, or see in the codebook whether an answer is marked as missing.'
  }),
  'no-outcome': () => ({
    title: 'No outcome is chosen',
    text: 'Choose an outcome in the list of variables, or a variable for this cell.'
  }),
  'no-grouping': () => ({
    title: 'No grouping is chosen',
    text: 'Give a variable the role of grouping, or choose one for this cell.'
  }),
  'no-variables': () => ({ title: 'No variables are chosen', text: 'Choose variables for this cell.' }),
  'too-few-variables': ({ about }: { about: Readonly<Record<string, string | number>> }) => ({
    title: 'Too few variables',
    text: `At least ${cardinal(Number(about.least))} are needed. Choose more for this cell.`
  }),
  'left-out': ({ about }: { about: Readonly<Record<string, string | number>> }) => ({
    title: `${about.count} ${about.count === 1 ? 'respondent is' : 'respondents are'} left out`,
    text: 'They lack an answer to at least one of the variables.'
  }),
  'small-groups': ({ about }: { about: Readonly<Record<string, string | number>> }) => ({
    title: 'Small groups are left out',
    text: `Groups of fewer than ${cardinal(Number(about.smallest))} answers are not shown, nor those that would give them away.`
  }),
  weighted: () => ({
    title: 'Weights are not used here',
    text: 'The method is for whole answers. The numbers are computed without weights.'
  })
};
