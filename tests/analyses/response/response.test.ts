import { describe, expect, test } from 'vitest';
import type { TableBlock } from '#lib/analyses/block.ts';
import { response } from '#lib/analyses/response/index.ts';
import type { Input } from '#lib/analyses/contract.ts';
import { asDescribed, inputOf, noticesOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, numbersIn, survey, times, variable } from '../survey.ts';

const town = variable('town', { level: 'nominal', role: 'group', label: 'Kommune' });
const sector = variable('sector', { level: 'nominal', role: 'group', label: 'Sektor' });
const invited = (counts: Record<string, number>) => ({ variable: 'town', counts });

async function show(input: Input, by: string | null = null) {
  return response.present(response.compute({ by }, input), await presentationOf(input.steps, { book: input.codebook }));
}

async function tableOf(input: Input, by: string | null = null): Promise<TableBlock> {
  const [table] = tablesOf(await show(input, by));
  if (!table) throw new Error('no table');
  return table;
}

describe('the study', () => {
  test('invited, answered and response rate by municipality, as print has them', async () => {
    const table = await tableOf(inputOf(asDescribed));
    expect(table.title).toBe(
      '27,5\u00a0% svarte: høyest andel for kommune 3 (60,0\u00a0%), lavest for kommune 1 (6,8\u00a0%)'
    );
    expect(table.subtitle).toBe('33 av 120 inviterte svarte, etter kommune.');
    expect(textsOf(table)[2]).toEqual(['Kommune 3', '15', '9', '60,0\u00a0%', '']);
    expect(textsOf(table).at(-1)).toEqual(['Alle', '120', '33', '27,5\u00a0%', '']);
    expect(table.rows[2]?.cells.at(-1)?.bar).toMatchObject({ value: 0.6, min: 0, max: 1 });
  });

  test('by sector nobody has said how many were invited: only answers, and how to add the number', async () => {
    const blocks = await show(inputOf(asDescribed), 'sektor');
    expect(tablesOf(blocks)[0]?.columns.map(({ csv }) => csv)).toEqual(['sektor', 'answered']);
    expect(noticesOf(blocks)[0]?.text).toContain('Skriv antallet');
  });
});

test('the grouping whose invited are known is meant where none is chosen', () => {
  const book = codebook([sector, town], { invited: invited({ a: 5 }) });
  const input = survey({ sector: times({ x: 3 }), town: times({ a: 3 }) }, book);
  expect(response.compute({ by: null }, input).by).toBe('town');
  expect(response.compute({ by: null }, { ...input, codebook: { ...book, invited: null } }).by).toBe('sector');
});

test('a group that was invited and did not answer is told', () => {
  const input = survey({ town: times({ a: 3 }) }, codebook([town], { invited: invited({ a: 6, b: 4 }) }));
  const result = response.compute({ by: null }, input);
  expect(result.groups).toMatchObject([
    { value: 'a', share: 0.5 },
    { value: 'b', invited: 4, answered: 0, share: 0 }
  ]);
  expect(result.all).toEqual({ invited: 10, answered: 3, share: 0.3 });
});

describe('the smallest group', () => {
  const counts = { a: 20, b: 3, c: 8 };
  const input = survey({ town: times(counts) }, codebook([town], { invited: invited({ a: 40, b: 11, c: 13 }) }), {
    smallestGroup: 5
  });

  test('a small group and the next smallest are hidden: no number of theirs in result, table or notice', async () => {
    const result = response.compute({ by: null }, input);
    expect(result.groups.map(({ hidden }) => hidden)).toEqual([null, 'small', 'complement']);
    const blocks = await show(input);
    for (const secret of [3, 8, 11, 13, 3 / 11, 8 / 13]) {
      expect(numbersIn(result.groups)).not.toContain(secret);
      expect(numbersIn(blocks)).not.toContain(secret);
    }
    expect(noticesOf(blocks).at(-1)).toMatchObject({
      title: 'B og c vises ikke',
      text: expect.stringMatching(
        /^B har færre enn fem svar\. Heller ikke c kan vises: .* Slå sammen grupper/
      ) as string
    });
  });

  test('those without a group are not told beside a hidden group', () => {
    const with1 = survey({ town: times({ a: 20, b: 4, '': 1 }) }, codebook([town]), { smallestGroup: 5 });
    expect(response.compute({ by: null }, with1)).toMatchObject({ ungrouped: null, all: { answered: 25 } });
    const open = survey({ town: times({ a: 20, b: 9, '': 1 }) }, codebook([town]), { smallestGroup: 5 });
    expect(response.compute({ by: null }, open)).toMatchObject({ ungrouped: 1, all: { answered: 30 } });
    expect(response.compute({ by: null }, open).groups.map(({ hidden }) => hidden)).toEqual([null, null]);
  });

  test('a lone small group takes the total with it', async () => {
    const lone = survey({ town: times({ a: 3 }) }, codebook([town]), { smallestGroup: 5 });
    expect(response.compute({ by: null }, lone).all).toBeNull();
    expect(textsOf(await tableOf(lone))).toEqual([['A', 'skjult']]);
  });
});

describe('awkward input is told in words', () => {
  const cases: [string, Input, string | null, string][] = [
    ['no grouping', survey({ x: ['1'] }, codebook([variable('x')])), null, 'no-grouping'],
    ['no such variable', survey({ town: ['a'] }, codebook([town])), 'gone', 'no-such-variable'],
    ['free text', survey({ x: ['hei'] }, codebook([variable('x', { level: 'text' })])), 'x', 'text'],
    ['no rows', survey({ town: [] }, codebook([town])), null, 'no-rows'],
    ['nobody has a group', survey({ town: ['', ''] }, codebook([town])), null, 'nobody-grouped'],
    [
      'some not invited',
      survey({ town: ['a', 'b'] }, codebook([town], { invited: invited({ a: 3 }) })),
      null,
      'invited-unknown'
    ],
    [
      'a count that is none',
      survey({ town: ['a'] }, codebook([town], { invited: invited({ a: 0 }) })),
      null,
      'invited-unknown'
    ],
    [
      'more than invited',
      survey({ town: ['a', 'a'] }, codebook([town], { invited: invited({ a: 1 }) })),
      null,
      'more-than-invited'
    ]
  ];

  test.each(cases)('%s', async (_, input, by, code) => {
    const result = response.compute({ by }, input);
    expect(result.notices.map((notice) => notice.code)).toContain(code);
    for (const language of ['nb', 'nn', 'en'] as const) {
      const blocks = response.present(result, await presentationOf([], { language, book: input.codebook }));
      expect(noticesOf(blocks).every(({ title, text }) => title.length > 5 && text.length > 10)).toBe(true);
      expect(JSON.stringify(blocks)).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});
