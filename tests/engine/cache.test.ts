import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tabulate } from '#lib/data/tabulate.ts';
import { Bounded } from '#lib/engine/bounded.ts';
import { Cache } from '#lib/engine/cache.ts';
import { recode } from '#lib/recode/recode.ts';
import type { Step } from '#lib/recode/step.ts';
import { CUT, SAMPLE } from '../notebook/sample.ts';
import { DATA } from './study.ts';

const { codebook } = SAMPLE;
const { raw } = DATA;

describe('Cache', () => {
  it('tabulates as tabulate does, and only the column whose variable changed', () => {
    const cache = new Cache();
    const table = cache.table(raw, codebook);
    expect(table).toStrictEqual(tabulate(raw, codebook));
    const renamed = {
      ...codebook,
      variables: codebook.variables.map((variable) =>
        variable.name === 'plan'
          ? { ...variable, categories: variable.categories.slice(0, 3) }
          : structuredClone(variable)
      )
    };
    const again = cache.table(raw, renamed);
    expect(again).toStrictEqual(tabulate(raw, renamed));
    expect(again.columns.map((column, index) => column === table.columns[index])).toStrictEqual([true, false, true]);
    const fewer = { ...codebook, variables: codebook.variables.slice(1) };
    expect(cache.table(raw, fewer)).toStrictEqual(tabulate(raw, fewer));
  });

  it('recodes as recode does, whatever came before', () => {
    const cache = new Cache();
    const table = cache.table(raw, codebook);
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
        expect(cache.coded(table, steps)).toStrictEqual({ table: recode(table, steps), misfits: [] });
      })
    );
  });

  it('recodes only the column whose cut-off moves, and none when it moves back', () => {
    const cache = new Cache();
    const table = cache.table(raw, codebook);
    const steps = (cutoff: number): Step[] => [{ kind: 'code', variable: 'use', coding: { ...CUT, cutoff } }];
    const before = cache.coded(table, steps(2)).table.columns;
    const after = cache.coded(table, steps(3)).table.columns;
    expect(after.map((column, index) => column === before[index])).toStrictEqual([false, true, true]);
    expect(cache.coded(table, steps(2)).table.columns[0]).toBe(before[0]);
  });

  it('leaves out a column whose cut-off lies outside its levels, and says which', () => {
    const cache = new Cache();
    const table = cache.table(raw, codebook);
    const coded = cache.coded(table, [{ kind: 'code', variable: 'use', coding: { ...CUT, cutoff: 4 } }]);
    expect(coded.misfits).toStrictEqual(['use']);
    expect(coded.table.columns.map((column) => column.name)).toStrictEqual(['plan', 'place']);
  });

  it('numbers contents, not objects', () => {
    const cache = new Cache();
    expect(cache.numberOf({ a: 1 })).toBe(cache.numberOf({ a: 1 }));
    expect(cache.numberOf({ a: 1 })).not.toBe(cache.numberOf({ a: 2 }));
    expect(cache.identityOf([1])).not.toBe(cache.identityOf([1]));
  });
});

describe('Bounded', () => {
  it('keeps the entries used last, and no more', () => {
    const made: string[] = [];
    const bounded = new Bounded<string, string>(2);
    const use = (key: string) => bounded.of(key, () => (made.push(key), key.toUpperCase()));
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(use)).toStrictEqual(['A', 'B', 'A', 'C', 'A', 'B']);
    expect(made).toStrictEqual(['a', 'b', 'c', 'b']);
    expect(bounded.size).toBe(2);
  });

  it('keeps undefined, and nothing where making it fails', () => {
    const bounded = new Bounded<string, undefined>(2);
    let made = 0;
    const make = () => void (made += 1);
    bounded.of('a', make);
    bounded.of('a', make);
    expect(made).toBe(1);
    expect(() =>
      bounded.of('b', () => {
        throw new Error('no');
      })
    ).toThrow('no');
    expect(bounded.size).toBe(1);
  });

  it('refuses to keep nothing', () => {
    expect(() => new Bounded(0)).toThrow('Bounded requires a limit of 1 or more (got 0)');
  });
});
