import { formatList } from '../../sentence.ts';
/** Derivations of one variable, and of two against each other. */
export const variables = {
  correlation: {
    finding: (x: string, y: string, rho: string) => `rho between ${x} and ${y} is ${rho}`,
    constant: (x: string, y: string) =>
      `rho between ${x} and ${y} is undefined, since everyone gave the same answer to at least one`,
    tooFew: (x: string, y: string, n: string) =>
      `rho between ${x} and ${y} needs three answers to both; there are ${n}`,
    subtitle: (x: string, n: string) => `How many gave each pair of answers. Rows are ${x}. n = ${n}.`,
    coded: (variable: string, coding: string) => `${variable}: ${coding}.`,
    unordered: (variable: string) => `${variable} has no natural order; ranks follow the order of its codes.`,
    ranks: 'Answers are lined up, and equal answers share the midrank',
    ranksSubtitle: 'Places run from the lowest to the highest. Deviations are from the mean rank.',
    midrank: 'Midrank',
    deviation: 'Deviation',
    square: 'Count · deviation²',
    meanRank: 'Mean rank',
    squares: (variable: string) => `Sum of squares of ${variable}`,
    fromTable: 'sum of count · deviation²',
    products: 'Sum of products of the deviations in rank',
    productsOf: 'sum of count · deviation · deviation',
    rho: 'Spearman’s rho',
    t: 'Test statistic t',
    p: (df: string) => `Two-sided p, from Student’s t with ${df} degrees of freedom`,
    certain: 'rho is 1 or −1, and t infinite',
    se: {
      r: 'Standard error of artanh rho, by Bonett and Wright',
      spss: 'Standard error of artanh rho, by Fieller',
      fisher: 'Standard error of artanh r, by Fisher'
    },
    interval: (level: string) => `${level} interval, from Fisher’s z`,
    convention: 'Spearman’s rho is Pearson’s r of the midranks, of those who answered both.',
    tests: {
      'two-sided': 'p is two-sided by Student’s t, as in SPSS’s NONPAR CORR and R’s cor.test(exact = FALSE).',
      greater:
        'p is one-sided by Student’s t, a positive association being expected, as in R’s cor.test(alternative = "greater", exact = FALSE).',
      less: 'p is one-sided by Student’s t, a negative association being expected, as in R’s cor.test(alternative = "less", exact = FALSE).'
    },
    intervals: {
      r: 'The interval is Bonett and Wright’s (2000), which SPSS shows from version 27 with /CI METHOD(BW).',
      spss: 'The interval is Fieller, Hartley and Pearson’s (1957), which SPSS shows from version 27 with /CI.',
      fisher: 'The interval is Fisher’s (1921), as in R’s cor.test.'
    },
    phi: 'With two levels of each, rho is the same as phi.',
    many: 'The variables have too many levels for the table to be shown. The numbers are worked out in the same way.'
  },
  fisher: {
    finding: {
      fisher: (x: string, y: string, p: string) => `Fisher’s exact test of ${x} and ${y} gives ${p}`,
      'mid-p': (x: string, y: string, p: string) => `Fisher’s test of ${x} and ${y} with mid-p gives ${p}`
    },
    title: {
      'two-sided': (possible: string) => `Fisher’s exact p is the sum of the rarest of ${possible} possible tables`,
      greater: (possible: string) => `Fisher’s exact p, one-sided, is the sum of some of ${possible} possible tables`,
      less: (possible: string) => `Fisher’s exact p, one-sided, is the sum of some of ${possible} possible tables`
    },
    subtitle: {
      'two-sided': (cell: string) =>
        `Every table with the same totals, by how many are ${cell}. Counted are those no more probable than the table that was found (in bold).`,
      greater: (cell: string) =>
        `Every table with the same totals, by how many are ${cell}. Counted are those with at least as many as the table that was found (in bold).`,
      less: (cell: string) =>
        `Every table with the same totals, by how many are ${cell}. Counted are those with at most as many as the table that was found (in bold).`
    },
    midTitle: (possible: string) => `Mid-p is of the rarest of ${possible} possible tables`,
    half: 'The one that was found, and those as probable, count by half.',
    midP: 'Mid-p, two-sided',
    midSum: 'sum of the rarer + ½ · sum of those as probable',
    convention: {
      fisher:
        'The two-sided p is the sum of every table no more probable than the one that was found, as in R’s fisher.test and SPSS’s CROSSTABS.',
      'mid-p':
        'Mid-p (Lancaster 1961) is less cautious than Fisher’s p, and on average nearer to the level that it promises. SPSS does not have mid-p.'
    },
    first: (cell: string) => `Number ${cell}`,
    probability: 'Probability',
    counted: 'Counted',
    observed: 'Probability of the table that was found',
    p: { 'two-sided': 'Fisher’s p, two-sided', greater: 'Fisher’s p, one-sided', less: 'Fisher’s p, one-sided' },
    sum: (counted: string, possible: string) => `sum of ${counted} of ${possible} tables`
  },
  mean: {
    finding: (variable: string, mean: string) => `the mean of ${variable} is ${mean}`,
    subtitle: (n: string) => `Each number times how many have it. n = ${n}.`,
    product: 'Count · number',
    deviation: 'Deviation',
    square: 'Count · deviation²',
    mean: 'Mean',
    sd: 'Standard deviation',
    se: 'Standard error',
    interval: (level: string, df: string) => `${level} interval, from Student’s t with ${df} degrees of freedom`,
    sum: 'sum of count · number',
    cut: 'Low is 0 and high is 1, so that the mean is the share of high answers.',
    convention: 'The standard deviation divides by n − 1, as R and SPSS do. Deviations are from the mean.',
    many: 'The variable has too many values for them to be shown. The sums are worked out in the same way.',
    few: 'The values are not shown, for few gave some of them. The sums are worked out in the same way.'
  },
  shape: {
    finding: (variable: string, skewness: string, kurtosis: string) =>
      `${variable} has skewness ${skewness} and kurtosis ${kurtosis}`,
    skewnessOnly: (variable: string, skewness: string) => `${variable} has skewness ${skewness}`,
    none: (variable: string) => `${variable} has answers too alike or too few for skewness and kurtosis`,
    subtitle: (n: string, mean: string) => `Deviations are from the mean, ${mean}. n = ${n}.`,
    power: (sign: string) => `Count · deviation${sign}`,
    moment: (sign: string) => `Mean of deviation${sign}`,
    sum: (sign: string) => `sum of count · deviation${sign}`,
    plain: { skewness: 'Skewness, not adjusted for n', kurtosis: 'Kurtosis, not adjusted for n' },
    skewness: 'Skewness',
    kurtosis: 'Kurtosis',
    convention:
      'Skewness and kurtosis are adjusted for n, as in SPSS (type 2 of R’s package e1071). A normal distribution has 0 of either.'
  },
  quantiles: {
    finding: (variable: string, median: string) => `the median of ${variable} is ${median}`,
    subtitle: (n: string) => `All answers in a line, from the lowest to the highest. n = ${n}.`,
    median: 'Median',
    quartile: { 0.25: 'Lower quartile', 0.75: 'Upper quartile' },
    place: (name: string) => `Place of the ${name}`,
    at: (place: string) => `the number at place ${place}`,
    between: (low: string, high: string) => `between ${low} and ${high}`,
    convention: {
      r: 'Quartiles of type 7, as in R: the place is 1 + (n − 1) · share, and between two places the number is in proportion.',
      spss: 'Quartiles of type 6 (HAVERAGE), as in SPSS: the place is (n + 1) · share, and between two places the number is in proportion.'
    }
  },
  share: {
    finding: (variable: string, part: string, share: string) => `${share} are ${part} on ${variable}`,
    highPart: 'above the cut-off',
    topPart: (levels: string) => `among the ${levels} highest answers`,
    anyOf: (answers: readonly string[]) => formatList(answers, 'or'),
    upTo: (answer: string) => `${answer} or lower`,
    classOf: (from: string, to: string) => `from ${from} to ${to}`,
    answeredPart: 'with an answer',
    allPart: 'included',
    subtitle: {
      all: 'Of all responses.',
      answered: 'Of those who answered.',
      scale: 'Of those with an answer on the scale.'
    },
    counted: 'Counted',
    outside: 'outside',
    share: 'Share',
    middle: (level: string) => `Middle of Wilson’s ${level} interval, where p is the share`,
    half: 'Half its width',
    bounds: 'From and to',
    convention:
      'Wilson’s interval (1927), as R’s prop.test(correct = FALSE). It stays between 0 and 100% even where the share is small.',
    many: 'The variable has too many values for them to be shown. They are counted in the same way.',
    few: 'The values are not shown, for few gave some of them. They are counted in the same way.'
  }
};
