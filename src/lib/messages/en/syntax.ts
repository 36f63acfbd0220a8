/** The words of scripts for R and SPSS: comments that stand in them. */
export const syntax = {
  made: (program: string, file: string, rows: number) =>
    `Made with ${program} from “${file}” (${rows === 1 ? '1 answer' : `${rows} answers`}).`,
  run: {
    R: (file: string) =>
      `Put ${file} in the working directory, and run the script in R 4.0 or later. No packages are needed. The results are in the list results, by the ids of the cells.`,
    SPSS: (file: string) =>
      `Put ${file} in the working directory (or write its whole path in GET DATA), and run all. Names that SPSS does not take are rewritten; the proper name stands in the variable label.`
  },
  hidden: {
    R: 'Groups smaller than smallest_group are left out, and those that would give them away by subtraction.',
    SPSS: (smallest: number) =>
      `Drivkraft does not show groups of fewer than ${smallest}. SPSS shows all: take the small ones out before you share anything.`
  },
  toolsTitle: 'Functions',
  dataTitle: 'Data',
  cellsTitle: 'Cells',
  who: 'Who takes part',
  coding: 'The coding',
  nothing: 'This cell has nothing to compute.',
  without: 'Drivkraft has no syntax for this kind of cell.',
  tools: {
    number_of: 'The number that a text writes: decimal comma or point, spaces between thousands.',
    kind_of_missing: 'The kind of missing; a value that the codebook does not know is user-missing.',
    answers: 'Answers from the file: the levels in rising order, the place among them, and the kind of missing.',
    numbers: 'The same for numbers: the levels are the numbers that occur.',
    index_of: 'An index: the mean of the items answered, or that times the number of items.',
    recoded: 'Answers coded: reversed, don’t know as lowest, no answer as its own value, split in low and high.',
    shown: 'Which groups may be shown.',
    groups_of: 'The groups that may be shown, with the rows of each.',
    in_groups: 'Computes for all, or for each group by itself.',
    rows_where: 'Who gave one of the answers.',
    weighted_midranks: 'Midranks where each answer counts as many times as its weight says.',
    weighted_spearman: 'Spearman’s rho with weights; n is their sum, and there is no Fisher’s p.',
    spearman: 'Spearman’s rho with p from t; Fisher’s exact p where both have two levels.',
    associations: 'Rho of several pairs, for all or for each group.',
    correlations: 'Rho of several variables with one, and p after Holm.',
    strip: 'Rho for every cut-off of the two variables.',
    counted: 'How many, or the sum of their weights.',
    averages: 'Mean and standard deviation, with weights where there are some.',
    frequencies: 'How many gave each answer, with shares of all and of those who answered.',
    response: 'How many answered in each group, of those invited.',
    means: 'Means in each group and for all.',
    count_of: 'How many gave one of the answers.',
    missing_of: 'How many have no answer, of one or more kinds.',
    numbers_of: 'The numbers answered.',
    mode_of: 'The most frequent number, the lowest where several are as frequent.',
    printed: 'A printed number beside what the data give.',
    printed_rho: 'A printed rho beside what the data give.',
    weighted_quantiles: 'Quantiles with weights: type 7 as Hmisc, type 6 as SPSS.',
    wilson: 'A share with Wilson’s interval.',
    described: 'One variable described.',
    description: 'Several variables described, for all or for each group.',
    correlation_above: 'The probability of a larger r where rho is tanh(zeta) (Hotelling 1953).',
    correlation_power: 'The power of a two-sided test of rho = 0.',
    correlation_size: 'The fewest pairs with the power wanted.',
    reach: 'What so many pairs can show.',
    pairs_of: 'How many answered both.',
    power_for: 'Power of the outcome with each driver, or of a given number of pairs.',
    two_way: 'How many gave each pair of answers, weighted where there are weights.',
    cells_of: 'The cells of the table: counts, shares, expected counts and adjusted residuals.',
    compare_columns: 'z tests of every two columns in each row, with p after Bonferroni.',
    independence: 'Tests of independence: chi-square, likelihood ratio, Yates, linear association, Fisher.',
    root_of: 'Where a function is zero, as closely as can be.',
    strength:
      'How strong the association is: phi, Cramér’s V with its interval, risk difference (Newcombe), risk and odds ratio.',
    exact_odds_ratio: 'The conditional odds ratio, as of fisher.test, to more digits.',
    in_groups_shown: 'Those who answered in the groups shown: group, the place and the number of the answer, weight.',
    ranks: 'Ranks of all together; equal answers share theirs.',
    moments: 'Number, mean and variance, with weights.',
    groups_described: 'Each group: mean with interval, spread, median and mean rank.',
    superiority: 'The chance that one of the first group lies above one of the second, with Newcombe’s interval.',
    exact_rank_sum: 'The exact p of a rank sum, with ties too.',
    mann_whitney: 'Mann–Whitney: as wilcox.test, with weights too, and effect sizes.',
    kruskal_wallis: 'Kruskal–Wallis: as kruskal.test, with weights too, and epsilon squared.',
    dunn: 'Dunn’s tests of every two groups, with adjusted p.',
    two_means: 'The difference of two means: as t.test, with weights too.',
    hedges_g: 'Hedges’ g with its interval by the noncentral t distribution.',
    compare_two_means: 'Two groups: Welch’s or Student’s t, with Hedges’ g.',
    variance_analysis:
      'Analysis of variance, Welch’s and the classic: as oneway.test, with weights too, and omega squared.',
    pairs_of_means: 'Welch’s t of every two groups, with adjusted p, or Games and Howell’s tests (without adjust).'
  },
  notes: {
    shown: 'With the answers that the cell shows; those that too few gave are left out.',
    rounded: 'Exact tests require whole numbers: weighted counts are rounded.'
  },
  spss: {
    holm: 'SPSS has no command for Holm: multiply the lowest p by the number of tests, the next by one less, and so on; none is lower than the one before.',
    response: 'Invited, answered and the response rate in each group.',
    dontKnow: 'With don’t know in the base of the shares:',
    strip:
      'Every cut-off of the two variables: k2 is low up to the second level, k0 has no cut-off, l has don’t know as low.',
    methods: 'The methods are words; the numbers in them are those of the other cells.',
    quartiles: 'The cell has quartiles as R (type 7). SPSS has HAVERAGE (type 6) instead, which may differ a little.',
    weightedMedian: 'The median is another in SPSS where weights are not whole: HAVERAGE (type 6), and not type 7.',
    population: 'SPSS does not correct the intervals for a finite population.',
    wilson: 'Wilson’s interval of the share is in PROPORTIONS from SPSS 27 on.',
    power:
      'The power of a two-sided test of rho = 0. The smallest rho that can be found, and the pairs needed, must be found by trial in SPSS.',
    exactPower: 'SPSS has no command for the exact power of a correlation.',
    crosstab: 'SPSS has no interval of Cramér’s V, nor V without its bias (Bergsma).',
    risk: 'SPSS has no Newcombe interval of the risk difference, and orders the groups by itself: the ratios may be inverted.',
    midP: 'SPSS has no mid-p; Fisher’s exact p is in the table.',
    ranks: 'SPSS has no continuity correction, nor intervals of the effect sizes; its U is the lesser of the two.',
    effects: 'Hedges’ g is in SPSS from version 27 on, with other intervals.',
    dunn: 'Dunn’s tests are in NPTESTS, without weights; adjusted p is Bonferroni’s.',
    pairs: 'Welch’s t of every two groups; SPSS does not adjust p for the number of pairs.'
  }
};
