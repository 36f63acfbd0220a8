import type { coding as nb } from '../nb/coding.ts';
import { common } from './common.ts';

const { cardinal, quoted } = common;

export const coding: typeof nb = {
  cut: (low, high) => `${low} low, ${high} high`,
  cutLowest: (count) =>
    count === 1
      ? 'the lowest value is low, the rest high'
      : `the ${cardinal(count)} lowest values are low, the rest high`,
  uncut: 'all levels',
  answer: (label) => quoted(label),
  range: (from, to) => `${from}–${to}`,
  reversed: 'reversed, so that the highest level in the questionnaire becomes the lowest',
  dontKnow: {
    low: { cut: 'as low', uncut: 'as the lowest level' },
    missing: 'left out',
    apart: 'kept apart, left out of rho'
  },
  noAnswer: { missing: 'left out', own: { cut: 'as low', uncut: 'a separate value below the lowest level' } }
};
