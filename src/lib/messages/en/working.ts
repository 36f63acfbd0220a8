import { common } from './common.ts';
import { crosstab } from './crosstab.ts';
import { trouble } from './trouble.ts';

const { cardinal } = common;
type About = { names: string; about: Readonly<Record<string, string | number>> };

export const working = {
  title: 'Working',
  about:
    'How one number is worked out: the answers behind it, the formula with the numbers put in, and who is included.',
  example: 'Where does a rho of 0.45 come from?',
  fields: {
    of: {
      label: 'Number',
      help: 'What sort of number is worked out.',
      options: {
        correlation: 'rho and p',
        mean: 'Mean',
        quantiles: 'Median and quartiles',
        share: 'Share',
        table: 'Two-way table',
        response: 'Response rate',
        alpha: 'Cronbach’s alpha',
        change: 'Change',
        model: 'Regression',
        groups: 'Groups'
      }
    },
    variables: {
      label: 'Variables',
      help: 'For Cronbach’s alpha: the items, and when none are chosen, the drivers. For a change: what everyone must have answered. For a regression: what is in the model.'
    },
    x: { label: 'Variable', help: 'Where none is chosen: the outcome, or the first driver.' },
    y: {
      label: 'Compared with',
      help: 'For rho and two-way tables. Where none is chosen: the outcome, or the grouping.'
    },
    by: { label: 'Grouping', help: 'To work out the number of one group.' },
    value: {
      label: 'Group',
      help: 'The answer that the group gave, as it stands in the file. Empty is the first. For two-way tables: the column.'
    },
    part: {
      label: 'Answer',
      help: 'For shares: an answer as it stands in the file, or .high for those above the cut-off. For response rates: the group. For two-way tables: the row; * is all of them. For Cronbach’s alpha: an item. For a regression: a variable, or empty for the whole model.'
    },
    upTo: { label: 'Include the answers below', help: 'The share is then cumulative.' },
    width: { label: 'Class width', help: 'For shares of numbers that are put into classes.' },
    base: {
      label: 'Share of',
      help: 'Whom the share is of.',
      options: { all: 'all', answered: 'those who answered', scale: 'those with an answer on the scale' }
    },
    reverse: {
      label: 'Reversed items',
      help: 'For Cronbach’s alpha: whether items that the notebook reverses are turned.',
      options: { coding: 'Turn them', none: 'As they were read' }
    },
    test: {
      label: 'Test',
      help: 'For a change and groups: of means, or of ranks.',
      options: { means: 'Means', ranks: 'Ranks' }
    },
    coded: {
      label: 'Use the cut-offs',
      help: 'For a change, groups and a regression: answers as they are coded, instead of as they were read.'
    },
    family: {
      label: 'Model',
      help: 'For a regression.',
      options: { automatic: 'By the outcome', ordinal: 'Ordinal', logistic: 'Logistic', linear: 'Linear' }
    },
    penalty: {
      label: 'Fitted by',
      help: 'For a logistic regression.',
      options: { firth: 'Firth', none: 'Maximum likelihood' }
    },
    robust: {
      label: 'Standard errors',
      help: 'For a linear regression.',
      options: { HC3: 'HC3', HC0: 'HC0', HC1: 'HC1', HC2: 'HC2', classical: 'Classical' }
    },
    convention: {
      label: 'Convention',
      help: 'Quartiles: R uses type 7, SPSS type 6 (HAVERAGE). Change: R has a continuity correction in Wilcoxon’s z, SPSS in the sign test.',
      options: { r: 'As R', spss: 'As SPSS' }
    },
    weighted: { label: 'Use the weights', help: 'Otherwise each counts as one.' },
    population: { label: 'Population', help: 'How many the answers stand for. The interval is then narrower.' },
    level: { label: 'Interval, %', help: 'So many of a hundred such intervals are to contain the true value.' }
  },
  inGroup: (group: string, finding: string) => `${group}: ${finding}`,
  answer: 'Answer',
  count: 'Count',
  number: 'Number',
  places: 'Places',
  total: 'Total',
  range: (from: string, to: string) => `${from}–${to}`,
  pair: (x: string, y: string) => `${x} and ${y}`,
  interval: (low: string, high: string) => `${low} to ${high}`,
  correlation: {
    finding: (x: string, y: string, rho: string) => `rho between ${x} and ${y} is ${rho}`,
    constant: (x: string, y: string) =>
      `rho between ${x} and ${y} is undefined, since everyone gave the same answer to at least one`,
    tooFew: (x: string, y: string, n: string) =>
      `rho between ${x} and ${y} needs three answers to both; there are ${n}`,
    subtitle: (x: string, n: string) =>
      `How many gave each pair of answers, as they are coded. Rows are ${x}. n = ${n}.`,
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
    convention:
      'Spearman’s rho is Pearson’s r of the midranks, of those who answered both. p is two-sided by Student’s t, as in SPSS’s NONPAR CORR and R’s cor.test(exact = FALSE).',
    phi: 'With two levels of each, rho is the same as phi.',
    many: 'The variables have too many levels for the table to be shown. The numbers are worked out in the same way.'
  },
  fisher: {
    title: (possible: string) => `Fisher’s exact p is the sum of the rarest of ${possible} possible tables`,
    subtitle: (cell: string) =>
      `Every table with the same totals, by how many are ${cell}. Counted are those no more probable than the table that was found (in bold).`,
    first: (cell: string) => `Number ${cell}`,
    probability: 'Probability',
    counted: 'Counted',
    observed: 'Probability of the table that was found',
    p: 'Fisher’s p, two-sided',
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
    convention:
      'Numbers are the answers as they were read, without cut-offs. The standard deviation divides by n − 1, as R and SPSS do. Deviations are from the mean.',
    many: 'The variable has too many values for them to be shown. The sums are worked out in the same way.',
    few: 'The values are not shown, for few gave some of them. The sums are worked out in the same way.'
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
  },
  table: {
    finding: (x: string, y: string, v: string) => `Cramér’s V between ${x} and ${y} is ${v}`,
    constant: (x: string, y: string) =>
      `The association of ${x} with ${y} cannot be tested, since everyone is in the same row or the same column`,
    cell: (count: string, n: string, answers: string) => `${count} of ${n} answered ${answers}`,
    everyone: (n: string) => `There are ${n} in the table`,
    expected: 'What each cell would have if rows and columns were independent',
    expectedSubtitle: 'E is row total · column total / n, and O the count.',
    sum: 'Sum',
    ofColumn: 'Share of the column',
    ofRow: 'Share of the row',
    ofTotal: 'Share of all',
    expectedCount: 'Expected count if rows and columns were independent',
    product: 'row total · column total / n',
    residual: 'Adjusted residual',
    statistic: 'Pearson’s chi-square',
    sumOf: 'sum of (O − E)² / E',
    df: 'Degrees of freedom, from the numbers of rows and columns',
    p: (df: string) => `p, from the chi-square distribution with ${df} ${df === '1' ? 'degree' : 'degrees'} of freedom`,
    phi: 'Phi, where a, b, c and d are the cells, r the row totals and k the column totals',
    v: 'Cramér’s V, where m is the number of rows or of columns, whichever is smaller',
    convention:
      'Chi-square is without correction for continuity, as in SPSS’s CROSSTABS and R’s chisq.test(correct = FALSE).'
  },
  alpha: {
    finding: (items: string, alpha: string) => `Alpha of the ${items} items is ${alpha}`,
    itemFinding: (item: string, r: string) => `${item} correlates ${r} with the sum of the other items`,
    constant: (item: string) => `${item} cannot be correlated with the other items, since one of them does not vary`,
    subtitle: (n: string) => `Each item, among those who answered all. n = ${n}.`,
    item: 'Item',
    variance: 'Variance, s²',
    withRest: 'Covariance with the others, c',
    total: 'Variance of the sum of the items',
    alpha: 'Cronbach’s alpha, where k is the number of items',
    interval: (level: string, between: string, within: string) =>
      `Feldt’s ${level} interval; F₁ is from the F distribution with ${between} and ${within} degrees of freedom, F₂ with these in the other order`,
    standardised: 'Standardised alpha, where r is the mean of the correlations between items',
    scaleMean: 'Mean of the scale, as the mean of the items',
    scaleSd: 'Standard deviation of the sum',
    meanSd: 'Standard deviation of the mean of the items',
    itemSd: 'Standard deviation of the item',
    rest: 'Variance of the sum of the other items',
    itemRest: 'Correlation of the item with this sum',
    dropped: 'Alpha without the item',
    convention:
      'Numbers are the answers as they were read, without cut-offs. Variances and covariances divide by n − 1, as R and SPSS do. The sum of each one’s answers varies more the more the items go together.',
    turned: 'Items that the notebook reverses are turned here too.'
  },
  change: {
    means: (from: string, to: string, change: string) => `the mean change from ${from} to ${to} is ${change}`,
    moved: (rises: string, falls: string, from: string, to: string) =>
      `${rises} answered higher and ${falls} lower to ${to} than to ${from}`,
    subtitle: 'The second answer less the first, and how many changed by so much.',
    ranksSubtitle: (same: string) =>
      `Those who changed, lined up by how much. Equal changes share the midrank. ${same} gave the same answer twice and are left out.`,
    fourfold: (first: string) => `How many gave each pair of answers. Rows are ${first}.`,
    difference: 'Change',
    size: 'How much',
    falls: 'Lower',
    rises: 'Higher',
    minus: 'Lower · rank',
    plus: 'Higher · rank',
    minusSum: 'Rank sum of those who answered lower',
    plusSum: 'Rank sum of those who answered higher',
    minusOf: 'sum of lower · rank',
    plusOf: 'sum of higher · rank',
    z: 'Wilcoxon’s z, from the difference between the rank sums',
    rankSquares: 'count · rank²',
    normal: 'Two-sided p, from the normal distribution',
    effects: {
      means: 'Cohen’s d, where s is the standard deviation of the changes',
      ranks: 'Rank-biserial correlation'
    },
    interval: (level: string) => `${level} interval, from Fisher’s z; m is how many changed`,
    share: 'Share that answered higher, of those who changed',
    signZ: 'z of the sign test',
    binomial: (m: string) => `Exact p, from the binomial distribution with ${m} trials and probability ½`,
    mcnemar: 'McNemar’s chi-square, where b went from the lower answer to the higher, and c back',
    oddsRatio: 'Odds ratio',
    convention: {
      means:
        'The test is the paired t test, as SPSS’s T-TEST PAIRS and R’s t.test(paired = TRUE). The standard deviation divides by n − 1.',
      ranks: 'Tests are as SPSS’s NPAR TESTS and R’s wilcox.test(paired = TRUE, exact = FALSE) and binom.test.',
      mcnemar:
        'Chi-square has a continuity correction, as R’s mcnemar.test and SPSS. SPSS shows the exact p where few changed.'
    },
    continuity: {
      r: 'Wilcoxon’s z has a continuity correction, as in R; the sign test has none.',
      spss: 'Wilcoxon’s z has no continuity correction, and the sign test has one, as in SPSS.'
    },
    read: 'Answers are as they were read, without cut-offs.',
    coded: 'Answers are as they are coded.'
  },
  model: {
    coefficient: (term: string, outcome: string, b: string) => `b of ${term} in the model of ${outcome} is ${b}`,
    odds: (term: string, outcome: string, ratio: string) =>
      `the odds ratio of ${term} in the model of ${outcome} is ${ratio}`,
    explains: (outcome: string, r2: string) => `R² of the model of ${outcome} is ${r2}`,
    pseudo: (outcome: string, r2: string) => `McFadden’s R² of the model of ${outcome} is ${r2}`,
    intercept: 'the intercept',
    against: (variable: string, level: string, reference: string) => `${variable} (${level} against ${reference})`,
    subtitle: (n: string) => `Sums of squares: how far answers are from the mean, and from the model. n = ${n}.`,
    answers: (n: string) =>
      `Without variables the probability of each answer is the share that gave it. The log-likelihood is count · ln(count / n). n = ${n}.`,
    source: 'Source',
    squares: 'Sum of squares',
    meanSquare: 'Sum of squares / df',
    explained: 'Model',
    residual: 'Residual (SSres)',
    logShare: 'Log-likelihood',
    statistic: (letter: string) => `Test statistic ${letter}, where SE is the standard error`,
    interval: (level: string) => `${level} interval, from the normal distribution`,
    oddsRatio: 'Odds ratio',
    oddsInterval: 'Interval of the odds ratio',
    beta: 'Standardised coefficient, where s are the standard deviations of the variable and the outcome',
    vif: 'VIF, where R²ⱼ is how much the other variables explain of this one',
    r2: 'Share explained, where SStot is the sum of squares in all',
    adjusted: 'Adjusted R²',
    residualSd: 'Standard deviation of the residuals',
    f: 'F, where k is the number of coefficients without the intercept',
    pF: (first: string, second: string) => `p, from the F distribution with ${first} and ${second} degrees of freedom`,
    logNormal: 'Log-likelihood, with normal residuals',
    aic: 'AIC, where q is the number of parameters',
    perSlope: 'Answers for each coefficient',
    none: 'Log-likelihood without variables',
    logOf: 'sum of count · ln(count / n)',
    log: 'Log-likelihood of the model',
    ratio: 'Likelihood-ratio test',
    mcFadden: 'McFadden’s R²',
    nagelkerke: 'Nagelkerke’s R²',
    convention: {
      term: 'The coefficient and its standard error come from fitting the whole model. The test and the interval are Wald’s, as in R and SPSS.',
      linear: 'The model is fitted by least squares, as R’s lm and SPSS’s REGRESSION.',
      likelihood: 'The model is fitted by maximum likelihood.'
    },
    robust: (kind: string) => `The standard error is ${kind}, which allows for unequal spread.`,
    firth: 'The model is fitted by Firth’s method.'
  },
  groups: {
    finding: (outcome: string, by: string) => `${outcome} in each group of ${by}`,
    subtitle: {
      means: (n: string) => `Sums of squares are of deviations from the group’s own mean. n = ${n}.`,
      ranks: (n: string) => `All answers are lined up across the groups, and equal answers share the midrank. n = ${n}.`
    },
    squares: 'Sum of squares, SS',
    rankSum: 'Rank sum',
    meanRank: 'Mean rank',
    rank: 'rank',
    welch: 'Welch’s t',
    welchSe: 'Standard error of the difference',
    welchDf: 'Degrees of freedom by Welch',
    pooled: 'Pooled variance',
    studentSe: 'Standard error of the difference, with pooled variance',
    student: 'Student’s t',
    d: 'Cohen’s d, where s is the root of the pooled variance',
    g: 'Hedges’ g, where J corrects for small samples',
    between: 'Sum of squares between groups, where M is the mean of all',
    betweenOf: 'sum of n · (m − M)²',
    within: 'Sum of squares within groups',
    f: 'F of the analysis of variance, where k is the number of groups',
    omega: 'Omega squared, where MSw is SSw / (n − k)',
    weights: 'Weights of the groups in Welch’s analysis of variance',
    middle: 'Weighted mean',
    lambda: 'How uneven the weights are',
    welchF: 'Welch’s F',
    u: 'U of the first group, from its rank sum R',
    lesserU: 'The lesser U, which SPSS shows',
    uVariance: 'Variance of U',
    z: 'z of Mann and Whitney',
    superiority: 'Probability that one of the first group is above one of the second',
    allRanks: 'Mean rank of all',
    rankBetween: 'Sum of squares between groups, of the ranks',
    rankBetweenOf: 'sum of n · (mean rank of the group − r)²',
    rankTotal: 'Sum of squares of all ranks',
    rankTotalOf: 'sum of (rank − r)²',
    h: 'H of Kruskal and Wallis',
    epsilon: 'Epsilon squared',
    convention: {
      'two-means': 'Welch’s t is as R’s t.test, Student’s as var.equal = TRUE. SPSS’s T-TEST shows both.',
      means: 'Tests are as R’s oneway.test and SPSS’s ONEWAY.',
      'two-ranks':
        'The test is as R’s wilcox.test(exact = FALSE) and SPSS’s NPAR TESTS /M-W, which has no continuity correction.',
      ranks: 'The test is as R’s kruskal.test and SPSS’s NPAR TESTS /K-W.'
    }
  },
  response: {
    finding: (share: string) => `${share} of those invited answered`,
    subtitle: 'Responses are rows of the file.',
    invited: 'Invited',
    answered: 'Answered',
    notAnswered: 'Did not answer',
    share: 'Response rate'
  },
  who: {
    title: (n: string, rows: string) => `${n} of ${rows} are included`,
    subtitle: 'Each of those left out is counted once, for the first thing that is missing.',
    respondents: 'Who',
    rows: 'Rows of the file',
    filter: 'Left out by the filter',
    weight: 'Without a weight',
    others: 'Other groups, or none',
    group: 'In the group',
    missing: (variable: string, kind: string) => `${variable}: ${kind}`,
    n: 'Included'
  },
  population: (count: string) => `Corrected for answers drawn from ${count}, N.`,
  weighted: 'Each response counts by its weight; n is the sum of the weights.',
  scored: 'Answers are words, numbered from 1 in their order.',
  rounded: 'Numbers are rounded where they stand; all digits are carried on.',
  notices: {
    ...trouble,
    'by-itself': crosstab.notices['by-itself'],
    'many-levels': crosstab.notices['many-levels'],
    'only-hidden': crosstab.notices['only-hidden'],
    nobody: crosstab.notices.nobody,
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
    'two-needed': () => ({
      title: 'A change needs two variables',
      text: 'Choose what was answered first, and what it is compared with.'
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
      text: 'Write the name of one of the variables. The whole model by Firth’s method is not worked out.'
    }),
    'no-test': () => ({
      title: 'The groups cannot be compared',
      text: 'Two groups that can be shown are needed, and answers that are not the same for everyone.'
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
      text: `It has fewer than ${cardinal(Number(about.smallest))} answers, or would reveal a group that has. Merge groups or change the limit.`
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
  }
};
