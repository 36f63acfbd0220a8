import { describe, expect, test } from 'vitest';
import type { TableColumn, TableRow } from '#lib/analyses/block.ts';
import { tableToHtml, tableToText, type Pasted } from '#lib/report/table-html.ts';

const columns: TableColumn[] = [
  { label: 'Driver', align: 'left', compact: true, csv: 'driver' },
  { label: '', align: 'left', compact: true, csv: null },
  { label: 'rho', align: 'right', compact: true, csv: 'rho' },
  { label: 'n', align: 'right', compact: true, csv: 'n' }
];
const rows: TableRow[] = [
  { cells: [{ text: 'Skole', value: 'skole' }], heading: true },
  {
    cells: [
      { text: 'Øving <b>', value: 'oving' },
      { text: 'søyle', value: null },
      { text: '−0,437', value: -0.437, stars: '*' },
      { text: '30', value: 30 }
    ],
    emphasis: true
  },
  { cells: [{ text: '=HYPERLINK("x")', value: 'evil' }] }
];
const pasted: Pasted = {
  number: 'Tabell 2',
  title: 'R & D',
  subtitle: 'Spearman',
  notes: ['* p < 0,05'],
  columns,
  groups: [
    { label: '', span: 2 },
    { label: 'Skole', span: 2 }
  ],
  rows
};

describe('a table on the clipboard', () => {
  test('is a real table with its title, groups and notes; bars are left out', () => {
    const html = tableToHtml(pasted);
    expect(html).toContain('<b>Tabell 2. R &amp; D</b><br>Spearman');
    expect(html).toMatch(/<thead><tr><th colspan="1"[^>]*><\/th><th colspan="2"[^>]*>Skole<\/th><\/tr><tr>/);
    expect(html.match(/<th align/g)).toHaveLength(3);
    expect(html).toMatch(/<td colspan="3"[^>]*><b>Skole<\/b><\/td>/);
    expect(html).toMatch(/align="right"[^>]*><b>−0,437\*<\/b><\/td>/);
    expect(html).toContain('* p &lt; 0,05</small>');
    expect(html).not.toContain('style=');
    expect(html).not.toContain('søyle');
  });

  test('is never markup or a formula of somebody else', () => {
    expect(tableToHtml(pasted)).toContain('Øving &lt;b&gt;');
    expect(tableToHtml(pasted)).toContain(`'=HYPERLINK(&quot;x&quot;)`);
    expect(tableToText(pasted)).toContain(`'=HYPERLINK("x")`);
  });

  test('is text with tabs for those who take no table', () => {
    expect(tableToText(pasted).split('\n').slice(0, 3)).toEqual([
      'Driver\trho\tn',
      'Skole\t\t',
      'Øving <b>\t−0,437*\t30'
    ]);
  });
});
