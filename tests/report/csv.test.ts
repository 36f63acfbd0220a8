import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableColumn, TableRow } from '#lib/analyses/block.ts';
import { tableToCsv } from '#lib/report/csv.ts';
import { correlations, longTable, text } from './sample.ts';

const COLUMNS: TableColumn[] = [
  { label: 'Driver', align: 'left', compact: true, csv: 'driver' },
  { label: '', align: 'left', compact: true, csv: null },
  { label: 'rho', align: 'right', compact: true, csv: 'rho' }
];

const row = (first: string | number | null, last: string | number | null): TableRow => ({
  cells: [text('vist', first), text('søyle', 'ikke med'), text('0,44', last)]
});

describe('a table as CSV', () => {
  test('Norwegian: semicolon and decimal comma, unrounded, with a byte order mark', () => {
    expect(tableToCsv(COLUMNS, [row('Øving', 0.43723481), row('Plan', -1.5e-9), row(null, 12)], 'nb')).toBe(
      '\uFEFFdriver;rho\r\nØving;0,43723481\r\nPlan;-1,5e-9\r\n;12\r\n'
    );
    expect(tableToCsv(COLUMNS, [row('Øving', 0.5)], 'nn')).toContain('Øving;0,5');
  });

  test('English: comma and decimal point', () => {
    expect(tableToCsv(COLUMNS, [row('Practice', -0.25)], 'en')).toBe('\uFEFFdriver,rho\r\nPractice,-0.25\r\n');
  });

  test('a text that would be a formula gets an apostrophe; a negative number does not', () => {
    const csv = tableToCsv(
      COLUMNS,
      [row('=cmd|"/c calc"!A1', -0.14), row('@SUM(A1)', 1), row('-1+2', '+47 900')],
      'en'
    );
    expect(csv).toContain(`"'=cmd|""/c calc""!A1",-0.14\r\n`);
    expect(csv).toContain(`'@SUM(A1),1\r\n'-1+2,'+47 900\r\n`);
    expect(tableToCsv([{ ...(COLUMNS[0] as TableColumn), csv: '=evil' }], [], 'nb')).toBe("\uFEFF'=evil\r\n");
  });

  test('a heading row keeps the shape of the table', () => {
    const parsed = Papa.parse<string[]>(tableToCsv(longTable().columns, longTable().rows, 'nb').slice(1).trimEnd());
    expect(parsed.errors).toEqual([]);
    expect(parsed.data[1]).toEqual(['Kommune 1', '', '', '']);
    expect(new Set(parsed.data.map((fields) => fields.length))).toEqual(new Set([4]));
    expect(parsed.data[2]?.[1]).toBe(String(1 / 7).replace('.', ','));
  });

  test('a bar is not a column', () => {
    const head = tableToCsv(correlations().columns, [], 'nb');
    expect(head).toBe('\uFEFFdriver;rho;p;p_fisher;n;styrke\r\n');
  });

  test('any text comes back as it was, but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a;,"\'\n\r\t =+-@å') }), (value) => {
        const csv = tableToCsv(COLUMNS, [row(value, 1)], 'nb').slice(1);
        const got = Papa.parse<string[]>(csv, { delimiter: ';', newline: '\r\n' }).data[1]?.[0];
        expect(got).toBe(/^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value);
      })
    );
  });

  test('a number that is not finite is an error', () => {
    expect(() => tableToCsv(COLUMNS, [row('x', Number.NaN)], 'nb')).toThrow('tableToCsv requires finite numbers');
  });
});
