import type { coding as nb } from '../nb/coding.ts';
import { common } from './common.ts';

const { cardinal, quoted } = common;

export const coding: typeof nb = {
  cut: (low, high) => `${low} er låg, ${high} er høg`,
  cutLowest: (count) =>
    count === 1
      ? 'den lågaste verdien er låg, resten høge'
      : `dei ${cardinal(count)} lågaste verdiane er låge, resten høge`,
  uncut: 'alle nivå',
  answer: (label) => quoted(label),
  range: (from, to) => `${from}–${to}`,
  reversed: 'snudd, slik at det høgaste nivået i skjemaet blir det lågaste',
  dontKnow: {
    low: { cut: 'som låg', uncut: 'som lågaste nivå' },
    missing: 'utelate',
    apart: 'for seg, utelate frå rho'
  },
  noAnswer: { missing: 'utelate', own: { cut: 'som låg', uncut: 'eigen verdi under lågaste nivå' } }
};
