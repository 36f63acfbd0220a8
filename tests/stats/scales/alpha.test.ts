import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDefined } from '#lib/stats/result.ts';
import { cronbachAlpha } from '#lib/stats/scales/alpha.ts';
import { guttmanLambdas } from '#lib/stats/scales/guttman.ts';
import { itemAnalysis } from '#lib/stats/scales/item-analysis.ts';
import { itemMatrix } from '#lib/stats/scales/item-matrix.ts';
import { splitHalf } from '#lib/stats/scales/split-half.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { reference, someAnswers, toItems } from './answers.ts';

const NEAR = { relative: 1e-12, absolute: 1e-13 };
const everything = [...reference.answers, ...reference.weighted].map((expected) => [expected.id, expected] as const);

describe('Cronbach’s alpha', () => {
  test.each(everything)('agrees with psych, with both intervals: %s', (id, { n, covariances, level, ...expected }) => {
    const found = defined(cronbachAlpha({ n, covariances }, { level }));
    expect([found.n, found.items, found.level]).toEqual([n, covariances.length, level]);
    expectClose(found.estimate, expected.alpha, `alpha, ${id}`, NEAR);
    expectClose(found.standardised as number, expected.standardised, `standardised, ${id}`, NEAR);
    expectClose(found.meanCorrelation as number, expected.meanCorrelation, `correlation, ${id}`, NEAR);
    // Of items that are the same thrice, alpha is 1 and what is left of the error is rounding.
    expectClose(found.se, expected.se, `se, ${id}`, { relative: 1e-10, absolute: 1e-8 });
    expectClose(found.low, expected.low, `low, ${id}`, { relative: 1e-11, absolute: 1e-13 });
    expectClose(found.high, expected.high, `high, ${id}`, { relative: 1e-11, absolute: 1e-13 });
    const normal = defined(cronbachAlpha({ n, covariances }, { interval: 'duhachek' }));
    expectClose((normal.high - normal.low) / 2, 1.959963984540054 * found.se, `Duhachek, ${id}`, {
      relative: 1e-10,
      absolute: 1e-15
    });
  });

  test('of the answers themselves is the same, listwise and pairwise', () => {
    for (const { id, answers, alpha, pairwiseAlpha } of reference.answers) {
      const items = toItems(answers);
      expectClose(defined(cronbachAlpha(defined(itemMatrix(items)))).estimate, alpha, id, NEAR);
      const pairwise = defined(itemMatrix(items, { missing: 'pairwise' }));
      expectClose(defined(cronbachAlpha(pairwise)).estimate, pairwiseAlpha, `pairwise, ${id}`, NEAR);
    }
  });

  test.each(reference.spss.map((expected) => [expected.id, expected] as const))(
    'agrees with PSPP, item by item and split in halves: %s',
    (id, { answers, ...expected }) => {
      const matrix = defined(itemMatrix(toItems(answers)));
      expectClose(defined(cronbachAlpha(matrix)).estimate, expected.alpha, `alpha, ${id}`, NEAR);
      defined(itemAnalysis(matrix)).forEach((item, index) => {
        expectClose(item.varianceWithout, expected.scaleVariance[index] as number, `variance ${index}, ${id}`, NEAR);
        expectClose(item.itemRest as number, expected.itemRest[index] as number, `item–rest ${index}, ${id}`, NEAR);
        expectClose(item.alphaWithout as number, expected.alphaWithout[index] as number, `alpha ${index}, ${id}`, NEAR);
      });
      const halves = defined(splitHalf(matrix));
      expectClose(halves.correlation, expected.correlation, `halves, ${id}`, NEAR);
      expectClose(halves.spearmanBrown as number, expected.spearmanBrown, `Spearman–Brown, ${id}`, NEAR);
      expectClose(halves.guttman as number, expected.guttman, `Guttman, ${id}`, NEAR);
      // PSPP has a number also where the halves go against each other, the same as if they did not.
      if (halves.correlation < 0) expect(halves.unequalLength).toBeNull();
      else expectClose(halves.unequalLength as number, expected.unequalLength, `Horst, ${id}`, { relative: 1e-11 });
    }
  );

  test('of two values is KR-20, of correlations the standardised one', () => {
    const { answers, covariances, n, standardised } = reference.answers.find(({ id }) => id.includes('KR-20'))!;
    const shares = covariances.map((_, item) => answers.filter((row) => row[item] === 2).length / n);
    const sums = answers.map((row) => row.reduce<number>((sum, answer) => sum + (answer ?? 0), 0));
    const mean = sums.reduce((sum, one) => sum + one, 0) / n;
    const variance = sums.reduce((sum, one) => sum + (one - mean) ** 2, 0) / n;
    const unique = shares.reduce((sum, share) => sum + share * (1 - share), 0);
    const k = shares.length;
    expectClose(defined(cronbachAlpha({ n, covariances })).estimate, (k / (k - 1)) * (1 - unique / variance), 'KR-20');
    const correlations = covariances.map((row, i) =>
      row.map((value, j) => value / Math.sqrt((covariances[i]?.[i] ?? 0) * (covariances[j]?.[j] ?? 0)))
    );
    expectClose(defined(cronbachAlpha({ n, covariances: correlations })).estimate, standardised, 'standardised');
  });

  test('is 1 for an item that is there thrice, and falls with opposed ones', () => {
    const same = {
      n: 12,
      covariances: [
        [2, 2, 2],
        [2, 2, 2],
        [2, 2, 2]
      ]
    };
    expect(cronbachAlpha(same)).toMatchObject({ estimate: 1, standardised: 1, low: 1, high: 1, se: 0 });
    expect(
      defined(
        cronbachAlpha({
          n: 9,
          covariances: [
            [1, -0.5],
            [-0.5, 1]
          ]
        })
      ).estimate
    ).toBe(-2);
  });

  test('holds what JSON can carry, at most 1 and between its ends', () => {
    fc.assert(
      fc.property(someAnswers, (rows) => {
        const matrix = itemMatrix(toItems(rows));
        if (!isDefined(matrix)) return;
        const found = cronbachAlpha(matrix);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        if (!isDefined(found)) return;
        expect(found.estimate).toBeLessThanOrEqual(1 + 1e-12);
        expect(found.low).toBeLessThanOrEqual(found.estimate);
        // Feldt's F has a median below 1, so that with few respondents the interval may lie above the estimate's own place.
        expect(found.high).toBeGreaterThanOrEqual(found.low);
        const lambdas = defined(guttmanLambdas(matrix));
        expect(lambdas.lambda2).toBeGreaterThanOrEqual(found.estimate - 1e-12);
      })
    );
  });

  test('is undefined with a reason, and misuse is refused', () => {
    expect(cronbachAlpha({ n: 9, covariances: [] })).toEqual({ why: 'too-few-items', n: 9 });
    expect(cronbachAlpha({ n: 9, covariances: [[2]] })).toEqual({ why: 'too-few-items', n: 9 });
    expect(
      cronbachAlpha({
        n: 1,
        covariances: [
          [1, 0],
          [0, 1]
        ]
      })
    ).toEqual({ why: 'too-few', n: 1 });
    expect(
      cronbachAlpha({
        n: 9,
        covariances: [
          [0, 0],
          [0, 0]
        ]
      })
    ).toEqual({ why: 'constant', n: 9 });
    expect(
      cronbachAlpha({
        n: 9,
        covariances: [
          [1, -1],
          [-1, 1]
        ]
      })
    ).toEqual({ why: 'constant', n: 9 });
    expect(
      cronbachAlpha({
        n: 9,
        covariances: [
          [1, 0],
          [0, 0]
        ]
      })
    ).toMatchObject({ estimate: 0, standardised: null, meanCorrelation: null });
    expect(() => cronbachAlpha({ n: 9, covariances: [[1, 2]] })).toThrow('cronbachAlpha requires a square matrix');
    expect(() =>
      cronbachAlpha({
        n: 9,
        covariances: [
          [1, 2],
          [3, 1]
        ]
      })
    ).toThrow('a symmetric matrix (got 3 and 2)');
    expect(() => cronbachAlpha({ n: 9, covariances: [[-1]] })).toThrow('variances from 0 up (got -1)');
    expect(() => cronbachAlpha({ n: 9, covariances: [[NaN]] })).toThrow('finite covariances (got NaN)');
    expect(() => cronbachAlpha({ n: -1, covariances: [[1]] })).toThrow('an n from 0 up (got -1)');
    expect(() => cronbachAlpha({ n: 9, covariances: [[1]] }, { level: 2 })).toThrow('a level between 0 and 1 (got 2)');
  });
});

describe('the items of a scale', () => {
  test.each(everything)(
    'agree with psych: %s',
    (id, { n, covariances, itemRest, alphaWithout, smc, lambda2, lambda6 }) => {
      defined(itemAnalysis({ n, covariances })).forEach((item, index) => {
        expectClose(item.sd, Math.sqrt(covariances[index]?.[index] as number), `sd ${index}, ${id}`);
        expectClose(item.itemRest as number, itemRest[index] as number, `item–rest ${index}, ${id}`, NEAR);
        for (const [found, wanted] of [
          [item.alphaWithout, alphaWithout[index]],
          [item.smc, smc[index]]
        ] as const) {
          if (wanted === null || wanted === undefined) expect(found, id).toBeNull();
          else expectClose(found as number, wanted, `${index}, ${id}`, { relative: 1e-10, absolute: 1e-12 });
        }
      });
      const lambdas = defined(guttmanLambdas({ n, covariances }));
      expectClose(lambdas.lambda2, lambda2, `lambda 2, ${id}`, NEAR);
      if (lambda6 === null) expect(lambdas.lambda6).toBeNull();
      else expectClose(lambdas.lambda6 as number, lambda6, `lambda 6, ${id}`, { relative: 1e-10 });
    }
  );

  test('that are worded the other way are pointed out', () => {
    const reversedOf = (name: string): boolean[] => {
      const { n, covariances } = reference.answers.find(({ id }) => id.startsWith(name))!;
      return defined(itemAnalysis({ n, covariances })).map(({ reversed }) => reversed);
    };
    expect(reversedOf('agreeableness')).toEqual([true, false, false, false, false]);
    expect(reversedOf('conscientiousness')).toEqual([false, false, false, true, true]);
    expect(reversedOf('attitude')).toEqual(new Array(7).fill(false));
    expect(reversedOf('two items, negative')).toEqual([true, true]);
  });

  test('without variance correlate with nothing', () => {
    const found = defined(
      itemAnalysis({
        n: 9,
        covariances: [
          [0, 0, 0],
          [0, 1, 0.5],
          [0, 0.5, 1]
        ]
      })
    );
    expect(found[0]).toEqual({
      sd: 0,
      itemRest: null,
      alphaWithout: 2 / 3,
      varianceWithout: 3,
      smc: null,
      reversed: false
    });
    expect(found[1]).toMatchObject({ alphaWithout: 0 });
    expect(itemAnalysis({ n: 9, covariances: [[1]] })).toEqual({ why: 'too-few-items', n: 9 });
    expect(guttmanLambdas({ n: 9, covariances: [[1]] })).toEqual({ why: 'too-few-items', n: 9 });
    expect(
      guttmanLambdas({
        n: 9,
        covariances: [
          [1, -1],
          [-1, 1]
        ]
      })
    ).toEqual({ why: 'constant', n: 9 });
  });
});

describe('a scale in halves', () => {
  const covariances = [
    [1, 0.5, 0.4],
    [0.5, 1, 0.3],
    [0.4, 0.3, 1]
  ];

  test('is halved as asked for', () => {
    expect(splitHalf({ n: 9, covariances })).toMatchObject({ halves: [[0, 1], [2]] });
    expect(splitHalf({ n: 9, covariances }, 'odd-even')).toMatchObject({ halves: [[0, 2], [1]] });
    expect(splitHalf({ n: 9, covariances }, [2])).toMatchObject({ halves: [[2], [0, 1]] });
  });

  test('of full agreement is fully reliable, of full disagreement not at all', () => {
    const [same, opposed] = [
      [
        [1, 1],
        [1, 1]
      ],
      [
        [1, -1],
        [-1, 1]
      ]
    ];
    expect(splitHalf({ n: 9, covariances: same })).toMatchObject({
      correlation: 1,
      spearmanBrown: 1,
      unequalLength: 1,
      guttman: 1
    });
    expect(splitHalf({ n: 9, covariances: opposed })).toMatchObject({
      correlation: -1,
      spearmanBrown: null,
      unequalLength: null,
      guttman: null
    });
    expect(
      splitHalf({
        n: 9,
        covariances: [
          [1, 0],
          [0, 1]
        ]
      })
    ).toMatchObject({ correlation: 0, spearmanBrown: 0, unequalLength: 0, guttman: 0 });
  });

  test('stepped up for unequal halves is Spearman–Brown where they are equal', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (r) => {
        const found = defined(
          splitHalf({
            n: 9,
            covariances: [
              [1, r],
              [r, 1]
            ]
          })
        );
        expectClose(found.unequalLength as number, found.spearmanBrown as number, `r = ${r}`);
      })
    );
  });

  test('is undefined with a reason, and halves that are none are refused', () => {
    expect(splitHalf({ n: 9, covariances: [[1]] })).toEqual({ why: 'too-few-items', n: 9 });
    expect(
      splitHalf({
        n: 9,
        covariances: [
          [1, 0],
          [0, 0]
        ]
      })
    ).toEqual({ why: 'constant', n: 9 });
    for (const halves of [[], [0, 1, 2], [3], [0, 0]])
      expect(() => splitHalf({ n: 9, covariances }, halves), halves.join()).toThrow(
        'splitHalf requires some of 3 items'
      );
  });
});
