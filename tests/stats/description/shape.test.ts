import { describe, expect, test } from 'vitest';
import { isDefined } from '#lib/stats/result.ts';
import { kurtosis, skewness, type ShapeType } from '#lib/stats/description/shape.ts';
import { expectClose } from '../../reference/close.ts';
import { reference } from './described.ts';

const TYPES: readonly ShapeType[] = [1, 2, 3];

describe('skewness and kurtosis', () => {
  test.each(reference.described.map((expected) => [expected.id, expected] as const))(
    'agree with e1071 in all three types: %s',
    (id, { numbers, counts, ...expected }) => {
      for (const type of TYPES)
        for (const [of, values] of [
          [skewness, expected.skewness],
          [kurtosis, expected.kurtosis]
        ] as const) {
          const found = of(numbers, counts, type);
          const wanted = values[type - 1] ?? null;
          if (wanted === null || !isDefined(found))
            expect([found, wanted], id).toEqual([{ why: 'too-few', n: 3 }, null]);
          else expectClose(found.estimate, wanted, `type ${type}, ${id}`, { relative: 1e-12, absolute: 1e-14 });
        }
    }
  );

  test('have the standard errors that SPSS prints', () => {
    for (const { id, numbers, counts, seSkewness, seKurtosis } of reference.described)
      for (const [of, se] of [
        [skewness, seSkewness],
        [kurtosis, seKurtosis]
      ] as const) {
        const found = of(numbers, counts);
        if (isDefined(found)) expectClose(found.se, se as number, id, { relative: 1e-14 });
        else expect(se, id).toBeNull();
      }
  });

  test('with weights agree with PSPP', () => {
    for (const { id, numbers, weights, ...expected } of reference.weighted)
      for (const [of, [estimate, se]] of [
        [skewness, expected.skewness],
        [kurtosis, expected.kurtosis]
      ] as const) {
        const found = of(numbers, weights);
        if (!isDefined(found)) throw new Error(found.why);
        // PSPP's sums are plain: where skewness is nearly nothing, its digits are fewer.
        expectClose(found.estimate, estimate as number, id, { relative: 1e-13, absolute: 1e-14 });
        expectClose(found.se, se as number, `se, ${id}`, { relative: 1e-13 });
      }
  });

  test('have standard errors that stand to each other as their estimates do', () => {
    const [numbers, counts] = [
      [1, 2, 3, 9],
      [4, 1, 2, 3]
    ];
    for (const type of TYPES) {
      const [found, sample] = [skewness(numbers, counts, type), skewness(numbers, counts, 2)];
      if (!isDefined(found) || !isDefined(sample)) throw new Error('undefined');
      expectClose(found.estimate / found.se, sample.estimate / sample.se, 'z', { relative: 1e-14 });
    }
    // Fisher (1930): Var(g2) = 24 n (n − 2)(n − 3) / ((n + 1)² (n + 3)(n + 5)) in normal samples.
    const g2 = kurtosis(numbers, counts, 1);
    if (!isDefined(g2)) throw new Error(g2.why);
    expectClose(g2.se ** 2, (24 * 10 * 8 * 7) / (121 * 13 * 15), 'Var(g2)', { relative: 1e-14 });
    const g1 = skewness(numbers, counts, 1);
    if (!isDefined(g1)) throw new Error(g1.why);
    expectClose(g1.se ** 2, (6 * 8) / (11 * 13), 'Var(g1)', { relative: 1e-14 });
  });

  test('are undefined with a reason', () => {
    expect(skewness([], [])).toEqual({ why: 'nothing', n: 0 });
    expect(skewness([1, 2], [1, 1])).toEqual({ why: 'too-few', n: 2 });
    expect(kurtosis([1, 2], [1, 2])).toEqual({ why: 'too-few', n: 3 });
    expect(skewness([0.1], [9])).toEqual({ why: 'constant', n: 9 });
    expect(kurtosis([0.1, 5], [9, 0])).toEqual({ why: 'constant', n: 9 });
  });
});
