import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tabulate } from '#lib/data/tabulate.ts';
import { Names, ResultCache } from '#lib/engine/cache.ts';
import { TableCache } from '#lib/engine/table-cache.ts';
import { recode } from '#lib/recode/recode.ts';
import type { Step } from '#lib/recode/step.ts';
import { CUT, SAMPLE } from '../notebook/sample.ts';
import { variable } from '../analyses/survey.ts';
import { DATA } from './study.ts';

const { codebook } = SAMPLE;
const { raw } = DATA;

const opened = () => new TableCache(new Names());

describe('TableCache', () => {
  it('tabulates as tabulate does, and only the column whose variable changed', () => {
    const cache = opened();
    const table = cache.select(raw, codebook, []).table;
    expect(table).toStrictEqual(tabulate(raw, codebook));
    const renamed = {
      ...codebook,
      variables: codebook.variables.map((variable) =>
        variable.name === 'plan'
          ? { ...variable, categories: variable.categories.slice(0, 3) }
          : structuredClone(variable)
      )
    };
    const again = cache.select(raw, renamed, []).table;
    expect(again).toStrictEqual(tabulate(raw, renamed));
    expect(again.columns.map((column, index) => column === table.columns[index])).toStrictEqual([true, false, true]);
    const fewer = { ...codebook, variables: codebook.variables.slice(1) };
    expect(cache.select(raw, fewer, []).table).toStrictEqual(tabulate(raw, fewer));
  });

  it('recodes as recode does, whatever came before', () => {
    const cache = opened();
    const table = cache.select(raw, codebook, []).table;
    const step = fc.record(
      {
        kind: fc.constant('code' as const),
        variable: fc.constantFrom('use', 'plan', 'gone'),
        coding: fc.record({
          cutoff: fc.option(fc.integer({ min: 1, max: 3 })),
          dontKnow: fc.constantFrom('low' as const, 'missing' as const, 'apart' as const),
          noAnswer: fc.constantFrom('missing' as const, 'own' as const),
          reverse: fc.boolean()
        })
      },
      { noNullPrototype: true }
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 4 }), (steps) => {
        expect(cache.code(table, steps, null)).toMatchObject({ table: recode(table, steps), misfits: [] });
      })
    );
  });

  it('recodes only the column whose cut-off moves, and none when it moves back', () => {
    const cache = opened();
    const table = cache.select(raw, codebook, []).table;
    const steps = (cutoff: number): Step[] => [{ kind: 'code', variable: 'use', coding: { ...CUT, cutoff } }];
    const before = cache.code(table, steps(2), null).table.columns;
    const after = cache.code(table, steps(3), null).table.columns;
    expect(after.map((column, index) => column === before[index])).toStrictEqual([false, true, true]);
    expect(cache.code(table, steps(2), null).table.columns[0]).toBe(before[0]);
  });

  it('leaves out a column whose cut-off lies outside its levels, and says which', () => {
    const cache = opened();
    const table = cache.select(raw, codebook, []).table;
    const coded = cache.code(table, [{ kind: 'code', variable: 'use', coding: { ...CUT, cutoff: 4 } }], null);
    expect(coded.misfits).toStrictEqual(['use']);
    expect(coded.table.columns.map((column) => column.name)).toStrictEqual(['plan', 'place']);
  });

  it('makes the table of those who take part, and each column only once', () => {
    const cache = opened();
    const steps: Step[] = [
      { kind: 'filter', variable: 'place', keep: ['1'] },
      { kind: 'index', name: 'both', of: ['use', 'plan'], how: 'mean', least: 1 }
    ];
    const book = { ...codebook, variables: [...codebook.variables, variable('both', { level: 'interval' })] };
    const { table, selection } = cache.select(raw, book, steps);
    expect([table.rows, selection.leftOut]).toStrictEqual([3, { filter: 3, weight: 0 }]);
    expect(table.columns.map(({ name }) => name)).toStrictEqual(['use', 'plan', 'place', 'both']);
    const again = cache.select(raw, structuredClone(book), structuredClone(steps)).table;
    again.columns.forEach((column, index) => expect(column).toBe(table.columns[index]));
    const withoutItem = cache.select(raw, { ...book, variables: book.variables.slice(1) }, steps).table;
    expect(withoutItem.columns.map(({ name }) => name)).toStrictEqual(['plan', 'place']);
  });
});

it('names number contents, not objects', () => {
  const names = new Names();
  expect(names.numberOf({ a: 1 })).toBe(names.numberOf({ a: 1 }));
  expect(names.numberOf({ a: 1 })).not.toBe(names.numberOf({ a: 2 }));
  expect(names.identityOf([1])).not.toBe(names.identityOf([1]));
});

it('results that say the same are one object, whatever they were computed from', () => {
  const results = new ResultCache();
  expect(results.known('a')).toBeUndefined();
  const kept = results.keep('a', { n: 1 });
  expect(results.known('a')).toBe(kept);
  expect(results.keep('b', { n: 1 })).toBe(kept);
  expect(results.keep('c', { n: 2 })).not.toBe(kept);
});
