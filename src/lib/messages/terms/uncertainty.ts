import { term } from './term.ts';

export const uncertainty = {
  confidenceInterval: term(
    'uncertainty',
    'konfidensintervall',
    'konfidensintervall',
    'confidence interval',
    '95% Confidence Interval',
    'describe pairs reliability compare regression trend'
  ),
  standardError: term(
    'uncertainty',
    'standardfeil',
    'standardfeil',
    'standard error',
    'Std. Error',
    'regression describe'
  ),
  wilson: term(
    'uncertainty',
    'Wilson-intervall',
    'Wilson-intervall',
    'Wilson interval',
    'Wilson (PROPORTIONS)',
    'describe response trend'
  ),
  bootstrap: term('uncertainty', 'bootstrap', 'bootstrap', 'bootstrap', 'BOOTSTRAP', 'pairs network stability'),
  seed: term('uncertainty', 'frø', 'frø', 'seed', 'SET SEED', 'pairs stability'),
  multiverseAnalysis: term('uncertainty', 'multivers', 'multivers', 'multiverse', null, 'multiverse explorer'),
  finitePopulation: term(
    'uncertainty',
    'endelig populasjon',
    'endeleg populasjon',
    'finite population correction',
    'CSPLAN (POPSIZE)',
    'describe'
  ),
  printedNumber: term('checks', 'trykt tall', 'trykt tal', 'printed number', null, 'published check'),
  grim: term('checks', 'GRIM', 'GRIM', 'GRIM', null, 'check published')
};
