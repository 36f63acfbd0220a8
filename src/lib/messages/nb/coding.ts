import { common } from './common.ts';

const { cardinal, quoted } = common;

/** How a variable is coded, in words. */
export const coding = {
  cut: (low: string, high: string): string => `${low} er lav, ${high} er høy`,
  cutLowest: (count: number): string =>
    count === 1
      ? 'den laveste verdien er lav, resten høye'
      : `de ${cardinal(count)} laveste verdiene er lave, resten høye`,
  uncut: 'alle nivåer',
  answer: (label: string): string => quoted(label),
  range: (from: string, to: string) => `${from}–${to}`,
  reversed: 'snudd, slik at det høyeste nivået i skjemaet blir det laveste',
  dontKnow: {
    low: { cut: 'som lav', uncut: 'som laveste nivå' },
    missing: 'utelatt',
    apart: 'for seg, utelatt fra rho'
  },
  noAnswer: { missing: 'utelatt', own: { cut: 'som lav', uncut: 'egen verdi under laveste nivå' } }
};
