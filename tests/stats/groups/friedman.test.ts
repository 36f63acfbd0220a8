import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { friedman } from '#lib/stats/groups/friedman.ts';
import { isDefined } from '#lib/stats/result.ts';
import { signTest } from '#lib/stats/groups/sign-test.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { encode, readReference } from '../../reference/read.ts';

type Answers = readonly (number | null)[];

const { cases } = readReference<{
  readonly friedman: {
    readonly cases: readonly {
      readonly id: string;
      readonly answers: readonly Answers[];
      readonly test: readonly [number, number, number];
      readonly w: number;
    }[];
  };
}>('paired').friedman;

const itemsOf = (answers: readonly Answers[]) =>
  answers.map((values) => {
    const { codes, levels } = encode(values);
    return { codes, numbers: levels };
  });

describe('Friedman agrees with R', () => {
  test.each(cases.map((one) => [one.id, one] as const))('on %s', (id, { answers, test: [statistic, df, p], w }) => {
    const found = defined(friedman(itemsOf(answers)));
    expectClose(found.statistic, statistic, `chi-square, ${id}`, { relative: 1e-10, absolute: 1e-13 });
    expect(found.df, id).toBe(df);
    expectClose(found.p, p, `p, ${id}`, { relative: 1e-10 });
    expectClose(found.kendallsW, w, `W, ${id}`, { relative: 1e-10, absolute: 1e-14 });
    const middle = (answers.length + 1) / 2;
    expectClose(found.meanRanks.reduce((sum, rank) => sum + rank, 0) / answers.length, middle, `ranks, ${id}`);
  });
});

const tables = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 8 })).chain(([items, rows]) =>
  fc.array(fc.array(fc.option(fc.integer({ min: -2, max: 3 }), { freq: 8 }), { minLength: rows, maxLength: rows }), {
    minLength: items,
    maxLength: items
  })
);

describe('Friedman', () => {
  test('of two answers is the square of z of the sign test', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 9, maxLength: 9 }), (cells) => {
        const values = (of: (cell: number) => number) =>
          cells.flatMap((count, cell) => new Array<number>(count).fill(of(cell)));
        const found = friedman(itemsOf([values((cell) => Math.floor(cell / 3)), values((cell) => cell % 3)]));
        const signs = signTest({ rows: 3, columns: 3, cells }, { continuity: false });
        if (!isDefined(found) || !isDefined(signs)) {
          expect('why' in found).toBe(true);
          return;
        }
        expectClose(found.statistic, (signs.statistic ?? NaN) ** 2, 'chi-square', { relative: 1e-12, absolute: 1e-13 });
      })
    );
  });

  test('does not depend on the order of respondents; a weight of two is a respondent more; inputs stay', () => {
    fc.assert(
      fc.property(tables, (answers) => {
        const items = itemsOf(answers);
        const before = JSON.stringify(items);
        const found = friedman(items);
        const turned = friedman(itemsOf(answers.map((values) => values.toReversed())));
        const twice = friedman(itemsOf(answers.map((values) => [...values, ...values])));
        const heavy = friedman(items, new Array<number>(items[0]?.codes.length ?? 0).fill(2));
        expect(JSON.stringify(items)).toBe(before);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        expect(heavy).toEqual(twice);
        if (!isDefined(found)) {
          expect(turned).toEqual(found);
          return;
        }
        expectClose(defined(turned).statistic, found.statistic, 'order', { absolute: 1e-13 });
        expectClose(defined(twice).statistic, 2 * found.statistic, 'twice', { absolute: 1e-13 });
        expect(found.kendallsW).toBeLessThanOrEqual(1 + 1e-12);
      })
    );
  });

  test('gives its reasons, and refuses what cannot be', () => {
    expect(friedman(itemsOf([[1], [2]]))).toEqual({ why: 'too-few', n: 1 });
    expect(friedman(itemsOf([[], []]))).toEqual({ why: 'too-few', n: 0 });
    expect(
      friedman(
        itemsOf([
          [1, null],
          [2, 1]
        ])
      )
    ).toEqual({ why: 'too-few', n: 1 });
    expect(
      friedman(
        itemsOf([
          [1, 4],
          [1, 4]
        ])
      )
    ).toEqual({ why: 'constant', n: 2 });
    expect(() => friedman(itemsOf([[1, 2]]))).toThrow('friedman requires two or more items (got 1)');
    expect(() => friedman(itemsOf([[1, 2], [1]]))).toThrow('items of equal length (got 2 and 1)');
    const items = itemsOf([
      [1, 2],
      [2, 1]
    ]);
    expect(() => friedman(items, [1])).toThrow('a weight for each respondent (got 1 for 2)');
    expect(() => friedman(items, [1, -1])).toThrow('friedman requires weights from 0 up (got -1)');
  });
});
