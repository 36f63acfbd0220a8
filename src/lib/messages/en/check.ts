import { common } from './common.ts';
import { trouble } from './trouble.ts';

const { cardinal, quoted } = common;

type About = { about: Readonly<Record<string, string | number>> };

const what = {
  mean: 'the mean',
  sd: 'the standard deviation',
  rho: 'the correlation',
  percent: 'the percentages',
  n: 'the number of answers',
  items: 'the number of questions'
} as const;

const nameOf = (field: string | number | undefined): string => what[field as keyof typeof what];

export const check = {
  title: 'Check of printed numbers',
  about: 'Whether a printed mean, correlation or percentages can agree with the number of answers.',
  example: 'Can 15 answers make a rho of .471 significant?',
  fields: {
    what: {
      label: 'What',
      help: 'What sort of printed number is to be tried.',
      options: { mean: 'Mean', correlation: 'Correlation', percent: 'Percent' }
    },
    mean: { label: 'Mean', help: 'As it is printed, with all decimals: 4.60 is not the same as 4.6.' },
    rho: { label: 'Rho or r', help: 'As it is printed, with all decimals.' },
    percent: { label: 'Percentages', help: 'As they are printed, with spaces or semicolons between.' },
    n: { label: 'Answers', help: 'For a correlation those who answered both variables.' },
    levels: { label: 'Scale', help: 'Lowest and highest answer, such as 1..5. Empty: answers are whole numbers.' },
    sd: { label: 'Standard deviation', help: 'Of the same answers, as it is printed. Empty: the mean alone.' },
    divisor: {
      label: 'Divided by',
      help: 'With n − 1 the standard deviation is a little larger.',
      options: { 'n-1': 'n − 1', n: 'n' }
    },
    items: { label: 'Questions', help: 'The mean is of so many answers from each. Empty: one.' },
    stars: {
      label: 'Said to be',
      help: 'What is said of p beside the number.',
      options: { any: 'Significant', '0': 'Without a star', '1': '*', '2': '**' }
    },
    phi: {
      label: 'Both variables are cut in two',
      help: 'Then rho is phi, and every possible table can be tried. At most 100 answers.'
    },
    together: { label: 'All the answers to one question', help: 'They are then to make a hundred.' },
    rounding: {
      label: 'A half',
      help: 'SPSS rounds a half up, R to the nearest even number. Cut: digits dropped without rounding.',
      options: { either: 'Both', 'half-up': 'Up', 'half-even': 'Even', down: 'Cut' }
    }
  },
  none: 'none',
  columns: { step: 'Step', arithmetic: 'Arithmetic', result: 'Result' },
  notes: {
    rounding: {
      either: 'A half may have been rounded up (SPSS) or to even (R).',
      'half-up': 'A half is rounded up (SPSS).',
      'half-even': 'A half is rounded to even (R).',
      down: 'Digits are cut off without rounding.'
    },
    why: 'It may be a misprint, another number of answers than the one stated, or another rounding.'
  },
  mean: {
    subtitle: {
      mean: 'GRIM: the sum of whole answers is a whole number.',
      sd: 'GRIM and GRIMMER: the sum of whole answers, and of their squares, are whole numbers.'
    },
    finding: {
      possible: (mean: string, n: string) => `A mean of ${mean} is possible with ${n} answers`,
      impossible: (mean: string, n: string) => `A mean of ${mean} is not possible with ${n} answers`,
      offScale: (mean: string, n: string, lowest: string, highest: string) =>
        `A mean of ${mean} is not possible with ${n} answers from ${lowest} to ${highest}`,
      both: (mean: string, sd: string, n: string) =>
        `A mean of ${mean} and a standard deviation of ${sd} are possible with ${n} answers`,
      sd: (mean: string, sd: string, n: string) =>
        `A standard deviation of ${sd} is not possible with a mean of ${mean} of ${n} answers`
    },
    rows: {
      least: 'The sum is at least',
      most: 'The sum is at most',
      lowest: 'Everyone answers lowest',
      highest: 'Everyone answers highest',
      totals: 'Whole sums that fit',
      nearest: 'Nearest possible mean',
      fewer: 'Possible with fewer answers',
      more: 'Possible with more answers',
      sdLeast: 'Smallest standard deviation',
      sdMost: 'Largest standard deviation',
      sdNearest: 'Nearest possible standard deviation',
      alike: 'answers as alike as can be',
      apart: 'answers as far apart as the scale allows'
    },
    notes: {
      cannotFail: 'With so many answers any mean of so few decimals is possible, on a scale that is long enough.',
      divisor: { 'n-1': 'The standard deviation is divided by n − 1.', n: 'The standard deviation is divided by n.' },
      bounds:
        'There are too many sets of answers to go through. Only the bounds of the standard deviation were tried, so more numbers pass.',
      source: { mean: 'Brown and Heathers (2017).', sd: 'Brown and Heathers (2017); Anaya (2016).' }
    }
  },
  correlation: {
    subtitle: 'p from the correlation and the number of answers: two-sided t test, as in SPSS.',
    finding: {
      consistent: (rho: string, n: string, claim: string, p: string) =>
        `A correlation of ${rho} among ${n} answers agrees with ${claim} (${p})`,
      inconsistent: (rho: string, n: string, claim: string, p: string) =>
        `A correlation of ${rho} among ${n} answers does not agree with ${claim} (${p})`,
      'depends-on-rounding': (rho: string, n: string, claim: string, p: string) =>
        `Whether a correlation of ${rho} among ${n} answers agrees with ${claim} depends on the rounding (${p})`
    },
    claims: { any: '“significant”', '0': '“without a star”', '1': 'one star', '2': 'two stars' },
    rows: {
      t: (n: string) => `t, n = ${n}`,
      p: 'p',
      ofT: (df: string) => `t with df ${df}, two-sided`,
      ends: 'p, if before rounding it was',
      rho: (rho: string) => `rho = ${rho}`,
      critical: (alpha: string) => `Significant (${alpha}) above`,
      pairs: (alpha: string) => `Significant (${alpha}) from so many answers`
    },
    notes: { stars: '* p < .05, ** p < .01.' }
  },
  phi: {
    some: (count: number, written: string, n: string, rho: string) =>
      count === 1
        ? `One table of ${n} answers has phi ${rho}`
        : `${count <= 12 ? cardinal(count).replace(/^./u, (letter) => letter.toUpperCase()) : written} tables of ${n} answers have phi ${rho}`,
    none: (n: string, rho: string) => `No table of ${n} answers has phi ${rho}`,
    first: 'Cut in two each, two variables have four cells. The first tables:',
    nearest: 'Cut in two each, two variables have four cells. The nearest tables:',
    columns: { table: 'Table', cells: ['low, low', 'low, high', 'high, low', 'high, high'] },
    note: 'phi = (ad − bc) / √(row sums × column sums). All tables with somebody in each group were tried.'
  },
  percent: {
    subtitle: {
      of: (n: string) => `Which counts of ${n} round to each percentage.`,
      without: 'What each percentage can be before rounding.'
    },
    finding: {
      one: (percent: string, n: string) => `${percent} is possible of ${n} answers`,
      all: (n: string) => `All the percentages are possible of ${n} answers`,
      alone: (percents: string, count: number, n: string) =>
        `${percents} ${count === 1 ? 'is' : 'are'} not possible of ${n} answers`,
      together: (n: string) => `The percentages are not possible together of ${n} answers`,
      sum: (sum: string) => `The percentages make ${sum} together, which rounding does not explain`,
      sumsTo100: (least: string) =>
        `The percentages can make 100 together, with ${least} answers or another number that fits`,
      base: (least: string) => `It takes at least ${least} answers`,
      noBase: (most: string) => `No number of answers up to ${most} fits`
    },
    columns: {
      printed: 'Printed',
      counts: 'Count',
      example: 'Together',
      below: 'Nearest below',
      above: 'Nearest above',
      low: 'from',
      high: 'to'
    },
    sum: 'Sum',
    notes: {
      together: 'The counts must make n together, and they cannot.',
      bases: (list: string) => `Numbers of answers that fit: ${list}.`,
      noBases: (most: string) => `No number of answers up to ${most} fits.`,
      question: 'The percentages are taken as all the answers to one question.'
    }
  },
  notices: {
    ...trouble,
    'no-mean': () => ({ title: 'No mean is written', text: 'Write it as it is printed, such as 3.41.' }),
    'no-rho': () => ({ title: 'No correlation is written', text: 'Write it as it is printed, such as .471.' }),
    'no-percent': () => ({
      title: 'No percentages are written',
      text: 'Write them as they are printed, such as 42.9 57.1.'
    }),
    'no-n': () => ({ title: 'The number of answers is missing', text: 'Write how many answers the number is of.' }),
    unreadable: ({ about }: About) => ({
      title: `${quoted(String(about.text))} is not a number`,
      text: `Write ${nameOf(about.field)} in digits and decimals, at most 15 digits.`
    }),
    'not-whole': ({ about }: About) => ({
      title: 'A whole number is needed',
      text: `Write ${nameOf(about.field)} as a whole number.`
    }),
    'too-few': ({ about }: About) => ({
      title: 'Too few answers',
      text: `It takes at least ${cardinal(Number(about.least))} answers.`
    }),
    levels: ({ about }: About) => ({
      title: `${quoted(String(about.text))} is no scale`,
      text: 'Write the lowest and the highest answer as whole numbers, such as 1..5.'
    }),
    beyond: ({ about }: About) => ({
      title: about.field === 'rho' ? 'The correlation is impossible' : 'A percentage is impossible',
      text: about.field === 'rho' ? 'A correlation lies from −1 to 1.' : 'A share lies from 0 to 100 per cent.'
    }),
    'sd-negative': () => ({
      title: 'The standard deviation was not tried',
      text: 'A standard deviation is never below zero.'
    }),
    'sd-one': () => ({ title: 'The standard deviation was not tried', text: 'One answer has no standard deviation.' }),
    'sd-many': () => ({
      title: 'The standard deviation was not tried',
      text: 'There are too many answers, or they are too far apart, to go through all sums.'
    }),
    'phi-many': ({ about }: About) => ({
      title: 'The tables were not gone through',
      text: `With more than ${about.most} answers there are too many of them.`
    }),
    'many-percents': ({ about }: About) => ({
      title: 'Too many percentages',
      text: `Write at most ${about.most} at a time.`
    })
  }
};
