import { describe, expect, test } from 'vitest';
import type { TableBlock } from '#lib/analyses/block.ts';
import { planColumns, type ColumnPlan } from '#lib/report/column-widths.ts';
import { BODY } from '#lib/report/page.ts';
import { correlations, longTable, text, wideTable } from './sample.ts';

function total(plan: ColumnPlan): number {
  return plan.widths.reduce((sum, width) => sum + width, 0) + plan.gap * (plan.columns.length - 1);
}

/** One column of texts, the rest numbers. */
function table(first: string, columns: number): TableBlock {
  const numbers = Array.from({ length: columns }, () => ({
    label: 'p',
    align: 'right' as const,
    compact: true,
    csv: 'p'
  }));
  return {
    ...correlations(),
    columns: [{ label: 'Driver', align: 'left', compact: true, csv: 'd' }, ...numbers],
    rows: [{ cells: [text(first), ...numbers.map(() => text('0,12345', 0.12345))] }]
  };
}

describe('the columns of a table on paper', () => {
  test.each([
    ['correlations', correlations()],
    ['sixty rows', longTable()],
    ['five groups', wideTable(5)],
    ['eight groups', wideTable(8)],
    ['thirty numbers', table('Øving', 30)],
    ['an answer without a space', table('x'.repeat(600), 3)],
    ['a long label beside many numbers', table('Ledelsen oppmuntrer og støtter '.repeat(9), 9)]
  ])('%s fill the page and never leave it', (_, block) => {
    const plans = planColumns(block);
    for (const plan of plans) {
      expect(total(plan)).toBeLessThanOrEqual(BODY.width + 1e-6);
      expect(total(plan)).toBeGreaterThan(BODY.width * 0.9);
      expect(plan.size).toBeGreaterThanOrEqual(8);
      expect(Math.min(...plan.widths)).toBeGreaterThan(5);
    }
    const shown = new Set(plans.flatMap((plan) => plan.columns));
    expect(shown.size).toBe(block.columns.length);
    expect(plans.every((plan) => plan.columns[0] === 0)).toBe(true);
  });

  test('a table too wide at any size is parted between its groups', () => {
    const plans = planColumns(wideTable(8));
    expect(plans.length).toBe(2);
    expect(plans.map((plan) => plan.columns.length)).toEqual([13, 13]);
  });

  test('stars get room of their own only where there are some', () => {
    const [plan] = planColumns(correlations());
    expect(plan?.stars.map((width) => width > 0)).toEqual([false, true, false, false, false, false, false]);
  });
});
