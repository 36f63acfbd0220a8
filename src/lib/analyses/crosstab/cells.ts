import type { Counts } from '#lib/stats/counts/counts.ts';
import { marginsOf } from '#lib/stats/counts/margins.ts';
import { columnProportions } from '#lib/stats/tables/column-proportions.ts';
import { residuals } from '#lib/stats/tables/residuals.ts';
import type { CrosstabResult } from './result.ts';
import type { CrosstabSpec } from './spec.ts';

/** The table itself: counts with their shares, residuals and letters. */
export function tableOf(
  counts: Counts,
  rows: readonly string[],
  columns: readonly string[],
  { letters, level }: CrosstabSpec
): Pick<CrosstabResult, 'rows' | 'columns' | 'cells' | 'comparisons'> {
  const margins = marginsOf(counts);
  const away = residuals(counts);
  // Of 95 per cent 0.05, without the rounding of 1 − 0.95.
  const compared = letters ? columnProportions(counts, { alpha: (100 - level) / 100 }) : null;
  const proportions = compared === null || 'why' in compared ? null : compared;
  const share = (count: number, of: number): number | null => (of > 0 ? count / of : null);
  return {
    rows: rows.map((value, i) => ({
      value,
      n: margins.rows[i] as number,
      ofTotal: (margins.rows[i] as number) / margins.n,
      letter: null
    })),
    columns: columns.map((value, j) => ({
      value,
      n: margins.columns[j] as number,
      ofTotal: (margins.columns[j] as number) / margins.n,
      letter: proportions?.letters[j] ?? null
    })),
    cells: rows.flatMap((row, i) =>
      columns.map((column, j) => {
        const place = i * columns.length + j;
        const count = counts.cells[place] as number;
        return {
          row,
          column,
          n: count,
          ofRow: share(count, margins.rows[i] as number),
          ofColumn: share(count, margins.columns[j] as number),
          ofTotal: count / margins.n,
          expected: 'why' in away ? null : (away.expected[place] as number),
          residual: 'why' in away ? null : (away.adjusted[place] as number | null),
          letters: proportions?.cells[place]?.letters ?? []
        };
      })
    ),
    comparisons: (proportions?.comparisons ?? []).map(({ row, columns: [first, second], ...test }) => ({
      row: rows[row] ?? '',
      columns: [columns[first] ?? '', columns[second] ?? ''],
      estimate: test.estimate,
      statistic: test.statistic,
      p: test.p,
      pAdjusted: test.pAdjusted
    }))
  };
}
