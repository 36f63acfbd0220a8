import { polychoricMatrix } from '#lib/stats/association/polychoric-matrix.ts';
import { jointCounts } from '#lib/stats/counts/counts.ts';
import type { ItemMatrix } from '#lib/stats/scales/item-matrix.ts';
import type { Notice } from './contract.ts';
import type { ScaleItem } from './scale-items.ts';

/** Answers of more levels than this are no rough cuts of something behind them; each pair would take long, too. */
const MOST_LEVELS = 20;

/** A matrix of items; singular where it had to be smoothed, so that no item can be regressed on the others. */
export interface FoundMatrix extends ItemMatrix {
  readonly smoothed: boolean;
}

/** Polychoric correlations of the items; null, with a notice, where a pair has none. */
export function polychoricOf(
  items: readonly ScaleItem[],
  n: number,
  within: Uint32Array | undefined,
  weights: Float64Array | undefined,
  notices: Notice[]
): FoundMatrix | null {
  const many = items.filter(({ numbers }) => numbers.length > MOST_LEVELS);
  for (const { variable } of many) notices.push({ code: 'many-levels', about: { variable, most: MOST_LEVELS } });
  if (many.length > 0) return null;
  const found = polychoricMatrix(items.length, (row, column) => {
    const [x, y] = [items[row] as ScaleItem, items[column] as ScaleItem];
    return jointCounts(x.codes, y.codes, x.numbers.length, y.numbers.length, within, weights);
  });
  if ('why' in found) {
    const places = new Set(found.pairs.flatMap(({ row, column }) => [row, column]));
    for (const place of places)
      notices.push({ code: 'no-polychoric', about: { variable: items[place]?.variable ?? '' } });
    return null;
  }
  if (found.smoothed) notices.push({ code: 'smoothed', about: {} });
  return { n, covariances: found.correlations, smoothed: found.smoothed };
}
