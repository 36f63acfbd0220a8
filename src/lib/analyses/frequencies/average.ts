import { mean, median, mode, standardDeviation } from '#lib/stats/description/describe.ts';
import type { Average } from './result.ts';

/** Averages of levels that have each its own number; null where they have not, or there is nothing to average. */
export function averageOf(levels: readonly { readonly number: number | null; readonly n: number }[]): Average | null {
  const numbered = levels.flatMap(({ number, n }) => (number === null ? [] : [{ number, n }]));
  if (numbered.length < levels.length || new Set(numbered.map(({ number }) => number)).size < levels.length)
    return null;
  const rising = numbered.toSorted((a, b) => a.number - b.number);
  const numbers = rising.map(({ number }) => number);
  const counts = rising.map(({ n }) => n);
  const [centre, middle, most, spread] = [
    mean(numbers, counts),
    median(numbers, counts),
    mode(numbers, counts),
    standardDeviation(numbers, counts)
  ];
  if (typeof centre !== 'number' || typeof middle !== 'number' || 'why' in most) return null;
  return {
    mean: centre,
    median: middle,
    mode: most.value,
    modeIsUnique: most.unique,
    standardDeviation: typeof spread === 'number' ? spread : null
  };
}
