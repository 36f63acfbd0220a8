import { isDefined } from '#lib/stats/result.ts';
import { guttmanLambdas } from '#lib/stats/scales/guttman.ts';
import { itemAnalysis } from '#lib/stats/scales/item-analysis.ts';
import type { ItemMatrix } from '#lib/stats/scales/item-matrix.ts';
import { correlatedItems } from '#lib/stats/scales/matrix-of-items.ts';
import { omegaTotal } from '#lib/stats/scales/omega.ts';
import { splitHalf } from '#lib/stats/scales/split-half.ts';
import type { ScaleItem } from '../scale-items.ts';
import type {
  CoefficientWorking,
  HalvesWorking,
  Lambda2Working,
  Lambda6Working,
  OmegaWorking,
  SquaredMultipleWorking
} from './result-scale.ts';
import type { WorkingSpec } from './spec.ts';

/** The coefficient of the scale that is asked for, with what it is made of; null where the items have none. */
export function coefficientOf(
  coefficient: Exclude<WorkingSpec['coefficient'], 'alpha'>,
  matrix: ItemMatrix & { readonly smoothed: boolean },
  items: readonly ScaleItem[],
  { part, convention }: WorkingSpec
): CoefficientWorking | null {
  switch (coefficient) {
    case 'omega':
      return omegaOf(matrix, items, convention === 'r' ? 'observed' : 'model');
    case 'lambda2':
      return lambda2Of(matrix);
    case 'lambda6':
      // What was made possible is barely so: its inverse says nothing.
      if (matrix.smoothed) return null;
      return part === '' ? lambda6Of(matrix, convention) : squaredMultipleOf(part, matrix, items);
    case 'halves':
      return halvesOf(matrix);
  }
}

function omegaOf(matrix: ItemMatrix, items: readonly ScaleItem[], total: OmegaWorking['total']): OmegaWorking | null {
  const found = omegaTotal(matrix, { total });
  const correlations = correlatedItems(matrix);
  if (!isDefined(found) || !correlations) return null;
  const { loadings, uniquenesses, heywood } = found.factor;
  const factor = items.map(({ variable }, place) => ({
    variable,
    loading: loadings[place] as number,
    uniqueness: uniquenesses[place] as number,
    sd: Math.sqrt(matrix.covariances[place]?.[place] as number)
  }));
  return {
    kind: 'omega',
    total,
    factor,
    sums: {
      loadings: sumOf(loadings),
      uniquenesses: sumOf(uniquenesses),
      spreadLoadings: sumOf(factor.map(({ loading, sd }) => loading * sd)),
      spreadUniquenesses: sumOf(factor.map(({ uniqueness, sd }) => uniqueness * sd ** 2))
    },
    correlations: sumOf(correlations.covariances.flat()),
    heywood: heywood.length > 0,
    estimate: found.estimate,
    standardised: found.standardised
  };
}

function lambda2Of(matrix: ItemMatrix): Lambda2Working | null {
  const found = guttmanLambdas(matrix);
  return isDefined(found) ? { kind: 'lambda2', squares: found.squares, estimate: found.lambda2 } : null;
}

/** Of the correlations (psych's G6), or of the covariances (SPSS). */
function lambda6Of(covariances: ItemMatrix, convention: WorkingSpec['convention']): Lambda6Working | null {
  const found = inverseOf(covariances, convention === 'r' ? 'correlations' : 'covariances');
  return found && { ...found, kind: 'lambda6', error: sumOf(found.errors), total: sumOf(found.matrix.flat()) };
}

function squaredMultipleOf(
  variable: string,
  covariances: ItemMatrix,
  items: readonly ScaleItem[]
): SquaredMultipleWorking | null {
  const found = inverseOf(covariances, 'correlations');
  const place = items.findIndex((item) => item.variable === variable);
  const analysed = itemAnalysis(covariances);
  const estimate = isDefined(analysed) ? (analysed[place]?.smc ?? null) : null;
  return found && estimate !== null ? { ...found, kind: 'squared-multiple', variable, place, estimate } : null;
}

/** Lambda 6 of the matrix, with the diagonal of its inverse; null where it has none. */
function inverseOf(
  covariances: ItemMatrix,
  of: Lambda6Working['of']
): Omit<Lambda6Working, 'kind' | 'error' | 'total'> | null {
  const matrix = of === 'correlations' ? correlatedItems(covariances) : covariances;
  const found = matrix && guttmanLambdas(matrix);
  if (!found || !isDefined(found) || found.errors === null || found.lambda6 === null) return null;
  const { errors, lambda6: estimate } = found;
  return { of, matrix: matrix.covariances, inverse: errors.map((error) => 1 / error), errors, estimate };
}

function halvesOf(matrix: ItemMatrix): HalvesWorking | null {
  const found = splitHalf(matrix);
  if (!isDefined(found) || found.guttman === null) return null;
  return { kind: 'halves', first: found.halves[0].length, variances: found.variances, estimate: found.guttman };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
