import type { WorkingSpec } from '../derivation.ts';
import type { Field } from '../field.ts';
import { METHODS } from '../pair-methods.ts';
import { TRIED } from '../ways.ts';
import { POWER } from './spec-power.ts';

export type { WorkingSpec } from '../derivation.ts';

/** What may be of those in two groups at once. */
export const CROSSED: readonly WorkingSpec['of'][] = ['mean', 'quantiles', 'shape', 'share'];

export const fields: readonly Field[] = [
  {
    name: 'of',
    kind: 'choice',
    options: [
      'correlation',
      'adjusted',
      'mean',
      'quantiles',
      'shape',
      'share',
      'table',
      'response',
      'alpha',
      'change',
      'repeated',
      'model',
      'prediction',
      'groups',
      'centrality',
      'ways',
      'power',
      'resampled'
    ],
    default: 'correlation'
  },
  {
    name: 'variables',
    kind: 'variables',
    none: 'drivers',
    default: null,
    where: {
      of: [
        'alpha',
        'change',
        'repeated',
        'mean',
        'model',
        'prediction',
        'quantiles',
        'shape',
        'adjusted',
        'centrality',
        'correlation',
        'resampled'
      ]
    }
  },
  { name: 'x', kind: 'variable', none: 'nothing', default: null },
  { name: 'y', kind: 'variable', none: 'outcome', default: null },
  { name: 'by', kind: 'variable', none: 'nothing', default: null },
  { name: 'value', kind: 'text', default: '' },
  { name: 'within', kind: 'variable', none: 'nothing', default: null, where: { of: [...CROSSED] } },
  { name: 'withinValue', kind: 'text', default: '', where: { of: [...CROSSED] } },
  { name: 'part', kind: 'text', default: '' },
  { name: 'answers', kind: 'data', default: [] },
  { name: 'upTo', kind: 'switch', default: false },
  { name: 'width', kind: 'number', min: 0, max: 1e12, default: null },
  { name: 'box', kind: 'switch', default: false, where: { of: ['quantiles'] } },
  { name: 'base', kind: 'choice', options: ['answered', 'all', 'scale'], default: 'answered' },
  {
    name: 'coefficient',
    kind: 'choice',
    options: ['alpha', 'omega', 'lambda2', 'lambda6', 'halves'],
    default: 'alpha',
    where: { of: ['alpha'] }
  },
  { name: 'reverse', kind: 'choice', options: ['coding', 'none'], default: 'coding', where: { of: ['alpha'] } },
  {
    name: 'missing',
    kind: 'choice',
    options: ['listwise', 'pairwise'],
    default: 'listwise',
    where: { of: ['alpha'] }
  },
  {
    name: 'matrix',
    kind: 'choice',
    options: ['numbers', 'polychoric'],
    default: 'numbers',
    where: { of: ['alpha'] }
  },
  { name: 'test', kind: 'choice', options: ['means', 'ranks'], default: 'means', where: { of: ['change', 'groups'] } },
  {
    name: 'measure',
    kind: 'choice',
    options: [
      'pearson',
      'likelihood-ratio',
      'yates',
      'linear-by-linear',
      'fisher',
      'mid-p',
      'fisher-freeman-halton',
      'monte-carlo',
      'cramers-v',
      'risk-difference',
      'risk-ratio',
      'odds-ratio',
      'odds-ratio-exact'
    ],
    default: 'pearson',
    where: { of: ['table'] }
  },
  {
    name: 'method',
    kind: 'choice',
    options: [...METHODS, 'somers-d-symmetric'],
    default: 'spearman',
    where: { of: ['correlation', 'adjusted', 'resampled'] }
  },
  { name: 'asRead', kind: 'switch', default: false, where: { of: ['correlation', 'adjusted', 'resampled', 'table'] } },
  { name: 'complete', kind: 'switch', default: false, where: { of: ['adjusted'] } },
  { name: 'codings', kind: 'data', default: {} },
  {
    name: 'drawn',
    kind: 'choice',
    options: [
      'percentile',
      'bca',
      'edge',
      'difference',
      'differences',
      'strength',
      'expected-influence',
      'permutation'
    ],
    default: 'percentile',
    where: { of: ['resampled'] }
  },
  { name: 'resamples', kind: 'number', min: 100, max: 10000, default: 1000, where: { of: ['resampled'] } },
  { name: 'perStep', kind: 'number', min: 20, max: 1000, default: 100, where: { of: ['resampled'] } },
  ...TRIED.filter(({ name }) => name !== 'alpha').map((field): Field => ({
    ...field,
    // A scale's `missing` is something else.
    name: field.name === 'missing' ? 'treatments' : field.name,
    where: { of: ['ways'] }
  })),
  ...POWER,
  { name: 'groups', kind: 'choice', options: ['columns', 'rows'], default: 'columns', where: { of: ['table'] } },
  {
    name: 'coded',
    kind: 'switch',
    default: false,
    where: { of: ['change', 'groups', 'mean', 'model', 'prediction', 'quantiles', 'repeated', 'shape'] }
  },
  {
    name: 'family',
    kind: 'choice',
    options: ['automatic', 'ordinal', 'logistic', 'linear'],
    default: 'automatic',
    where: { of: ['model', 'prediction'] }
  },
  {
    name: 'penalty',
    kind: 'choice',
    options: ['firth', 'none'],
    default: 'firth',
    where: { of: ['model', 'prediction'] }
  },
  {
    name: 'robust',
    kind: 'choice',
    options: ['HC3', 'HC0', 'HC1', 'HC2', 'classical'],
    default: 'HC3',
    where: { of: ['model', 'prediction'] }
  },
  {
    name: 'inference',
    kind: 'choice',
    options: ['wald', 'profile'],
    default: 'wald',
    where: { of: ['model'] }
  },
  {
    name: 'pairwise',
    kind: 'choice',
    options: ['games-howell', 'welch'],
    default: 'games-howell',
    where: { of: ['groups'] }
  },
  {
    name: 'adjust',
    kind: 'choice',
    options: ['none', 'bonferroni', 'holm', 'bh', 'by'],
    default: 'holm',
    where: { of: ['adjusted', 'change', 'groups'] }
  },
  {
    name: 'alternative',
    kind: 'choice',
    options: ['two-sided', 'greater', 'less'],
    default: 'two-sided',
    where: { of: ['adjusted', 'correlation', 'resampled'] }
  },
  {
    name: 'controls',
    kind: 'variables',
    none: 'nothing',
    default: null,
    where: { of: ['adjusted', 'correlation'] }
  },
  { name: 'convention', kind: 'choice', options: ['r', 'spss'], default: 'r' },
  { name: 'seed', kind: 'number', min: 0, max: 2 ** 32 - 1, default: 1 },
  { name: 'weighted', kind: 'switch', default: false },
  { name: 'population', kind: 'number', min: 1, max: 1e9, default: null },
  { name: 'level', kind: 'range', min: 80, max: 99, step: 1, default: 95 }
];
