import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjusted, type Adjustment } from '#lib/stats/testing/adjust.ts';
import { holm } from '#lib/stats/testing/holm.ts';
import { expectClose } from '../../reference/close.ts';
import { readReference } from '../../reference/read.ts';

type Case = Readonly<Record<'p' | Adjustment, readonly (number | null)[]>> & { readonly id: string };
const { cases } = readReference<{ readonly cases: readonly Case[] }>('adjust');
const methods = ['bonferroni', 'holm', 'bh', 'by'] as const;

describe.each(methods)('%s', (method) => {
  test.each(cases.map((expected) => [expected.id, expected] as const))('agrees with R: %s', (id, expected) => {
    const found = adjusted(expected.p, method);
    expect(found.length).toBe(expected.p.length);
    found.forEach((value, index) => {
      const reference = expected[method][index] as number | null;
      if (reference === null || value === null) expect(value, id).toBe(reference);
      else expectClose(value, reference, `${id}, p = ${expected.p[index]}`, { relative: 1e-15 });
    });
  });

  const ps = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 30 });

  test('never makes a p smaller or larger than 1, nor changes their order', () => {
    fc.assert(
      fc.property(ps, (given) => {
        const before = [...given];
        const found = adjusted(given, method);
        expect(given).toEqual(before);
        given.forEach((p, i) => {
          const own = found[i] as number | null;
          expect(own === null).toBe(p === null);
          if (p === null || own === null) return;
          expect(own).toBeGreaterThanOrEqual(p * (1 - 1e-15));
          expect(own).toBeLessThanOrEqual(1);
          given.forEach((other, j) => {
            if (other !== null && other <= p) expect(found[j]).toBeLessThanOrEqual(own);
          });
        });
      })
    );
  });

  test('leaves out what is undefined, and does not depend on the order', () => {
    fc.assert(
      fc.property(ps, (given) => {
        const those = adjusted(given, method).filter((p) => p !== null);
        const alone = adjusted(
          given.filter((p) => p !== null),
          method
        );
        expect(alone).toEqual(those);
        expect(adjusted(given.toReversed(), method)).toEqual(adjusted(given, method).toReversed());
      })
    );
  });
});

test('holm is the adjustment of that name', () => {
  expect(holm([0.01, 0.04, 0.03])).toEqual(adjusted([0.01, 0.04, 0.03], 'holm'));
});

test('what is no p value is refused', () => {
  for (const p of [-0.1, 1.5, NaN]) {
    expect(() => adjusted([0.5, p], 'bh')).toThrow(`adjusted requires p values in [0, 1] (got ${p})`);
  }
});
