import { term } from './term.ts';

export const models = {
  item: term('scales', 'ledd', 'ledd', 'item', 'Item', 'reliability'),
  alpha: term(
    'scales',
    'Cronbachs alfa',
    'Cronbachs alfa',
    'Cronbach’s alpha',
    'Cronbach’s Alpha (RELIABILITY)',
    'reliability'
  ),
  omega: term('scales', 'McDonalds omega', 'McDonalds omega', 'McDonald’s omega', 'Omega (RELIABILITY)', 'reliability'),
  itemRest: term(
    'scales',
    'ledd mot resten',
    'ledd mot resten',
    'item–rest correlation',
    'Corrected Item-Total Correlation',
    'reliability'
  ),
  reversedScale: term('scales', 'snudd skala', 'snudd skala', 'reversed scale', 'RECODE', 'reliability methods'),
  regressionModel: term('models', 'regresjon', 'regresjon', 'regression', 'REGRESSION', 'regression'),
  coefficient: term('models', 'koeffisient', 'koeffisient', 'coefficient', 'B', 'regression'),
  logisticModel: term(
    'models',
    'logistisk regresjon',
    'logistisk regresjon',
    'logistic regression',
    'LOGISTIC REGRESSION',
    'regression'
  ),
  proportionalOdds: term(
    'models',
    'proporsjonale odds',
    'proporsjonale odds',
    'proportional odds',
    'Test of Parallel Lines (PLUM)',
    'regression'
  ),
  separation: term('models', 'separasjon', 'separasjon', 'separation', 'Complete separation', 'regression'),
  firth: term('models', 'Firths metode', 'Firths metode', 'Firth’s method', null, 'regression')
};
