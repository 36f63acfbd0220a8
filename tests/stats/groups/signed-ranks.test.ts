import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signTest } from '#lib/stats/groups/sign-test.ts';
import { wilcoxonSignedRank } from '#lib/stats/groups/wilcoxon-signed-rank.ts';
import { mcNemar } from '#lib/stats/groups/mcnemar.ts';
import { isDefined } from '#lib/stats/result.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { readReference } from '../../reference/read.ts';
import { squares } from './squares.ts';

type Sides = readonly [number, number, number];
type Z = readonly [z: number, p: number];

const { cases } = readReference<{
  readonly pairs: {
    readonly cases: readonly {
      readonly id: string;
      readonly rows: number;
      readonly columns: number;
      readonly cells: readonly number[];
      readonly numbers: readonly number[];
      readonly v: number;
      readonly corrected: Sides;
      readonly plain: Sides;
      readonly dropped?: Z;
      readonly pratt?: Z;
      readonly coinDropped?: Sides;
      readonly coinPratt?: Sides;
      readonly exactRankTests?: Sides;
      readonly sign: readonly [p: number, share: number, low: number, high: number];
      readonly signZ?: Z;
      readonly signCorrected: readonly [p: number];
      readonly biserial?: Sides;
    }[];
  };
}>('paired').pairs;

/** What R has as 1e-17 is 0. */
const close = { relative: 1e-10, absolute: 1e-14 };

function expectSides(
  found: { readonly p: number; readonly pLess: number; readonly pGreater: number },
  [p, less, greater]: Sides,
  what: string
): void {
  expectClose(found.p, p, `${what}, p`, { relative: 1e-10 });
  expectClose(found.pLess, less, `${what}, less`, { relative: 1e-10 });
  expectClose(found.pGreater, greater, `${what}, greater`, { relative: 1e-10 });
}

describe('Wilcoxon’s signed ranks agree with R', () => {
  test.each(cases.map((one) => [one.id, one] as const))('on %s', (id, one) => {
    const dropped = defined(wilcoxonSignedRank(one, one.numbers, { zeros: 'wilcoxon', continuity: false }));
    const pratt = defined(wilcoxonSignedRank(one, one.numbers, { zeros: 'pratt', continuity: false }));
    const corrected = defined(wilcoxonSignedRank(one, one.numbers, { zeros: 'wilcoxon', continuity: true }));
    expectClose(dropped.rankSums[1], one.v, `V, ${id}`);
    expectSides(dropped, one.plain, id);
    expectSides({ ...corrected, p: corrected.p }, one.corrected, `corrected, ${id}`);
    for (const [found, z] of [
      [dropped, one.dropped],
      [pratt, one.pratt]
    ] as const) {
      if (!z) continue;
      expectClose(found.statistic, z[0], `z, ${id}`, close);
      expectClose(found.p, z[1], `p of z, ${id}`, { relative: 1e-10 });
    }
    if (!one.coinDropped || !one.coinPratt || !one.exactRankTests) {
      expect(dropped.exact, id).toEqual({ why: 'too-large', n: dropped.n - dropped.same });
    } else {
      expectSides(defined(dropped.exact), one.coinDropped, `${id}, coin`);
      expectSides(defined(pratt.exact), one.coinPratt, `${id}, coin, Pratt`);
      expectSides(defined(dropped.exact), one.exactRankTests, `${id}, exactRankTests`);
    }
    if (one.biserial) {
      const found = defined(wilcoxonSignedRank(one, one.numbers, { zeros: 'wilcoxon', continuity: false, level: 0.9 }));
      const [estimate, low, high] = one.biserial;
      expectClose(found.rankBiserial, estimate, `r, ${id}`, close);
      expectClose(found.interval?.low ?? NaN, low, `low, ${id}`, close);
      expectClose(found.interval?.high ?? NaN, high, `high, ${id}`, close);
    }
  });
});

describe('the sign test agrees with R', () => {
  test.each(cases.map((one) => [one.id, one] as const))('on %s', (id, one) => {
    const found = defined(signTest(one, { continuity: false }));
    const corrected = defined(signTest(one, { continuity: true }));
    const [p, share, low, high] = one.sign;
    expectClose(found.pExact ?? NaN, p, `exact p, ${id}`, { relative: 1e-10 });
    expectClose(found.share, share, `share, ${id}`);
    expectClose(found.interval?.low ?? NaN, low, `low, ${id}`, { relative: 1e-10 });
    expectClose(found.interval?.high ?? NaN, high, `high, ${id}`, { relative: 1e-10 });
    if (one.signZ) {
      expectClose(found.statistic, one.signZ[0], `z, ${id}`, close);
      expectClose(found.p, one.signZ[1], `p of z, ${id}`, { relative: 1e-10 });
    }
    // The formula, where as many rise as fall, goes past the middle: its p is then above 1.
    expectClose(corrected.p, Math.min(1, one.signCorrected[0]), `corrected, ${id}`, { relative: 1e-10 });
  });
});

describe('signed ranks', () => {
  test('the exact p is that of all signs, one by one', () => {
    fc.assert(
      fc.property(squares, fc.constantFrom('wilcoxon', 'pratt'), ({ counts, numbers }, zeros) => {
        const found = wilcoxonSignedRank(counts, numbers, { zeros, continuity: false });
        if (!isDefined(found) || found.n - found.same > 10) return;
        const pairs = counts.cells.flatMap((count, cell) => {
          const [i, j] = [Math.floor(cell / counts.rows), cell % counts.rows];
          return new Array<number>(count).fill((numbers[j] as number) - (numbers[i] as number));
        });
        const ranked = zeros === 'pratt' ? pairs : pairs.filter((difference) => difference !== 0);
        const ranks = pairs
          .filter((difference) => difference !== 0)
          .map((difference) => {
            const below = ranked.filter((other) => Math.abs(other) < Math.abs(difference)).length;
            return below + (ranked.filter((other) => Math.abs(other) === Math.abs(difference)).length + 1) / 2;
          });
        const middle = ranks.reduce((sum, rank) => sum + rank, 0) / 2;
        const observed = found.rankSums[1];
        let [far, low, high] = [0, 0, 0];
        const all = 2 ** ranks.length;
        for (let signs = 0; signs < all; signs++) {
          const sum = ranks.reduce((total, rank, index) => total + ((signs >> index) % 2 === 1 ? rank : 0), 0);
          if (Math.abs(sum - middle) >= Math.abs(observed - middle)) far++;
          if (sum <= observed) low++;
          if (sum >= observed) high++;
        }
        expectSides(defined(found.exact), [far / all, low / all, high / all], JSON.stringify(counts));
      }),
      { numRuns: 80 }
    );
  });

  test('keep the digits of an exact p far out: a hundred that all rise', () => {
    const counts = { rows: 2, columns: 2, cells: [0, 100, 0, 0] };
    const found = defined(wilcoxonSignedRank(counts, [0, 1], { zeros: 'wilcoxon', continuity: true }));
    expectClose(defined(found.exact).p, 2 ** -99, 'p');
    expect([found.rankBiserial, found.interval]).toEqual([1, null]);
    expectClose(defined(signTest(counts, { continuity: true })).pExact ?? NaN, 2 ** -99, 'sign');
  });

  test('turned about change sign, and nothing else; inputs stay; JSON can carry it', () => {
    fc.assert(
      fc.property(
        squares,
        fc.constantFrom('wilcoxon', 'pratt'),
        fc.boolean(),
        ({ counts, numbers, turned }, zeros, continuity) => {
          const before = JSON.stringify([counts, numbers]);
          const found = wilcoxonSignedRank(counts, numbers, { zeros, continuity });
          const other = wilcoxonSignedRank(turned, numbers, { zeros, continuity });
          const signs = signTest(counts, { continuity });
          const otherSigns = signTest(turned, { continuity });
          expect(JSON.stringify([counts, numbers])).toBe(before);
          expect(JSON.parse(JSON.stringify([found, signs]))).toEqual([found, signs]);
          if (!isDefined(found) || !isDefined(signs)) {
            expect([other, otherSigns, signs]).toEqual([found, found, found]);
            return;
          }
          const [back, backSigns] = [defined(other), defined(otherSigns)];
          expect(back.rankSums).toEqual(found.rankSums.toReversed());
          expect(back.statistic + found.statistic).toBe(0);
          expect([back.pLess, back.pGreater, back.p]).toEqual([found.pGreater, found.pLess, found.p]);
          expect([backSigns.rises, backSigns.falls]).toEqual([signs.falls, signs.rises]);
          expect(backSigns.pExact).toBe(signs.pExact);
        }
      )
    );
  });

  test('of two levels are the sign test, which is McNemar’s', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 4, maxLength: 4 }), (cells) => {
        const counts = { rows: 2, columns: 2, cells };
        const ranks = wilcoxonSignedRank(counts, [3, 7], { zeros: 'wilcoxon', continuity: false });
        const signs = signTest(counts, { continuity: false });
        const mcnemar = mcNemar(counts, { continuity: false });
        if (!isDefined(ranks) || !isDefined(signs) || !isDefined(mcnemar)) {
          expect([ranks, signs]).toEqual([mcnemar, mcnemar]);
          return;
        }
        expectClose(ranks.p, signs.p, 'p', { relative: 1e-12 });
        expectClose(defined(ranks.exact).p, signs.pExact ?? NaN, 'exact', { relative: 1e-11 });
        expectClose(mcnemar.p, signs.p, 'McNemar', { relative: 1e-11 });
        expect(mcnemar.pExact).toBe(signs.pExact);
      })
    );
  });

  test('take differences that only rounding keeps apart as one size', () => {
    // 0.2 − 0.1 and 0.3 − 0.2 are not the same double.
    const cells = [0, 3, 0, 0, 0, 0, 0, 2, 0];
    const fine = defined(wilcoxonSignedRank({ rows: 3, columns: 3, cells }, [0.1, 0.2, 0.3], options));
    const whole = defined(wilcoxonSignedRank({ rows: 3, columns: 3, cells }, [1, 2, 3], options));
    expect(fine).toEqual(whole);
    expect(fine.rankSums).toEqual([6, 9]);
  });

  test('keep weights, without what is exact', () => {
    const counts = { rows: 2, columns: 2, cells: [1, 2.5, 1.5, 2] };
    const found = defined(wilcoxonSignedRank(counts, [0, 1], options));
    expect(found).toMatchObject({ n: 7, falls: 1.5, rises: 2.5, exact: { why: 'weights', n: 7 } });
    expect(defined(signTest(counts, { continuity: false }))).toMatchObject({
      statistic: 0.5,
      pExact: null,
      interval: null
    });
    expect(defined(wilcoxonSignedRank(counts, [0, 1], { ...options, exact: false })).exact).toEqual({
      why: 'not-asked',
      n: 7
    });
  });

  test('leave the exact p where it would take more steps than it may', () => {
    const counts = { rows: 2, columns: 2, cells: [0, 9, 4, 0] };
    const exact = (steps: number) => defined(wilcoxonSignedRank(counts, [0, 1], { ...options, steps })).exact;
    expect(exact(13 * 4)).toEqual({ why: 'too-large', n: 13 });
    expectClose(defined(exact(13 * 5)).p, defined(signTest(counts, { continuity: false })).pExact ?? NaN, 'p');
  });

  test('give their reason, and refuse what cannot be', () => {
    const none = { rows: 2, columns: 2, cells: [3, 0, 0, 4] };
    expect(wilcoxonSignedRank(none, [0, 1], options)).toEqual({ why: 'no-change', n: 7 });
    expect(signTest(none, { continuity: true })).toEqual({ why: 'no-change', n: 7 });
    const wide = { rows: 2, columns: 3, cells: [1, 1, 1, 1, 1, 1] };
    expect(() => wilcoxonSignedRank(wide, [0, 1], options)).toThrow(
      'wilcoxonSignedRank requires a square table (got 2 × 3)'
    );
    expect(() => signTest(wide, { continuity: true })).toThrow('signTest requires a square table (got 2 × 3)');
    expect(() => signTest({ rows: 2, columns: 2, cells: [1] }, { continuity: true })).toThrow('2 × 2 cells (got 1)');
    expect(() => wilcoxonSignedRank(none, [1, 0], options)).toThrow('wilcoxonSignedRank requires rising numbers');
    expect(() => wilcoxonSignedRank(none, [0, 1], { ...options, level: 1 })).toThrow('a level between 0 and 1');
    expect(() => signTest({ rows: 2, columns: 2, cells: [1, -1, 0, 0] }, { continuity: true })).toThrow('(got -1)');
  });
});

const options = { zeros: 'wilcoxon', continuity: false } as const;
