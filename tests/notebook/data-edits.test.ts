import { describe, expect, test } from 'vitest';
import {
  filterEdit,
  freshName,
  indexable,
  indexEdit,
  indexOf,
  weightEdit,
  withoutIndexEdit
} from '#lib/notebook/data-edits.ts';
import { applyEdit, type Edit } from '#lib/notebook/edit.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import type { IndexStep } from '#lib/recode/step.ts';
import { frozen, SAMPLE } from './sample.ts';

const START = frozen(SAMPLE);
const INDEX: IndexStep = { kind: 'index', name: 'both', of: ['use', 'plan'], how: 'mean', least: 1 };

/** The notebook after edits one after another, each of which must be undone to the last digit. */
function after(edits: readonly ((notebook: Notebook) => Edit)[]): Notebook {
  return edits.reduce<Notebook>((notebook, of) => {
    const edited = applyEdit(notebook, of(notebook));
    expect(applyEdit(edited.notebook, edited.inverse).notebook).toEqual(notebook);
    return edited.notebook;
  }, START);
}

describe('who takes part', () => {
  test('is one filter a variable, which replaces the former in its place', () => {
    const { steps } = after([
      (notebook) => filterEdit(notebook, 'place', ['1']),
      (notebook) => filterEdit(notebook, 'plan', ['2', '3']),
      (notebook) => filterEdit(notebook, 'place', ['1', '2'])
    ]);
    expect(steps.filter(({ kind }) => kind === 'filter')).toEqual([
      { kind: 'filter', variable: 'place', keep: ['1', '2'] },
      { kind: 'filter', variable: 'plan', keep: ['2', '3'] }
    ]);
    expect(steps.filter(({ kind }) => kind === 'code')).toEqual(START.steps);
  });

  test('is everyone again when the filter is taken away', () => {
    const { steps } = after([
      (notebook) => filterEdit(notebook, 'place', ['1']),
      (notebook) => filterEdit(notebook, 'place', null)
    ]);
    expect(steps).toEqual(START.steps);
  });

  test('counts by one weight at most', () => {
    const weights = (notebook: Notebook) => notebook.steps.filter(({ kind }) => kind === 'weight');
    const first = after([(notebook) => weightEdit(notebook, 'plan')]);
    expect(weights(first)).toEqual([{ kind: 'weight', variable: 'plan' }]);
    const second = applyEdit(first, weightEdit(first, 'use')).notebook;
    expect(weights(second)).toEqual([{ kind: 'weight', variable: 'use' }]);
    expect(weights(applyEdit(second, weightEdit(second, null)).notebook)).toEqual([]);
  });
});

describe('a variable made of others', () => {
  const made = after([(notebook) => indexEdit(notebook, INDEX, 'Both')]);

  test('is in the codebook and in the steps, is changed in its place, and taken away with its coding', () => {
    expect(made.codebook.variables.at(-1)).toMatchObject({ name: 'both', label: 'Both', level: 'interval' });
    expect(indexOf(made.steps, 'both')).toEqual(INDEX);
    const summed = applyEdit(made, indexEdit(made, { ...INDEX, how: 'sum', least: 2 }, '')).notebook;
    expect(indexOf(summed.steps, 'both')).toMatchObject({ how: 'sum', least: 2 });
    expect(summed.codebook).toEqual(made.codebook);
    const coding = { cutoff: 2, dontKnow: 'missing', noAnswer: 'missing', reverse: false } as const;
    const cut = applyEdit(summed, { kind: 'code', variable: 'both', coding }).notebook;
    const gone = applyEdit(cut, withoutIndexEdit(cut, 'both'));
    expect(gone.notebook).toEqual(START);
    expect(applyEdit(gone.notebook, gone.inverse).notebook).toEqual(cut);
  });

  test('is made of answers with an order, and not of another index', () => {
    expect(indexable(START).map(({ name }) => name)).toEqual(['use', 'plan']);
    expect(indexable(made).map(({ name }) => name)).toEqual(['use', 'plan']);
  });

  test('has a name that nothing else has, of letters, digits and low lines', () => {
    expect(freshName(START.codebook, 'Ledelse og øving (5 ledd)')).toBe('ledelse_og_øving_5_ledd');
    expect(freshName(START.codebook, 'Plan')).toBe('plan_2');
    expect(freshName(START.codebook, '2026')).toBe('x_2026');
    expect(freshName(START.codebook, ' –!')).toBe('x');
  });
});
