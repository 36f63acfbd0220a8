import { describe, expect, it } from 'vitest';
import { asLevel } from '#lib/ui/notebook/as-level.ts';
import { rows, variable } from '../../analyses/survey.ts';

const [column] = rows({ q: ['10', '9', 'vet ikke', '', '2', '9'] }).columns;
if (!column) throw new Error('no column');
const missing = [{ value: 'vet ikke', kind: 'dont-know', label: 'vet ikke' }] as const;

describe('another level of measurement', () => {
  it('gives ranked and named answers the categories of the file, rising as numbers, without what is missing', () => {
    const numbers = variable('q', { level: 'interval', missing });
    const categories = ['2', '9', '10'].map((value) => ({ value, label: value }));
    expect(asLevel(numbers, column, 'ordinal')).toEqual({ level: 'ordinal', categories });
    expect(asLevel(numbers, column, 'nominal')).toEqual({ level: 'nominal', categories });
  });

  it('keeps the categories and labels that are there', () => {
    const ranked = variable('q', { categories: [{ value: '9', label: 'often' }] });
    expect(asLevel(ranked, column, 'nominal')).toEqual({ level: 'nominal' });
  });

  it('takes categories from numbers and free text', () => {
    const ranked = variable('q', { categories: [{ value: '9', label: 'often' }] });
    expect(asLevel(ranked, column, 'interval')).toEqual({ level: 'interval', categories: [] });
    expect(asLevel(ranked, column, 'text')).toEqual({ level: 'text', categories: [] });
  });
});
