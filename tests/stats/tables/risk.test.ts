import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDefined, type Undefined } from '#lib/stats/result.ts';
import { conditionalOddsRatio } from '#lib/stats/tables/conditional-odds-ratio.ts';
import { oddsRatio, riskDifference, riskRatio, type GroupRatio } from '#lib/stats/tables/risk.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { named, tableReference } from './table-cases.ts';

const two = (cells: readonly number[]) => ({ rows: 2, columns: 2, cells });
const groups = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30));
/** R subtracts what is nearly equal, and logarithms near 0. */
const close = { relative: 1e-10, absolute: 1e-14 };

function expectRatio(found: GroupRatio | Undefined<string>, expected: readonly number[], what: string): void {
  const { estimate, low, high, test } = defined(found);
  [estimate, low, high, test?.statistic, test?.p].forEach((value, place) =>
    expectClose(value ?? NaN, expected[place] as number, `${what}, number ${place}`, close)
  );
}

describe('two groups', () => {
  test.each(named(tableReference.risks))('agree with R: %s', (id, expected) => {
    const { level } = expected;
    const table = two(expected.cells);
    const difference = defined(riskDifference(table, { level }));
    const [estimate, z, p] = expected.difference;
    expectClose(difference.estimate, estimate, `difference, ${id}`, close);
    expectClose(difference.wald.low, expected.wald[0], `Wald, low, ${id}`, close);
    expectClose(difference.wald.high, expected.wald[1], `Wald, high, ${id}`, close);
    expectClose(difference.newcombe.low, expected.newcombe[0], `Newcombe, low, ${id}`, close);
    expectClose(difference.newcombe.high, expected.newcombe[1], `Newcombe, high, ${id}`, close);
    expect(difference.test === null, id).toBe(z === null);
    if (difference.test && z !== null && p !== null) {
      expectClose(difference.test.statistic ?? NaN, z, `z, ${id}`, close);
      expectClose(difference.test.p, p, `p, ${id}`, close);
    }
    const options = { level, correction: 'haldane-anscombe' } as const;
    expect(defined(oddsRatio(table, options)).corrected).toBe(expected.empty);
    expectRatio(riskRatio(table, options), expected.riskRatio, `risk ratio, ${id}`);
    expectRatio(oddsRatio(table, options), expected.oddsRatio, `odds ratio, ${id}`);
    if (!expected.empty) {
      expect(riskRatio(table, { level })).toEqual(riskRatio(table, options));
      expect(oddsRatio(table, { level })).toEqual(oddsRatio(table, options));
    }
    if (!expected.conditional) return;
    const exact = defined(conditionalOddsRatio(table, { level }));
    [exact.estimate, exact.low, exact.high].forEach((end, place) => {
      const value = expected.conditional?.[place] ?? null;
      expect(end === null, id).toBe(value === null);
      expectClose(end ?? 0, value ?? 0, `exact, number ${place}, ${id}`, { relative: 1e-11 });
    });
  });

  test('without a correction say that a cell is empty, and give the ratio where it is finite', () => {
    const nothing = { se: null, low: null, high: null, level: 0.95, test: null, corrected: false };
    const none = two([0, 7, 5, 6]);
    expect(oddsRatio(none)).toEqual({ n: 18, estimate: 0, noInterval: 'zero-cell', ...nothing });
    expect(riskRatio(none)).toEqual({ n: 18, estimate: 0, noInterval: 'zero-cell', ...nothing });
    const all = two([7, 0, 6, 5]);
    expect(oddsRatio(all)).toEqual({ n: 18, estimate: null, noInterval: 'zero-cell', ...nothing });
    expectClose(defined(riskRatio(all)).low ?? NaN, (11 / 6) * Math.exp(-1.959963984540054 * Math.sqrt(5 / 66)), 'low');
    expect(riskRatio(two([5, 6, 0, 7]))).toEqual({ n: 18, estimate: null, noInterval: 'zero-cell', ...nothing });
    expect(riskRatio(two([5, 0, 7, 0]))).toEqual({ n: 12, estimate: 1, noInterval: 'no-spread', ...nothing });
  });

  test('may have the event in either column, which turns the odds ratio over', () => {
    fc.assert(
      fc.property(groups, ([a, b, c, d]) => {
        const [first, second] = [oddsRatio(two([a, b, c, d])), oddsRatio(two([a, b, c, d]), { event: 1 })];
        expect(second).toEqual(oddsRatio(two([b, a, d, c])));
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
        if (!isDefined(first) || !isDefined(second) || first.test === null) return;
        expectClose(second.estimate ?? NaN, 1 / (first.estimate ?? NaN), 'estimate');
        expectClose(second.low ?? NaN, 1 / (first.high ?? NaN), 'low');
        const difference = defined(riskDifference(two([a, b, c, d])));
        const turned = defined(riskDifference(two([c, d, a, b])));
        expectClose(turned.estimate, 0 - difference.estimate, 'difference');
        expectClose(turned.newcombe.low, 0 - difference.newcombe.high, 'Newcombe', {
          relative: 1e-10,
          absolute: 1e-14
        });
      })
    );
  });

  test('have an exact interval that holds the estimate, and turns over with the rows', () => {
    fc.assert(
      fc.property(groups, ([a, b, c, d]) => {
        const found = conditionalOddsRatio(two([a, b, c, d]));
        const turned = conditionalOddsRatio(two([c, d, a, b]));
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        if (!isDefined(found) || !isDefined(turned)) {
          expect(turned).toEqual(found);
          return;
        }
        expect(found.low).toBeLessThanOrEqual(found.estimate ?? Infinity);
        expect(found.high ?? Infinity).toBeGreaterThanOrEqual(found.estimate ?? Infinity);
        expectClose(turned.low, found.high === null ? 0 : 1 / found.high, 'turned', { relative: 1e-9 });
      })
    );
  });

  test('have no exact interval where weights are fractions', () => {
    expect(() => conditionalOddsRatio(two([1.5, 2, 3, 4]))).toThrow('conditionalOddsRatio requires whole counts');
  });

  test('that are none say why, and misuse is refused', () => {
    for (const of of [riskDifference, riskRatio, oddsRatio, conditionalOddsRatio]) {
      expect(of({ rows: 2, columns: 3, cells: [1, 2, 3, 4, 5, 6] })).toEqual({ why: 'not-2x2', n: 21 });
      expect(of(two([0, 0, 0, 0]))).toEqual({ why: 'too-few', n: 0 });
      expect(of(two([3, 1, 0, 0]))).toEqual({ why: 'empty-group', n: 4 });
      expect(() => of(two([3, 1, -1, 0]))).toThrow(`${of.name} requires`);
      expect(() => of(two([3, 1, 2, 2]), { level: 1 })).toThrow(`${of.name} requires a level between 0 and 1 (got 1)`);
    }
    for (const of of [riskRatio, oddsRatio, conditionalOddsRatio])
      expect(of(two([0, 3, 0, 4]))).toEqual({ why: 'constant', n: 7 });
    expect(defined(riskDifference(two([0, 3, 0, 4]))).test).toBeNull();
  });
});
