import type { WorkingSpec } from '#lib/analyses/working/spec.ts';
import type { Context } from '../syntax.ts';
import { pairs } from './pairs.ts';
import { linesOf, type Whole } from './working-whole.ts';

/** True for what is of coded answers to two variables, two-sided, each respondent counted as one. */
export function isPlain(spec: WorkingSpec): boolean {
  const { of, method, convention, alternative, asRead, complete, weighted } = spec;
  const usual = of === 'correlation' ? ['spearman', 'kendall', 'pearson'] : ['spearman'];
  const others = of === 'correlation' ? (spec.variables ?? []) : [];
  const more = others.length + (spec.controls ?? []).length;
  const isUsual = usual.includes(method) && !(method === 'kendall' && convention === 'spss');
  return isUsual && alternative === 'two-sided' && more === 0 && !asRead && !complete && !weighted;
}

/** A pair by itself, or with others that everyone must have answered, which are paired too. */
export function pairIn(
  { variables, controls, method, convention, alternative, asRead, level, seed }: WorkingSpec,
  [x, y]: readonly [string, string],
  interval: 'default' | 'bootstrap',
  exact: 'none' | 'permutation' = 'none'
): Whole {
  const others = (variables ?? []).filter((name) => ![x, y, ...(controls ?? [])].includes(name));
  const symmetric = method === 'somers-d-symmetric';
  return linesOf(pairs, {
    variables: [x, ...(symmetric ? [y] : []), ...others],
    with: symmetric ? null : y,
    method: symmetric ? 'somers-d' : method,
    ...{ controls, convention, alternative, interval, level, seed },
    coded: !asRead,
    missing: variables === null ? 'pairwise' : 'listwise',
    ...{ exact, adjust: 'none', scale: 'jacobsen', own: '' }
  });
}

/** All pairs with their p, adjusted. */
export function adjustedIn(
  { controls, method, convention, alternative, asRead, complete, level, seed, adjust }: WorkingSpec,
  { variables, with: target }: { readonly variables: readonly string[]; readonly with: string | null }
): Whole {
  return linesOf(pairs, {
    ...{ variables, with: target, controls, convention, alternative, adjust, level, seed },
    method: method === 'somers-d-symmetric' ? 'somers-d' : method,
    coded: !asRead,
    missing: complete ? 'listwise' : 'pairwise',
    ...{ exact: 'none', interval: 'default', scale: 'jacobsen', own: '' }
  });
}

/** A cell of pairs uses the weights that there are. */
export function usesOtherWeights({ weighted }: WorkingSpec, { input }: Context): boolean {
  return input.weights !== null && !weighted;
}
