import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column, MissingKind } from '#lib/data/table.ts';
import { canCode, canCut, recode, recodeColumn } from '#lib/recode/recode.ts';
import { AS_IT_IS, type Coding } from '#lib/recode/step.ts';

const MISSING: readonly MissingKind[] = ['dont-know', 'no-answer', 'user-missing'];

/** Three levels 1 to 3, then don't know, no answer, user missing: one row of each. */
const grad: Column = {
  name: 'grad',
  levels: ['1', '2', '3'].map((value) => ({ value, number: Number(value) })),
  missing: MISSING,
  codes: Uint8Array.of(0, 1, 2, 3, 4, 5)
};

function coded(coding: Partial<Coding>, column = grad): Column {
  return recodeColumn(column, { ...AS_IT_IS, ...coding });
}

/** Each row as its level's number, or its kind of missing. */
function rows({ codes, levels, missing }: Column): (number | string | null | undefined)[] {
  return Array.from(codes, (code) => (code < levels.length ? levels[code]?.number : missing[code - levels.length]));
}

describe('recodeColumn', () => {
  it('returns the same column where nothing is recoded', () => {
    expect(coded({})).toBe(grad);
    expect(coded({ dontKnow: 'apart' })).toBe(grad);
  });

  it('splits at a cut-off into low and high, the missing kept', () => {
    const column = coded({ cutoff: 1 });
    expect(column.levels).toEqual([
      { value: 'low', number: 0 },
      { value: 'high', number: 1 }
    ]);
    expect(rows(column)).toEqual([0, 1, 1, 'dont-know', 'no-answer', 'user-missing']);
    expect(rows(coded({ cutoff: 2 }))).toEqual([0, 0, 1, 'dont-know', 'no-answer', 'user-missing']);
  });

  it('puts don’t know with low under a cut-off, with the lowest level without one', () => {
    expect(rows(coded({ cutoff: 1, dontKnow: 'low' }))).toEqual([0, 1, 1, 0, 'no-answer', 'user-missing']);
    expect(rows(coded({ dontKnow: 'low' }))).toEqual([1, 2, 3, 1, 'no-answer', 'user-missing']);
    expect(coded({ dontKnow: 'low' }).missing).toEqual(['no-answer', 'user-missing']);
  });

  it('reverses before don’t know is put lowest', () => {
    const column = coded({ reverse: true, dontKnow: 'low' });
    expect(column.levels.map(({ value }) => value)).toEqual(['3', '2', '1']);
    expect([...column.codes]).toEqual([2, 1, 0, 0, 3, 4]);
  });

  it('turns the numbers within their range, so that they rise and distances hold', () => {
    const levels = [1, 2, 7].map((number) => ({ value: String(number), number }));
    expect(coded({ reverse: true }, { ...grad, levels }).levels).toEqual([
      { value: '7', number: 1 },
      { value: '2', number: 6 },
      { value: '1', number: 7 }
    ]);
  });

  it('reverses before the cut-off', () => {
    expect(rows(coded({ reverse: true, cutoff: 1 })).slice(0, 3)).toEqual([1, 1, 0]);
    expect(rows(coded({ reverse: true, cutoff: 2 })).slice(0, 3)).toEqual([1, 0, 0]);
  });

  it('makes no answer a value of its own below the lowest', () => {
    const column = coded({ noAnswer: 'own', dontKnow: 'low' });
    expect(column.levels[0]).toEqual({ value: '', number: 0 });
    expect(rows(column)).toEqual([1, 2, 3, 1, 0, 'user-missing']);
    expect(column.missing).toEqual(['user-missing']);
  });

  it('counts the own value as low under a cut-off, but not as a level', () => {
    expect(rows(coded({ noAnswer: 'own', cutoff: 1 }))).toEqual([0, 1, 1, 'dont-know', 0, 'user-missing']);
  });

  it('gives the own value no number where no level has one', () => {
    const levels = [{ value: 'a', number: null }];
    expect(coded({ noAnswer: 'own' }, { ...grad, levels, codes: Uint8Array.of(0, 2) }).levels[0]).toEqual({
      value: '',
      number: null
    });
  });

  it('leaves don’t know missing where there is no level to put it with', () => {
    const column = { ...grad, levels: [], codes: Uint8Array.of(0, 1) };
    expect(rows(coded({ dontKnow: 'low' }, column))).toEqual(['dont-know', 'no-answer']);
  });

  it.each([0, 3, 4, -1, 1.5, NaN])('refuses a cut-off of %s in three levels', (cutoff) => {
    expect(() => coded({ cutoff })).toThrow(RangeError);
  });

  it('leaves its input untouched, keeps every row, and never loses an answer', () => {
    const coding = fc.record<Coding>({
      cutoff: fc.constantFrom(null, 1, 2),
      dontKnow: fc.constantFrom('low', 'missing', 'apart'),
      noAnswer: fc.constantFrom('missing', 'own'),
      reverse: fc.boolean()
    });
    fc.assert(
      fc.property(coding, fc.array(fc.integer({ min: 0, max: 5 })), (choice, codes) => {
        const column = { ...grad, codes: Uint8Array.from(codes) };
        const result = recodeColumn(column, choice);
        expect([...column.codes]).toEqual(codes);
        expect(result.codes).toHaveLength(codes.length);
        expect(result.codes.every((code) => code < result.levels.length + result.missing.length)).toBe(true);
        codes.forEach((code, row) => {
          if (code < 3) expect(result.codes[row]).toBeLessThan(result.levels.length);
        });
      })
    );
  });
});

describe('recode', () => {
  const other = { ...grad, name: 'other' };
  const table = { rows: 6, columns: [grad, other] };

  it('returns columns without a step as the same objects', () => {
    const result = recode(table, [{ kind: 'code', variable: 'grad', coding: { ...AS_IT_IS, cutoff: 1 } }]);
    expect(result.columns[1]).toBe(other);
    expect(result.columns[0]?.levels).toHaveLength(2);
  });

  it('lets the last step of a variable win, and ignores one for a column that is not there', () => {
    const step = (variable: string, cutoff: number | null) =>
      ({ kind: 'code', variable, coding: { ...AS_IT_IS, cutoff } }) as const;
    expect(recode(table, [step('grad', 1), step('grad', null), step('gone', 9)]).columns[0]).toBe(grad);
  });
});

describe('canCut', () => {
  const variable = {
    name: 'grad',
    label: 'grad',
    categories: [],
    missing: [],
    role: 'none',
    driverGroup: null
  } as const;

  const two = { ...grad, levels: grad.levels.slice(0, 2) };
  const one = { ...grad, levels: grad.levels.slice(0, 1) };

  it('is true for a scale of at least two levels, never for free text', () => {
    expect(canCut({ ...variable, level: 'ordinal' }, grad, null)).toBe(true);
    expect(canCut({ ...variable, level: 'interval' }, grad, null)).toBe(true);
    expect(canCut({ ...variable, level: 'ordinal' }, one, null)).toBe(false);
    expect(canCut({ ...variable, level: 'text' }, grad, null)).toBe(false);
  });

  it('is false for answers without an order, unless they are two or the document cuts them', () => {
    const town = { ...variable, level: 'nominal' } as const;
    expect(canCut(town, grad, null)).toBe(false);
    expect(canCode(town, grad)).toBe(true);
    expect(canCut(town, two, null)).toBe(true);
    expect(canCut(town, grad, 1)).toBe(true);
    expect(canCut(town, one, 1)).toBe(false);
  });
});
