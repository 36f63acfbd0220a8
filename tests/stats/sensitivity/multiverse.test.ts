import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Correlation, Undefined } from '#lib/stats/result.ts';
import { spearman } from '#lib/stats/association/spearman.ts';
import { eachCell } from '#lib/stats/counts/margins.ts';
import type { Counts } from '#lib/stats/counts/counts.ts';
import { tTwoSided } from '#lib/stats/distributions/student-t.ts';
import { recodeCounts } from '#lib/stats/matrix/recode-counts.ts';
import { everyCoding, type MissingTreatment } from '#lib/stats/sensitivity/every-coding.ts';
import { multiverse, multiverseWork, type Coefficient } from '#lib/stats/sensitivity/multiverse.ts';
import { expectClose } from '../../reference/close.ts';
import { readReference } from '../../reference/read.ts';

interface Case {
  readonly id: string;
  readonly levelsX: number;
  readonly levelsY: number;
  readonly waysX: readonly (readonly MissingTreatment[])[];
  readonly waysY: readonly (readonly MissingTreatment[])[];
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly number[];
  readonly n: readonly number[];
  readonly estimate: readonly (number | null)[];
  readonly p: readonly (number | null)[];
  readonly defined: number;
  readonly positive: number;
  readonly negative: number;
  readonly significant: number;
  readonly median: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly published: number;
  readonly rank: number | null;
}

const { multiverse: cases } = readReference<{ readonly multiverse: readonly Case[] }>('sensitivity');

/** Pearson's r of levels as numbers, by deviations. */
function pearson(counts: Counts): Correlation | Undefined<'too-few' | 'constant'> {
  let [n, x, y] = [0, 0, 0];
  eachCell(counts, (i, j, count) => {
    n += count;
    x += i * count;
    y += j * count;
  });
  if (n < 3) return { why: 'too-few', n };
  let [xx, yy, xy] = [0, 0, 0];
  // Times n, so that whole numbers stay whole and everyone alike is exactly 0.
  eachCell(counts, (i, j, count) => {
    xx += (n * i - x) ** 2 * count;
    yy += (n * j - y) ** 2 * count;
    xy += (n * i - x) * (n * j - y) * count;
  });
  if (xx === 0 || yy === 0) return { why: 'constant', n };
  const estimate = Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
  const rest = (1 - estimate) * (1 + estimate);
  const statistic = rest === 0 ? null : estimate * Math.sqrt((n - 2) / rest);
  return { estimate, n, statistic, df: n - 2, p: statistic === null ? 0 : tTwoSided(statistic, n - 2) };
}

const COEFFICIENTS: Coefficient[] = [
  { name: 'spearman', of: spearman },
  { name: 'pearson', of: pearson }
];

const codings = ({ levelsX, levelsY, waysX, waysY }: Case) =>
  [everyCoding(levelsX, waysX), everyCoding(levelsY, waysY)] as const;

describe('every choice agrees with R, which codes rows', () => {
  test.each(cases.map((expected) => [expected.id, expected] as const))('%s', (_, expected) => {
    const [rows, columns] = codings(expected);
    const at = ({ row, column, coefficient }: { row: number; column: number; coefficient: number }) =>
      (row * columns.length + column) * 2 + coefficient;
    const pair = Math.floor(expected.published / 2);
    const published = {
      row: Math.floor(pair / columns.length),
      column: pair % columns.length,
      coefficient: expected.published % 2
    };
    const found = multiverse(expected, rows, columns, COEFFICIENTS, { published });
    expect(found.specifications.length + found.without.length).toBe(expected.n.length);
    for (const one of found.specifications) {
      const what = `${expected.id} ${at(one)}`;
      expect(one.n, what).toBe(expected.n[at(one)]);
      expectClose(one.estimate, expected.estimate[at(one)] as number, `r, ${what}`, {
        absolute: 1e-15,
        relative: 1e-11
      });
      expectClose(one.p, expected.p[at(one)] as number, `p, ${what}`, { relative: 1e-10 });
    }
    for (const one of found.without) {
      expect(expected.estimate[at(one)]).toBe(null);
      expect(one.n).toBe(expected.n[at(one)]);
      expect(one.why).toBe(one.n < 3 ? 'too-few' : 'constant');
    }
    const { summary } = found;
    const { defined, positive, negative, significant } = expected;
    expect(summary).toMatchObject({ defined, positive, negative, significant, total: expected.n.length, alpha: 0.05 });
    for (const name of ['median', 'min', 'max'] as const) {
      if (expected[name] === null) expect(summary[name]).toBe(null);
      else expectClose(summary[name] as number, expected[name], name, { absolute: 1e-15, relative: 1e-11 });
    }
    expect(summary.published?.rank ?? null).toBe(expected.rank);
    expect(found.specifications.map(({ estimate }) => estimate)).toEqual(
      found.specifications.map(({ estimate }) => estimate).sort((a, b) => a - b)
    );
  });
});

const drawn = fc.record({ x: fc.integer({ min: 2, max: 4 }), y: fc.integer({ min: 2, max: 4 }) }).chain(({ x, y }) =>
  fc.record({
    x: fc.constant(x),
    y: fc.constant(y),
    cells: fc.array(fc.nat(3), { minLength: (x + 2) * (y + 2), maxLength: (x + 2) * (y + 2) })
  })
);
const WAYS: MissingTreatment[] = ['low', 'missing', 'own'];

test('codings that sort alike are not computed twice, and give what each would give alone', () => {
  fc.assert(
    fc.property(drawn, ({ x, y, cells }) => {
      const counts = { rows: x + 2, columns: y + 2, cells };
      const before = [...cells];
      const [rows, columns] = [everyCoding(x, [WAYS, WAYS]), everyCoding(y, [WAYS, ['missing', 'own']])];
      let computed = 0;
      const counting = (table: Counts) => {
        computed++;
        return spearman(table);
      };
      const found = multiverse(counts, rows, columns, [{ name: 'spearman', of: counting }]);
      expect(computed).toBe(found.summary.tables);
      expect(computed).toBeLessThan(rows.length * columns.length);
      for (const one of [...found.specifications, ...found.without]) {
        const alone = spearman(
          recodeCounts(counts, rows[one.row] as (typeof rows)[0], columns[one.column] as (typeof columns)[0])
        );
        expect(alone).toMatchObject('why' in one ? { why: one.why, n: one.n } : { estimate: one.estimate, p: one.p });
      }
      expect(cells).toEqual(before);
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      expect(found.summary.total).toBe(rows.length * columns.length);
    })
  );
});

test('a coefficient that looks at the number of levels gets the table of each coding', () => {
  const three = { levels: 3, to: [0, 1] };
  const two = { levels: 2, to: [0, 1] };
  const levels: number[] = [];
  const of = (table: Counts) => {
    levels.push(table.rows);
    return spearman(table);
  };
  multiverse({ rows: 2, columns: 2, cells: [5, 2, 1, 4] }, [two, three, two], [two], [{ name: 'levels', of }]);
  expect(levels).toEqual([2, 3]);
});

test('a level at or above the levels of a coding is missing, whatever its number', () => {
  const counts = { rows: 3, columns: 2, cells: [5, 2, 1, 4, 9, 9] };
  const kept = { levels: 2, to: [0, 1] };
  const found = multiverse(
    counts,
    [2, 255].map((missing) => ({ levels: 2, to: [0, 1, missing] })),
    [kept],
    [{ name: 'spearman', of: spearman }]
  );
  expect(found.specifications.map(({ n }) => n)).toEqual([12, 12]);
  expect(found.summary.tables).toBe(1);
});

describe('where the published way stands', () => {
  const counts = { rows: 3, columns: 3, cells: [6, 2, 1, 2, 4, 3, 1, 2, 7] };
  const uncut = everyCoding(3, []);
  const options = { published: { row: 2, column: 2, coefficient: 0 } };
  const { summary, specifications } = multiverse(counts, uncut, uncut, COEFFICIENTS.slice(0, 1), options);

  test('by rank, and by how many have its sign', () => {
    const { estimate } = spearman(counts) as Correlation;
    const place = specifications.findIndex((one) => one.estimate === estimate) + 1;
    expect(summary.published).toMatchObject({ estimate, rank: place, sameSign: 9, n: 28 });
    expect(summary.published?.sameSignSignificant).toBe(summary.significant);
  });

  test('equal ones share their ranks', () => {
    const twice = multiverse(counts, [...uncut, ...uncut], uncut, COEFFICIENTS.slice(0, 1), options);
    expect(twice.summary.published?.rank).toBe(2 * (summary.published?.rank as number) - 0.5);
    expect(twice.summary.median).toBe(summary.median);
  });

  test('is nowhere where it gives nothing', () => {
    const alike = { levels: 1, to: [0, 0, 0] };
    const found = multiverse(counts, [alike, ...uncut], uncut, COEFFICIENTS, {
      published: { row: 0, column: 1, coefficient: 1 }
    });
    expect(found.summary.published).toBe(null);
    expect(found.without.length).toBe(6);
  });
});

test('nobody gives no curve but why', () => {
  const { summary, without } = multiverse(
    { rows: 2, columns: 2, cells: [0, 0, 0, 0] },
    everyCoding(2, []),
    everyCoding(2, []),
    COEFFICIENTS
  );
  expect(summary).toMatchObject({ total: 8, defined: 0, median: null, min: null, max: null, published: null });
  expect(without[0]).toEqual({ row: 0, column: 0, coefficient: 0, why: 'too-few', n: 0 });
});

test('work is told of from near 0 to 1', () => {
  const codings = everyCoding(3, [WAYS]);
  const shares = [...multiverseWork({ rows: 4, columns: 4, cells: Array(16).fill(2) }, codings, codings, COEFFICIENTS)];
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect([shares.length, shares.at(-1)]).toEqual([codings.length, 1]);
});

describe('codings', () => {
  test('of three levels and don’t know', () => {
    expect(
      everyCoding(3, [['low', 'own']]).map(({ cutoff, levels, to }) => [cutoff, levels, [...(to as Uint32Array)]])
    ).toEqual([
      [1, 2, [0, 1, 1, 0]],
      [1, 2, [0, 1, 1, 0]],
      [2, 2, [0, 0, 1, 0]],
      [2, 2, [0, 0, 1, 0]],
      [null, 3, [0, 1, 2, 0]],
      [null, 4, [1, 2, 3, 0]]
    ]);
  });

  test('two kinds of their own lie one below the other, and what is low is above both', () => {
    const [both] = everyCoding(1, [['own'], ['own'], ['low'], ['missing']]);
    expect(both).toMatchObject({ levels: 3, to: Uint32Array.of(2, 1, 0, 2, 3) });
    expect(everyCoding(1, [], false)).toEqual([]);
  });

  test('of no levels or no treatment are refused', () => {
    expect(() => everyCoding(0, [])).toThrow('a whole number of levels from 1 up (got 0)');
    expect(() => everyCoding(2, [[]])).toThrow('at least one treatment');
  });
});

test('what cannot be is refused', () => {
  const counts = { rows: 2, columns: 2, cells: [1, 2, 0, 0] };
  const codings = everyCoding(2, []);
  const all = (over: object) => () => multiverse({ ...counts, ...over }, codings, codings, COEFFICIENTS);
  expect(all({ cells: [1, -1, 0, 0] })).toThrow('multiverse requires counts from 0 up (got -1)');
  expect(all({ rows: 3, cells: Array(6).fill(1) })).toThrow('a map of the 3 levels of the rows (got 2)');
  expect(all({ columns: 3, cells: Array(6).fill(1) })).toThrow('a map of the 3 levels of the columns (got 2)');
  expect(() => multiverse(counts, [], codings, COEFFICIENTS)).toThrow('at least one coding of each variable');
  expect(() => multiverse(counts, codings, codings, [])).toThrow('(got 2, 2 and 0)');
  // Nobody has the second level of the rows: the coding is refused all the same.
  const wrong = { levels: 2, to: [0, -1] };
  expect(() => multiverse(counts, [...codings, wrong], codings, COEFFICIENTS)).toThrow(
    'whole levels from 0 up (got -1)'
  );
  expect(() =>
    multiverse(counts, codings, codings, COEFFICIENTS, { published: { row: 2, column: 0, coefficient: 0 } })
  ).toThrow('a published way among its choices (got 2, 0 and 0)');
  expect(() => multiverse(counts, codings, codings, COEFFICIENTS, { alpha: 1 })).toThrow(
    'alpha between 0 and 1 (got 1)'
  );
});
