import { itemMatrix, type ItemMoments } from '#lib/stats/scales/item-matrix.ts';
import { correlatedItems } from '#lib/stats/scales/matrix-of-items.ts';
import { polychoricOf } from '../polychoric-items.ts';
import { isAnswered, type ScaleItem } from '../scale-items.ts';
import type { WorkingSpec } from './spec.ts';

/** What a scale's coefficients are of, with the means of the items' numbers. */
export interface ScaleMatrix extends ItemMoments {
  /** Of each item, or the sum of their weights. */
  readonly answers: readonly number[];
  readonly smoothed: boolean;
}

/**
 * Covariances of the items' numbers, or their polychoric correlations.
 *
 * @param complete  who answered every item; pairwise undefined
 * @returns null where too few answered or pairs of items make no possible matrix, `no-matrix` where a pair has no polychoric
 *          correlation
 */
export function matrixOf(
  { missing, matrix }: Pick<WorkingSpec, 'missing' | 'matrix'>,
  items: readonly ScaleItem[],
  complete: Uint32Array | undefined,
  weights: Float64Array | null
): ScaleMatrix | 'no-matrix' | null {
  const raw = itemMatrix(items, { missing, ...(weights ? { weights } : {}) });
  if ('why' in raw) return null;
  const answers = items.map((item) => (complete ? raw.n : answersOf(item, weights)));
  if (matrix === 'polychoric') {
    const found = polychoricOf(items, raw.n, complete, weights ?? undefined, []);
    return found ? { ...raw, ...found, answers } : 'no-matrix';
  }
  const beyond = correlatedItems(raw)?.covariances.some((row) => row.some((r) => Math.abs(r) > 1 + 1e-9)) ?? false;
  return missing === 'pairwise' && beyond ? null : { ...raw, answers, smoothed: false };
}

function answersOf(item: ScaleItem, weights: Float64Array | null): number {
  let sum = 0;
  for (let row = 0; row < item.codes.length; row++)
    if (isAnswered(item, row)) sum += weights ? (weights[row] as number) : 1;
  return sum;
}
