import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { polychoric, polychoricEstimate, type Polychoric } from '#lib/stats/association/polychoric.ts';
import { tetrachoric } from '#lib/stats/association/tetrachoric.ts';
import { transposed } from '#lib/stats/counts/margins.ts';
import { chiSquareUpper } from '#lib/stats/distributions/gamma.ts';
import { isDefined } from '#lib/stats/result.ts';
import { expectClose } from '../../reference/close.ts';
import { readReference } from '../../reference/read.ts';

interface Table {
  readonly id: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly number[];
  readonly estimate: number;
  readonly polycor: number;
  readonly logLikelihood: number;
  readonly independence: number;
}
interface Case extends Table {
  readonly n: number;
  readonly seHessian: number;
  readonly seSandwich: number;
  readonly normality: number;
  readonly df: number;
  readonly low: number;
  readonly high: number;
  readonly rowCuts: number | readonly number[];
  readonly columnCuts: number | readonly number[];
}

const { cases, perfect, corrected } = readReference<{
  readonly cases: readonly Case[];
  readonly perfect: readonly (Table & { readonly end: number })[];
  readonly corrected: readonly Pick<Table, 'id' | 'cells' | 'estimate'>[];
}>('polychoric');

function defined(found: ReturnType<typeof tetrachoric>): Polychoric {
  if (!isDefined(found)) throw new Error(found.why);
  return found;
}

describe('polychoric agrees with R', () => {
  test.each(cases.map((expected) => [expected.id, expected] as const))('on %s', (_, expected) => {
    const found = defined(polychoric(expected, { interval: 'likelihood' }));
    expect({ n: found.n, boundary: found.boundary }).toEqual({ n: expected.n, boundary: false });
    expectClose(found.estimate, expected.estimate, 'rho', { relative: 1e-9, absolute: 1e-12 });
    expectClose(found.seHessian as number, expected.seHessian, 'SE', { relative: 1e-7 });
    expectClose(found.seSandwich as number, expected.seSandwich, 'SE, sandwich', { relative: 1e-6 });
    expectClose(found.logLikelihood, expected.logLikelihood, 'log-likelihood');
    // Differences of log-likelihoods of a million: R has lost what those have in common.
    const lost = { relative: 1e-9, absolute: 1e-14 * Math.abs(expected.logLikelihood) + 1e-12 };
    expectClose(found.statistic as number, expected.independence, 'G² of rho = 0', lost);
    expectClose(found.p, chiSquareUpper(Math.max(0, expected.independence), 1), 'its p', {
      relative: 1e-6,
      absolute: 1e-6
    });
    if (expected.df === 0) expect(found.normality).toBe(null);
    else {
      expect(found.normality?.df).toBe(expected.df);
      expectClose(found.normality?.statistic as number, expected.normality, 'G² of the fit', lost);
    }
    expectClose(found.low, expected.low, 'low', { relative: 1e-7 });
    expectClose(found.high, expected.high, 'high', { relative: 1e-7 });
    const cuts = [...found.thresholds.rows, ...found.thresholds.columns];
    const expectedCuts = [expected.rowCuts, expected.columnCuts].flat();
    expect(cuts.length).toBe(expectedCuts.length);
    cuts.forEach((cut, i) => expectClose(cut, expectedCuts[i] as number, `cut ${i}`, { absolute: 1e-14 }));
  });

  test('and with polycor, as far as polycor searches', () => {
    for (const { id, rows, columns, cells, polycor } of cases) {
      // There its search ends beside the top.
      if (id === 'four by four, near perfect') continue;
      expectClose(polychoricEstimate({ rows, columns, cells }) as number, polycor, id, { relative: 0, absolute: 5e-5 });
    }
  });

  test.each(perfect.map((expected) => [expected.id, expected] as const))('at the boundary: %s', (_, expected) => {
    const found = defined(polychoric(expected));
    expect(found).toMatchObject({
      estimate: expected.estimate,
      boundary: true,
      seHessian: null,
      seSandwich: null,
      wald: null,
      interval: 'likelihood'
    });
    expectClose(found.logLikelihood, expected.logLikelihood, 'log-likelihood');
    expectClose(found.statistic as number, expected.independence, 'G²', { relative: 1e-11 });
    expect(expected.estimate === 1 ? found.high : found.low).toBe(expected.estimate);
    expectClose(expected.estimate === 1 ? found.low : found.high, expected.end, 'the other end', { relative: 1e-7 });
    expect(polychoricEstimate(expected)).toBe(expected.estimate);
  });

  test.each(corrected.map((expected) => [expected.id, expected] as const))(
    'with half a respondent in an empty cell, as psych: %s',
    (_, { cells, estimate }) => {
      const found = defined(tetrachoric({ rows: 2, columns: 2, cells }, { emptyCells: 0.5 }));
      expectClose(found.estimate, estimate, 'rho', { relative: 1e-9 });
      expect(found.n).toBe(cells.reduce((sum, count) => sum + count, 0));
      expect(found.boundary).toBe(false);
    }
  );
});

// sin(2π(p − ¼)): where both margins are even, the quadrant probability has a closed form.
test('a table cut at both medians has its closed form', () => {
  for (const [same, other] of [
    [30, 10],
    [11, 19],
    [1000, 1]
  ] as const) {
    const found = defined(tetrachoric({ rows: 2, columns: 2, cells: [same, other, other, same] }));
    const rho = Math.sin(2 * Math.PI * (same / (2 * same + 2 * other) - 0.25));
    expectClose(found.estimate, rho, `${same}, ${other}`, { relative: 1e-12 });
  }
});

const tables = fc
  .record({
    rows: fc.integer({ min: 1, max: 5 }),
    columns: fc.integer({ min: 1, max: 5 }),
    most: fc.constantFrom(1, 3, 40)
  })
  .chain(({ rows, columns, most }) =>
    fc
      .array(fc.nat(most), { minLength: rows * columns, maxLength: rows * columns })
      .map((cells) => ({ rows, columns, cells }))
  );

describe('what must hold whatever the table', () => {
  test('the sign and nothing else changes when a variable is reversed, and nothing when they are exchanged', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const found = polychoric(table);
        const turned = polychoric(transposed(table));
        const cells = Array.from({ length: table.rows }, (_, i) =>
          table.cells.slice(i * table.columns, (i + 1) * table.columns)
        )
          .reverse()
          .flat();
        const reversed = polychoric({ ...table, cells });
        if (!isDefined(found) || !isDefined(turned) || !isDefined(reversed)) {
          expect([turned, reversed]).toEqual([found, found]);
          return;
        }
        const near = { relative: 1e-8, absolute: 1e-9 };
        for (const [other, sign] of [
          [turned, 1],
          [reversed, -1]
        ] as const) {
          expectClose(other.estimate, sign * found.estimate, 'rho', near);
          expectClose(other.statistic as number, found.statistic as number, 'G²', near);
          expect(other.boundary).toBe(found.boundary);
          if (found.boundary) continue;
          expectClose(other.seHessian as number, found.seHessian as number, 'SE', { relative: 1e-6 });
          expectClose(other.seSandwich as number, found.seSandwich as number, 'sandwich', { relative: 1e-6 });
          expectClose(sign === 1 ? other.low : -other.high, found.low, 'low', { relative: 1e-6, absolute: 1e-8 });
        }
      })
    );
  });

  test('it is the top of the likelihood, within its interval, and JSON carries it', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom('fisher', 'wald', 'likelihood'), (table, interval) => {
        const before = [...table.cells];
        const found = polychoric(table, { interval: interval });
        expect(table.cells).toEqual(before);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        if (!isDefined(found)) return;
        expect(found.low).toBeLessThanOrEqual(found.estimate);
        expect(found.high).toBeGreaterThanOrEqual(found.estimate);
        expect(Math.abs(found.estimate)).toBeLessThanOrEqual(1);
        expect(found.low).toBeGreaterThanOrEqual(-1);
        expect(found.high).toBeLessThanOrEqual(1);
        expect(polychoricEstimate(table)).toBe(found.estimate);
      })
    );
  });

  // polycor 0.8.1: rho 0, with a standard error of .5832 by the curvature. Every answer lies where ρ = 0 changes nothing.
  test('answers that tell nothing of the correlation have no sandwich, and no test by it', () => {
    const found = defined(polychoric({ rows: 3, columns: 3, cells: [0, 1, 0, 1, 0, 1, 0, 1, 0] }));
    expect(found).toMatchObject({ seSandwich: null, wald: null, interval: 'likelihood' });
    expect(found.estimate).toBeCloseTo(0, 12);
    expect(found.seHessian).toBeCloseTo(0.5832, 4);
    expect(found.low).toBeLessThan(0);
    expect(found.high).toBeGreaterThan(0);
  });

  test('twice as many respondents: the same estimate, standard errors smaller by √2', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const once = polychoric(table);
        const twice = polychoric({ ...table, cells: table.cells.map((count) => 2 * count) });
        if (!isDefined(once) || !isDefined(twice)) return;
        expectClose(twice.estimate, once.estimate, 'rho', { relative: 1e-9, absolute: 1e-11 });
        expectClose(twice.statistic as number, 2 * (once.statistic as number), 'G²', {
          relative: 1e-8,
          absolute: 1e-9
        });
        if (once.boundary) return;
        expectClose((twice.seHessian as number) ** 2 * 2, (once.seHessian as number) ** 2, 'SE', { relative: 1e-6 });
        expectClose((twice.seSandwich as number) ** 2 * 2, (once.seSandwich as number) ** 2, 'SE', { relative: 1e-6 });
      })
    );
  });
});

describe('intervals and tests', () => {
  const table = cases.find(({ id }) => id === 'two by two') as Case;
  test('Wald’s is symmetric about ρ and Fisher’s about atanh ρ, with the standard error asked for', () => {
    const wald = defined(polychoric(table, { interval: 'wald', standardError: 'hessian', level: 0.9 }));
    expectClose(wald.high, Math.min(1, table.estimate + 1.6448536269514722 * table.seHessian), 'high', {
      relative: 1e-7
    });
    expectClose(wald.low, table.estimate - 1.6448536269514722 * table.seHessian, 'low', { relative: 1e-7 });
    expectClose(wald.wald?.statistic as number, table.estimate / table.seHessian, 'z', { relative: 1e-7 });
    const fisher = defined(polychoric(table));
    const half = (1.959963984540054 * table.seSandwich) / (1 - table.estimate ** 2);
    expectClose(Math.atanh(fisher.low), Math.atanh(table.estimate) - half, 'low', { relative: 1e-6 });
    expectClose(Math.atanh(fisher.high), Math.atanh(table.estimate) + half, 'high', { relative: 1e-6 });
  });
});

test('a million with one pair out of order stays within the boundary, by a little', () => {
  const cells = [400_000, 1, 0, 1, 300_000, 0, 0, 0, 300_000];
  const found = defined(polychoric({ rows: 3, columns: 3, cells }));
  expect(found.boundary).toBe(false);
  expect(found.estimate).toBeGreaterThan(0.999999);
  expect(found.estimate).toBeLessThan(1);
  expect(found.seHessian).toBeGreaterThan(0);
});

test('what is too few, constant or no table is said or refused', () => {
  expect(polychoric({ rows: 2, columns: 2, cells: [0, 0, 0, 0] })).toEqual({ why: 'too-few', n: 0 });
  expect(polychoric({ rows: 2, columns: 2, cells: [1, 0, 0, 1] })).toEqual({ why: 'too-few', n: 2 });
  expect(polychoric({ rows: 2, columns: 3, cells: [4, 0, 2, 0, 0, 0] })).toEqual({ why: 'constant', n: 6 });
  expect(polychoricEstimate({ rows: 1, columns: 3, cells: [4, 0, 2] })).toEqual({ why: 'constant', n: 6 });
  expect(tetrachoric({ rows: 2, columns: 3, cells: [4, 0, 2, 1, 1, 1] })).toEqual({ why: 'not-2x2', n: 9 });
  expect(() => polychoric({ rows: 1, columns: 2, cells: [1, -1] })).toThrow('polychoric requires counts from 0 up');
  expect(() => polychoric({ rows: 1, columns: 2, cells: [1, 1] }, { level: 1 })).toThrow('a level between 0 and 1');
  expect(() => polychoricEstimate({ rows: 1, columns: 2, cells: [1, 1] }, { emptyCells: -1 })).toThrow(
    'polychoricEstimate requires emptyCells from 0 up (got -1)'
  );
});
