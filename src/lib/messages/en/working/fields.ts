import { compare } from '../compare.ts';
import { crosstab } from '../crosstab.ts';
import { multiverse } from '../multiverse.ts';
import { pairs } from '../pairs.ts';
import { power } from '../power.ts';
import { reliability } from '../reliability.ts';
import { stability } from '../stability.ts';

const { tests, effects } = crosstab;

/** The options of a derivation. */
export const fields = {
  of: {
    label: 'Number',
    help: 'What sort of number is worked out.',
    options: {
      correlation: 'Correlation and p',
      adjusted: 'Adjusted p',
      mean: 'Mean',
      quantiles: 'Median and quartiles',
      shape: 'Skewness and kurtosis',
      share: 'Share',
      table: 'Two-way table',
      response: 'Response rate',
      alpha: 'Cronbach’s alpha',
      change: 'Change',
      repeated: 'Friedman’s test',
      model: 'Regression',
      prediction: 'Prediction',
      groups: 'Groups',
      centrality: 'Strength and expected influence',
      ways: 'All ways to code a pair',
      power: 'Power',
      resampled: 'Resamples'
    }
  },
  variables: {
    label: 'Variables',
    help: 'For Cronbach’s alpha: the items, and when none are chosen, the drivers. For a change, a correlation, a mean, quartiles and skewness: what everyone must have answered. For a regression and a prediction: what is in the model. For adjusted p and Friedman’s test: the variables that are tested, all with all or with one. For strength: the variables of the network.'
  },
  x: { label: 'Variable', help: 'Where none is chosen: the outcome, or the first driver.' },
  y: {
    label: 'Compared with',
    help: 'For rho, two-way tables, a change and groups; for a regression and a prediction the outcome. Where none is chosen: the outcome, or the grouping.'
  },
  by: { label: 'Grouping', help: 'To work out the number of one group.' },
  value: {
    label: 'Group',
    help: 'The answer that the group gave, as it stands in the file. Empty is the first. For two-way tables: the column. For a prediction: the answer to the variable. For groups: the second of two. For all ways: what is chosen.'
  },
  within: {
    label: 'Within',
    help: 'For means, quartiles, shape and shares: only those of the group who also gave one answer here, as in one wave.'
  },
  withinValue: {
    label: 'Answer there',
    help: 'The answer as it stands in the file. Empty is the first that can be shown.'
  },
  part: {
    label: 'Answer',
    help: 'For shares: an answer as it stands in the file, or .high for those above the cut-off. For response rates: the group, or .ungrouped for those without. For two-way tables: the row; * is all of them. For Cronbach’s alpha: an item. For a regression: a variable, or empty for the whole model. For a prediction: the answer to an ordinal outcome. For groups: the first of two, or empty for all. For all ways: the choice, or empty for all.'
  },
  upTo: { label: 'Include the answers below', help: 'The share is then cumulative.' },
  width: { label: 'Class width', help: 'For shares of numbers that are put into classes.' },
  box: { label: 'Ends of a boxplot', help: 'For quartiles: also where the whiskers of a boxplot end.' },
  base: {
    label: 'Share of',
    help: 'Whom the share is of.',
    options: { all: 'all', answered: 'those who answered', scale: 'those with an answer on the scale' }
  },
  coefficient: {
    label: 'Coefficient',
    help: 'For Cronbach’s alpha: alpha itself, or another coefficient of how reliable the scale is.',
    options: {
      alpha: 'Alpha',
      omega: 'McDonald’s omega',
      lambda2: 'Guttman’s λ₂',
      lambda6: 'Guttman’s λ₆',
      halves: 'Two halves (Guttman)'
    }
  },
  missing: {
    label: reliability.fields.missing.label,
    help: 'For Cronbach’s alpha: who takes part when some have not answered every item.',
    options: reliability.fields.missing.options
  },
  matrix: {
    label: reliability.fields.matrix.label,
    help: 'For Cronbach’s alpha: what it is computed from.',
    options: reliability.fields.matrix.options
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
  measure: {
    label: 'Test or measure',
    help: 'For two-way tables, where the whole table is chosen. Yates, Fisher, differences and ratios are of two by two cells.',
    options: {
      pearson: tests.names.pearson,
      'likelihood-ratio': tests.names['likelihood-ratio'],
      yates: tests.names.yates,
      'linear-by-linear': tests.names['linear-by-linear'],
      fisher: tests.names.fisher,
      'mid-p': tests.names['mid-p'],
      'fisher-freeman-halton': tests.names['fisher-freeman-halton'],
      'monte-carlo': tests.names['monte-carlo'],
      'cramers-v': effects.names['cramers-v'],
      'risk-difference': effects.names['risk-difference'],
      'risk-ratio': effects.names['risk-ratio'],
      'odds-ratio': effects.names['odds-ratio'],
      'odds-ratio-exact': effects.names['odds-ratio-exact']
    }
  },
  method: {
    label: 'Correlation',
    help: 'Which measure of association.',
    options: {
      ...pairs.fields.method.options,
      'somers-d-symmetric': `${pairs.fields.method.options['somers-d']} (symmetric)`
    }
  },
  asRead: {
    label: 'Answers as read',
    help: 'For associations and two-way tables: without the notebook’s cut-offs and other coding.'
  },
  complete: { label: 'Only those who answered everything', help: 'For adjusted p.' },
  drawn: {
    label: 'From resamples',
    help: 'Of resamples: the interval of rho, of a difference, how far the order holds, or the p of permutations.',
    options: {
      percentile: 'Percentiles',
      bca: 'BCa',
      edge: 'Association in a network',
      difference: 'Difference between two associations',
      differences: 'Differs from so many',
      strength: 'CS of strength',
      'expected-influence': 'CS of expected influence',
      permutation: 'Exact p of permutations'
    }
  },
  resamples: stability.fields.resamples,
  perStep: stability.fields.perStep,
  coefficients: multiverse.fields.coefficients,
  uncut: multiverse.fields.uncut,
  treatments: multiverse.fields.missing,
  alpha: multiverse.fields.alpha,
  sought: {
    label: 'Of power',
    help: 'For power: which number.',
    options: {
      power: 'Power itself',
      detectable: 'Smallest rho shown',
      critical: 'Significant above',
      size: 'Number of answers'
    }
  },
  pairs: { label: power.fields.n.label, help: 'For power: to both variables.' },
  rho: { label: power.fields.rho.label, help: 'For power: as strong as the association is thought to be.' },
  power: { label: power.fields.power.label, help: 'For power: how surely such a rho is to be found.' },
  distribution: {
    label: power.fields.method.label,
    help: 'For power: how the distribution is taken.',
    options: power.fields.method.options
  },
  groups: {
    label: 'Groups are',
    help: 'For differences and ratios: what the groups are that are set against each other. The last answer in the last group is set against the first.',
    options: { columns: 'The columns', rows: 'The rows' }
  },
  coded: {
    label: 'Use the cut-offs',
    help: 'For a change, Friedman’s test, a mean, quartiles, skewness, groups, a regression and a prediction: answers as they are coded, instead of as they were read.'
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
  inference: {
    label: 'Tests and intervals',
    help: 'Of the coefficients of an ordinal or logistic regression.',
    options: { wald: 'Wald', profile: 'Profile' }
  },
  pairwise: {
    label: 'Test of pairs',
    help: 'For two of several groups, by means.',
    options: compare.fields.pairwise.options
  },
  adjust: {
    label: 'Adjustment of p',
    help: 'For adjusted p: how p is raised when many are tested. For two of several groups as well, and a change between two of several variables.',
    options: compare.fields.adjust.options
  },
  alternative: {
    label: 'One-sided or two-sided',
    help: 'For a correlation, adjusted p and the p of permutations.',
    options: pairs.fields.alternative.options
  },
  controls: {
    label: pairs.fields.controls.label,
    help: 'For a correlation and adjusted p: gives partial correlations. Weights are not used then.'
  },
  convention: {
    label: 'Convention',
    help: 'Rho: Bonett and Wright’s interval, or Fieller’s. Quartiles: R uses type 7, SPSS type 6 (HAVERAGE). Change: R has a continuity correction in Wilcoxon’s z, SPSS in the sign test. λ₆: R has it of the correlations, SPSS of the covariances; omega is of the variance that the sum has, or of what the model says.',
    options: { r: 'As R', spss: 'As SPSS' }
  },
  seed: { label: 'Seed', help: 'Decides what is drawn. The same seed gives the same numbers.' },
  weighted: { label: 'Use the weights', help: 'Otherwise each counts as one.' },
  population: { label: 'Population', help: 'How many the answers stand for. The interval is then narrower.' },
  level: { label: 'Interval, %', help: 'So many of a hundred such intervals are to contain the true value.' }
};
