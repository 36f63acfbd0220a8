import type { ItemMoments } from '#lib/stats/scales/item-matrix.ts';
import { itemMatrix } from '#lib/stats/scales/item-matrix.ts';
import type { Input, LongWork, Notice } from '../contract.ts';
import { finished } from '../long-work.ts';
import { polychoricOf } from '../polychoric-items.ts';
import {
  completeRows,
  fewestInPair,
  isAnswered,
  itemsMeant,
  scaleItems,
  varies,
  type ScaleItem
} from '../scale-items.ts';
import { usableVariables } from '../variables-meant.ts';
import { coefficientsOf } from './coefficients.ts';
import type { ReliabilityItem, ReliabilityResult } from './result.ts';
import type { ReliabilitySpec } from './spec.ts';

/** Polychoric correlations take a while: they are found away from the page. */
export const isLong = ({ matrix }: ReliabilitySpec): boolean => matrix === 'polychoric';

export function compute(spec: ReliabilitySpec, input: Input): ReliabilityResult {
  return finished(work(spec, input));
}

export function* work(spec: ReliabilitySpec, input: Input): LongWork<ReliabilityResult> {
  const notices: Notice[] = [];
  const nothing: ReliabilityResult = {
    missing: spec.missing,
    matrix: spec.matrix,
    convention: spec.convention,
    n: null,
    items: [],
    alpha: null,
    omega: null,
    lambda2: null,
    lambda6: null,
    splitHalf: null,
    interItem: null,
    scale: null,
    leftOut: null,
    notices
  };
  const items = usableItems(spec, input, notices);
  if (items === null) return nothing;
  const { rows } = input.table;
  const weights = input.weights ?? undefined;
  const raw = itemMatrix(items, { missing: spec.missing, ...(weights && { weights }) });
  if ('why' in raw) {
    notices.push(tooFew(spec, input));
    return nothing;
  }
  const complete = spec.missing === 'listwise' ? completeRows(items, rows) : undefined;
  const leftOut = rows - (complete?.length ?? answeredAny(items, rows));
  if (leftOut > 0)
    notices.push({ code: spec.missing === 'listwise' ? 'left-out' : 'nothing-answered', about: { count: leftOut } });
  yield 0;
  const matrix =
    spec.matrix === 'numbers' ? { ...raw, smoothed: false } : polychoricOf(items, raw.n, complete, weights, notices);
  const found = matrix && coefficientsOf(matrix, items, spec, notices);
  const described = items.map((item, place): ReliabilityItem => ({
    variable: item.variable,
    turned: item.turned,
    n: complete ? raw.n : answersOf(item, rows, input.weights),
    mean: raw.means[place] as number,
    sd: Math.sqrt(raw.covariances[place]?.[place] as number),
    ...(found?.items[place] ?? { itemRest: null, alphaIfDropped: null, squaredMultiple: null, reversed: false })
  }));
  return {
    ...nothing,
    ...(found ?? {}),
    n: raw.n,
    items: described,
    scale: scaleOf(raw, spec.convention === 'r' ? 'mean' : 'sum'),
    leftOut
  };
}

/** Those of the variables that can be items, at least two; null where there are none, or too few answered. */
function usableItems(spec: ReliabilitySpec, input: Input, notices: Notice[]): ScaleItem[] | null {
  const wanted = spec.variables ?? itemsMeant(input.codebook);
  const usable = scaleItems(usableVariables(wanted, 'order', input, notices), spec.reverse, input);
  if (usable.length < 2) {
    notices.push(
      wanted.length === 0 ? { code: 'no-variables', about: {} } : { code: 'too-few-variables', about: { least: 2 } }
    );
    return null;
  }
  const { rows } = input.table;
  const everyone = Uint32Array.from({ length: rows }, (_, row) => row);
  let items = usable.filter((item) => varies(item, everyone));
  if (spec.missing === 'listwise') {
    const complete = completeRows(items, rows);
    // Among nobody nothing varies: that too few answered is then what is to be told.
    if (complete.length >= leastOf(input)) items = items.filter((item) => varies(item, complete));
  }
  for (const item of usable)
    if (!items.includes(item)) notices.push({ code: 'constant', about: { variable: item.variable } });
  if (items.length < 2) {
    notices.push({ code: 'too-few-variables', about: { least: 2 } });
    return null;
  }
  const n = spec.missing === 'listwise' ? completeRows(items, rows).length : fewestInPair(items, rows);
  if (n >= leastOf(input)) return items;
  notices.push(tooFew(spec, input));
  return null;
}

/** A covariance needs two, and so many that none of them can be told from it. */
const leastOf = ({ smallestGroup }: Input): number => Math.max(2, smallestGroup);

function tooFew({ missing }: ReliabilitySpec, input: Input): Notice {
  return { code: missing === 'listwise' ? 'too-few' : 'too-few-pairs', about: { least: leastOf(input) } };
}

function answeredAny(items: readonly ScaleItem[], rows: number): number {
  let count = 0;
  for (let row = 0; row < rows; row++) if (items.some((item) => isAnswered(item, row))) count += 1;
  return count;
}

function answersOf(item: ScaleItem, rows: number, weights: Float64Array | null): number {
  let sum = 0;
  for (let row = 0; row < rows; row++) if (isAnswered(item, row)) sum += weights ? (weights[row] as number) : 1;
  return sum;
}

function scaleOf({ means, covariances }: ItemMoments, score: 'mean' | 'sum'): ReliabilityResult['scale'] {
  const sum = means.reduce((total, mean) => total + mean, 0);
  const variance = covariances.flat().reduce((total, covariance) => total + covariance, 0);
  const parts = score === 'mean' ? means.length : 1;
  // Pairwise covariances may add up to less than nothing.
  return { score, mean: sum / parts, sd: variance >= 0 ? Math.sqrt(variance) / parts : null };
}
