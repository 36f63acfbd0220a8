import { common } from '../common.ts';

const { cardinal } = common;

/** Where the whiskers of a boxplot end. */
export const whiskers = {
  finding: (variable: string, low: string, high: string) =>
    `the whiskers of the boxplot of ${variable} go from ${low} to ${high}`,
  fence: { low: 'Lower fence, 1.5 lengths of the box below Q1', high: 'Upper fence, 1.5 lengths of the box above Q3' },
  name: { low: 'lower end', high: 'upper end' },
  outermost: {
    low: 'The lowest answer that is not below the fence',
    high: 'The highest answer that is not above the fence'
  },
  enough: {
    low: (few: number) => `The lowest answer within the fence that stands for at least ${cardinal(few)} answers`,
    high: (few: number) => `The highest answer within the fence that stands for at least ${cardinal(few)} answers`
  },
  box: {
    low: (few: number) =>
      few > 1
        ? `No answer from the fence to Q1, or fewer than ${cardinal(few)} at Q1 or below: the whisker ends at Q1`
        : 'No answer from the fence to Q1: the whisker ends at Q1',
    high: (few: number) =>
      few > 1
        ? `No answer from Q3 to the fence, or fewer than ${cardinal(few)} at Q3 or above: the whisker ends at Q3`
        : 'No answer from Q3 to the fence: the whisker ends at Q3'
  },
  there: {
    low: (why: string, n: number) => `${why} (${n} ${n === 1 ? 'answer' : 'answers'} there or lower)`,
    high: (why: string, n: number) => `${why} (${n} ${n === 1 ? 'answer' : 'answers'} there or higher)`
  },
  convention:
    'The fences are 1.5 lengths of the box from the quartiles (Tukey 1977). In R (boxplot) and SPSS (EXAMINE) they are taken from Tukey’s hinges, and the whiskers may end elsewhere.',
  smallest: (few: number) => `No whisker ends at fewer than ${cardinal(few)} answers.`,
  unweighted: 'How many answers a whisker ends at is counted without weights.'
};
