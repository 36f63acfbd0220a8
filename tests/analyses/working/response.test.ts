import { describe, expect, test } from 'vitest';
import { refOf } from '#lib/analyses/ref.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { response } from '#lib/analyses/response/index.ts';
import { fields as responseFields, type ResponseSpec } from '#lib/analyses/response/spec.ts';
import { working } from '#lib/analyses/working/index.ts';
import { fields, type WorkingSpec } from '#lib/analyses/working/spec.ts';
import type { Codebook } from '#lib/data/codebook.ts';
import { codeOf, equationsOf, noticesOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, numbersIn, survey, times, variable } from '../survey.ts';

const book = codebook([variable('town', { level: 'nominal', role: 'group' })]);
const ordered = codebook([variable('town')]);
const invited = codebook(book.variables, { invited: { variable: 'town', counts: { north: 20, south: 10, east: 7 } } });

const towns = (counts: Readonly<Record<string, number>>, without: number, from: Codebook, smallestGroup = 5) =>
  survey({ town: [...times(counts), ...Array.from({ length: without }, () => '')] }, from, { smallestGroup });

/** What the cell shows of a group (empty: those without; `*`: all) opens. */
async function opened(group: string, input: ReturnType<typeof towns>, what = 'answered') {
  const asked = readSpec<ResponseSpec>(responseFields, { by: 'town' });
  const found = response.working?.(refOf(group, what), response.compute(asked, input), asked);
  if (!found) throw new Error('nothing opens');
  const result = working.compute({ ...readSpec<WorkingSpec>(fields, {}), ...found.spec }, input);
  const blocks = working.present(result, await presentationOf([], { book: input.codebook, language: 'en' }));
  return { result, blocks, made: result.working?.of === 'response' ? result.working : null };
}

describe('how many answered', () => {
  const input = towns({ north: 9, south: 8, east: 6 }, 7, book);

  test('of a group is a row of all who did', async () => {
    const { blocks, made } = await opened('south', input);
    expect(made?.answered).toBe(8);
    const [table] = tablesOf(blocks);
    expect(table?.title).toBe('South: 8 answered');
    expect(table && textsOf(table)).toEqual([
      ['East', '6', ''],
      ['North', '9', ''],
      ['South', '8', '8'],
      ['No answer', '7', ''],
      ['Total', '30', '8']
    ]);
    expect(equationsOf(blocks)).toEqual(['p = 8 / 30 = 0.2667 = 26.7%']);
    expect(codeOf(blocks, 'R')).toBe('n <- c(6, 9, 8, 7)\nn[3]\nn[3] / sum(n)');
  });

  test('of those without a group, and of all', async () => {
    const without = await opened('', input);
    expect(without.made?.answered).toBe(7);
    expect(tablesOf(without.blocks)[0]?.title).toBe('7 answered without giving town');
    const all = await opened('*', input);
    expect(all.made?.answered).toBe(30);
    expect(equationsOf(all.blocks)).toEqual(['n = 6 + 9 + 8 + 7 = 30']);
    expect(codeOf(all.blocks, 'R')).toBe('n <- c(6, 9, 8, 7)\nsum(n)');
  });

  test('stands beside how many were invited, where that is known', async () => {
    const { blocks } = await opened('north', towns({ north: 9, south: 8 }, 0, invited), 'share');
    expect(tablesOf(blocks).map(({ title }) => title)).toEqual([
      'North: 45.0% of those invited answered',
      'Responses by town',
      '17 of 17 are included'
    ]);
    expect(equationsOf(blocks)).toEqual(['p = 9 / 20 = 0.4500 = 45.0%']);
    // Nobody of the invited in the east answered.
    const none = await opened('east', towns({ north: 9, south: 8 }, 0, invited));
    expect(none.made).toMatchObject({ answered: 0, invited: { n: 7, share: 0 } });
  });

  // As an answer on a scale, too, where each answer is shown elsewhere: the cell hides the small groups of any variable.
  test.each([
    ['a grouping', book],
    ['answers in order', ordered]
  ])('tells nothing of a group that the cell hides, by %s', async (_, from) => {
    const hiding = towns({ north: 9, south: 8, west: 3 }, 4, from);
    for (const group of ['north', '*']) {
      const { blocks, made } = await opened(group, hiding);
      expect(made?.rows.filter(({ n }) => n === null).map(({ value }) => value)).toEqual(['west']);
      expect(numbersIn(made)).not.toContain(3);
      expect(numbersIn(made)).not.toContain(4);
      expect(codeOf(blocks, 'R')).not.toContain('c(');
      expect(codeOf(blocks, 'SPSS')).toBe('');
    }
    const { result, blocks } = await opened('west', hiding);
    expect(result.working).toBeNull();
    expect(noticesOf(blocks)).toHaveLength(1);
    const without = await opened('', hiding);
    expect(without.result.working).toBeNull();
    expect(noticesOf(without.blocks)).toHaveLength(1);
  });

  test('tells neither how many answered in all, where these are too few', async () => {
    const { made, result, blocks } = await opened('*', towns({ west: 3 }, 0, book));
    expect([made, result.who]).toEqual([null, null]);
    expect(numbersIn(blocks)).toEqual([]);
  });
});
