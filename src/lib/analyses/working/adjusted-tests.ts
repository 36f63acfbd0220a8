import { marginsOf } from '#lib/stats/counts/margins.ts';
import type { Input } from '../contract.ts';
import { measure, type Way } from '../pair-measure.ts';
import { partial } from '../pair-partial.ts';
import { answersOf } from '../pair-tables.ts';
import type { CoefficientTest, OneTest } from './result-adjusted.ts';
import type { WorkingSpec } from './spec.ts';

/** How a coefficient is tested. */
interface How extends Pick<WorkingSpec, 'method' | 'alternative' | 'convention' | 'asRead' | 'complete'> {
  /** Held constant. */
  readonly controls: readonly string[];
  /** All variables that somebody must have answered where only the complete take part. */
  readonly names: readonly string[];
  readonly weighted: boolean;
}

/** Fewer respondents have no coefficient, whatever they weigh. */
const LEAST = 3;

/** The tests of pairs; none of a pair whose coefficient is undefined, or of fewer than may be shown. */
export function pairTests(
  pairs: readonly (readonly [string, string])[],
  { method, alternative, convention, controls, names, weighted, asRead, complete }: How,
  input: Input
): (OneTest & CoefficientTest)[] {
  const answers = answersOf({ coded: !asRead, missing: complete ? 'listwise' : 'pairwise' }, names, weighted, input);
  const way: Way = { ...coefficientOf(method), alternative, convention, weighted, level: 0.95 };
  return pairs.flatMap(([first, second]) => {
    const [x, y] = [answers.column(first), answers.column(second)];
    const found =
      controls.length === 0
        ? measure(answers.table(first, second), x, y, way)
        : partial(x, y, controls.map(answers.column), answers.complete, way);
    const respondents = controls.length === 0 ? marginsOf(answers.respondents(first, second)).n : found.n;
    if (respondents < Math.max(LEAST, input.smallestGroup) || 'why' in found) return [];
    const { n, estimate, statistic, df, p } = found;
    return [{ first, second, n, p, estimate, statistic, df }];
  });
}

/** A method as pairs have it: y depends on x unless neither does. */
export function coefficientOf(method: WorkingSpec['method']): Pick<Way, 'method' | 'direction'> {
  return method === 'somers-d-symmetric'
    ? { method: 'somers-d', direction: 'symmetric' }
    : { method, direction: 'columns' };
}
