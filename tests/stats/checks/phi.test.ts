import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phiTables } from '#lib/stats/checks/phi.ts';
import { readPrinted } from '#lib/stats/checks/printed.ts';
import { spearman } from '#lib/stats/association/spearman.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { exact } from './exact.ts';

describe('a printed correlation of two variables of two values', () => {
  test.each(exact.phi.map((expected) => [`${expected.rho}, n = ${expected.sizes.join(' to ')}`, expected] as const))(
    'is that of as many tables as there are: %s',
    (_, { rho, sizes, count, smallerGroups, below, above, ...options }) => {
      const found = phiTables(readPrinted(rho), sizes, options);
      expect([found.possible, found.count, found.smallerGroups]).toEqual([count > 0, count, smallerGroups]);
      expect(found.tables.length).toBe(Math.min(20, count));
      const next = [below, above].filter((phi) => phi !== null);
      expect(found.nearest.length).toBe(next.length);
      found.nearest.forEach(({ phi }, index) =>
        expectClose(phi, next[index] as number, 'nearest', { absolute: 1e-15 })
      );
    }
  );

  // Table 5.5: low, and high; don't know counts as low, so that the low may be as many as there are without an answer.
  const oving = { low: [0, 7], high: [0, 26] } as const;
  const plan = { low: [0, 8], high: [0, 25] } as const;

  test('cannot be .499 for plan and practice in two values', () => {
    const rho = readPrinted('.499');
    expect(phiTables(rho, [31, 33])).toMatchObject({ possible: false, count: 0, tables: [] });
    // Of 29 or 30 there are tables, but none with the margins of table 5.5.
    expect(phiTables(rho, [29, 30]).count).toBe(8);
    expect(phiTables(rho, [25, 33], { first: plan, second: oving })).toMatchObject({ possible: false });
  });

  test('cannot be .422 for Levels of Use and practice: nine would have to be in the smaller groups of both', () => {
    const found = phiTables(readPrinted('.422'), [27, 33]);
    expect(found).toMatchObject({ possible: true, smallerGroups: [9, 9] });
    expect(phiTables(readPrinted('.422'), [27, 33], { second: oving }).possible).toBe(false);
  });

  test('cannot be -.340 with two of 27 to 29 in the smaller group', () => {
    expect(phiTables(readPrinted('-.340'), [27, 33], { second: { low: [2, 2], high: [0, 27] } }).possible).toBe(false);
  });

  test('has tables whose phi is Spearman’s rho', () => {
    const { tables } = phiTables(readPrinted('.471'), 14);
    expect(tables.length).toBe(8);
    for (const { cells, phi, n } of tables) {
      const rho = defined(spearman({ rows: 2, columns: 2, cells }));
      expect(rho.n).toBe(n);
      expectClose(phi, rho.estimate, 'phi');
      expect(rho.estimate.toFixed(3)).toBe('0.471');
    }
  });

  test('of a real table is found among the tables', () => {
    const cell = fc.nat(9);
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        const n = a + b + c + d;
        const [r, s] = [c + d, b + d];
        // Two respondents have no rho.
        if (n < 3 || r === 0 || r === n || s === 0 || s === n) return;
        const phi = defined(spearmanOf([a, b, c, d])).toFixed(4);
        const found = phiTables(readPrinted(phi), n, {
          first: { high: [r, r] },
          second: { high: [s, s] },
          list: Infinity
        });
        expect(found.tables.map(({ cells }) => cells)).toContainEqual([a, b, c, d]);
      }),
      { numRuns: 200 }
    );
  });

  test('refuses sizes that are none', () => {
    expect(() => phiTables(readPrinted('.5'), 1)).toThrow('phiTables requires a whole n from 2 up (got 1)');
    expect(() => phiTables(readPrinted('.5'), [9, 8])).toThrow('phiTables requires a whole n from 9 up (got 8)');
  });
});

function spearmanOf(cells: readonly number[]): { readonly toFixed: (digits: number) => string } {
  return { toFixed: (digits) => defined(spearman({ rows: 2, columns: 2, cells })).estimate.toFixed(digits) };
}
