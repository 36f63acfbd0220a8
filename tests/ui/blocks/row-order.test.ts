import fc from 'fast-check';
import { expect, it } from 'vitest';
import { staying } from '#lib/ui/blocks/row-order.ts';

it.each([
  ['nothing moved', [0, 1, 2], [true, true, true]],
  ['the first went last', [1, 2, 3, 0], [true, true, true, false]],
  ['the last came first', [3, 0, 1, 2], [false, true, true, true]],
  ['a row came and one went', [-1, 0, 2], [false, true, true]],
  ['all are new', [-1, -1], [false, false]],
  ['no rows', [], []]
])('%s', (_, places, expected) => {
  expect(staying(places)).toEqual(expected);
});

it('those that stay stand in their former order, and no more could', () => {
  const order = fc.shuffledSubarray([-1, 0, 1, 2, 3, 4, 5, 6, 7]);
  fc.assert(
    fc.property(order, (places) => {
      const stay = staying(places);
      const stood = places.filter((_, row) => stay[row]);
      expect(stood).toEqual(stood.toSorted((a, b) => a - b));
      expect(stood).not.toContain(-1);
      expect(stood.length).toBe(longest(places.filter((place) => place >= 0)));
    })
  );
});

/** Of all subsequences. */
function longest([first, ...rest]: readonly number[], above = -1): number {
  if (first === undefined) return 0;
  const without = longest(rest, above);
  return first > above ? Math.max(without, 1 + longest(rest, first)) : without;
}
