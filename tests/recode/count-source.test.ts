import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tabulate } from '#lib/data/tabulate.ts';
import { columnOf, type Table } from '#lib/data/table.ts';
import { Names } from '#lib/engine/cache.ts';
import { TableCache } from '#lib/engine/table-cache.ts';
import { CountMemory, countSource } from '#lib/recode/count-source.ts';
import { recode } from '#lib/recode/recode.ts';
import type { Step } from '#lib/recode/step.ts';
import { jointCounts } from '#lib/stats/counts/counts.ts';
import { eachCell, marginsOf } from '#lib/stats/counts/margins.ts';
import { codebook, rows, variable } from '../analyses/survey.ts';

const MISSING = [
  { value: '8', kind: 'dont-know', label: '' },
  { value: '9', kind: 'no-answer', label: '' }
] as const;
const scale = (name: string) =>
  variable(name, { categories: ['1', '2', '3'].map((value) => ({ value, label: value })), missing: MISSING });
const book = codebook([scale('x'), scale('y'), variable('group', { level: 'nominal' })]);
const answer = fc.constantFrom('1', '2', '3', '8', '9');
const survey = fc
  .array(fc.tuple(answer, answer, fc.constantFrom('a', 'b', ''), fc.double({ min: 0.1, max: 3, noNaN: true })), {
    minLength: 1,
    maxLength: 40
  })
  .map((all) => ({
    table: tabulate(rows({ x: all.map(([x]) => x), y: all.map(([, y]) => y), group: all.map(([, , g]) => g) }), book),
    weights: Float64Array.from(all, ([, , , weight]) => weight)
  }));
const coding = fc.record({
  cutoff: fc.constantFrom(null, 1, 2),
  dontKnow: fc.constantFrom('low' as const, 'missing' as const, 'apart' as const),
  noAnswer: fc.constantFrom('missing' as const, 'own' as const),
  reverse: fc.boolean()
});
const stepsFor = fc.tuple(coding, coding).map(([x, y]): Step[] => [
  { kind: 'code', variable: 'x', coding: x },
  { kind: 'code', variable: 'y', coding: y }
]);

const cellsOf = (counts: Parameters<typeof eachCell>[0]) => {
  const cells: number[][] = [];
  eachCell(counts, (row, column, count) => cells.push([row, column, Math.round(count * 1e9) / 1e9]));
  return cells;
};
/** The same counts by going through the rows. */
function counted(table: Table, steps: readonly Step[], level: number | null, weights: Float64Array | null) {
  const coded = recode(table, steps);
  const [x, y, group] = ['x', 'y', 'group'].map((name) => columnOf(name === 'group' ? table : coded, name));
  const within = Array.from(group!.codes.keys()).filter((row) => level === null || group!.codes[row] === level);
  return jointCounts(x!.codes, y!.codes, x!.levels.length, y!.levels.length, within, weights ?? undefined);
}

describe('countSource', () => {
  it('folds what was counted once into what going through the rows would give, however it is coded', () => {
    fc.assert(
      fc.property(survey, fc.array(stepsFor, { minLength: 1, maxLength: 4 }), ({ table, weights }, all) => {
        const cache = new TableCache(new Names());
        for (const steps of all)
          for (const weighted of [null, weights]) {
            const { counts } = cache.code(table, steps, weighted);
            expect(cellsOf(counts.pair('x', 'y'))).toEqual(cellsOf(counted(table, steps, null, weighted)));
            columnOf(table, 'group').levels.forEach((_, level) => {
              const found = counts.pair('x', 'y', { by: 'group', level });
              expect(cellsOf(found)).toEqual(cellsOf(counted(table, steps, level, weighted)));
            });
            expect(cellsOf(counts.unweighted.pair('x', 'y'))).toEqual(cellsOf(counted(table, steps, null, null)));
          }
      })
    );
  });

  it('gives sparse counts of variables with so many values that a table would be larger than the data', () => {
    const values = Array.from({ length: 120 }, (_, row) => String((row * 37) % 101));
    const many = tabulate(
      rows({ x: values, y: values.toReversed(), group: values.map((_, row) => (row % 2 ? 'a' : 'b')) }),
      codebook([
        variable('x', { level: 'interval' }),
        variable('y', { level: 'interval' }),
        variable('group', { level: 'nominal' })
      ])
    );
    const source = countSource(many, many, () => null, null, new CountMemory());
    const all = source.pair('x', 'y');
    expect('cells' in all).toBe(false);
    expect(cellsOf(all)).toEqual(cellsOf(counted(many, [], null, null)));
    const halves = [0, 1].map((level) => source.pair('x', 'y', { by: 'group', level }));
    expect(halves.map((half) => marginsOf(half).n)).toEqual([60, 60]);
    halves.forEach((half, level) => expect(cellsOf(half)).toEqual(cellsOf(counted(many, [], level, null))));
  });
});
