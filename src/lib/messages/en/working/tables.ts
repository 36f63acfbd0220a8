import { crosstab } from '../crosstab.ts';

/** Derivations of two-way tables. */
export const tables = {
  /** An answer with its variable. */
  ofVariable: crosstab.ofVariable,
  /** A table that leaves out small groups. */
  base: crosstab.notes.base,
  /** An estimate above its interval. */
  below: crosstab.notes.below,
  table: {
    finding: (x: string, y: string, v: string) => `Cramér’s V between ${x} and ${y} is ${v}`,
    constant: (x: string, y: string) =>
      `The association of ${x} with ${y} cannot be tested, since everyone is in the same row or the same column`,
    cell: (count: string, n: string, answers: string) => `${count} of ${n} answered ${answers}`,
    everyone: (n: string) => `There are ${n} in the table`,
    expected: 'What each cell would have if rows and columns were independent',
    expectedSubtitle: 'E is row total · column total / n, and O the count.',
    sum: 'Sum',
    sums: 'The sums of weights, before they were rounded',
    whole:
      'Exact tests count whole answers: each sum of weights is rounded to the nearest whole number, as in CROSSTABS in SPSS, and counts as so many answers.',
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
  sums: {
    finding: {
      'likelihood-ratio': (x: string, y: string, value: string) =>
        `the likelihood ratio of ${x} and ${y} is G² = ${value}`,
      yates: (x: string, y: string, value: string) => `chi-square of ${x} and ${y} is ${value} with Yates’s correction`
    },
    ratio: 'Likelihood ratio',
    ratioOf: '2 · sum of O · ln(O / E)',
    yates: 'Chi-square with Yates’s correction',
    yatesOf: 'sum of (|O − E| − ½)² / E',
    empty: 'An empty cell adds nothing.',
    near: 'The deviations are no larger than ½, and are then taken to be 0.',
    convention: {
      'likelihood-ratio':
        'G² is twice the difference in log-likelihood between the cells and what independence would give, as “Likelihood Ratio” in SPSS’s CROSSTABS.',
      yates:
        'Yates (1934) takes ½ off each deviation, though never below 0, as “Continuity Correction” in SPSS’s CROSSTABS and R’s chisq.test.'
    }
  },
  linear: {
    finding: (x: string, y: string, value: string) => `linear by linear of ${x} and ${y} is χ² = ${value}`,
    scores: 'The answers as numbers',
    scoresSubtitle: 'Deviations are from the mean of all.',
    mean: (variable: string) => `Mean of ${variable}`,
    products: 'Sum of products of deviations',
    r: 'Pearson’s r, where SSx and SSy are the sums of squares',
    statistic: 'Chi-square of a linear association',
    convention:
      'The test is Mantel’s (1963) of whether the numbers rise together, as “Linear-by-Linear Association” in SPSS’s CROSSTABS. Answers in words are numbered in order, and the sides of a cut-off are 0 and 1.'
  },
  strength: {
    finding: (x: string, y: string, v: string, level: string, low: string, high: string) =>
      `Cramér’s V between ${x} and ${y} is ${v}, ${level} interval ${low} to ${high}`,
    noncentrality: (df: string, chi: string, probability: string) =>
      `The noncentrality λ under which a chi-square with ${df} ${df === '1' ? 'degree' : 'degrees'} of freedom is at most ${chi} with probability ${probability}`,
    none: (chi: string, probability: string) =>
      `Even without any association, with λ = 0, chi-square is at most ${chi} with a probability below ${probability}`,
    low: (level: string) => `${level} interval, its lower end`,
    high: 'Its upper end',
    square: 'χ² / n without bias',
    room: 'The most that φ² can be; k is the number of rows or of columns, whichever gives less',
    corrected: 'Cramér’s V, corrected',
    convention:
      'The interval has the values of V under which χ² is neither unexpectedly high nor unexpectedly low, by the noncentral chi-square distribution (Steiger 2004). λ has no formula: it is found by trying.',
    most: 'V is never above 1, and the end is put there.',
    bergsma: 'The correction is Bergsma’s (2013). V is too high on average where answers are few.',
    spss: 'SPSS’s CROSSTABS has V itself only.'
  },
  risk: {
    finding: {
      'risk-difference': (value: string, event: string, group: string, against: string) =>
        `the difference in the share of ${event} is ${value}, ${group} against ${against}`,
      'risk-ratio': (value: string, event: string, group: string, against: string) =>
        `the risk ratio of ${event} is ${value}, ${group} against ${against}`,
      'odds-ratio': (value: string, event: string, group: string, against: string) =>
        `the odds ratio of ${event} is ${value}, ${group} against ${against}`
    },
    share: (event: string, group: string) => `Share of ${event} among ${group}`,
    difference: 'Difference between the shares',
    wilson: (level: string, share: string) => `Wilson’s ${level} interval of ${share}`,
    newcombe: {
      low: (level: string) => `Newcombe’s ${level} interval, its lower end`,
      high: 'Its upper end'
    },
    se: 'Standard error of the difference',
    z: 'Test statistic z',
    ratio: 'Risk ratio',
    odds: (event: string, group: string, against: string) =>
      `Odds ratio, where a and b are with and without ${event} among ${group}, c and d among ${against}`,
    ratioSe: 'Standard error of ln(RR), where a and c are those with the answer',
    oddsSe: 'Standard error of ln(OR)',
    interval: (level: string) => `${level} interval, from the normal distribution of the logarithm`,
    empty: 'A cell is empty. The ratio then has no interval, and no test.',
    convention: {
      'risk-difference':
        'The interval is Newcombe’s (1998, method 10), made of Wilson’s intervals of the two shares. The standard error of the test is of each group’s own share. SPSS’s CROSSTABS does not have the difference.',
      'risk-ratio':
        'The interval is by Katz (1978), as in /STATISTICS=RISK of SPSS’s CROSSTABS, which shows the ratio as “For cohort”.',
      'odds-ratio': 'The interval is by Woolf (1955), as in /STATISTICS=RISK of SPSS’s CROSSTABS.'
    }
  },
  conditional: {
    finding: (value: string, event: string, group: string, against: string) =>
      `the exact odds ratio of ${event} is ${value}, ${group} against ${against}`,
    title: 'The probability of each possible table under three odds ratios, ψ',
    subtitle: (event: string, group: string) =>
      `Every table with the same totals. a is the number of ${event} among ${group}; the table that was found is in bold.`,
    weight:
      'Probability of a table, where n₁ and n₂ are the groups, k all with the answer, and Σ the sum over the tables',
    estimate: (found: string) => `The odds ratio under which a is ${found} on average`,
    least: 'No table has a smaller a, and the odds ratio is 0',
    most: 'No table has a larger a, and the odds ratio is infinite',
    low: (level: string, found: string, tail: string) =>
      `${level} interval, its lower end: a is ${found} or more with probability ${tail}`,
    noLow: (level: string) => `${level} interval, its lower end: no table has a smaller a`,
    high: (found: string, tail: string) => `Its upper end: a is ${found} or less with probability ${tail}`,
    noHigh: 'Its upper end: no table has a larger a',
    convention:
      'The odds ratio is given the totals (conditional maximum likelihood), and the interval is Cornfield’s exact one (1956). They have no formula, and are found by trying; R’s fisher.test gives the first digits. SPSS’s CROSSTABS does not have them.'
  }
};
