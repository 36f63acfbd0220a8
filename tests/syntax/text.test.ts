import { afterEach, describe, expect, test, vi } from 'vitest';
import { ANALYSES } from '#lib/analyses/index.ts';
import { readCsv } from '#lib/data/csv/read-csv.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { loadSpeaker } from '#lib/messages/say.ts';
import { commentLines } from '#lib/syntax/comment.ts';
import { dataCsv } from '#lib/syntax/data-csv.ts';
import { SYNTAX } from '#lib/syntax/kinds/index.ts';
import { rComment, rFolded, rNumbers, rText } from '#lib/syntax/r/literal.ts';
import { rScript } from '#lib/syntax/r/script.ts';
import { TOOLS, toolsFor } from '#lib/syntax/r/tools.ts';
import { spssComment, spssLabel, spssText } from '#lib/syntax/spss/literal.ts';
import { spssNames } from '#lib/syntax/spss/names.ts';
import { codedScale, scaleOf } from '#lib/syntax/spss/scale.ts';
import { spssSyntax } from '#lib/syntax/spss/script.ts';
import { rows } from '../analyses/survey.ts';
import { shippedSource } from './notebooks.ts';
import { ownSource } from './own.ts';

afterEach(() => void vi.restoreAllMocks());

describe('kinds of cells', () => {
  test('a derivation of those in two groups chooses by both, in R and in SPSS', async () => {
    const spec = { of: 'mean', x: 'falling', by: 'sted', value: 'Vø', within: 'snudd', withinValue: '4' };
    const alone = await ownSource([{ id: 'crossed', kind: 'working', version: 1, spec }]);
    const source = { ...alone, notebook: { ...alone.notebook, smallestGroup: 1 } };
    expect(rScript(source)).toContain(String.raw`rows_where("sted", "V\u00f8") & rows_where("snudd", "4")`);
    expect(spssSyntax(source)).toContain('SELECT IF (ANY(sted, 5)\n    AND ANY(snudd, 4)).\nEXAMINE VARIABLES=falling');
  });

  test('all have syntax in R and SPSS, with the fields of their kind', () => {
    expect(Object.keys(SYNTAX).sort()).toEqual(Object.keys(ANALYSES).sort());
    for (const [kind, { fields }] of Object.entries(ANALYSES)) expect(SYNTAX[kind]?.fields, kind).toBe(fields);
  });

  test.each(['correlation', 'summary', 'means'])('%s without an outcome has nothing to compute', async (kind) => {
    const source = await ownSource([{ id: 'cell', kind, version: 1, spec: {} }]);
    const variables = source.notebook.codebook.variables.map((each) => ({ ...each, role: 'none' as const }));
    const notebook = { ...source.notebook, steps: [], codebook: { ...source.notebook.codebook, variables } };
    const syntax = spssSyntax({ ...source, notebook });
    expect(syntax).toMatch(/nothing to compute\.\n$/);
    if (kind !== 'summary') expect(rScript({ ...source, notebook })).toMatch(/nothing to compute\.\n$/);
  });

  test('that are unknown, or have options from elsewhere, are told of and left out', async () => {
    const cells = [
      { id: 'a', kind: 'not-invented-yet', version: 3, spec: {} },
      { id: 'b', kind: 'correlation', version: 1, spec: { sort: 'by-mood' } }
    ];
    const source = await ownSource(cells);
    expect(rScript(source)).toMatch(
      /# not-invented-yet \(a\)\n# Drivkraft has no syntax for this kind of cell\.\n\n# Correlations \(b\)\n# This cell has nothing to compute\.\n$/
    );
    expect(spssSyntax(source)).toContain('* not-invented-yet (a).\n* Drivkraft has no syntax for this kind of cell.');
  });

  test('that fail are named with what went wrong, and the other cells still come', async () => {
    const fails = vi.fn(() => {
      throw new RangeError('first line\nstop("second")');
    });
    const means = SYNTAX['means'];
    if (!means) throw new RangeError('the test requires a kind called means');
    vi.spyOn(means, 'r').mockImplementation(fails);
    vi.spyOn(means, 'spss').mockImplementation(fails);
    const source = await ownSource([
      { id: 'a', kind: 'means', version: 1, spec: {} },
      { id: 'b', kind: 'methods', version: 1, spec: {} }
    ]);
    expect(rScript(source)).toMatch(
      /# Means by group \(a\)\n# This cell could not be written as syntax \(first line\n# stop\("second"\)\)\.\n\n# .* \(b\)\n/
    );
    expect(rScript(source)).not.toContain('results[["a"]]');
    expect(spssSyntax(source)).toMatch(/could not be written as syntax \(first line\.\n[^]*\(b\)\.\n/);
    expect(fails).toHaveBeenCalledTimes(3);
  });
});

describe('comments', () => {
  test.each(LANGUAGES)('speak %s, and nothing in them is undefined', async (language) => {
    const source = await shippedSource('bti-agder', 'as-printed', language);
    const words = (await loadSpeaker(language)).messages.syntax;
    for (const script of [rScript(source), spssSyntax(source)]) {
      expect(script).toContain(words.coding);
      expect(script).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('stand alone: no line of a text becomes code', () => {
    const text = 'first\nq("no")\r\nthird\u2028fourth\u0000fifth';
    expect(rComment(text)).toEqual(['# first', '# q("no")', '# third', '# fourth fifth']);
    expect(commentLines('a'.repeat(300)).every((line) => line.length <= 96)).toBe(true);
  });

  test('in SPSS end only where they end', () => {
    const comment = spssComment(`${'ord '.repeat(23)}slutt. Så er det mer. ERASE FILE="x".\nNY.`);
    expect(comment).toHaveLength(2);
    const lines = (comment[0] ?? '').split('\n');
    expect(lines.slice(0, -1).filter((line) => line.trimEnd().endsWith('.'))).toEqual([]);
    expect(comment.every((each) => each.startsWith('* ') && each.endsWith('.'))).toBe(true);
  });
});

describe('texts', () => {
  test.each([
    ['a "b"', '"a \\"b\\""'],
    ["it's", '"it\'s"'],
    ['a\\n', '"a\\\\n"'],
    ['a\nb\tc\u0001', '"a\\nb\\tc\\u0001"'],
    ['Øving – 🙂', '"\\u00d8ving \\u2013 \\U0001f642"'],
    ['\ud800', '"\\ufffd"']
  ])('%j in R', (text, written) => expect(rText(text)).toBe(written));

  test('in SPSS are in quotes, in pieces where they are long', () => {
    expect(spssText('it\'s "so"\n')).toBe("'it''s \"so\" '");
    expect(spssText('æ'.repeat(150))).toBe(`'${'æ'.repeat(100)}' +\n    '${'æ'.repeat(50)}'`);
    expect(spssLabel('æøå'.repeat(50), 7)).toBe("'æøå'");
  });

  test('are never broken where a line of R is folded', () => {
    const line = `  x <- c(${Array.from({ length: 30 }, (_, at) => `"a, ${at} \\" b"`).join(', ')})`;
    const folded = rFolded(line);
    expect(folded.split('\n').length).toBeGreaterThan(3);
    expect(folded.replace(/\n */g, ' ').replace(/ +/g, ' ')).toBe(line.replace(/ +/g, ' '));
    for (const part of folded.split('\n')) expect(part.replaceAll('\\"', '').split('"').length % 2).toBe(1);
  });

  test('numbers are ranges where they follow each other', () => {
    expect([rNumbers([1, 2, 3]), rNumbers([1, 2]), rNumbers([0.5]), rNumbers([])]).toEqual([
      '1:3',
      'c(1, 2)',
      '0.5',
      'numeric()'
    ]);
  });
});

test('names that SPSS takes are all different, in ASCII, and no word of its own', () => {
  const wanted = [
    'a',
    'A',
    'a_t',
    'a_c',
    'Ø',
    '1st',
    'ALL',
    'with',
    '',
    '–',
    'x'.repeat(80),
    `${'x'.repeat(80)}y`,
    'Å b'
  ];
  const names = spssNames(wanted, () => true);
  const all = wanted.flatMap((name) => {
    const { text, read, coded, item } = names.of(name);
    return [text, read, coded, item, names.made(name, 'k1')];
  });
  expect(new Set(all).size).toBe(all.length);
  for (const name of all) expect(name).toMatch(/^[a-z][a-z0-9_]{0,63}$/);
  expect(all.filter((name) => ['all', 'with'].includes(name))).toEqual([]);
  expect(names.of('Å b').read).toBe('a_b');
  expect(names.made('a', 'k1')).toBe(names.made('a', 'k1'));
  expect(() => names.of('b')).toThrow(RangeError);
});

describe('a scale in SPSS', () => {
  const levels = (...numbers: (number | null)[]) => ({
    levels: numbers.map((number, at) => ({ value: `v${at}`, number }))
  });
  const coding = { cutoff: null, dontKnow: 'low', noAnswer: 'own', reverse: true } as const;

  test('keeps missing codes below the answers', () => {
    expect(scaleOf(levels(1, 2)).missing['user-missing']).toBe(-10000);
    const { values, missing } = scaleOf(levels(-20000, 5));
    expect(Object.values(missing).every((code) => code < Math.min(...values))).toBe(true);
  });

  test('numbers words by their place, and turns and lowers them as the coding says', () => {
    expect(scaleOf(levels(null, 7, null)).values).toEqual([1, 2, 3]);
    expect(codedScale(scaleOf(levels(2, 4, 9)), coding)).toEqual({ values: [9, 7, 2], dontKnow: 2, noAnswer: 1 });
    expect(codedScale(scaleOf(levels(2, 4, 9)), { ...coding, cutoff: 1 })).toEqual({
      values: [1, 1, 0],
      dontKnow: 0,
      noAnswer: 0
    });
    expect(codedScale(scaleOf(levels(4, 3, 1)), { ...coding, reverse: false }).values).toEqual([1, 2, 3]);
  });
});

test('the data file gives the rows again', () => {
  const raw = rows({ 'a "b", c': ['1', '', 'x, "y"', ' '], 'å;': ['=1+1', '2', 'two\r\nlines', '🙂'] });
  const csv = dataCsv(raw);
  expect(csv.split('\n')[0]).toBe('"a ""b"", c",å;');
  const again = readCsv(csv);
  if ('problem' in again) throw new Error(again.problem.code);
  const texts = again.raw.columns.map(({ values, codes }) => Array.from(codes, (code) => values[code]));
  expect(again.raw.columns.map(({ name }) => name)).toEqual(['a "b", c', 'å;']);
  expect(texts).toEqual([
    ['1', '', 'x, "y"', ''],
    ['=1+1', '2', 'two lines', '🙂']
  ]);
});

describe('functions of R', () => {
  test('come along where they are called, with those that they call', () => {
    expect(toolsFor('x <- wilson(1, 2)').map(({ name }) => name)).toEqual(['wilson']);
    expect(toolsFor('# wilson(1)\nx <- "means(1)"')).toEqual([]);
    expect(toolsFor('correlations("a", "b")').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['shown', 'in_groups', 'groups_of', 'spearman', 'associations'])
    );
  });

  test('are named as they are, each once', () => {
    for (const { name, code } of TOOLS) expect(code).toMatch(new RegExp(`^${name} <- function\\(`));
    expect(new Set(TOOLS.map(({ name }) => name)).size).toBe(TOOLS.length);
  });
});
