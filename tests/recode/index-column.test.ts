import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '#lib/data/table.ts';
import { indexColumn } from '#lib/recode/index-column.ts';
import { AS_IT_IS } from '#lib/recode/step.ts';

/** Answers 1 to 4, then don't know (8) and no answer (9). */
function item(name: string, answers: readonly number[]): Column {
  const codes = Uint8Array.from(answers, (answer) => (answer === 8 ? 4 : answer === 9 ? 5 : answer - 1));
  const levels = [1, 2, 3, 4].map((number) => ({ value: String(number), number }));
  return { name, levels, missing: ['dont-know', 'no-answer'], codes };
}
const of = (...columns: Column[]) => columns.map((column) => ({ column, coding: AS_IT_IS }));
const values = ({ levels, codes }: Column) => Array.from(codes, (code) => levels[code]?.number ?? null);

describe('indexColumn', () => {
  const [a, b, c] = [item('a', [1, 4, 9, 8, 2]), item('b', [2, 4, 3, 9, 3]), item('c', [4, 1, 9, 9, 2])];

  it('is the mean of those answered, of respondents with enough answers', () => {
    expect(values(indexColumn({ name: 'i', how: 'mean', least: 2 }, of(a, b, c), 5))).toEqual([
      7 / 3,
      3,
      null,
      null,
      7 / 3
    ]);
    expect(values(indexColumn({ name: 'i', how: 'mean', least: 1 }, of(a, b, c), 5))[2]).toBe(3);
  });

  it('is a sum that a missing item does not pull down', () => {
    expect(values(indexColumn({ name: 'i', how: 'sum', least: 1 }, of(a, b, c), 5))).toEqual([7, 9, 9, null, 7]);
  });

  it('has the distinct values as rising levels, and those without as no answer', () => {
    const { levels, missing, name } = indexColumn({ name: 'i', how: 'sum', least: 3 }, of(a, b, c), 5);
    expect({ name, missing, levels }).toEqual({
      name: 'i',
      missing: ['no-answer'],
      levels: [
        { value: '7', number: 7 },
        { value: '9', number: 9 }
      ]
    });
  });

  it('goes by how each item is coded, but for its cut-off', () => {
    const reversed = [
      { column: a, coding: { ...AS_IT_IS, reverse: true, cutoff: 2 } },
      { column: b, coding: { ...AS_IT_IS, noAnswer: 'own' as const } }
    ];
    // Reversed, 1 4 – ? 2 become 4 1 – ? 3; no answer of b lies one below its lowest.
    expect(values(indexColumn({ name: 'i', how: 'mean', least: 1 }, reversed, 5))).toEqual([3, 2.5, 3, 0, 3]);
  });

  it('scores answers in words by their order', () => {
    const words: Column = {
      name: 'w',
      levels: ['little', 'some', 'much'].map((value) => ({ value, number: null })),
      missing: ['no-answer'],
      codes: Uint8Array.of(0, 1, 2, 3)
    };
    expect(values(indexColumn({ name: 'i', how: 'mean', least: 1 }, of(words), 4))).toEqual([1, 2, 3, null]);
  });

  it('lies within the items, and does not depend on their order', () => {
    const answers = fc.array(fc.constantFrom(1, 2, 3, 4, 8, 9), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(answers, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 5 }), (all, least) => {
        const items = all.map((each, index) => item(String(index), each));
        const found = values(indexColumn({ name: 'i', how: 'mean', least }, of(...items), 6));
        const turned = values(indexColumn({ name: 'i', how: 'mean', least }, of(...items.toReversed()), 6));
        found.forEach((value, row) => {
          const given = all.map((each) => each[row]!).filter((answer) => answer <= 4);
          expect(value === null).toBe(given.length < least);
          if (value === null) return;
          expect(value).toBeGreaterThanOrEqual(Math.min(...given));
          expect(value).toBeLessThanOrEqual(Math.max(...given));
          expect(turned[row]).toBeCloseTo(value, 12);
        });
      })
    );
  });
});
