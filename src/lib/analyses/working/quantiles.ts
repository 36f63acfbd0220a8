import { quantilesOfCounts } from '#lib/stats/description/quantiles-of-counts.ts';
import type { Input, Notice } from '../contract.ts';
import type { Made } from './compute.ts';
import { numbersOf } from './mean.ts';
import type { QuantilesWorking } from './result.ts';
import type { WorkingSpec } from './spec.ts';
import { whoIn } from './within.ts';

const QUARTERS = [0.25, 0.5, 0.75];

/** Median and quartiles: everyone on a line from the lowest to the highest, and the number at a place on it. */
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
    min: of.unlisted === 'few' ? null : (found[0] as number),
    max: of.unlisted === 'few' ? null : (found.at(-1) as number)
  };
  return { working, who: whoIn(columns, within, input), value: within.value };
}
