import { MISSING_KINDS, type Column } from '#lib/data/table.ts';
import type { Coding } from '#lib/recode/step.ts';
import type { Bar, Histogram, Stop } from './result.ts';
import { cutoffsOf, LONG_SCALE } from './splits.ts';

/** A handle that stops oftener than this cannot be told from one that glides. */
const STOPS = 60;

/** Respondents at each code, or the sums of their weights: levels in the table's order, then kinds of missing. */
export function countsOf(column: Column, weights: Float64Array | null = null): number[] {
  const counts = new Array<number>(column.levels.length + column.missing.length).fill(0);
  if (weights === null) for (const code of column.codes) counts[code] = (counts[code] as number) + 1;
  else column.codes.forEach((code, row) => (counts[code] = (counts[code] as number) + (weights[row] as number)));
  return counts;
}

/**
 * The answers of a variable along its scale, in coded order: a bar for each level, or bins of equal width where there
 * are more than 12 numbers. The bins are about the square root of the number of respondents, 8 to 20, with round limits.
 *
 * @param weights  of respondents; null where each counts as one
 */
export function histogramOf(column: Column, coding: Coding, weights: Float64Array | null): Histogram {
  const respondents = countsOf(column);
  const all = weights === null ? respondents : countsOf(column, weights);
  const levels = column.levels.map((level, index) => ({ ...level, count: all[index] as number }));
  const people = respondents.slice(0, levels.length);
  if (coding.reverse) {
    levels.reverse();
    people.reverse();
  }
  const counts = levels.map(({ count }) => count);
  const answered = people.reduce((sum, count) => sum + count, 0);
  const missing = MISSING_KINDS.flatMap((kind) => {
    const index = column.missing.indexOf(kind);
    const count = index < 0 ? 0 : (all[column.levels.length + index] as number);
    const low =
      (kind === 'dont-know' && coding.dontKnow === 'low') || (kind === 'no-answer' && coding.noAnswer === 'own');
    return count > 0 ? [{ kind, count, low }] : [];
  });

  const numbers = levels.map(({ number }) => number).filter((number) => number !== null);
  const numeric = numbers.length === levels.length;
  const bins = numeric && levels.length > LONG_SCALE ? binsOf(numbers, counts, answered, coding.reverse) : null;
  const size = levels.length;
  const bars: Bar[] = bins
    ? bins.bars
    : levels.map(({ value, count }, index) => ({ from: index / size, to: (index + 1) / size, count, value }));

  const apart = missing.reduce((sum, { count, low }) => sum + (low ? count : 0), 0);
  const total = apart + counts.reduce((sum, count) => sum + count, 0);
  const cumulative: number[] = [];
  let below = apart;
  for (const count of counts) cumulative.push((below += count));
  const stops: Stop[] = stopsOf(people, coding.cutoff).map((cutoff) => {
    const low = cumulative[cutoff - 1] as number;
    const [a, b] = [levels[cutoff - 1], levels[cutoff]];
    const at = bins ? bins.place(((a?.number ?? 0) + (b?.number ?? 0)) / 2) : cutoff / size;
    return { cutoff, at, below: a?.value ?? '', above: b?.value ?? '', low, high: total - low };
  });
  return { bars, ticks: bins?.ticks ?? [], numeric, stops, missing, answered };
}

/** Where the handle can stand: oftener than the strip has columns, and at each of those. */
function stopsOf(counts: readonly number[], present: number | null): number[] {
  const columns = cutoffsOf(counts, present, LONG_SCALE - 1);
  return [...new Set([...columns, ...cutoffsOf(counts, present, STOPS)])].sort((a, b) => a - b);
}

function binsOf(
  numbers: readonly number[],
  counts: readonly number[],
  total: number,
  reverse: boolean
): { bars: Bar[]; ticks: { at: number; value: number }[]; place: (number: number) => number } {
  const lowest = Math.min(...ends(numbers));
  const highest = Math.max(...ends(numbers));
  const step = roundStep((highest - lowest) / Math.min(20, Math.max(8, Math.sqrt(total))));
  const first = Math.floor(lowest / step);
  const size = Math.floor(highest / step) - first + 1;
  const place = (number: number): number => {
    const fraction = (number / step - first) / size;
    return reverse ? 1 - fraction : fraction;
  };
  const binned = new Array<number>(size).fill(0);
  numbers.forEach((number, index) => {
    const bin = Math.min(size - 1, Math.floor(number / step) - first);
    binned[bin] = (binned[bin] as number) + (counts[index] as number);
  });
  if (reverse) binned.reverse();
  return {
    bars: binned.map((count, bin) => ({ from: bin / size, to: (bin + 1) / size, count, value: null })),
    ticks: Array.from({ length: size + 1 }, (_, edge) => ({
      at: reverse ? 1 - edge / size : edge / size,
      // Through a product of whole numbers: 3 · 0.1 would be written 0.30000000000000004.
      value: Number(((first + edge) * step).toPrecision(12))
    })),
    place
  };
}

/** Levels stand in order, rising or turned: their ends are first and last. */
function ends(numbers: readonly number[]): [number, number] {
  return [numbers[0] as number, numbers.at(-1) as number];
}

/** The smallest of 1, 2, 5 times a power of ten that is not below `width`. */
function roundStep(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  const factor = [1, 2, 5, 10].find((each) => each * power >= width * (1 - 1e-9)) ?? 10;
  return factor * power;
}
