import { common } from './common.ts';
import { trouble } from './trouble.ts';

const { cardinal } = common;

export const describe = {
  title: 'Description',
  about: 'Mean, median, spread and shape of each variable, with intervals.',
  example: 'Where do the answers lie, and how much do they spread?',
  fields: {
    variables: { label: 'Variables', help: 'The outcome and the drivers when none is chosen.' },
    by: { label: 'Split by', help: 'The same numbers for each group.' },
    box: { label: 'Box plot', help: 'Draws the quartiles, so that the spread can be seen. The table is the same.' },
    top: { label: 'Top box', help: 'The share that chose one of this many highest answers. Zero leaves it out.' },
    convention: {
      label: 'Quartiles',
      help: 'R uses type 7, SPSS type 6 (HAVERAGE), which often differs a little where answers are few.',
      options: { r: 'As R', spss: 'As SPSS' }
    },
    population: {
      label: 'Population',
      help: 'How many the answers stand for, such as the number invited. Intervals are then narrower.'
    },
    level: { label: 'Interval, %', help: 'So many of a hundred such intervals are to contain the true value.' }
  },
  finding: {
    range: (highest: string, most: string, lowest: string, least: string) =>
      `${highest} is highest (${most}) and ${lowest} lowest (${least})`,
    one: (variable: string, mean: string) => `${variable} is ${mean} on average`,
    several: 'Centre and spread of the answers'
  },
  subtitle: (variables: number, by: string | null) =>
    `${variables === 1 ? '1 variable' : `${variables} variables`} as answered, without cut-offs${by === null ? '' : `, by ${by}`}.`,
  interval: (level: string) => `${level} interval`,
  top: (levels: number, level: string) =>
    `${levels === 1 ? 'Highest answer' : `The ${levels} highest answers`}, ${level} interval`,
  columns: {
    mean: 'Mean',
    sd: 'SD',
    low: 'from',
    high: 'to',
    median: 'Median',
    q1: 'Q1',
    q3: 'Q3',
    min: 'Min.',
    max: 'Max.',
    skewness: 'Skewness',
    kurtosis: 'Kurtosis',
    share: 'Share'
  },
  box: {
    low: 'Lower end',
    high: 'Upper end',
    outliers: 'Beyond',
    by: (variable: string, by: string) => `${variable} by ${by}, as answered, without a cut-off.`,
    finding: {
      range: (highest: string, most: string, lowest: string, least: string) =>
        `${highest} has the highest median (${most}) and ${lowest} the lowest (${least})`,
      spread: (least: string, most: string) => `The median goes from ${least} to ${most}`,
      equal: (median: string) => `All have the median ${median}`,
      one: (variable: string, q1: string, q3: string) =>
        `The middle half of the answers to ${variable} lies from ${q1} to ${q3}`
    },
    described: (label: string, median: string, q1: string, q3: string, low: string, high: string) =>
      `${label}: median ${median}, middle half from ${q1} to ${q3}, whiskers from ${low} to ${high}.`,
    whiskers: (low: string, high: string) => `whiskers from ${low} to ${high}`,
    note: {
      r: 'The box goes from Q1 to Q3 (type 7, as in R), and the thick line is the median. Whiskers reach the outermost answer within 1.5 lengths of the box. Answers further out are rings.',
      spss: 'The box goes from Q1 to Q3 (type 6, HAVERAGE, as in SPSS), and the thick line is the median. Whiskers reach the outermost answer within 1.5 lengths of the box. Answers further out are rings.'
    },
    smallest: (smallest: number) =>
      `No whisker ends at, and no ring stands for, fewer than ${cardinal(smallest)} answers.`
  },
  notes: {
    quantiles: {
      r: 'Quartiles of type 7, as in R. Skewness and kurtosis (0 for a normal distribution) are adjusted for n, as in SPSS.',
      spss: 'Quartiles of type 6 (HAVERAGE), as in SPSS. Skewness and kurtosis (0 for a normal distribution) are adjusted for n.'
    },
    ends: (smallest: number) =>
      `The smallest and the largest answer are shown where at least ${cardinal(smallest)} gave it.`,
    population: (count: string) => `Intervals are corrected for answers drawn from ${count}.`
  },
  notices: {
    ...trouble,
    hidden: ({ names, about }: { names: string; about: Readonly<Record<string, string | number>> }) => ({
      title: `${names} is not shown`,
      text: `Fewer than ${cardinal(Number(about.smallest))} answered, in all or in each group.`
    }),
    population: ({ names, about }: { names: string; about: Readonly<Record<string, string | number>> }) => ({
      title: `More have answered than the ${about.population} in all`,
      text: `${names}: ${about.n} answers. Intervals are computed without the correction; mend the number.`
    })
  }
};
