import type { Variable } from '#lib/data/codebook.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import type { Coding } from '#lib/recode/step.ts';

export const ORDINAL: Variable = {
  name: 'use',
  label: { nb: 'Bruk', nn: 'Bruk', en: 'Use' },
  level: 'ordinal',
  categories: ['1', '2', '3', '4'].map((value) => ({ value, label: `level ${value}` })),
  missing: [
    { value: '8', kind: 'dont-know', label: 'vet ikke' },
    { value: '', kind: 'no-answer', label: 'ikke svart' }
  ],
  role: 'outcome',
  driverGroup: null
};

export const CUT: Coding = { cutoff: 2, dontKnow: 'low', noAnswer: 'missing', reverse: false };

/** A notebook small enough to see whole: three variables, two codings, three cells. */
export const SAMPLE: Notebook = {
  format: 2,
  id: 'sample',
  title: { nb: 'Prøve', en: 'Sample' },
  subtitle: '',
  source: { name: 'sample.csv', sha256: 'a'.repeat(64), rows: 6, dataset: null },
  codebook: {
    title: 'Sample',
    note: null,
    variables: [
      ORDINAL,
      { ...ORDINAL, name: 'plan', label: 'Plan', role: 'driver', driverGroup: 'lead' },
      { ...ORDINAL, name: 'place', label: 'Place', level: 'nominal', role: 'group' }
    ],
    driverGroups: [{ id: 'lead', label: 'Leadership', mark: 'led' }],
    invited: { variable: 'place', counts: { '1': 4, '2': 9 } }
  },
  steps: [
    { kind: 'code', variable: 'use', coding: CUT },
    { kind: 'code', variable: 'plan', coding: { ...CUT, cutoff: 1 } }
  ],
  smallestGroup: 5,
  cells: [
    { id: 'words', kind: 'text', markdown: { nb: 'Tekst', en: 'Text' } },
    { id: 'bars', kind: 'frequencies', version: 1, spec: { variables: ['use'], show: 'bars' } },
    { id: 'future', kind: 'not-invented-yet', version: 3, spec: { deep: { kept: [1, null, 'x'] } } }
  ]
};

/** The same object, none of whose parts can be changed. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
