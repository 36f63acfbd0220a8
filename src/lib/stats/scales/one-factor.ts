import type { Undefined } from '../result.ts';
import { chiSquareUpper } from '../distributions/gamma.ts';
import { boundedMinimum, type Curve } from '../numerics/bounded-newton.ts';
import { at, cholesky, symmetricEigen, zeros, type Matrix } from '../numerics/matrix.ts';
import { squaredMultiples } from './item-analysis.ts';
import type { ItemMatrix } from './item-matrix.ts';
import { correlationsOf, demandItemMatrix } from './matrix-of-items.ts';

/** The smallest uniqueness that is allowed, as in R's factanal and psych; an item that reaches it is a Heywood case. */
const LEAST_UNIQUENESS = 0.005;

/** One common factor of the correlations of items. */
export interface OneFactor {
  readonly n: number;
  readonly method: 'minres' | 'ml';
  /** Correlation of each item with the factor; most of them positive. */
  readonly loadings: readonly number[];
  /** 1 − loading²: what the item does not share. */
  readonly uniquenesses: readonly number[];
  /** Items, counted from 0, that the factor would explain in full or more: their uniqueness is held at .005. */
  readonly heywood: readonly number[];
  /** Items whose loading is negative: worded the other way, or not of this scale. */
  readonly negative: readonly number[];
  /** What was made smallest: half the squared residual correlations, or the likelihood's discrepancy. */
  readonly discrepancy: number;
  /** Of maximum likelihood with 4 items or more: that one factor is enough (Bartlett 1950); otherwise null. */
  readonly fit: { readonly statistic: number; readonly df: number; readonly p: number } | null;
}

export type NoFactor = Undefined<'too-few-items' | 'constant' | 'singular' | 'no-convergence'>;

/**
 * One common factor of a scale, from its correlations.
 *
 *   `minres` (Harman and Jones 1966): the loadings whose products are closest to the correlations, by least squares; any
 *   matrix of correlations will do, polychoric or pairwise ones too. R: `psych::fa(R, 1, fm = "minres")`. `ml` (Jöreskog 1967):
 *   maximum likelihood of normal answers; the matrix must be positive definite. R: `factanal(covmat = R, factors = 1)`.
 *
 *   Newton's method on the loadings, or on the logarithms of the uniquenesses with the exact second derivatives (Clarke 1970),
 *   until nothing moves. R's search stops some 1e-8 (factanal) to 1e-5 (psych) before that.
 *
 * @param matrix  as `itemMatrix` makes, or correlations with their n. Not modified.
 * @returns the factor; or why there is none: fewer than 3 items, an item without variance, a matrix that is not positive
 *          definite (ml)
 * @throws RangeError for a matrix that is not square or not symmetric, or correlations beyond 1
 */
export function oneFactor(matrix: ItemMatrix, method: 'minres' | 'ml' = 'minres'): OneFactor | NoFactor {
  const covariances = demandItemMatrix('oneFactor', matrix);
  const { n } = matrix;
  const items = covariances.rows;
  if (items < 3) return { why: 'too-few-items', n };
  const correlations = correlationsOf(covariances);
  if (!correlations) return { why: 'constant', n };
  const beyond = correlations.values.find((correlation) => Math.abs(correlation) > 1 + 1e-9);
  if (beyond !== undefined) throw new RangeError(`oneFactor requires correlations in [-1, 1] (got ${beyond})`);
  if (method === 'ml' && !cholesky(correlations, 1e-10)) return { why: 'singular', n };
  const solution = method === 'ml' ? maximumLikelihood(correlations) : leastResiduals(correlations);
  if (!solution) return { why: 'no-convergence', n };
  const found = common(solution);

  const sum = found.loadings.reduce((total, loading) => total + loading, 0);
  const loadings = found.loadings.map((loading) => (sum < 0 ? 0 - loading : loading));
  const where = (is: (item: number) => boolean): number[] => Array.from(loadings.keys()).filter(is);
  return {
    n,
    method,
    loadings,
    uniquenesses: found.uniquenesses,
    heywood: where((item) => (found.uniquenesses[item] as number) <= LEAST_UNIQUENESS * (1 + 1e-9)),
    negative: where((item) => (loadings[item] as number) < -1e-9),
    discrepancy: found.discrepancy,
    fit: method === 'ml' && items > 3 ? fitOf(found.discrepancy, n, items) : null
  };
}

interface Solution {
  readonly loadings: readonly number[];
  readonly uniquenesses: readonly number[];
  readonly discrepancy: number;
}

/** A factor of one item alone fits as well with any loading, and is not common: it is none. */
function common(solution: Solution): Solution {
  if (solution.loadings.filter((loading) => Math.abs(loading) > 1e-6).length > 1) return solution;
  return { ...solution, loadings: solution.loadings.map(() => 0), uniquenesses: solution.loadings.map(() => 1) };
}

function leastResiduals(correlations: Matrix): Solution | null {
  const items = correlations.rows;
  const curve = (loadings: Float64Array): Curve => {
    const [gradient, hessian] = [new Float64Array(items), zeros(items, items)];
    let value = 0;
    for (let i = 0; i < items; i++)
      for (let j = 0; j < items; j++) {
        if (i === j) continue;
        const [a, b] = [loadings[i] as number, loadings[j] as number];
        const residual = at(correlations, i, j) - a * b;
        value += residual ** 2 / 4;
        gradient[i] = (gradient[i] as number) - residual * b;
        hessian.values[i * items + i] = at(hessian, i, i) + b * b;
        hessian.values[i * items + j] = a * b - residual;
      }
    return { value, gradient, hessian };
  };
  const most = Math.sqrt(1 - LEAST_UNIQUENESS);
  const found = boundedMinimum(curve, principalAxis(correlations, most), -most, most);
  if (!found) return null;
  const loadings = Array.from(found);
  return { loadings, uniquenesses: loadings.map((loading) => 1 - loading ** 2), discrepancy: curve(found).value };
}

/** Where to begin: the first axis of the correlations with squared multiple correlations in their diagonal. */
function principalAxis(correlations: Matrix, most: number): number[] {
  const items = correlations.rows;
  const smcs = squaredMultiples(correlations);
  const reduced = { ...correlations, values: Float64Array.from(correlations.values) };
  for (let i = 0; i < items; i++) reduced.values[i * items + i] = smcs ? (smcs[i] as number) : 0.5;
  const { values, vectors } = symmetricEigen(reduced);
  const root = Math.sqrt(Math.max(values[0] as number, 0.01));
  return Array.from({ length: items }, (_, i) => Math.min(most, Math.max(-most, root * at(vectors, i, 0))));
}

/** Of √Ψ⁻¹ R √Ψ⁻¹, for uniquenesses Ψ. */
function scaledEigen(correlations: Matrix, logs: ArrayLike<number>): ReturnType<typeof symmetricEigen> {
  const items = correlations.rows;
  const roots = Float64Array.from(logs, (log) => Math.exp(-log / 2));
  const values = correlations.values.map(
    (value, place) => value * (roots[Math.floor(place / items)] as number) * (roots[place % items] as number)
  );
  return symmetricEigen({ rows: items, columns: items, values });
}

function maximumLikelihood(correlations: Matrix): Solution | null {
  const items = correlations.rows;
  const smcs = squaredMultiples(correlations);
  const low = Math.log(LEAST_UNIQUENESS);
  // Jöreskog's start, as factanal's.
  const start = Array.from({ length: items }, (_, i) =>
    Math.min(0, Math.max(low, Math.log((1 - 0.5 / items) * (1 - (smcs?.[i] ?? 0)))))
  );
  const logs = boundedMinimum((x) => likelihoodCurve(correlations, x), start, low, 0);
  if (!logs) return null;
  const { values, vectors } = scaledEigen(correlations, logs);
  const root = Math.sqrt(Math.max((values[0] as number) - 1, 0));
  return {
    loadings: Array.from(logs, (log, i) => Math.exp(log / 2) * root * at(vectors, i, 0)),
    uniquenesses: Array.from(logs, Math.exp),
    discrepancy: likelihoodCurve(correlations, logs).value
  };
}

/**
 * The discrepancy Σ (θ − ln θ − 1) over the eigenvalues but the first, with its derivatives by the logarithms of the
 * uniquenesses.
 */
function likelihoodCurve(correlations: Matrix, logs: Float64Array): Curve {
  const items = correlations.rows;
  const { values: roots, vectors } = scaledEigen(correlations, logs);
  const first = roots[0] as number;
  const [gradient, hessian] = [new Float64Array(items), zeros(items, items)];
  let value = 0;
  for (let m = 1; m < items; m++) value += (roots[m] as number) - 1 - Math.log1p((roots[m] as number) - 1);
  for (let i = 0; i < items; i++)
    for (let j = 0; j < items; j++) {
      let [plain, weighted, crossed] = [0, 0, 0];
      for (let m = 1; m < items; m++) {
        const root = roots[m] as number;
        const both = at(vectors, i, m) * at(vectors, j, m);
        plain += both;
        weighted += root * both;
        crossed += ((root - 1) * (root + first) * both) / (root - first || -Number.EPSILON);
        if (i === j) gradient[i] = (gradient[i] as number) + (1 - root) * both;
      }
      hessian.values[i * items + j] = plain * weighted + crossed * at(vectors, i, 0) * at(vectors, j, 0);
    }
  return { value, gradient, hessian };
}

function fitOf(discrepancy: number, n: number, items: number): OneFactor['fit'] {
  const df = (items * (items - 3)) / 2;
  const factor = n - 1 - (2 * items + 5) / 6 - 2 / 3;
  if (factor <= 0) return null;
  const statistic = factor * discrepancy;
  return { statistic, df, p: chiSquareUpper(statistic, df) };
}
