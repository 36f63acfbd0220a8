import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mcNemar } from '#lib/stats/groups/mcnemar.ts';
import { isDefined } from '#lib/stats/result.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { readReference } from '../../reference/read.ts';

const { cases } = readReference<{
  readonly mcnemar: {
    readonly cases: readonly {
      readonly cells: readonly number[];
      readonly test: readonly [number, number, number, number];
      readonly exact: readonly [number, number, number | null];
    }[];
  };
}>('groups').mcnemar;

test.each(cases.map((one) => [one.cells.join(' '), one] as const))('McNemar agrees with R on %s', (id, one) => {
  const counts = { rows: 2, columns: 2, cells: one.cells };
  const [statistic, p, corrected, pCorrected] = one.test;
  const plain = defined(mcNemar(counts, { continuity: false }));
  expectClose(plain.statistic, statistic, `chi-square, ${id}`);
  expectClose(plain.p, p, `p, ${id}`, { relative: 1e-10 });
  const found = defined(mcNemar(counts, { continuity: true }));
  const [b, c] = found.changed;
  // R takes one off where b and c are the same, too, and gets further from 0.
  expectClose(found.statistic, b === c ? 0 : corrected, `corrected, ${id}`);
  expectClose(found.p, b === c ? 1 : pCorrected, `corrected p, ${id}`, { relative: 1e-10 });
  const [exact, low, high] = one.exact;
  expectClose(found.pExact ?? NaN, exact, `exact p, ${id}`, { relative: 1e-10 });
  expectClose(found.interval?.low ?? NaN, low, `low, ${id}`, { relative: 1e-10 });
  if (high === null) expect(found.interval?.high, id).toBeNull();
  else expectClose(found.interval?.high ?? NaN, high, `high, ${id}`, { relative: 1e-10 });
});

describe('McNemar', () => {
  test('turned about has the same p and the odds the other way; inputs stay; JSON can carry it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 4, maxLength: 4 }), fc.boolean(), (cells, continuity) => {
        const before = [...cells];
        const [a, b, c, d] = cells as [number, number, number, number];
        const found = mcNemar({ rows: 2, columns: 2, cells }, { continuity });
        const turned = mcNemar({ rows: 2, columns: 2, cells: [a, c, b, d] }, { continuity });
        expect(cells).toEqual(before);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        if (!isDefined(found)) {
          expect(turned).toEqual(found);
          return;
        }
        const other = defined(turned);
        expect([other.p, other.pExact]).toEqual([found.p, found.pExact]);
        if (found.interval?.high && other.interval)
          expectClose(1 / found.interval.high, other.interval.low, 'interval');
      })
    );
  });

  test('keeps weights, without what is exact', () => {
    const found = defined(mcNemar({ rows: 2, columns: 2, cells: [1, 2.5, 1.5, 2] }, { continuity: false }));
    expect(found).toMatchObject({ n: 7, statistic: 0.25, pExact: null, interval: null });
  });

  test('gives its reason, and refuses what cannot be', () => {
    expect(mcNemar({ rows: 2, columns: 2, cells: [3, 0, 0, 4] }, { continuity: true })).toEqual({
      why: 'no-change',
      n: 7
    });
    expect(() => mcNemar({ rows: 2, columns: 3, cells: [1, 1, 1, 1, 1, 1] }, { continuity: true })).toThrow(
      'mcNemar requires 2 columns (got 3)'
    );
    expect(() => mcNemar({ rows: 2, columns: 2, cells: [1, 1, -1, 1] }, { continuity: true })).toThrow('(got -1)');
    expect(() => mcNemar({ rows: 2, columns: 2, cells: [1, 1, 1, 1] }, { continuity: true, level: 2 })).toThrow(
      'level'
    );
  });
});
