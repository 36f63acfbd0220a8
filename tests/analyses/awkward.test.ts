import { describe, expect, test } from 'vitest';
import type { Input } from '#lib/analyses/contract.ts';
import { readSpec, type Field } from '#lib/analyses/field.ts';
import { ANALYSES } from '#lib/analyses/index.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { presentationOf } from './study.ts';
import { codebook, numbersIn, survey, variable } from './survey.ts';

const book = codebook([
  variable('y', { role: 'outcome', level: 'interval' }),
  variable('a', { role: 'driver', level: 'interval' }),
  variable('b', { role: 'driver', level: 'interval' }),
  variable('c', { role: 'driver', level: 'interval' }),
  variable('town', { role: 'group', level: 'nominal' })
]);
const same = (text: string, count: number) => new Array<string>(count).fill(text);
const columns = (rows: readonly string[]) => ({
  y: rows.map((row) => (row[0] ?? '').trim()),
  a: rows.map((row) => (row[1] ?? '').trim()),
  b: rows.map((row) => (row[2] ?? '').trim()),
  c: rows.map((row) => (row[3] ?? '').trim()),
  town: rows.map((row) => (row[4] ?? '').trim())
});

/** Rows of five letters: y, a, b, c, town; a space is no answer. */
const AWKWARD: Readonly<Record<string, readonly string[]>> = {
  'no rows': [],
  'one row': ['1234t'],
  'two rows': ['1234t', '2121s'],
  'three rows': ['1234t', '2121s', '3312t'],
  'everyone alike': same('1111t', 12),
  'an outcome that never varies': ['1121t', '1212s', '1331t', '1412s', '1543t', '1132s'],
  'a driver that never varies': ['1221t', '2212s', '3231t', '4212s', '5243t', '3232s'],
  'an outcome equal to a driver': ['1121t', '2212s', '3331t', '4412s', '5543t', '2232s', '1111t'],
  'all missing': same('    t', 8),
  'no group': ['1223 ', '2312 ', '3131 ', '2223 '],
  'one group': ['1223t', '2312t', '3131t', '2223t'],
  'groups of one': ['1223t', '2312s', '3131u', '2223v'],
  'complete separation': ['0111t', '0121t', '0112s', '1321s', '1333t', '1312s', '0121s', '1313t'],
  'no pair in common': ['1   t', '2   s', ' 12 t', ' 21 s', '   1t', '   2s']
};

async function demandWords(kind: string, spec: object, input: Input): Promise<void> {
  const analysis = ANALYSES[kind];
  if (!analysis) throw new Error(`no kind ${kind}`);
  const result = analysis.compute(spec as never, input);
  expect(numbersIn(result).every(Number.isFinite)).toBe(true);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  for (const language of LANGUAGES)
    for (const format of ['wide', 'compact', 'paper'] as const) {
      const blocks = analysis.present(
        result as never,
        await presentationOf(input.steps, { language, format, book: input.codebook })
      );
      const said = JSON.stringify(blocks);
      // In English, a number may rightly be said to be undefined.
      const wrong = language === 'en' ? /NaN|Infinity|\[object/u : /NaN|Infinity|undefined|\[object/u;
      expect(said).not.toMatch(wrong);
      // Each row fills its table; one that heads others needs but its words.
      for (const block of blocks)
        if (block.kind === 'table')
          for (const row of block.rows) if (!row.heading) expect(row.cells).toHaveLength(block.columns.length);
    }
}

/** Each option at a value that is not its default, one at a time. */
function variants(kind: string): object[] {
  const fields = ANALYSES[kind]?.fields ?? [];
  const plain = readSpec<object>(fields, {});
  return [
    plain,
    ...fields.flatMap((field: Field): object[] => {
      if (field.kind === 'choice') return field.options.map((option) => ({ ...plain, [field.name]: option }));
      if (field.kind === 'switch') return [{ ...plain, [field.name]: !field.default }];
      if (field.kind === 'variable')
        return [
          { ...plain, [field.name]: 'town' },
          { ...plain, [field.name]: 'gone' }
        ];
      if (field.kind === 'variables')
        return [
          { ...plain, [field.name]: [] },
          { ...plain, [field.name]: ['a', 'gone', 'town', 'a'] }
        ];
      return [];
    })
  ];
}

describe.each(Object.keys(ANALYSES).filter((kind) => kind !== 'published'))('%s', (kind) => {
  // Some hundred presentations each.
  test.each(Object.entries(AWKWARD))('has words for %s, under every option', { timeout: 30_000 }, async (_, rows) => {
    for (const smallestGroup of [1, 5]) {
      const input = survey(columns(rows), book, { smallestGroup });
      for (const spec of variants(kind)) await demandWords(kind, spec, input);
    }
  });
});
