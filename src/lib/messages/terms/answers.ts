import { term } from './term.ts';

export const answers = {
  outcome: term(
    'answers',
    'utfall',
    'utfall',
    'outcome',
    'Dependent',
    'explorer means correlation network regression compare multiverse summary power'
  ),
  driver: term(
    'answers',
    'driver',
    'drivar',
    'driver',
    'Independent, Covariate',
    'explorer correlation network regression summary multiverse'
  ),
  measurement: term('answers', 'målenivå', 'målenivå', 'level of measurement', 'Measure', 'methods describe'),
  cutoff: term(
    'answers',
    'skille',
    'skilje',
    'cut-off',
    'RECODE',
    'explorer frequencies correlation network multiverse methods'
  ),
  dontKnow: term('answers', 'vet ikke', 'veit ikkje', 'don’t know', 'MISSING VALUES', 'frequencies multiverse methods'),
  missing: term(
    'answers',
    'manglende svar',
    'manglande svar',
    'missing answer',
    'System-missing, MISSING VALUES',
    'frequencies reliability pairs methods'
  ),
  listwise: term(
    'answers',
    'listevis og parvis',
    'listevis og parvis',
    'listwise and pairwise',
    'Exclude cases listwise, pairwise',
    'reliability pairs regression'
  ),
  responseRate: term('answers', 'svarprosent', 'svarprosent', 'response rate', null, 'response'),
  smallestGroup: term(
    'answers',
    'minste gruppe',
    'minste gruppe',
    'smallest group',
    null,
    'response means compare correlation network describe'
  ),
  wave: term('answers', 'runde', 'runde', 'wave', null, 'trend'),
  likert: term('answers', 'likertskala', 'likertskala', 'Likert scale', null, 'frequencies'),
  n: term(
    'description',
    'n',
    'n',
    'n',
    'N',
    'frequencies response means correlation explorer network describe power pairs compare trend'
  ),
  mean: term('description', 'gjennomsnitt', 'gjennomsnitt', 'mean', 'Mean', 'means describe compare frequencies trend'),
  median: term('description', 'median', 'median', 'median', 'Median', 'describe frequencies'),
  mode: term('description', 'typetall', 'typetal', 'mode', 'Mode', 'frequencies'),
  sd: term(
    'description',
    'standardavvik',
    'standardavvik',
    'standard deviation',
    'Std. Deviation',
    'describe means frequencies reliability'
  ),
  quartile: term('description', 'kvartil', 'kvartil', 'quartile', 'Percentiles', 'describe'),
  skewness: term('description', 'skjevhet', 'skeivskap', 'skewness', 'Skewness', 'describe'),
  kurtosis: term('description', 'kurtose', 'kurtose', 'kurtosis', 'Kurtosis', 'describe'),
  topBox: term('description', 'toppandel', 'toppdel', 'top box', null, 'describe trend'),
  weight: term('description', 'vekt', 'vekt', 'weight', 'WEIGHT BY', 'describe methods')
};
