import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compute } from '#lib/analyses/explorer/compute.ts';
import type { Explored, Point } from '#lib/analyses/explorer/result.ts';
import type { Codebook, Variable } from '#lib/data/codebook.ts';
import { columnOf, type Table } from '#lib/data/table.ts';
import { recode } from '#lib/recode/recode.ts';
import { AS_IT_IS, codingOf, type Coding, type Step } from '#lib/recode/step.ts';
import { isDefined } from '#lib/stats/result.ts';
import { jointCounts } from '#lib/stats/counts/counts.ts';
import { fisherExact } from '#lib/stats/tables/fisher.ts';
import { spearmanOfCodes } from '#lib/stats/association/spearman.ts';
import { asDescribed, asPrinted, inputFrom, inputOf, table } from '../study.ts';

function explored(
  outcome: string,
  driver: string,
  steps: readonly Step[],
  from?: Parameters<typeof inputFrom>
): Explored {
  const result = compute({ outcome, driver }, from ? inputFrom(...from) : inputOf(steps));
  if ('why' in result) throw new Error(`not explored: ${result.why}`);
  return result;
}

/** The same numbers the long way round: recode the rows, then correlate. */
function byRows(from: Table, result: Explored, steps: readonly Step[], outcome: number, driver: number) {
  const codings: Step[] = [
    [result.outcome, result.outcomeSplits[outcome]] as const,
    [result.driver, result.driverSplits[driver]] as const
  ].map(([variable, split]) => ({
    kind: 'code',
    variable,
    coding: { ...codingOf(steps, variable), cutoff: split!.cutoff, dontKnow: split!.dontKnow }
  }));
  const coded = recode(from, codings);
  const [y, x] = [columnOf(coded, result.outcome), columnOf(coded, result.driver)];
  const rho = spearmanOfCodes(y.codes, x.codes, y.levels.length, x.levels.length);
  const both = y.levels.length === 2 && x.levels.length === 2;
  const fisher = both ? fisherExact(jointCounts(y.codes, x.codes, 2, 2)) : null;
  return { rho, fisher: fisher && isDefined(fisher) ? fisher.p : null };
}

/** Every pair of splits, also those that another stands for, against recoded rows. */
function expectEverySplit(from: Table, result: Explored, steps: readonly Step[]): void {
  const { outcomeSplits, driverSplits } = result;
  outcomeSplits.forEach((y, i) =>
    driverSplits.forEach((x, j) => {
      const point: Point | undefined = result.points.find(
        (each) => each.outcome === (y.same ?? i) && each.driver === (x.same ?? j)
      );
      const { rho, fisher } = byRows(from, result, steps, i, j);
      const where = JSON.stringify([result.outcome, y, result.driver, x]);
      if (!isDefined(rho)) return expect(point, where).toBeUndefined();
      expect(point, where).toBeDefined();
      expect(point!.n, where).toBe(rho.n);
      expect(point!.rho, where).toBeCloseTo(rho.estimate, 13);
      expect(point!.p, where).toBeCloseTo(rho.p, 13);
      if (fisher !== null && point!.fisher !== null) expect(point!.fisher, where).toBeCloseTo(fisher, 13);
    })
  );
}

describe('the strip', () => {
  test.each([
    ['as described', asDescribed],
    ['as printed', asPrinted]
  ])('has the numbers of recoded rows for every split of every driver, %s', (_, steps) => {
    for (const { name } of table.columns) {
      if (['id', 'lou', 'sektor', 'stilling'].includes(name)) continue;
      expectEverySplit(table, explored('lou', name, steps), steps);
    }
  });

  // scipy 1.17.1 spearmanr, fisher_exact; R 4.2.2 cor.test(x, y, method = "spearman", exact = FALSE), fisher.test(x, y)
  test.each([
    [4, 1, 'low', 30, 0.4372373160976028, 0.023732895457033387],
    [4, 1, 'missing', 29, 0.4114, 0.047619047619047616],
    [4, 2, 'low', 30, 0.4485, 0.026090129538405404],
    [5, 2, 'low', 30, 0.4734, 0.13333333333333333],
    [3, 1, 'low', 30, -0.0417, 1]
  ] as const)('agrees with scipy at %i and %i, don’t-know %s', (outcome, driver, dontKnow, n, rho, fisher) => {
    const { outcomeSplits, driverSplits, points } = explored('lou', 'oving', asDescribed);
    const point = points.find(
      (each) =>
        outcomeSplits[each.outcome]?.cutoff === outcome &&
        driverSplits[each.driver]?.cutoff === driver &&
        driverSplits[each.driver]?.dontKnow === dontKnow
    );
    expect(point?.n).toBe(n);
    expect(point?.rho).toBeCloseTo(rho, 4);
    expect(point?.fisher).toBeCloseTo(fisher, 12);
  });

  test('says that cut-offs among levels nobody gave split alike, and the present one stands for the others', () => {
    const cutoffs = (steps: readonly Step[]) => {
      const { outcomeSplits } = explored('lou', 'oving', steps);
      return outcomeSplits.flatMap(({ cutoff, same }) =>
        same === null ? [] : [[cutoff, outcomeSplits[same]?.cutoff]]
      );
    };
    expect(cutoffs(asDescribed)).toEqual([
      [6, 5],
      [7, 5]
    ]);
    expect(cutoffs([...asDescribed, step('lou', { cutoff: 7 })])).toEqual([
      [5, 7],
      [6, 7]
    ]);
  });

  test('counts twenty two-by-two tables for øving, four of them with p below .05 by Fisher', () => {
    const { cut, verdict } = explored('lou', 'oving', asDescribed);
    expect(cut).toEqual({ significant: 4, of: 20 });
    expect(verdict).toBe('only');
  });

  test('has the numbers of recoded rows whatever the answers and the coding', () => {
    const levels = fc.integer({ min: 2, max: 5 });
    fc.assert(
      fc.property(
        levels,
        levels,
        fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 24 }),
        coding(),
        coding(),
        (ly, lx, rows, cy, cx) => {
          const from = tableOf(ly, lx, rows);
          const steps = [step('y', fitted(cy, ly)), step('x', fitted(cx, lx))];
          const result = compute({ outcome: 'y', driver: 'x' }, inputFrom(from, book, steps, { smallestGroup: 0 }));
          if (!('why' in result)) expectEverySplit(from, result, steps);
          expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        }
      ),
      { numRuns: 150 }
    );
  });

  test('goes by respondents where a table of counts would be too large, with the same numbers', () => {
    const size = 300;
    const y = Uint16Array.from({ length: size }, (_, row) => (row * 7919) % size);
    const x = Uint16Array.from({ length: size }, (_, row) => (row * 104729 + (row % 3)) % size);
    const levels = Array.from({ length: size }, (_, index) => ({ value: String(index), number: index }));
    const from: Table = {
      rows: size,
      columns: [
        { name: 'y', levels, missing: [], codes: y },
        { name: 'x', levels, missing: [], codes: x }
      ]
    };
    const steps = [step('y', { cutoff: 137 })];
    const result = explored('y', 'x', steps, [from, book, steps]);
    expect(result.outcomeSplits.length).toBeLessThan(14);
    expect(result.outcomeSplits.some(({ cutoff }) => cutoff === 137)).toBe(true);
    expectEverySplit(from, result, steps);
  });
});

function step(variable: string, coding: Partial<Coding>): Step {
  const base = variable === 'lou' ? codingOf(asDescribed, 'lou') : AS_IT_IS;
  return { kind: 'code', variable, coding: { ...base, ...coding } };
}

function coding(): fc.Arbitrary<Coding> {
  return fc.record({
    cutoff: fc.option(fc.integer({ min: 1, max: 4 })),
    dontKnow: fc.constantFrom('low', 'missing', 'apart'),
    noAnswer: fc.constantFrom('missing', 'own'),
    reverse: fc.boolean()
  });
}

/** A cut-off that the variable has. */
function fitted(of: Coding, levels: number): Coding {
  return { ...of, cutoff: of.cutoff === null ? null : Math.min(of.cutoff, levels - 1) };
}

function tableOf(ly: number, lx: number, rows: readonly (readonly [number, number])[]): Table {
  const column = (name: string, count: number, codes: readonly number[]) => ({
    name,
    levels: Array.from({ length: count }, (_, index) => ({ value: String(index + 1), number: index + 1 })),
    missing: ['dont-know', 'no-answer'] as const,
    codes: Uint8Array.from(codes, (code) => code % (count + 2))
  });
  const [ys, xs] = [rows.map(([y]) => y), rows.map(([, x]) => x)];
  return { rows: rows.length, columns: [column('y', ly, ys), column('x', lx, xs)] };
}

const variable = (name: string, role: Variable['role']): Variable => ({
  name,
  label: name,
  level: 'ordinal',
  categories: [],
  missing: [],
  role,
  driverGroup: null
});

const book: Codebook = {
  title: 'test',
  note: null,
  variables: [variable('y', 'outcome'), variable('x', 'driver')],
  driverGroups: [],
  invited: null
};
