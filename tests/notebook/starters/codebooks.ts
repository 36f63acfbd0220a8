import type { Codebook, Variable } from '#lib/data/codebook.ts';
import { codebook, variable } from '../../analyses/survey.ts';

/** Answers 1 to 4, as numbers in a file. */
export const SCALE = ['1', '2', '3', '4'].map((value) => ({ value, label: value }));
const TOWNS = ['north', 'south'].map((value) => ({ value, label: value }));

const item = (name: string, over: Partial<Variable> = {}): Variable => variable(name, { categories: SCALE, ...over });
const town = variable('town', { level: 'nominal', role: 'group', categories: TOWNS });
const many = Array.from({ length: 45 }, (_, index) => item(`q${index + 1}`));

/** Codebooks that lack what a starter might take for granted. */
export const AWKWARD: Readonly<Record<string, Codebook>> = {
  'no variables': codebook([]),
  'free text alone': codebook([variable('why', { level: 'text' })]),
  'one ordered variable': codebook([item('use')]),
  'numbers alone': codebook([variable('age', { level: 'interval' }), variable('years', { level: 'interval' })]),
  'groups alone': codebook([town, variable('sector', { level: 'nominal', categories: TOWNS })]),
  'an outcome without drivers': codebook([item('use', { role: 'outcome' }), town]),
  'drivers without an outcome': codebook([item('plan', { role: 'driver' }), item('time', { role: 'driver' })]),
  'an outcome that is a category': codebook([
    variable('use', { level: 'nominal', categories: TOWNS, role: 'outcome' }),
    item('plan', { role: 'driver' })
  ]),
  'a driver in free text': codebook([
    item('use', { role: 'outcome' }),
    variable('why', { level: 'text', role: 'driver' }),
    item('plan', { role: 'driver' })
  ]),
  'outcome, drivers and groups': codebook(
    [item('use', { role: 'outcome' }), item('plan', { role: 'driver' }), item('time', { role: 'driver' }), town],
    { invited: { variable: 'town', counts: { north: 30, south: 2 } } }
  ),
  'an ordered variable without answers': codebook([item('use'), variable('empty', { categories: [] }), town]),
  'names of what every object has': codebook([item('constructor'), item('__proto__', { role: 'driver' }), town]),
  'questions asked twice': codebook([item('plan_før'), item('time_før'), item('plan_etter'), item('time_etter')]),
  'several times in the rows': codebook([
    item('use', { role: 'outcome' }),
    item('plan'),
    variable('tidspunkt', {
      level: 'nominal',
      role: 'group',
      categories: ['før', 'etter'].map((value) => ({ value, label: value }))
    })
  ]),
  'forty-five questions': codebook([...many, town])
};

/** Rows for a codebook: by rule, so that every level is given; each seventh answer is missing. */
export function answersTo(book: Codebook, rows: number): Record<string, string[]> {
  return Object.fromEntries(
    book.variables.map(({ name, level, categories }, place) => [
      name,
      Array.from({ length: rows }, (_, row) => {
        if ((row + place) % 7 === 6) return '';
        if (level === 'text') return `words ${row}`;
        if (level === 'interval') return String(20 + ((row * 5 + place) % 31));
        return categories[(row * (place + 1) + place) % Math.max(1, categories.length)]?.value ?? '';
      })
    ])
  );
}
