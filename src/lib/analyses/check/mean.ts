import { grim, type GrimOptions } from '#lib/stats/checks/grim.ts';
import { grimmerWork } from '#lib/stats/checks/grimmer.ts';
import { meanOnScale } from '#lib/stats/checks/mean-on-scale.ts';
import type { Printed } from '#lib/stats/checks/printed.ts';
import type { LongWork, Notice } from '../contract.ts';
import { levelsOf, printedNumber, printedOf, sizeOf } from './read.ts';
import type { DeviationResult, MeanResult } from './result.ts';
import type { CheckSpec } from './spec.ts';

/** Nearest numbers of respondents are looked for so far away. */
const FARTHEST = 1000;

/** With more answers than this, or answers farther apart, there are too many sums to go through for a standard deviation. */
const MOST_FOR_SD = 10_000;

export function* meanCheck(spec: CheckSpec, notices: Notice[]): LongWork<MeanResult | null> {
  const { items, rounding, sd: text } = spec;
  const mean = printedOf('mean', spec.mean, notices);
  const n = sizeOf(spec, 1, notices);
  const levels = levelsOf(spec.levels, notices);
  if (items !== null && !Number.isSafeInteger(items)) notices.push({ code: 'not-whole', about: { field: 'items' } });
  const sd = text.trim() === '' ? null : printedOf('sd', text, notices);
  // A scale or a number of items that cannot be read would give another answer than the one asked for.
  if (!mean || n === null || notices.length > 0) return null;
  const options = { items: items ?? 1, rounding, ...(levels ? { scale: levels } : {}) };
  const found = grim(mean, n, options);
  const answers = n * options.items;
  const { span } = found;
  return {
    ...printedNumber(mean, rounding),
    items: options.items,
    levels,
    reason: levels && !meanOnScale(mean, levels, rounding).possible ? 'off-scale' : found.reason,
    sum: [span.low * answers, span.high * answers],
    totals: found.totals,
    nearest: found.nearest,
    sizes: found.possible ? [] : nearestSizes(mean, n, options),
    canFail: answers < 10 ** mean.decimals,
    sd: sd && (yield* deviation(mean, sd, n, { ...options, divisor: spec.divisor }, notices))
  };
}

/** The next smaller and the next larger n with whom the mean is possible. */
function nearestSizes(mean: Printed, n: number, options: GrimOptions): number[] {
  const first = (step: 1 | -1): number[] => {
    for (let size = n + step; size >= 1 && Math.abs(size - n) <= FARTHEST; size += step)
      if (grim(mean, size, options).possible) return [size];
    return [];
  };
  return [...first(-1), ...first(1)];
}

function* deviation(
  mean: Printed,
  sd: Printed,
  n: number,
  options: GrimOptions & Pick<CheckSpec, 'divisor'>,
  notices: Notice[]
): LongWork<DeviationResult | null> {
  const problem =
    sd.units < 0
      ? { code: 'sd-negative', about: {} }
      : n < 2
        ? { code: 'sd-one', about: {} }
        : n * (options.items ?? 1) > MOST_FOR_SD || sd.units > MOST_FOR_SD * 10 ** sd.decimals
          ? { code: 'sd-many', about: { most: MOST_FOR_SD } }
          : null;
  if (problem) {
    notices.push(problem);
    return null;
  }
  const over = (options.divisor === 'n' ? n : n - 1) * (options.items ?? 1) ** 2;
  // SD² = (Σx² − (Σx)² / n) / over; squares of whole numbers are whole.
  const squaresOf = (at: number, total: number): number => Math.round(at ** 2 * over + total ** 2 / n);
  const { possible, reason, least, most, nearest, enumerated } = yield* grimmerWork(mean, sd, n, options);
  return {
    ...printedNumber(sd, options.rounding ?? 'either'),
    divisor: options.divisor,
    possible,
    reason,
    least,
    most,
    nearest: nearest.map(({ total, sd: at }) => ({ total, squares: squaresOf(at, total), sd: at })),
    enumerated
  };
}
