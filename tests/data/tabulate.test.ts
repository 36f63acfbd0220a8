import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Codebook, Variable } from '#lib/data/codebook.ts';
import { readNumber } from '#lib/data/number.ts';
import type { Column, RawTable } from '#lib/data/table.ts';
import { tabulate, unknownValues } from '#lib/data/tabulate.ts';

function rawTable(columns: Record<string, string[]>): RawTable {
  const entries = Object.entries(columns);
  return {
    rows: entries[0]?.[1].length ?? 0,
    columns: entries.map(([name, cells]) => {
      const values = [...new Set(cells)];
      return { name, values, codes: Uint8Array.from(cells, (cell) => values.indexOf(cell)) };
    })
  };
}

function codebook(...variables: (Partial<Variable> & { name: string })[]): Codebook {
  const rest = { level: 'ordinal', categories: [], missing: [], role: 'none', driverGroup: null } as const;
  return {
    title: 'test',
    note: null,
    variables: variables.map((variable) => ({ label: variable.name, ...rest, ...variable })),
    driverGroups: [],
    invited: null
  };
}

/** Each row as its level's text, or its kind of missing in angle brackets. */
function rows({ codes, levels, missing }: Column): string[] {
  return Array.from(codes, (code) => levels[code]?.value ?? `<${missing[code - levels.length]}>`);
}

function only(raw: RawTable, book: Codebook): Column {
  const [column] = tabulate(raw, book).columns;
  if (!column) throw new Error('no column');
  return column;
}

const categories = (...values: string[]) => values.map((value) => ({ value, label: value }));

describe('tabulate', () => {
  it('keeps the order of the codebook and the categories that nobody chose', () => {
    const column = only(
      rawTable({ grad: ['stor', 'liten', 'stor'] }),
      codebook({ name: 'grad', categories: categories('liten', 'noen', 'stor') })
    );
    expect(column.levels.map(({ value }) => value)).toEqual(['liten', 'noen', 'stor']);
    expect([...column.codes]).toEqual([2, 0, 2]);
    expect(column.missing).toEqual([]);
  });

  it('keeps kinds of missing apart, also two codes of one kind', () => {
    const column = only(
      rawTable({ x: ['1', '8', '', '9', '99', '2'] }),
      codebook({
        name: 'x',
        categories: categories('1', '2'),
        missing: [
          { value: '9', kind: 'no-answer', label: 'ikke svart' },
          { value: '8', kind: 'dont-know', label: 'vet ikke' },
          { value: '99', kind: 'not-applicable', label: 'ikke aktuelt' }
        ]
      })
    );
    expect(rows(column)).toEqual(['1', '<dont-know>', '<no-answer>', '<no-answer>', '<not-applicable>', '2']);
    expect(column.missing).toEqual(['dont-know', 'no-answer', 'not-applicable']);
  });

  it('lets the codebook say that the empty cell is something else', () => {
    const missing = [{ value: '', kind: 'not-applicable', label: '' }] as const;
    const column = only(rawTable({ x: ['1', ''] }), codebook({ name: 'x', categories: categories('1'), missing }));
    expect(rows(column)).toEqual(['1', '<not-applicable>']);
  });

  it('makes a code that the codebook does not know user-missing, and tells how many have it', () => {
    const raw = rawTable({ x: ['1', '7', '7', '2', ''] });
    const book = codebook({ name: 'x', categories: categories('1', '2') });
    expect(rows(only(raw, book))).toEqual(['1', '<user-missing>', '<user-missing>', '2', '<no-answer>']);
    expect(unknownValues(raw, book)).toEqual([{ variable: 'x', value: '7', count: 2 }]);
  });

  it('reads interval columns as numbers, with decimal comma, each number once', () => {
    const raw = rawTable({ x: ['10', '2,5', '2.5', '−1', 'ti', '1 000'] });
    const column = only(raw, codebook({ name: 'x', level: 'interval' }));
    expect(column.levels.map(({ number }) => number)).toEqual([-1, 2.5, 10, 1000]);
    expect([...column.codes]).toEqual([2, 1, 1, 0, 4, 3]);
    expect(unknownValues(raw, codebook({ name: 'x', level: 'interval' }))).toEqual([
      { variable: 'x', value: 'ti', count: 1 }
    ]);
  });

  it('sorts levels without categories by size when all are numbers, else by text', () => {
    expect(only(rawTable({ x: ['10', '9', '1'] }), codebook({ name: 'x' })).levels.map((l) => l.value)).toEqual([
      '1',
      '9',
      '10'
    ]);
    expect(only(rawTable({ x: ['b', '9', 'a'] }), codebook({ name: 'x' })).levels.map((l) => l.value)).toEqual([
      '9',
      'a',
      'b'
    ]);
  });

  it('gives free text no numbers', () => {
    const column = only(rawTable({ x: ['12', '7'] }), codebook({ name: 'x', level: 'text' }));
    expect(column.levels.map(({ number }) => number)).toEqual([null, null]);
  });

  it('leaves out columns without a variable, and variables without a column', () => {
    const table = tabulate(rawTable({ a: ['1'], b: ['1'] }), codebook({ name: 'b' }, { name: 'c' }));
    expect(table.columns.map(({ name }) => name)).toEqual(['b']);
    expect(table.rows).toBe(1);
  });

  it('holds a column of missing only, and a table without rows', () => {
    expect(rows(only(rawTable({ x: ['', ''] }), codebook({ name: 'x' })))).toEqual(['<no-answer>', '<no-answer>']);
    expect(
      tabulate({ rows: 0, columns: [{ name: 'x', values: [], codes: new Uint8Array() }] }, codebook({ name: 'x' }))
    ).toEqual({
      rows: 0,
      columns: [{ name: 'x', levels: [], missing: [], codes: new Uint8Array() }]
    });
  });

  it('takes wider codes where a column has many distinct values', () => {
    const values = Array.from({ length: 70_000 }, (_, index) => String(index));
    const raw = { rows: values.length, columns: [{ name: 'x', values, codes: Uint32Array.from(values, Number) }] };
    const column = only(raw, codebook({ name: 'x', level: 'interval' }));
    expect(column.codes).toBeInstanceOf(Uint32Array);
    expect(column.codes[69_999]).toBe(69_999);
  });

  it('gives every row its own answer back, whatever the cells', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { minLength: 1, maxLength: 60 }), (cells) => {
        const column = only(rawTable({ x: cells }), codebook({ name: 'x', level: 'nominal' }));
        expect(rows(column)).toEqual(cells.map((cell) => (cell === '' ? '<no-answer>' : cell)));
      })
    );
  });
});

describe('readNumber', () => {
  it.each([
    ['4', 4],
    ['4,25', 4.25],
    ['-4.25', -4.25],
    ['\u22124', -4],
    [' 1 234,5 ', 1234.5],
    ['1\u00A0234\u00A0567', 1234567],
    [',5', 0.5],
    ['1e3', 1000]
  ])('reads %j', (text, number) => expect(readNumber(text)).toBe(number));

  it.each(['', ' ', 'e3', '-', '1,2,3', '1.234,5', '12 34', '1a', 'NaN', 'Infinity', '0x10', '1e999', '<script>'])(
    'does not read %j',
    (text) => expect(readNumber(text)).toBeNull()
  );
});
