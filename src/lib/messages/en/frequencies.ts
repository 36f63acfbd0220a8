import type { frequencies as nb } from '../nb/frequencies.ts';
import { common } from './common.ts';

const { cardinal, quoted } = common;
const questions = (count: number): string => (count === 2 ? 'both questions' : `all ${cardinal(count)} questions`);

export const frequencies: typeof nb = {
  title: 'Frequencies',
  about: 'How many gave each answer, as a table, bars or diverging bars.',
  example: 'How many answered “to a great extent”?',
  fields: {
    variables: { label: 'Variables', help: 'All drivers when none is chosen.' },
    show: {
      label: 'Show as',
      help: 'On the cut-off: low answers to the left of the line, high ones to the right.',
      options: { likert: 'Bars on the cut-off', bars: 'Columns', table: 'Table' }
    },
    base: {
      label: 'Per cent of',
      help: '“All” includes those who did not answer.',
      options: { all: 'All', answered: 'Those who answered' }
    }
  },
  finding: {
    lackingDriver: (names, count) =>
      count === 1 ? `${names} is the driver most often missing` : `${names} are the drivers most often missing`,
    leastHigh: (names, share) => `Lowest share of high answers: ${names} (${share})`,
    leastHighMany: (count, share) => `The lowest share of high answers is ${share}, on ${cardinal(count)} questions`,
    alike: (count, share) => `The share of high answers is ${share} on ${questions(count)}`,
    commonAnswer: (answer, count, of) =>
      count === of
        ? `${quoted(answer)} is the most common answer to ${questions(of)}`
        : `${quoted(answer)} is the most common answer to ${cardinal(count)} of ${cardinal(of)} questions`,
    mode: (answers, count, ordinal, n, of) =>
      count === 1
        ? `${answers} is the most common ${ordinal ? 'level' : 'answer'}: ${n} of ${of}`
        : `${answers} are the most common ${ordinal ? 'levels' : 'answers'}: ${n} of ${of} each`,
    flat: (answers, n) => `The ${cardinal(answers)} most common answers are equally common: ${n} each`,
    class: (answer, n, of) => `Most answers are from ${answer}: ${n} of ${of}`,
    hidden: 'Answers given by too few respondents are hidden',
    questions: (count) => `Answers to ${cardinal(count)} questions`
  },
  class: (from, to) => `${from} to under ${to}`,
  levelWithNumber: (label, number) => `${label} (${number})`,
  subtitle: {
    counts: (n) => `Number of answers out of ${n}.`,
    high: (answers, base) => `The percentage is ${answers} together, ${base}.`,
    highOne: (answer, base) => `The percentage is ${answer}, ${base}.`,
    highMixed: (base) => `The percentage is the answers above the cut-off, ${base}.`,
    ofAll: (n) => `of all ${n}`,
    ofAnswered: 'of those who answered',
    single: (label, answered, all) => `${label}. ${answered} of ${all} answered.`,
    concealed: (label, all) => `${label}. Number of answers out of ${all}.`,
    several: (all) => `Number of answers to each question, out of ${all}.`,
    table: (all) => `Number and share out of ${all}.`
  },
  sides: {
    low: (text) => `${text} low`,
    high: (text, _, of, share) => `${text} of ${of} high (${share})`
  },
  columns: {
    answer: 'Answer',
    question: 'Question',
    n: 'Number',
    ofAll: '% of all',
    ofAnswered: '% of answers',
    cumulated: 'cumulative',
    answered: 'answered',
    high: 'high'
  },
  rows: { answered: 'Answered', all: 'All' },
  description: {
    row: (label, parts) => `${label}: ${parts}.`,
    part: (answer, n) => `${answer} ${n}`,
    hidden: 'hidden',
    share: (share) => `high ${share}`
  },
  detail: (answer, n, share) => `${answer}: ${n} (${share})`,
  handle: {
    label: (variable) => `Cut-off for ${variable}`,
    stop: (low, high, n, of) => `between ${low} and ${high}, ${n} of ${of} are high`,
    place: (low, high) => `between ${low} and ${high}`
  },
  notes: {
    otherCut: (names) => `Split elsewhere: ${names}.`,
    cut: (name, place) => `${name} (${place})`,
    noCut: (names) => `Without a cut-off and therefore centred: ${names}.`,
    dontKnowLow: (names) =>
      names === null
        ? '“Don’t know” counts as a low answer and is among those who answered.'
        : `“Don’t know” counts as a low answer for ${names}.`,
    dontKnowApart: (names) =>
      names === null
        ? '“Don’t know” is an answer of its own and part of the base.'
        : `“Don’t know” is an answer of its own for ${names}.`,
    reversed: (names) => `The scale is reversed for ${names}.`,
    average: (mean, median, mode, sd) =>
      `Mean ${mean}, median ${median}${mode === null ? '' : `, mode ${mode}`}${sd === null ? '' : `, standard deviation ${sd}`}.`,
    bases: (all, answered, withDontKnow) =>
      `The percentages are of all ${all} and of the ${answered} who answered${withDontKnow ? ', “don’t know” included' : ''}.`,
    classes: 'The numbers are grouped into classes.'
  },
  notices: {
    noRows: { title: 'No answers to count', text: 'The file has no rows. Open a file with answers.' },
    noVariables: {
      title: 'No variables to count',
      text: 'None has the role of driver. Give at least one variable that role, or choose variables for this cell.'
    },
    noSuchVariable: (name) => ({
      title: `Could not find ${quoted(name)}`,
      text: 'The variable is not in the data. Choose another.'
    }),
    text: (name) => ({
      title: `${quoted(name)} is free text`,
      text: 'Free text is not counted. Change its level in the codebook if the answers are fixed alternatives.'
    }),
    nobodyAnswered: (name, n) => ({
      title: `Nobody answered ${quoted(name)}`,
      text: `No answer from any of the ${n}. Choose another variable, or see in the codebook whether an answer is marked as missing.`
    }),
    tooManyAnswers: (name, n) => ({
      title: `${quoted(name)} has ${n} different answers`,
      text: 'That is too many to show. Merge answers, or set its level to numbers or free text in the codebook.'
    }),
    fewAnswered: (name, smallest) => ({
      title: `${quoted(name)} is not shown`,
      text: `Fewer than ${cardinal(smallest)} have answered. Change the limit for the smallest group if the answers can be shown.`
    }),
    onlyHidden: (name, smallest) => ({
      title: `${quoted(name)} is not shown`,
      text: `Too few gave the answers: at least ${cardinal(smallest)} must have given the same one. Change the limit for the smallest group if the answers can be shown.`
    }),
    hidden: (name, answers) => `${answers} not shown for ${quoted(name)}`
  }
};
