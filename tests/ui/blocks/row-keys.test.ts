import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowKeys } from '#lib/ui/blocks/row-keys.ts';

const rowsOf = (names: readonly string[]) => names.map((text) => ({ cells: [{ text, value: text }] }));

it('a row keeps its key when others come, go or change places', () => {
  const [all, fewer] = [rowKeys(rowsOf(['a', 'b', 'c'])), rowKeys(rowsOf(['c', 'a']))];
  expect(fewer).toEqual([all[2], all[0]]);
});

it('no two rows have one key, whatever they are called', () => {
  const names = fc.array(fc.constantFrom('', ' ', 'a', 'a 1', 'a 2', '1', '2', 'a 1 1'), { maxLength: 12 });
  fc.assert(
    fc.property(names, (some) => {
      expect(new Set(rowKeys(rowsOf(some))).size).toBe(some.length);
    })
  );
});

it('a row without cells has a key too', () => {
  expect(new Set(rowKeys([{ cells: [] }, { cells: [] }])).size).toBe(2);
});
