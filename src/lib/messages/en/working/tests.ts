/** Derivations of scales, of changes, of models and of groups. */
export const tests = {
  alpha: {
    finding: (items: string, alpha: string) => `Alpha of the ${items} items is ${alpha}`,
    itemFinding: (item: string, r: string) => `${item} correlates ${r} with the sum of the other items`,
    constant: (item: string) => `${item} cannot be correlated with the other items, since one of them does not vary`,
    subtitle: (among: string) => `Each item, ${among}.`,
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
    coefficient: (term: string, outcome: string, b: string) =>
      `the coefficient of ${term} in the model of ${outcome} is ${b}`,
    threshold: (term: string, outcome: string, b: string) => `${term} in the model of ${outcome} is ${b}`,
    odds: (term: string, outcome: string, ratio: string) =>
      `the odds ratio of ${term} in the model of ${outcome} is ${ratio}`,
    explains: (outcome: string, r2: string) => `R² of the model of ${outcome} is ${r2}`,
    pseudo: (outcome: string, r2: string) => `McFadden’s R² of the model of ${outcome} is ${r2}`,
    intercept: 'the intercept',
    between: (below: string, above: string) => `the threshold between ${below} and ${above}`,
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
    statistic: (letter: string) => `Test statistic ${letter}, where b is the coefficient and SE its standard error`,
    interval: (level: string) => `${level} interval, from the normal distribution`,
    oddsRatio: 'Odds ratio',
    oddsInterval: 'Interval of the odds ratio',
    beta: 'Standardised coefficient, where s are the standard deviations of the variable and the outcome',
    vif: 'VIF, where R² is how much the other variables explain of this one',
    r2: 'Share explained, where SStot is the sum of squares in all',
    adjusted: 'Adjusted R²',
    residualSd: 'Standard deviation of the residuals',
    f: 'F, where k is the number of coefficients without the intercept',
    pF: (first: string, second: string) => `p, from the F distribution with ${first} and ${second} degrees of freedom`,
    logNormal: 'Log-likelihood, with normal residuals',
    aic: 'AIC, where q is the number of parameters',
    perSlope: 'Answers per coefficient',
    effective: 'Answers that count, where nj is how many gave each answer (Harrell 2015)',
    rarer: 'Answers that count: of the rarer outcome',
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
    thresholds:
      'ln(P(Y ≤ j) / P(Y > j)) = θ − x · b: the threshold θ is the log odds of the lower of the two answers, or below it, where each x is zero. Here b is the threshold.',
    robust: (kind: string) => `The standard error is ${kind}, which allows for unequal spread.`,
    firth: 'The model is fitted by Firth’s method.'
  },
  centrality: {
    finding: (variable: string, strength: string, influence: string) =>
      `${variable} has strength ${strength} and expected influence ${influence}`,
    subtitle: 'Rho with each of the other variables, the strongest first.',
    strength: 'Strength',
    expectedInfluence: 'Expected influence',
    convention:
      'Rho is Spearman’s, between the answers as they are coded, of those who answered both. Strength is the sum without signs, expected influence the sum with them (Robinaugh, Millner and McNally 2016).'
  },
  groups: {
    finding: (outcome: string, by: string) => `${outcome} in each group of ${by}`,
    pair: (outcome: string, groups: string) => `${outcome} in ${groups}`,
    against: (first: string, second: string) => `${first} against ${second}`,
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
    superiority: 'Probability that one of the first group is above one of the second; equal answers count half',
    allRanks: 'Mean rank of all',
    rankBetween: 'Sum of squares between groups, of the ranks, where R is the rank sum of the group',
    rankBetweenOf: 'sum of n · (R / n − r)²',
    rankTotal: 'Sum of squares of all ranks',
    rankTotalOf: 'sum of (rank − r)²',
    h: 'H of Kruskal and Wallis',
    epsilon: 'Epsilon squared',
    range: (groups: string, df: string) =>
      `p, from the studentized range Q of ${groups} means and ${df} degrees of freedom`,
    rangeInterval: (level: string) => `${level} interval for all pairs together, where q is the quantile of Q`,
    rankVariance: 'Variance of the ranks',
    rankDifference: 'Difference in mean rank',
    rankSe: 'Standard error of the difference',
    dunn: 'Dunn’s z',
    aloneU:
      'U of the two alone: how many of the pairs with one from each group have the first above the second; equal answers count half',
    convention: {
      dunn: 'The test is Dunn’s (1964), with the ranks among all groups, as dunn_test in R’s package rstatix and the pairs after Kruskal–Wallis in SPSS’s NPTESTS.',
      'games-howell':
        'The test is Games and Howell’s (1976), as games_howell_test in R’s package rstatix and ONEWAY /POSTHOC=GH in SPSS. p and the interval already allow for the number of pairs.',
      welch: 'The test is Welch’s t for each pair, as pairwise.t.test(pool.sd = FALSE) in R and T-TEST in SPSS.',
      'two-means': 'Welch’s t is as R’s t.test, Student’s as with var.equal = TRUE. SPSS’s T-TEST shows both.',
      means: 'Tests are as R’s oneway.test and SPSS’s ONEWAY.',
      'two-ranks':
        'The test is as R’s wilcox.test(exact = FALSE) and SPSS’s NPAR TESTS /M-W, which has no continuity correction.',
      ranks: 'The test is as R’s kruskal.test and SPSS’s NPAR TESTS /K-W.'
    }
  }
};
