import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactDot } from '#lib/stats/counts/exact-dot.ts';

test('a sum of products of whole numbers is exact, also far beyond 2^53', () => {
  const whole = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.maxSafeInteger());
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, whole)), (pairs) => {
      const expected = pairs.reduce((sum, [left, right]) => sum + BigInt(left) * BigInt(right), 0n);
      expect(
        exactDot(
          pairs.map(([left]) => left),
          pairs.map(([, right]) => right)
        )
      ).toBe(expected);
    })
  );
});
