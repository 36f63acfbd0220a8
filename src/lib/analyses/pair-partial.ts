import { scoresOf, type Column } from '#lib/data/table.ts';
import { spearmanInterval } from '#lib/stats/association/intervals.ts';
import { partialPearson, partialSpearman } from '#lib/stats/association/partial.ts';
import { plainKernel } from '#lib/stats/kernel/plain.ts';
import type { NumberedColumn } from '#lib/stats/matrix/deviations.ts';
import { withTest, type Measured, type NotMeasured, type Way } from './pair-measure.ts';

/**
 * The coefficient of what the controls leave over, of those who have all of them.
 *
 * @param complete  a byte for each row, 0 where it takes no part; all do where absent
 */
export function partial(
  x: Column,
  y: Column,
  controls: readonly Column[],
  complete: Uint8Array | undefined,
  way: Way
): Measured | NotMeasured {
  const { level, convention } = way;
  const rows = complete ? { rows: complete } : {};
  const [a, b, ...rest] = [x, y, ...controls].map(numbered) as [NumberedColumn, NumberedColumn, ...NumberedColumn[]];
  if (way.method === 'pearson') {
    const found = partialPearson(a, b, rest, plainKernel, { level, ...rows });
    return 'why' in found ? found : withTest(found, found.interval, way);
  }
  const found = partialSpearman(a, b, rest, plainKernel, rows);
  if ('why' in found) return found;
  const variance = convention === 'spss' ? 'fieller' : 'bonett-wright';
  const interval = spearmanInterval(found.estimate, found.n, { level, variance, controls: controls.length });
  return withTest(found, interval, way);
}

function numbered(column: Column): NumberedColumn {
  return { codes: column.codes, levels: column.levels.length, numbers: Float64Array.from(scoresOf(column)) };
}
