import { describe, expect, it } from 'vitest';
import type { RawTable } from '#lib/data/table.ts';
import { readFile, toFile } from '#lib/notebook/file.ts';
import { SAMPLE } from './sample.ts';

const RAW: RawTable = {
  rows: 6,
  columns: [
    { name: 'use', values: ['3', '1', '', '8'], codes: Uint8Array.of(0, 1, 0, 2, 3, 0) },
    { name: 'note', values: ['«æøå»\n', '\u2028'], codes: Uint8Array.of(0, 0, 1, 1, 0, 1) }
  ]
};

const damaged = (
  change: (file: { format: unknown; notebook: unknown; data: Record<string, unknown> }) => void
): string => {
  const file = JSON.parse(toFile(SAMPLE, RAW)) as { format: unknown; notebook: unknown; data: Record<string, unknown> };
  change(file);
  return JSON.stringify(file);
};

describe('file', () => {
  it('gives notebook and rows back as they were, unknown cells and the checksum with them', () => {
    expect(readFile(toFile(SAMPLE, RAW))).toStrictEqual({ notebook: SAMPLE, raw: RAW });
    const reading = readFile(toFile(SAMPLE, RAW));
    expect('notebook' in reading && reading.notebook.source.sha256).toBe('a'.repeat(64));
  });

  it('does without rows', () => {
    expect(readFile(toFile(SAMPLE, null))).toStrictEqual({ notebook: SAMPLE, raw: null });
  });

  it('reads codes into the narrowest array that holds them', () => {
    const rows = 300;
    const values = Array.from({ length: rows }, (_, index) => String(index));
    const raw: RawTable = { rows, columns: [{ name: 'id', values, codes: Uint16Array.from(values.keys()) }] };
    const notebook = { ...SAMPLE, source: { ...SAMPLE.source, rows } };
    expect(readFile(toFile(notebook, raw))).toStrictEqual({ notebook, raw });
  });

  it.each([
    ['half a file', toFile(SAMPLE, RAW).slice(0, -40), { code: 'not-json' }],
    ['nothing', '', { code: 'not-json' }],
    ['other JSON', '[1, 2]', { code: 'not-a-notebook' }],
    ['a newer file', damaged((file) => (file.format = 2)), { code: 'newer-format', format: 2, known: 1 }],
    ['no format', damaged((file) => (file.format = undefined)), { code: 'damaged', where: 'format' }],
    [
      'other rows than the notebook says',
      damaged(({ data }) => (data['rows'] = 5)),
      { code: 'damaged', where: 'data.columns[0].codes' }
    ],
    ['no columns', damaged(({ data }) => (data['columns'] = null)), { code: 'damaged', where: 'data.columns' }]
  ])('refuses %s', (_, content, problem) => {
    expect(readFile(content)).toMatchObject({ problem });
  });

  it.each([[4], [-1], [0.5], ['0'], [null]])('refuses the code %j', (code) => {
    const content = damaged(({ data }) => {
      (data['columns'] as { codes: unknown[] }[])[0]!.codes[2] = code;
    });
    expect(readFile(content)).toMatchObject({ problem: { code: 'damaged', where: 'data.columns[0].codes[2]' } });
  });

  it('refuses rows of another study', () => {
    const notebook = { ...SAMPLE, source: { ...SAMPLE.source, rows: 7 } };
    expect(readFile(toFile(notebook, RAW))).toMatchObject({ problem: { code: 'damaged', where: 'data.rows' } });
  });

  it('refuses two columns of one name', () => {
    const twice = { ...RAW, columns: RAW.columns.map((column) => ({ ...column, name: 'use' })) };
    expect(readFile(toFile(SAMPLE, twice))).toMatchObject({ problem: { where: 'data.columns[1].name' } });
  });
});
