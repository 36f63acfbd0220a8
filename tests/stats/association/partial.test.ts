import { describe, expect, test } from 'vitest';
import { partialCorrelation, partialPearson, partialSpearman } from '#lib/stats/association/partial.ts';
import { plainKernel } from '#lib/stats/kernel/plain.ts';
import type { NumberedColumn } from '#lib/stats/matrix/deviations.ts';
import { matrixOf } from '#lib/stats/numerics/matrix.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { encode, readReference } from '../../reference/read.ts';

interface Case {
  readonly id: string;
  readonly ranks: boolean;
  readonly columns: readonly (readonly (number | null)[])[];
  /** n, estimate, t, df, p, low, high. */
  readonly found: readonly [number, number, number, number, number, number | null, number | null];
  readonly psych: number | null;
}
const { cases } = readReference<{ readonly cases: readonly Case[] }>('association-partial');

function numbered(values: readonly (number | null)[]): NumberedColumn {
  const { codes, levels } = encode(values);
  return { codes, levels: levels.length, numbers: levels };
}
const partialOf = ({ ranks, columns }: Pick<Case, 'ranks' | 'columns'>) => {
  const [x, y, ...controls] = columns.map(numbered) as [NumberedColumn, NumberedColumn, ...NumberedColumn[]];
  return (ranks ? partialSpearman : partialPearson)(x, y, controls, plainKernel);
};

describe('partial correlations', () => {
  test.each(cases.map((expected) => [`${expected.id}, ${expected.ranks ? 'Spearman' : 'Pearson'}`, expected] as const))(
    'agree with regression in R: %s',
    (id, expected) => {
      const [n, estimate, t, df, p, low, high] = expected.found;
      const found = defined(partialOf(expected));
      expect({ n: found.n, df: found.df, controls: found.controls }).toEqual({ n, df, controls: n - 2 - df });
      expectClose(found.estimate, estimate, `r, ${id}`, { relative: 1e-11 });
      expectClose(found.statistic as number, t, `t, ${id}`, { relative: 1e-10 });
      expectClose(found.p, p, `p, ${id}`, { relative: 1e-10 });
      expectClose(found.interval?.low as number, low as number, `low, ${id}`, { relative: 1e-10 });
      expectClose(found.interval?.high as number, high as number, `high, ${id}`, { relative: 1e-10 });
      if (expected.psych !== null) expectClose(found.estimate, expected.psych, `psych, ${id}`, { relative: 1e-10 });
    }
  );

  test('are the same with x and y exchanged, and with the controls in another order', () => {
    const { columns } = cases.find(({ id }) => id === 'six controls') as Case;
    const found = defined(partialOf({ ranks: false, columns }));
    const [x, y, ...controls] = columns as [number[], number[], ...number[][]];
    const turned = defined(partialOf({ ranks: false, columns: [y, x, ...controls.toReversed()] }));
    expectClose(turned.estimate, found.estimate, 'r', { relative: 1e-12 });
  });

  test('are undefined where controls explain each other, or x or y', () => {
    const [x, y, z] = [
      [1, 2, 3, 4, 5, 6, 8],
      [2, 1, 4, 3, 6, 5, 9],
      [1, 1, 2, 5, 3, 3, 1]
    ];
    const collinear = { why: 'collinear', n: 7 };
    const twice = z.map((value) => 2 * value + 1);
    expect(partialOf({ ranks: false, columns: [x, y, z, twice] })).toEqual(collinear);
    expect(partialOf({ ranks: false, columns: [x, twice, z] })).toEqual(collinear);
    expect(partialOf({ ranks: true, columns: [twice, y, z] })).toEqual(collinear);
    expect(partialOf({ ranks: false, columns: [x, y, z.map(() => 3)] })).toEqual({ why: 'constant', n: 7 });
  });

  test('are 1 where what is left is on a line', () => {
    const x = [1, 2, 3, 4, 5, 6, 8];
    const z = [1, 1, 2, 5, 3, 3, 1];
    const y = x.map((value, row) => 3 * value - 2 * (z[row] as number));
    const found = defined(partialOf({ ranks: false, columns: [x, y, z] }));
    expect(found).toMatchObject({ estimate: 1, statistic: null, p: 0, df: 4, interval: { low: 1, high: 1 } });
  });

  test('need three respondents more than controls, and have an interval from four', () => {
    const x = [1, 2, 3, 5];
    const y = [2, 1, 3, 4];
    const z = [1, 3, 2, 2];
    expect(partialOf({ ranks: false, columns: [x.slice(1), y.slice(1), z.slice(1)] })).toEqual({
      why: 'too-few',
      n: 3
    });
    const four = defined(partialOf({ ranks: false, columns: [x, y, z] }));
    expect(four).toMatchObject({ n: 4, df: 1, interval: null });
  });

  test('refuse places that cannot be', () => {
    const r = matrixOf([
      [1, 0.5, 0.2],
      [0.5, 1, 0.3],
      [0.2, 0.3, 1]
    ]);
    expectClose(
      defined(partialCorrelation(r, 50, 0, 1, [2])).estimate,
      (0.5 - 0.2 * 0.3) / Math.sqrt((1 - 0.04) * (1 - 0.09)),
      'r'
    );
    expect(() => partialCorrelation(r, 50, 0, 1, [3])).toThrow('requires places in a matrix of 3 (got 3)');
    expect(() => partialCorrelation(r, 50, 0, 1, [1])).toThrow('requires places that differ');
    expect(() => partialCorrelation(r, NaN, 0, 1, [2])).toThrow('requires n from 0 up');
  });
});
