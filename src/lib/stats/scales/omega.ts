import type { Undefined } from '../result.ts';
import { at, matrixOf } from '../numerics/matrix.ts';
import type { ItemMatrix } from './item-matrix.ts';
import { correlationsOf, totalOf } from './matrix-of-items.ts';
import { oneFactor, type NoFactor, type OneFactor } from './one-factor.ts';

export interface OmegaOptions {
  /** How the factor is found; `minres` where absent. */
  readonly method?: 'minres' | 'ml';
  /**
   * `model`, the default: the share of the factor in what the model says the variance of the sum is (McDonald 1999). `observed`:
   * what is not unique, in the variance that the sum has (psych).
   */
  readonly total?: 'model' | 'observed';
}

/** McDonald's omega of a scale of one factor. */
export interface Omega {
  readonly n: number;
  readonly items: number;
  /** Of the items as they are, each with its own spread. */
  readonly estimate: number;
  /** Of items made equally spread. */
  readonly standardised: number;
  readonly factor: OneFactor;
}

/**
 * McDonald's omega total of a scale with one common factor.
 *
 *   `model`: (Σλ)² / ((Σλ)² + Σψ); `observed`: 1 − Σψ / variance of the sum. For the raw one, loadings times standard
 *   deviations and uniquenesses times variances. R: `psych::omega(R, nfactors = 1)$omega.tot` is the standardised, observed one.
 *
 * Heywood cases and negative loadings are said in `factor`; with either, omega is not to be trusted.
 *
 * @param matrix  as `itemMatrix` makes, or correlations with their n (polychoric ones for ordinal omega). Not modified.
 * @returns omega; or why there is none, as `oneFactor`; also where the sum is constant
 * @throws RangeError as `oneFactor`
 */
export function omegaTotal(
  matrix: ItemMatrix,
  { method = 'minres', total = 'model' }: OmegaOptions = {}
): Omega | NoFactor | Undefined<'constant'> {
  const factor = oneFactor(matrix, method);
  if ('why' in factor) return factor;
  const covariances = matrixOf(matrix.covariances);
  const correlations = correlationsOf(covariances);
  const deviations = matrix.covariances.map((_, item) => Math.sqrt(at(covariances, item, item)));
  const share = (spread: (item: number) => number, observed: number): number => {
    const common = factor.loadings.reduce((sum, loading, item) => sum + loading * spread(item), 0) ** 2;
    const unique = factor.uniquenesses.reduce((sum, uniqueness, item) => sum + uniqueness * spread(item) ** 2, 0);
    return total === 'model' ? common / (common + unique) : 1 - unique / observed;
  };
  const [raw, standard] = [totalOf(covariances), correlations ? totalOf(correlations) : 0];
  if (!(raw > 0 && standard > 0)) return { why: 'constant', n: matrix.n };
  return {
    n: matrix.n,
    items: factor.loadings.length,
    estimate: share((item) => deviations[item] as number, raw),
    standardised: share(() => 1, standard),
    factor
  };
}
