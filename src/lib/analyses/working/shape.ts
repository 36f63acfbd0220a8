import { moments } from '#lib/stats/description/moments.ts';
import { kurtosis, skewness } from '#lib/stats/description/shape.ts';
import { isDefined } from '#lib/stats/result.ts';
import type { Input, Notice } from '../contract.ts';
import type { Made } from './compute.ts';
import { numbersOf } from './mean.ts';
import type { ShapeWorking } from './result.ts';
import type { WorkingSpec } from './spec.ts';
import { whoIn } from './within.ts';

/** Skewness and excess kurtosis as SPSS prints them: powers of the deviations, their means, and the step from g to G. */
export function shapeWorking(spec: WorkingSpec, input: Input, notices: Notice[]): Made | null {
  const of = numbersOf(spec, input, notices);
  if (!of) return null;
  const { numbers, counts, columns, within, levels, unlisted, scored } = of;
  const found = moments(numbers, counts);
  if (!isDefined(found)) return null;
  const { n, mean, variance, deviation } = found;
  const [skew, peak] = [skewness(numbers, counts), kurtosis(numbers, counts)];
  const working: ShapeWorking = {
    of: 'shape',
    n,
    levels,
    unlisted,
    scored,
    mean,
    powers: {
      2: n * variance,
      3: n * (found.skewness ?? 0) * deviation ** 3,
      4: n * ((found.kurtosis ?? -3) + 3) * variance ** 2
    },
    skewness: isDefined(skew) && found.skewness !== null ? { g: found.skewness, estimate: skew.estimate } : null,
    kurtosis: isDefined(peak) && found.kurtosis !== null ? { g: found.kurtosis, estimate: peak.estimate } : null
  };
  return { working, who: whoIn(columns, within, input), value: within.value };
}
