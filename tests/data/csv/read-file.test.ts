import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '#lib/data/csv/read-file.ts';
import { sizeProblem } from '#lib/data/csv/size.ts';
import { tabulate } from '#lib/data/tabulate.ts';
import { cells, open, opened, utf8, windows1252 } from './columns.ts';

const codes = (remarks: readonly { code: string }[]) => remarks.map(({ code }) => code);

function problem(bytes: Uint8Array): string {
  const reading = readFile(bytes, 'test.csv');
  return 'problem' in reading ? reading.problem.code : `opened with ${reading.raw.columns.length} columns`;
}

describe('readFile', () => {
  it('reads semicolons, decimal commas and windows-1252', () => {
    const text = 'Kjønn;Alder;Skåre\r\nkvinne;34;3,5\r\nmann;51;12,25\r\nønsker ikke å svare;29;4\r\n';
    const reading = opened(readFile(windows1252(text), 'Spørring.csv'));
    expect(reading.encoding).toBe('windows-1252');
    expect(reading.separator).toBe(';');
    expect(codes(reading.remarks)).toContain('windows-1252');
    expect(reading.remarks).toContainEqual({ code: 'decimal-comma', about: { variable: 'Skåre', more: 0 } });
    expect(reading.codebook.title).toBe('Spørring');
    expect(cells(reading.raw)['Kjønn']).toEqual(['kvinne', 'mann', 'ønsker ikke å svare']);
    const score = tabulate(reading.raw, reading.codebook).columns[2];
    expect(score?.levels.map(({ number }) => number)).toEqual([3.5, 4, 12.25]);
  });

  it.each([
    ['UTF-8', 'utf-8', Buffer.from('é;b\n1;æ\n')],
    ['UTF-8 with a mark', 'utf-8', Buffer.from('\uFEFFé;b\n1;æ\n')],
    ['UTF-16 LE', 'utf-16le', Buffer.from('\uFEFFé;b\n1;æ\n', 'utf16le')],
    ['UTF-16 BE', 'utf-16be', Buffer.from('\uFEFFé;b\n1;æ\n', 'utf16le').swap16()]
  ])('reads %s', (_, encoding, bytes) => {
    const reading = opened(readFile(new Uint8Array(bytes), 'test.csv'));
    expect(reading.encoding).toBe(encoding);
    expect(cells(reading.raw)).toEqual({ é: ['1'], b: ['æ'] });
  });

  it.each([
    ['semicolon', 'a;b\n1,5;2,5\n1,6;2,6\n', ';'],
    ['comma', 'a,b\n1.5,x;y\n1.6,z\n', ','],
    ['tab', 'a\tb, c\n1\t2\n', '\t'],
    ['vertical bar', 'a|b\n1|2\n', '|'],
    ['declared', 'sep=|\na;b|c\n1;2|3\n', '|']
  ])('finds the separator: %s', (_, text, separator) => {
    expect(open(text).separator).toBe(separator);
  });

  it('takes the separator that the user chose', () => {
    const reading = opened(readFile(utf8('a;b,c\n1;2,3\n'), 'test.csv', { separator: ',' }));
    expect(Object.keys(cells(reading.raw))).toEqual(['a;b', 'c']);
  });

  it('reads quotes, separators and line breaks in cells, and trims spaces', () => {
    const { raw, remarks } = open('a;b\n"sa ""hei"";\nog gikk"; 2 \n"";3\n');
    expect(cells(raw)).toEqual({ a: ['sa "hei";\nog gikk', ''], b: ['2', '3'] });
    expect(codes(remarks)).not.toContain('unclosed-quote');
  });

  it('tells of a quote that is never closed', () => {
    expect(open('a;b\n1;2\n"3;4\n5;6\n').remarks).toContainEqual({ code: 'unclosed-quote', about: { row: 3 } });
  });

  it('mends short, long and empty rows, aloud', () => {
    const { raw, remarks } = open('a;b;c\n1;2\n;;\n1;2;3;4\n1;2;3;\n\n');
    expect(cells(raw)).toEqual({ a: ['1', '1', '1'], b: ['2', '2', '2'], c: ['', '3', '3'] });
    expect(remarks).toContainEqual({ code: 'short-rows', about: { count: 1, first: 2 } });
    expect(remarks).toContainEqual({ code: 'long-rows', about: { count: 1, first: 4 } });
    expect(remarks).toContainEqual({ code: 'empty-rows', about: { count: 1, first: 3 } });
  });

  it('mends names that are repeated or empty, aloud, and leaves no two alike', () => {
    const { raw, remarks } = open('a;a;;a_2;v3\n1;2;3;4;5\n');
    const names = raw.columns.map(({ name }) => name);
    expect(names).toEqual(['a', 'a_3', 'v3_2', 'a_2', 'v3']);
    expect(codes(remarks)).toEqual(expect.arrayContaining(['repeated-name', 'unnamed-column']));
  });

  it('drops a column without name and answers', () => {
    const { raw, remarks } = open('a;b;\n1;2;\n3;4;\n');
    expect(raw.columns.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(remarks).toContainEqual({ code: 'empty-columns', about: { count: 1 } });
    expect(codes(remarks)).not.toContain('unnamed-column');
  });

  it('takes a first row of numbers for answers', () => {
    const { raw, remarks } = open('1;2\n3;4\n5;6\n');
    expect(cells(raw)).toEqual({ v1: ['1', '3', '5'], v2: ['2', '4', '6'] });
    expect(codes(remarks)).toContain('no-header');
  });

  it('opens two respondents, with a warning', () => {
    expect(open('a;b\n1;2\n3;4\n').remarks).toContainEqual({ code: 'few-rows', about: { count: 2 } });
    expect(codes(open('a;b\n1;2\n3;4\n5;6\n').remarks)).not.toContain('few-rows');
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', utf8(' \n\n'), 'empty'],
    ['a mark only', utf8('\uFEFF'), 'empty'],
    ['one column', utf8('a\n1\n2\n'), 'one-column'],
    ['a header only', utf8('a;b\n'), 'header-only'],
    ['xlsx', windows1252('PK\x03\x04\x14\x00\x06\x00[Content_Types].xml'), 'excel'],
    ['xls', windows1252('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'), 'excel'],
    ['ods', windows1252('PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), 'opendocument'],
    ['zip', windows1252('PK\x03\x04\x14\x00survey.csv'), 'zip'],
    ['gzip', windows1252('\x1F\x8B\x08\x00'), 'zip'],
    ['SPSS', windows1252('$FL2@(#) SPSS DATA FILE'), 'spss'],
    ['compressed SPSS', windows1252('$FL3@(#) SPSS DATA FILE'), 'spss'],
    ['Stata', utf8('<stata_dta><header>'), 'stata'],
    ['PDF', utf8('%PDF-1.7\n'), 'pdf'],
    ['HTML', utf8('\n<!DOCTYPE html><html><body>a;b</body></html>'), 'html'],
    ['JSON', utf8('{\n "a": 1,\n "b": 2}'), 'json'],
    ['an image', windows1252('\x89PNG\r\n\x1A\n'), 'binary'],
    ['null bytes', utf8('a;b\n\0\0\0;\0\0\n'), 'binary'],
    ['bytes that are no text', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256), 'binary']
  ])('refuses %s by name', (_, bytes, code) => expect(problem(bytes)).toBe(code));

  it('quotes the first line where there is one column', () => {
    const reading = readFile(utf8('navn:alder\nOla:3\n'), 'test.csv');
    expect(reading).toEqual({ problem: { code: 'one-column', about: { line: 'navn:alder' } } });
  });

  it('refuses a file too large before reading it', () => {
    expect(sizeProblem(201_000_000)).toEqual({ code: 'too-large', about: { megabytes: 201, limit: 200 } });
    expect(sizeProblem(200_000_000)).toBeNull();
  });

  it('keeps markup, emoji, prototypes’ names and a stray null byte as plain data', () => {
    const text =
      'constructor;__proto__\n<script>alert(1)</script>;__proto__\n👩‍🏫;toString\n=1+1;hasOwn\0Property\n' +
      'x;y\n'.repeat(40);
    const { raw, remarks } = open(text);
    expect(raw.columns.map(({ name }) => name)).toEqual(['constructor', '__proto__']);
    expect(raw.columns[0]?.values.slice(0, 3)).toEqual(['<script>alert(1)</script>', '👩‍🏫', '=1+1']);
    expect(raw.columns[1]?.values.slice(0, 3)).toEqual(['__proto__', 'toString', 'hasOwnProperty']);
    expect(remarks).toContainEqual({ code: 'control-characters', about: { count: 1 } });
  });

  it('reads 200 000 rows, and tells how far it is', () => {
    const rows = Array.from({ length: 200_000 }, (_, row) =>
      `${row};${row % 5};${(row % 1000) / 10}`.replace('.', ',')
    );
    const shares: number[] = [];
    const onProgress = (share: number) => shares.push(share);
    const { raw, codebook } = opened(readFile(utf8(`id;grad;skår\n${rows.join('\n')}\n`), 'stor.csv', { onProgress }));
    expect(raw.rows).toBe(200_000);
    expect(raw.columns.map(({ values }) => values.length)).toEqual([200_000, 5, 1000]);
    expect(codebook.variables.map(({ level }) => level)).toEqual(['text', 'ordinal', 'interval']);
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it('never throws, and never opens a table that does not hold together', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .string({
          unit: fc.constantFrom('a', '1', ';', ',', '\t', '"', '\n', '\r', ' ', 'æ', '\0', '|'),
          maxLength: 80
        })
        .map(utf8),
      fc.string({ unit: 'binary', maxLength: 80 }).map(utf8)
    );
    fc.assert(
      fc.property(bytes, (input) => {
        const reading = readFile(input, 'x');
        if ('problem' in reading) return;
        const { raw, codebook } = reading;
        expect(new Set(raw.columns.map(({ name }) => name)).size).toBe(raw.columns.length);
        for (const { values, codes } of raw.columns) {
          expect(codes).toHaveLength(raw.rows);
          expect(new Set(values).size).toBe(values.length);
          expect(codes.every((code) => code < values.length)).toBe(true);
        }
        expect(tabulate(raw, codebook).columns).toHaveLength(raw.columns.length);
      }),
      { numRuns: 500 }
    );
  });
});
