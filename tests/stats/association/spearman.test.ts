import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDefined, type Correlation } from '#lib/stats/result.ts';
import { jointCounts } from '#lib/stats/counts/counts.ts';
import { spearman, spearmanOfCodes, type NoSpearman } from '#lib/stats/association/spearman.ts';
import { expectClose } from '../../reference/close.ts';
import { encode, readReference } from '../../reference/read.ts';

interface Case {
  readonly id: string;
  readonly x: readonly (number | null)[];
  readonly y: readonly (number | null)[];
  readonly n: number;
  readonly why?: string;
  readonly estimate: number;
  readonly p: number;
  readonly tail: number;
}

const { study, awkward } = readReference<{ readonly study: readonly Case[]; readonly awkward: readonly Case[] }>(
  'spearman'
);
const large = readReference<{
  readonly cases: readonly {
    readonly id: string;
    readonly rows: number;
    readonly columns: number;
    readonly cells: readonly number[];
    readonly estimate: number;
    readonly p: number;
  }[];
}>('spearman-counts').cases;

function fromCounts({ x, y }: Case): Correlation | NoSpearman {
  const a = encode(x);
  const b = encode(y);
  return spearman(jointCounts(a.codes, b.codes, a.levels.length, b.levels.length));
}

/** With levels of y that nobody gave, so that a table would be larger than the data. */
function withoutTable({ x, y }: Case): Correlation | NoSpearman {
  const a = encode(x);
  const b = encode(y);
  const columns = 5 * x.length;
  const codes = Uint32Array.from(b.codes, (code) => (code < b.levels.length ? code : columns));
  return spearmanOfCodes(a.codes, codes, a.levels.length, columns);
}

function expectReference(found: Correlation | NoSpearman, expected: Case): void {
  const { id, n, why, estimate, p, tail } = expected;
  if (why !== undefined || !isDefined(found)) {
    expect(found, id).toEqual({ why, n });
    return;
  }
  expect({ n: found.n, df: found.df }, id).toEqual({ n, df: n - 2 });
  expectClose(found.estimate, estimate, `rho, ${id}`, { absolute: 1e-15 });
  expectClose(found.p, p, `p, ${id}`, { relative: 1e-10 });
  expectClose(found.p, tail, `p from rho, ${id}`, { relative: 1e-11 });
  expect(found.statistic === null, id).toBe(Math.abs(estimate) === 1);
}

describe('spearman agrees with R', () => {
  test('on every correlation of the study, in both codings, for all and within each sector', () => {
    expect(study.length).toBeGreaterThan(200);
    for (const expected of study) expectReference(fromCounts(expected), expected);
  });

  test('on the numbers printed in tables 5.8 and 5.9', () => {
    const printed = (id: string): string | undefined =>
      study.find((candidate) => candidate.id === `printed all ${id}`)?.estimate.toFixed(3);
    expect(printed('lou oving')).toBe('0.422');
    expect(printed('lou fellestid')).toBe('-0.340');
    expect(printed('oving erfaringsdeling')).toBe('0.608');
  });

  test.each(awkward.map((expected) => [expected.id, expected] as const))('on %s', (_, expected) => {
    expectReference(fromCounts(expected), expected);
  });

  test.each(large.map((expected) => [expected.id, expected] as const))('on %s', (id, expected) => {
    const found = spearman(expected);
    if (!isDefined(found)) throw new Error(found.why);
    expectClose(found.estimate, expected.estimate, `rho, ${id}`, { relative: 1e-10 });
    expectClose(found.p, expected.p, `p, ${id}`, { relative: 1e-10 });
  });
});

test('the way without a table gives the very same numbers as the counts', () => {
  for (const expected of [...study, ...awkward]) {
    expect(withoutTable(expected), expected.id).toEqual(fromCounts(expected));
  }
});

const answers = fc.integer({ min: 1, max: 5 }).chain((levels) =>
  fc.array(fc.tuple(fc.nat(levels), fc.nat(levels + 1)), { maxLength: 60 }).map((pairs) => ({
    x: Uint8Array.from(pairs, ([x]) => x),
    y: Uint8Array.from(pairs, ([, y]) => y),
    rows: levels,
    columns: levels + 1
  }))
);

describe('spearman', () => {
  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(answers, fc.infiniteStream(fc.nat()), ({ x, y, rows, columns }, order) => {
        const keys = Array.from(x, () => order.next().value as number);
        const shuffled = Array.from(x.keys()).sort((a, b) => (keys[a] as number) - (keys[b] as number));
        const moved = spearmanOfCodes(
          shuffled.map((row) => x[row] as number),
          shuffled.map((row) => y[row] as number),
          rows,
          columns
        );
        expect(moved).toEqual(spearmanOfCodes(x, y, rows, columns));
      })
    );
  });

  test('is the same with x and y exchanged', () => {
    fc.assert(
      fc.property(answers, ({ x, y, rows, columns }) => {
        expect(spearmanOfCodes(y, x, columns, rows)).toEqual(spearmanOfCodes(x, y, rows, columns));
      })
    );
  });

  test('changes its sign and nothing else when a variable is reversed', () => {
    fc.assert(
      fc.property(answers, ({ x, y, rows, columns }) => {
        const reversed = x.map((code) => (code < rows ? rows - 1 - code : code));
        const found = spearmanOfCodes(x, y, rows, columns);
        const expected = isDefined(found)
          ? { ...found, estimate: 0 - found.estimate, statistic: found.statistic === null ? null : 0 - found.statistic }
          : found;
        expect(spearmanOfCodes(reversed, y, rows, columns)).toEqual(expected);
      })
    );
  });

  test('keeps rho when every respondent is there twice', () => {
    fc.assert(
      fc.property(answers, ({ x, y, rows, columns }) => {
        const once = spearmanOfCodes(x, y, rows, columns);
        const twice = spearmanOfCodes([...x, ...x], [...y, ...y], rows, columns);
        if (!isDefined(once)) return;
        if (!isDefined(twice)) throw new Error(twice.why);
        expect(twice.n).toBe(2 * once.n);
        expectClose(twice.estimate, once.estimate, 'rho');
        expect(twice.p).toBeLessThanOrEqual(once.p);
      })
    );
  });

  test('within some rows is that of those rows alone', () => {
    fc.assert(
      fc.property(answers, fc.nat(7), ({ x, y, rows, columns }, every) => {
        const within = Uint32Array.from(Array.from(x.keys()).filter((row) => row % (every + 1) === 0));
        const alone = spearmanOfCodes(
          Array.from(within, (row) => x[row] as number),
          Array.from(within, (row) => y[row] as number),
          rows,
          columns
        );
        expect(spearmanOfCodes(x, y, rows, columns, within)).toEqual(alone);
        expect(
          spearmanOfCodes(
            x,
            y.map((code) => (code < columns ? code : 250)),
            rows,
            250,
            within
          )
        ).toEqual(alone);
      })
    );
  });

  test('holds no number that JSON cannot carry, and leaves its input alone', () => {
    fc.assert(
      fc.property(answers, ({ x, y, rows, columns }) => {
        const counts = jointCounts(x, y, rows, columns);
        const before = [Array.from(x), Array.from(y), Array.from(counts.cells)];
        const found = spearman(counts);
        spearmanOfCodes(x, y, rows, columns);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        expect([Array.from(x), Array.from(y), Array.from(counts.cells)]).toEqual(before);
        if (!isDefined(found)) return;
        expect(Math.abs(found.estimate)).toBeLessThanOrEqual(1);
        expect(found.p).toBeGreaterThanOrEqual(0);
        expect(found.p).toBeLessThanOrEqual(1);
      })
    );
  });

  test('is phi for a two-by-two table', () => {
    const found = spearman({ rows: 2, columns: 2, cells: [12, 5, 4, 9] });
    if (!isDefined(found)) throw new Error(found.why);
    expectClose(found.estimate, (12 * 9 - 5 * 4) / Math.sqrt(17 * 13 * 16 * 14), 'phi');
  });

  test('is exactly 1 for full agreement of a million, where rounding would fall short', () => {
    const cells = [333_331, 0, 0, 0, 333_337, 0, 0, 0, 333_332];
    expect(spearman({ rows: 3, columns: 3, cells })).toEqual({
      estimate: 1,
      n: 1e6,
      df: 999_998,
      statistic: null,
      p: 0
    });
    const almost = spearman({ rows: 3, columns: 3, cells: cells.with(1, 1) });
    if (!isDefined(almost)) throw new Error(almost.why);
    expect(almost.statistic).toBeGreaterThan(1e5);
  });

  test('refuses counts that cannot be, and arrays of unequal length', () => {
    expect(() => spearman({ rows: 1, columns: 2, cells: [1, -1] })).toThrow('spearman requires whole counts from 0 up');
    expect(() => spearman({ rows: 1, columns: 2, cells: [1, 0.5] })).toThrow('(got 0.5)');
    expect(() => spearman({ rows: 2, columns: 2, cells: [1, 2, 3] })).toThrow('(got undefined)');
    expect(() => spearmanOfCodes([0, 1], [0], 2, 2)).toThrow(RangeError);
    expect(() => spearmanOfCodes([0, 1], [0], 2000, 2000)).toThrow(RangeError);
  });
});
