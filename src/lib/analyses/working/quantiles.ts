import { quantilesOfCounts } from '#lib/stats/description/quantiles-of-counts.ts';
import { whiskersOf } from '../box.ts';
import type { Input, Notice } from '../contract.ts';
import type { Made } from './compute.ts';
import { numbersOf, type Numbers } from './mean.ts';
import type { QuantilesWorking, WhiskersWorking } from './result.ts';
import type { WorkingSpec } from './spec.ts';
import { whoIn } from './within.ts';

const QUARTERS = [0.25, 0.5, 0.75];

/**
 * Median and quartiles: everyone on a line from the lowest to the highest, and the number at a place on it; and where the
 * whiskers of a boxplot end.
 */
export function quantilesWorking(spec: WorkingSpec, input: Input, notices: Notice[]): Made | null {
  const of = numbersOf(spec, input, notices);
  if (!of) return null;
  const { numbers, counts, column, columns, within, scored } = of;
  const type = spec.convention === 'spss' ? 6 : 7;
  const found = quantilesOfCounts(numbers, counts, [0, ...QUARTERS, 1], type);
  if ('why' in found) {
    notices.push({ code: 'light', about: { variable: column.name } });
    return null;
  }
  const n = counts.reduce((sum, count) => sum + count, 0);
  const whole = counts.every(Number.isInteger);
  let below = 0;
  const upTo = counts.map((count) => (below += count));
  const at = (place: number): number =>
    numbers[upTo.findIndex((count) => count >= Math.min(n, Math.max(1, place)))] as number;
  let line = 0;
  const working: QuantilesWorking = {
    of: 'quantiles',
    n,
    convention: spec.convention,
    levels: of.levels && of.levels.map((level) => ({ ...level, upTo: (line += level.n) })),
    unlisted: of.unlisted,
    scored,
    quantiles: QUARTERS.map((probability, index) => {
      const place = type === 6 ? (n + 1) * probability : 1 + (n - 1) * probability;
      const between: [number, number] = [at(Math.floor(place)), at(Math.ceil(place))];
      return { probability, place, between: whole ? between : null, estimate: found[index + 1] as number };
    }),
    whiskers: spec.box ? whiskersIn(of, type, input) : null,
    min: of.unlisted === 'few' ? null : (found[0] as number),
    max: of.unlisted === 'few' ? null : (found.at(-1) as number)
  };
  return { working, who: whoIn(columns, within, input), value: within.value };
}

/** How many lie at an end is told where all answers are. */
function whiskersIn(
  { numbers, counts, people, levels }: Numbers,
  type: 6 | 7,
  { smallestGroup: smallest }: Input
): WhiskersWorking | null {
  const found = whiskersOf(numbers, counts, people, type, smallest);
  if (found === null) return null;
  const { fences, low, high } = found;
  const told = (end: typeof low): typeof low => (levels === null ? { ...end, people: null } : end);
  return {
    ...{ fences, smallest, low: told(low), high: told(high) },
    people: levels === null || counts === people ? null : [...people].filter((_, level) => (counts[level] ?? 0) > 0)
  };
}
