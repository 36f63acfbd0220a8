import type { WorkingSpec } from '#lib/analyses/working/spec.ts';
import { partsOf } from '#lib/analyses/ref.ts';
import { stability } from './stability.ts';
import { pairIn } from './working-pairs.ts';
import { linesOf, type Whole } from './working-whole.ts';

/** The cell that draws the same resamples: R draws others, by a seed of its own. Null where no pair is named. */
export function resampledIn(spec: WorkingSpec): Whole | null {
  const { drawn, x, y, value, level, seed, resamples, variables } = spec;
  const network = (names: readonly string[] | null) =>
    linesOf(stability, { variables: names && [...new Set(names)], resamples, level, seed, perStep: null });
  switch (drawn) {
    case 'bca':
    case 'percentile':
      if (x === null || y === null) return null;
      return pairIn({ ...spec, controls: null, alternative: 'two-sided', convention: 'r' }, [x, y], 'bootstrap');
    case 'permutation':
      if (x === null || y === null) return null;
      return pairIn({ ...spec, controls: null, convention: 'r' }, [x, y], 'default', 'permutation');
    case 'edge':
    case 'difference':
      if (x === null || y === null) return null;
      return network([x, y, ...(drawn === 'edge' ? [] : partsOf(value))]);
    case 'differences':
    case 'strength':
    case 'expected-influence':
      return network(variables);
  }
}
