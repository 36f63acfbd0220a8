import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDefined } from '#lib/stats/result.ts';
import { itemMatrix, type ItemMatrix } from '#lib/stats/scales/item-matrix.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { reference, someAnswers, toItems } from './answers.ts';

function expectMatrix(found: ItemMatrix['covariances'], expected: ItemMatrix['covariances'], what: string): void {
  expect(found.length, what).toBe(expected.length);
  expected.forEach((row, i) =>
    row.forEach((value, j) =>
      expectClose((found[i] as readonly number[])[j] as number, value, `${what}, ${i} ${j}`, {
        relative: 1e-12,
        absolute: 1e-14
      })
    )
  );
}

describe('the covariances of items', () => {
  test.each(reference.answers.map((expected) => [expected.id, expected] as const))(
    'agree with R: %s',
    (id, expected) => {
      const items = toItems(expected.answers);
      const listwise = defined(itemMatrix(items));
      expect(listwise.n).toBe(expected.n);
      expectMatrix(listwise.covariances, expected.covariances, id);
      expectMatrix([listwise.means], [expected.means], `means, ${id}`);
      const pairwise = defined(itemMatrix(items, { missing: 'pairwise' }));
      expect(pairwise.n).toBe(expected.pairs);
      expectMatrix(pairwise.covariances, expected.pairwise, `pairwise, ${id}`);
    }
  );

  test.each(reference.weighted.map((expected) => [expected.id, expected] as const))(
    'with weights are those of so many: %s',
    (id, { answers, weights, n, covariances, means }) => {
      const found = defined(itemMatrix(toItems(answers), { weights }));
      expectClose(found.n, n, `n, ${id}`);
      expectMatrix(found.covariances, covariances, id);
      expectMatrix([found.means], [means], `means, ${id}`);
    }
  );

  test('do not depend on the order of the respondents, nor on weights of one, and leave the items alone', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom('listwise', 'pairwise'), (rows, missing) => {
        const items = toItems(rows);
        const before = JSON.stringify(items);
        const found = itemMatrix(items, { missing });
        expect(JSON.stringify(items)).toBe(before);
        const turned = itemMatrix(toItems(rows.toReversed()), { missing, weights: rows.map(() => 1) });
        if (!isDefined(found) || !isDefined(turned)) {
          expect(turned).toEqual(found);
          return;
        }
        expect(turned.n).toBe(found.n);
        expectMatrix(turned.covariances, found.covariances, 'turned');
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      })
    );
  });

  test('of many levels are the same by the table without empty cells', () => {
    const rows = Array.from({ length: 40 }, (_, row) => [row * 1.5, ((row * 7) % 40) - 3.25]);
    const found = defined(itemMatrix(toItems(rows)));
    const mean = (item: number): number => rows.reduce((sum, row) => sum + (row[item] as number), 0) / 40;
    const [x, y] = [mean(0), mean(1)];
    const product = rows.reduce((sum, row) => sum + ((row[0] as number) - x) * ((row[1] as number) - y), 0) / 39;
    expectClose((found.covariances[0] as readonly number[])[1] as number, product, 'covariance');
  });

  test('of fewer than two are undefined', () => {
    expect(itemMatrix([])).toEqual({ why: 'too-few', n: 0 });
    expect(itemMatrix(toItems([[1, 2]]))).toEqual({ why: 'too-few', n: 1 });
    expect(
      itemMatrix(
        toItems([
          [1, null],
          [null, 2],
          [3, 3]
        ])
      )
    ).toEqual({ why: 'too-few', n: 1 });
    expect(
      itemMatrix(
        toItems([
          [1, null],
          [2, null],
          [null, 3],
          [null, 4]
        ]),
        { missing: 'pairwise' }
      )
    ).toEqual({
      why: 'too-few',
      n: 0
    });
  });

  test('of items that do not belong together are refused', () => {
    const item = { codes: [0, 1], numbers: [1, 2] };
    expect(() => itemMatrix([item, { codes: [0], numbers: [1] }])).toThrow(
      'itemMatrix requires items of equal length (got 2 and 1)'
    );
    expect(() => itemMatrix([{ codes: [0], numbers: [NaN] }])).toThrow('itemMatrix requires finite numbers (got NaN)');
    expect(() => itemMatrix([item], { weights: [1] })).toThrow('a weight for each respondent (got 1 for 2)');
    expect(() => itemMatrix([item], { weights: [1, -1] })).toThrow('itemMatrix requires weights from 0 up (got -1)');
  });
});
