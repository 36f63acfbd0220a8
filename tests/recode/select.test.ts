import { describe, expect, it } from 'vitest';
import { tabulate } from '#lib/data/tabulate.ts';
import { EVERYONE, selectColumn, selectionOf } from '#lib/recode/select.ts';
import type { Step } from '#lib/recode/step.ts';
import { codebook, rows, variable } from '../analyses/survey.ts';

const table = tabulate(
  rows({
    sector: ['school', 'home', 'school', '', 'office', 'school'],
    year: ['1', '2', '2', '2', '1', '1'],
    weight: ['2', '0.5', '-1', '3', '', '0']
  }),
  codebook([variable('sector', { level: 'nominal' }), variable('year'), variable('weight', { level: 'interval' })])
);
const kept = (...steps: Step[]) => {
  const { rows: taking, weights, leftOut } = selectionOf(table, steps);
  return { rows: taking && [...taking], weights: weights && [...weights], leftOut };
};

describe('selectionOf', () => {
  it('takes everyone where nothing is chosen, or by a variable that is not there', () => {
    expect(selectionOf(table, [])).toBe(EVERYONE);
    expect(selectionOf(table, [{ kind: 'filter', variable: 'gone', keep: [] }])).toBe(EVERYONE);
    expect(kept({ kind: 'filter', variable: 'year', keep: ['1', '2'] })).toEqual({
      rows: null,
      weights: null,
      leftOut: { filter: 0, weight: 0 }
    });
  });

  it('keeps who passes every filter; no answer passes none', () => {
    expect(kept({ kind: 'filter', variable: 'sector', keep: ['school', 'home', ''] })).toMatchObject({
      rows: [0, 1, 2, 5],
      leftOut: { filter: 2, weight: 0 }
    });
    expect(
      kept({ kind: 'filter', variable: 'sector', keep: ['school'] }, { kind: 'filter', variable: 'year', keep: ['1'] })
        .rows
    ).toEqual([0, 5]);
  });

  it('weights by the last weight, and leaves out who has none above zero', () => {
    expect(kept({ kind: 'weight', variable: 'weight' })).toEqual({
      rows: [0, 1, 3],
      weights: [2, 0.5, 3],
      leftOut: { filter: 0, weight: 3 }
    });
    expect(kept({ kind: 'weight', variable: 'weight' }, { kind: 'weight', variable: 'year' })).toEqual({
      rows: null,
      weights: [1, 2, 2, 2, 1, 1],
      leftOut: { filter: 0, weight: 0 }
    });
  });

  it('counts whom a filter left out for the filter alone', () => {
    const { leftOut } = kept({ kind: 'filter', variable: 'year', keep: ['1'] }, { kind: 'weight', variable: 'weight' });
    expect(leftOut).toEqual({ filter: 3, weight: 2 });
  });

  it('cuts a column to the rows that take part, in their order', () => {
    const [sector] = table.columns;
    expect(selectColumn(sector!, null)).toBe(sector);
    expect(selectColumn(sector!, Uint32Array.of(4, 5))).toEqual({
      ...sector,
      codes: Uint8Array.from([4, 5], (row) => sector!.codes[row]!)
    });
  });
});
