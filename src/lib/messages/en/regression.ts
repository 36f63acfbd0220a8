import { common } from './common.ts';
import { trouble } from './trouble.ts';

const { cardinal, Cardinal, quoted } = common;

type About = { names: string; about: Readonly<Record<string, string | number>> };

export const regression = {
  title: 'Regression',
  about: 'One outcome on several variables at once, so that each is read with the others held.',
  example: 'Does training go with use also when the plan is taken into account?',
  fields: {
    outcome: { label: 'Outcome', help: 'The outcome of the notebook where none is chosen.' },
    on: { label: 'Explained by', help: 'All drivers where none are chosen. Groups may be among them.' },
    family: {
      label: 'Model',
      help: 'Ordinal (SPSS PLUM, R polr) uses every level. Logistic splits the outcome at its cut-off. Linear takes answers as numbers. By the outcome: two levels give logistic, three to ten ordinal, more linear.',
      options: { automatic: 'By the outcome', ordinal: 'Ordinal', logistic: 'Logistic', linear: 'Linear' }
    },
    coded: {
      label: 'Variables by the cut-offs of the notebook',
      help: 'Otherwise as answered. The outcome is as answered in ordinal and linear models.'
    },
    penalty: {
      label: 'Method, logistic',
      help: 'Firth’s is better where answers are few, and always gives finite numbers (R logistf). SPSS LOGISTIC REGRESSION and R glm use maximum likelihood.',
      options: { firth: 'Firth', none: 'Maximum likelihood' }
    },
    robust: {
      label: 'Standard errors, linear',
      help: 'The robust ones allow for unequal spread (R sandwich). SPSS REGRESSION and R lm print the classical ones.',
      options: {
        HC3: 'Robust, HC3',
        HC0: 'Robust, HC0',
        HC1: 'Robust, HC1',
        HC2: 'Robust, HC2',
        classical: 'Classical'
      }
    },
    inference: {
      label: 'Tests and intervals',
      help: 'Wald’s are what SPSS and R’s summary print. The profile (R’s confint) is better where answers are few, but takes longer.',
      options: { wald: 'Wald', profile: 'Profile' }
    },
    level: { label: 'Interval, %', help: 'So many of a hundred such intervals are to contain the true value.' }
  },
  /** Titles. `names` is a finished list. */
  finding: {
    none: (tested: number) =>
      `${tested === 2 ? 'Neither' : 'None'} of the ${cardinal(tested)} variables has p below .05 when the others are held`,
    some: (names: string, tested: number) =>
      `p is below .05 for ${names} when the ${tested === 2 ? 'other is' : 'others are'} held`,
    many: (count: number, tested: number) =>
      `${Cardinal(count)} of ${cardinal(tested)} variables have p below .05 when the others are held`,
    single: (name: string, significant: boolean) =>
      significant ? `${name} has p below .05` : `${name} does not have p below .05`
  },
  subtitle: {
    ordinal: (outcome: string, variables: number, n: string) =>
      `Ordinal regression of ${outcome} on ${variables === 1 ? 'one variable' : `${cardinal(variables)} variables at once`}, n = ${n}.`,
    logistic: (outcome: string, variables: number, n: string) =>
      `Logistic regression of ${outcome} on ${variables === 1 ? 'one variable' : `${cardinal(variables)} variables at once`}, n = ${n}.`,
    linear: (outcome: string, variables: number, n: string) =>
      `Linear regression of ${outcome} on ${variables === 1 ? 'one variable' : `${cardinal(variables)} variables at once`}, n = ${n}.`
  },
  /** Of the table, where the figure above has told the finding. */
  table: {
    oddsRatio: (outcome: string) => `Odds ratios of ${outcome}`,
    b: (outcome: string) => `Coefficients of ${outcome}`
  },
  columns: {
    oddsRatio: 'Odds ratio',
    b: 'b',
    low: 'from',
    high: 'to',
    se: 'SE',
    beta: 'beta',
    vif: 'VIF'
  },
  interval: (level: string) => `${level} interval`,
  reference: (variable: string, reference: string) => `${variable} (against ${reference})`,
  thresholds: {
    title: (outcome: string) => `Thresholds between the levels of ${outcome}`,
    subtitle: 'b is the logarithm of the odds of answering at or below the threshold, when all variables are zero.',
    column: 'Threshold'
  },
  intercept: 'Intercept',
  notes: {
    unit: {
      coded: 'One unit is from low to high where the notebook has a cut-off, otherwise one step of the scale.',
      read: 'One unit is one step of the scale, as answered.'
    },
    words: 'Answers in words are numbered from 1.',
    ordinal: 'Odds ratio above 1: higher answers to the outcome are more likely, at every split between its levels.',
    logistic: (outcome: string, event: string) =>
      `Odds ratio above 1: the odds that ${outcome} is ${quoted(event)} are higher.`,
    linear: 'b is the difference in the mean for one unit, the other variables being equal.',
    wald: 'Wald’s tests and intervals.',
    profile: 'Tests and intervals by the profile of the likelihood (likelihood ratio); Wald’s for thresholds.',
    t: {
      classical: 'Student’s t with classical standard errors.',
      robust: (kind: string) => `Student’s t with robust standard errors (${kind}).`
    },
    automatic: 'The model was chosen by how many levels the outcome has.',
    firth: 'Firth’s method.',
    gvif: 'Where a variable has several groups, VIF is the generalised one to the power 1/df.',
    weighted: 'n is the sum of the weights.',
    command: (r: string, spss: string | null) => `The same in R: ${r}${spss === null ? '' : `; in SPSS: ${spss}`}.`,
    associated: 'The model shows association, not cause.'
  },
  fit: {
    title: (outcome: string, significant: boolean, p: string) =>
      significant
        ? `Together the variables go with ${outcome} (${p})`
        : `Together the variables have no clear association with ${outcome} (${p})`,
    plain: 'How well the model fits',
    subtitle: (n: string) => `The model as a whole, n = ${n}.`,
    columns: { measure: 'Measure', value: 'Value' },
    measures: {
      'likelihood-ratio': (df: string) => `Likelihood ratio, χ² (df ${df})`,
      f: (df: string) => `F (df ${df})`,
      logLikelihood: 'Log-likelihood',
      aic: 'AIC',
      mcFadden: 'Pseudo R², McFadden',
      nagelkerke: 'Pseudo R², Nagelkerke',
      auc: 'Area under the ROC curve (AUC)',
      r2: 'R²',
      adjustedR2: 'Adjusted R²',
      residualSd: 'Standard deviation of residuals',
      perParameter: {
        ordinal: 'Effective answers per coefficient',
        logistic: 'Events per coefficient',
        linear: 'Answers per coefficient'
      }
    },
    penalised: 'Likelihood ratio and log-likelihood have Firth’s penalty, hence no AIC.',
    effective: 'Effective answers (Harrell): so many answers on a continuous outcome would tell as much.',
    oneSplit: 'With two levels there is one split, and odds that cannot be but proportional.'
  },
  proportional: {
    title: {
      kept: (p: string) => `Proportional odds are not rejected (${p})`,
      rejected: (p: string) => `Proportional odds are rejected (${p})`,
      unknown: 'Proportional odds cannot be tested here'
    },
    subtitle: 'Does each odds ratio hold at every split between the levels?',
    test: 'Test',
    likelihoodRatio: 'Likelihood ratio (parallel lines, SPSS)',
    brant: 'Brant, all variables',
    each: 'Brant, each variable',
    score: 'Score test',
    meaning: {
      kept: 'Not rejected means that one odds ratio for each variable will do. With few answers the tests find large departures only.',
      rejected:
        'Rejected means that at least one variable matters more at some splits than at others. Split the outcome in two (logistic), or read the odds ratio as an average. With many answers small departures are rejected too.',
      unknown: 'Read the odds ratios with reservation, or split the outcome in two (logistic).'
    },
    scoreNote: 'The score test rejects too often where answers are few.',
    why: {
      separated: 'Dash: with coefficients of its own at each split the model has no finite numbers (separation).',
      'not-ordered':
        'Dash for the likelihood ratio: with coefficients of its own at each split some would have a probability below zero.',
      'no-convergence': 'Dash: the model with coefficients of its own at each split could not be computed.',
      singular: 'Dash: the variables go too closely together for the test.'
    }
  },
  predictions: {
    mean: (variable: string, least: string, most: string) =>
      `Largest difference for ${variable}: predicted mean from ${least} to ${most}`,
    chance: (variable: string, answer: string, least: string, most: string) =>
      `Largest difference for ${variable}: the probability of ${quoted(answer)} goes from ${least} to ${most}`,
    subtitle: {
      mean: (outcome: string) =>
        `Predicted mean of ${outcome} at each answer, the other variables being at their mean (groups: the first).`,
      chance: (outcome: string) =>
        `Predicted probability of answers to ${outcome} at each answer, the other variables being at their mean (groups: the first).`
    },
    columns: { answer: 'Answer', mean: 'Mean', chance: (answer: string) => `Probability of ${quoted(answer)}` },
    command: 'R: predict.'
  },
  figure: {
    description: (variable: string, estimate: string, low: string, high: string) =>
      `${variable} ${estimate} (${low} to ${high})`,
    none: { oddsRatio: 'no association: 1', b: 'no association: 0' },
    axis: { oddsRatio: 'Odds ratio, logarithmic scale', b: 'b' }
  },
  notices: {
    ...trouble,
    'left-out': ({ names, about }: About) => ({
      title: `${about.count} ${about.count === 1 ? 'respondent is' : 'respondents are'} left out`,
      text: `They lack an answer to at least one of the variables.${names === '' ? '' : ` Most lack ${names} (${about.most}).`} Take out variables that many lack to keep more.`
    }),
    uncut: ({ names }: About) => ({
      title: `${names} is not split in two`,
      text: 'Logistic regression needs two levels. Set a cut-off for the outcome, or choose the ordinal model.'
    }),
    'many-answers': ({ names, about }: About) => ({
      title: `${names} has more than ${about.most} levels`,
      text: 'That is too many for ordinal regression. Choose the linear model, or merge answers.'
    }),
    'many-groups': ({ names, about }: About) => ({
      title: `${names} is left out`,
      text: `More than ${about.most} groups are too many for one model. Merge them, or choose another variable.`
    }),
    'outcome-among': ({ names }: About) => ({
      title: `${names} is left out of the variables`,
      text: 'The outcome cannot explain itself. Take it out of the list.'
    }),
    constant: ({ names }: About) => ({
      title: `${names} left out`,
      text: 'Everyone who answered the rest gave the same answer here. Move the cut-off, or take out variables that many lack.'
    }),
    'same-outcome': () => ({
      title: 'The outcome is the same for everyone',
      text: 'Among those who answered everything there is no difference to explain. Move the cut-off, or take out variables that many lack.'
    }),
    'too-few': () => ({
      title: 'Too few answered everything',
      text: 'There must be more answers than coefficients, and enough of them to be shown. Choose fewer variables.'
    }),
    'no-convergence': () => ({
      title: 'The model could not be computed',
      text: 'The computation found no top. Choose fewer variables, or another model.'
    }),
    separated: ({ names, about }: About) => ({
      title: 'Some answers tell the outcomes apart',
      text: `Then there are no finite numbers for ${names} (separation). ${about.family === 'ordinal' ? 'Choose fewer variables, or the logistic model with Firth’s method.' : 'Choose fewer variables, or Firth’s method.'}`
    }),
    penalised: ({ names, about }: About) => ({
      title: 'Some answers tell the outcomes apart',
      text: `Without Firth’s method the numbers for ${names} would grow without end (separation). Here they are finite, but uncertain.${about.inference === 'wald' ? ' Choose the profile: its intervals can then be trusted.' : ''}`
    }),
    collinear: ({ names }: About) => ({
      title: `${names} given by the other variables`,
      text: 'It cannot then be told from them, and is left out (collinearity). Take one of them out.'
    }),
    inflated: ({ names, about }: About) => ({
      title: `${names} goes closely with the other variables`,
      text: `VIF is above ${about.limit}: the number is uncertain because the variables say nearly the same. Take one out, or make an index.`
    }),
    'few-events': ({ about }: About) => ({
      title: 'Few answers for so many variables',
      text: `The model has ${cardinal(Number(about.slopes))} ${about.slopes === 1 ? 'coefficient' : 'coefficients'} and fewer than ${cardinal(Number(about.least))} ${about.family === 'linear' ? 'answers' : about.family === 'ordinal' ? 'effective answers' : 'of the rarer outcome'} for each. The numbers may be too large, and fit new answers poorly. Choose fewer variables.`
    }),
    leverage: ({ about }: About) => ({
      title: 'The standard errors are the classical ones',
      text: `${about.kind} cannot be computed where one answer alone decides a coefficient. Choose fewer variables, or HC1.`
    })
  }
};
