import type { Field } from '../field.ts';
import type { Family, RegressionSpec } from '../model-spec.ts';

export type { Family, RegressionSpec };

/** Options of some models; the automatic one may be any. */
const of = (...families: readonly Family[]) => ({ family: ['automatic', ...families] });

export const fields: readonly Field[] = [
  { name: 'outcome', kind: 'variable', none: 'outcome', default: null },
  { name: 'on', kind: 'variables', none: 'drivers', default: null },
  { name: 'family', kind: 'choice', options: ['automatic', 'ordinal', 'logistic', 'linear'], default: 'automatic' },
  { name: 'coded', kind: 'switch', default: true },
  { name: 'penalty', kind: 'choice', options: ['firth', 'none'], default: 'firth', where: of('logistic') },
  {
    name: 'robust',
    kind: 'choice',
    options: ['HC3', 'HC0', 'HC1', 'HC2', 'classical'],
    default: 'HC3',
    where: of('linear')
  },
  {
    name: 'inference',
    kind: 'choice',
    options: ['wald', 'profile'],
    default: 'wald',
    where: of('ordinal', 'logistic')
  },
  { name: 'level', kind: 'range', min: 80, max: 99, step: 1, default: 95 }
];
