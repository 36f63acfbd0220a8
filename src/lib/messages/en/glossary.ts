import type { glossary as nb } from '../nb/glossary.ts';

export const glossary: typeof nb = {
  find: 'Find a term in Norwegian, English or SPSS',
  none: (wanted) => `No term is like “${wanted}”.`,
  found: (count) => (count === 1 ? '1 term' : `${count} terms`),
  here: 'In this cell',
  rest: 'More terms',
  spss: 'In SPSS',
  noSpss: 'Not in SPSS',
  groups: {
    answers: 'Answers and coding',
    description: 'Centre and spread',
    association: 'Association',
    tables: 'Tables',
    tests: 'Tests',
    scales: 'Scales',
    models: 'Models',
    uncertainty: 'Uncertainty',
    checks: 'Checks'
  },
  meaning: {
    outcome: 'What the survey wants to explain, such as how far the unit has come in using the guide.',
    driver: 'Something that may go with the outcome, such as colleagues practising together.',
    measurement:
      'Whether answers are categories without order, ranked, numbers or free text; it decides what can be computed.',
    cutoff: 'The place on the scale where low answers end and high ones begin.',
    dontKnow: 'An answer outside the scale, which can be left out, counted as low or shown apart.',
    missing: 'A question that was not answered, or an answer outside the scale.',
    listwise:
      'Listwise keeps only those who answered everything; pairwise keeps, for each pair, all who answered both.',
    responseRate: 'The share of those invited who answered.',
    smallestGroup: 'Groups with fewer answers than this are not shown, and cannot be worked out from what is shown.',
    wave: 'One of the times a survey was held, every year for example.',
    likert: 'A few answers in order, such as from to a small extent to to a large extent.',
    n: 'How many answers a number is computed from; for an association those who answered both questions.',
    mean: 'The sum of the answers divided by how many they are; it takes the levels to be equally far apart.',
    median: 'The answer in the middle when all stand in order.',
    mode: 'The answer that most people gave.',
    sd: 'How far the answers usually lie from the mean.',
    quartile:
      'The three numbers that part the answers into four equal parts; R and SPSS compute them a little differently.',
    skewness:
      'Whether the answers have a long tail to one side: above zero towards the high, below zero towards the low.',
    kurtosis: 'Whether the tails are heavier or lighter than in a normal distribution, which has zero.',
    topBox: 'The share who chose one of the highest answers.',
    weight: 'A number that lets some answers count for more than others, for example when a group answered too little.',
    rho: 'How well two rankings follow each other, from −1 to 1; 0 is no association.',
    midrank: 'The rank that those with the same answer share: the mean of the places they take together.',
    r: 'How near the answers to two questions lie to a straight line, from −1 to 1.',
    tau: 'How many more pairs of answers point the same way than the opposite way, corrected for ties.',
    gamma: 'As Kendall’s tau, but without tied pairs, and therefore often higher.',
    somersD: 'As Kendall’s tau, but with one question explaining the other.',
    polychoric:
      'The correlation of what is taken to lie behind two ranked answers; with two answers each it is called tetrachoric.',
    partial: 'The association of two questions when others are held constant.',
    strength: 'A word for how large a correlation is: weak, moderate or strong; the limits are a habit, not a law.',
    driverNetwork:
      'Drivers and outcome as boxes, with an arrow for each association that is strong enough; arrows do not show cause.',
    csCoefficient: 'The share of answers that can be dropped without the order of the associations changing much.',
    twoWayTable: 'How many gave each combination of answers to two questions.',
    expectedCount: 'How many there would be in a cell of the two-way table without any association.',
    chiSquare: 'How far the counts of a two-way table lie from the expected ones, taken together.',
    fisher: 'A test of two-way tables that holds with few answers too.',
    phi: 'The correlation of a table of two by two; there it equals Spearman’s rho.',
    cramersV: 'The strength of an association of categories, from 0 to 1, without a direction.',
    oddsRatio: 'How many times larger the odds of a high answer are in one group than in another; 1 is no difference.',
    p: 'The chance of a result at least as large if there were no association.',
    star: 'The mark of a low p: * below .05 and ** below .01.',
    significanceLevel: 'The limit that p must be below for a finding to be called significant, usually .05.',
    twoSided: 'A test that counts results in both directions; a one-sided one asks about one only.',
    adjustedP: 'A p made larger because many tests together give some low p by chance.',
    power: 'The chance of discovering an association that is there.',
    permutation: 'A test that shuffles the answers and sees how often the result is at least as large.',
    mannWhitney: 'A test of whether one of two groups answers higher than the other, computed from ranks.',
    kruskalWallis: 'As Mann–Whitney, for three groups or more.',
    welch: 'A test of the difference between two means that allows the groups to spread differently.',
    effectSize: 'How large a difference is, whatever the number of answers.',
    wilcoxon: 'A test of whether the same people answer higher one time than the other.',
    mcnemar: 'A test of whether more went from a low to a high answer than the other way.',
    item: 'One of the questions that are put together to a scale.',
    alpha:
      'How well several items measure the same, usually from 0 to 1; from about .70 it is often taken as good enough.',
    omega: 'As alpha, but without demanding that the items count equally.',
    itemRest: 'The correlation of an item with the sum of the others.',
    reversedScale:
      'A question asked the opposite way round, where a high answer means little; it is turned before it is put together with others.',
    regressionModel:
      'One outcome explained by several variables at once, so that each is read with the others held constant.',
    coefficient: 'How much the outcome changes when the variable rises by one and the others are held constant.',
    logisticModel: 'Regression for an outcome cut into low and high.',
    proportionalOdds: 'The assumption of ordinal regression that the same odds ratio holds at every cut of the scale.',
    separation: 'When some answers part the outcomes completely, so that ordinary logistic regression has no answer.',
    firth: 'Logistic regression that gives an answer also when answers are few or part the outcomes completely.',
    confidenceInterval:
      'The numbers between two limits that agree well with the answers; few answers give a wide interval.',
    standardError: 'How much a number would usually vary if the survey were done again.',
    wilson: 'An interval of a share that never goes below 0 or above 100 per cent.',
    bootstrap: 'Drawing the answers again many times to see how much a number varies.',
    seed: 'The number that decides a random draw; the same seed gives the same numbers.',
    multiverseAnalysis:
      'The same question computed under every reasonable choice, to see whether the finding depends on one of them.',
    finitePopulation:
      'A correction that narrows the interval when the answers are a large part of everyone they stand for.',
    printedNumber: 'A number as it stands in the published study, to compare with what is computed here.',
    grim: 'A check of whether a printed mean is possible when answers are whole numbers and their count is known.'
  }
};
