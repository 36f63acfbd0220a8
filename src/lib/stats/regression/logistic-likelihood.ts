import { cholesky, choleskyInverse, choleskyLogDeterminant, product, zeros, type Matrix } from '../numerics/matrix.ts';
import type { Hill } from '../numerics/newton.ts';

/** The likelihood of a binary model at some coefficients of the basis. */
export interface LogisticHill extends Hill {
  /** ln L, without Firth's penalty; `value` has it. */
  readonly logLikelihood: number;
  /** The information of ln L without the penalty, of which the standard errors come. */
  readonly metric: Matrix;
}

/**
 * The log-likelihood of a logistic model by the coefficients of an orthonormal basis; with `firth`, plus ½ ln det of its
 * information (Firth 1993), whose derivative adds h (½ − π) to each residual (Heinze and Schemper 2002), h the leverage.
 *
 * @param basis    patterns × coefficients
 * @param weights  respondents with each pattern
 * @param events   those of them with the outcome
 * @returns null for a place where the information is singular
 */
export function logisticHill(
  basis: Matrix,
  weights: Float64Array,
  events: Float64Array,
  firth: boolean
): (place: Float64Array) => LogisticHill | null {
  const { rows, columns } = basis;
  return (place) => {
    const gradient = new Float64Array(columns);
    const fisher = zeros(columns, columns);
    const [shares, spreads] = [new Float64Array(rows), new Float64Array(rows)];
    let logLikelihood = 0;
    for (let i = 0; i < rows; i++) {
      const from = i * columns;
      let eta = 0;
      for (let j = 0; j < columns; j++) eta += (basis.values[from + j] as number) * (place[j] as number);
      const [weight, event] = [weights[i] as number, events[i] as number];
      // π (1 − π) from the smaller tail, so that it stays above 0 for as long as numbers do.
      const tail = Math.exp(-Math.abs(eta));
      const share = eta >= 0 ? 1 / (1 + tail) : tail / (1 + tail);
      const residual = eta >= 0 ? event - weight + (weight * tail) / (1 + tail) : event - weight * share;
      shares[i] = share;
      spreads[i] = (weight * tail) / (1 + tail) ** 2;
      logLikelihood += event * Math.min(eta, 0) + (weight - event) * Math.min(-eta, 0) - weight * Math.log1p(tail);
      addOuter(fisher, basis, i, spreads[i] as number);
      for (let j = 0; j < columns; j++)
        gradient[j] = (gradient[j] as number) + residual * (basis.values[from + j] as number);
    }
    if (!firth) return { value: logLikelihood, logLikelihood, gradient, information: fisher, metric: fisher };
    const lower = cholesky(fisher, 1e-14);
    if (!lower) return null;
    const information = addPenalty(gradient, fisher, choleskyInverse(lower), basis, shares, spreads);
    const value = logLikelihood + choleskyLogDeterminant(lower) / 2;
    return { value, logLikelihood, gradient, information, metric: fisher };
  };
}

/**
 * Adds the derivatives of ½ ln det I to the gradient, and returns I less its second derivatives.
 *
 *   Of an information Σ v x xᵀ, v = π (1 − π): v′ = v (1 − 2π), v″ = v (1 − 6v). The second derivatives of ½ ln det are
 *   ½ Σ v″ (xᵀ I⁻¹ x) x xᵀ − ½ tr(I⁻¹ I′ₐ I⁻¹ I′_b).
 */
function addPenalty(
  gradient: Float64Array,
  fisher: Matrix,
  inverse: Matrix,
  basis: Matrix,
  shares: Float64Array,
  spreads: Float64Array
): Matrix {
  const { columns } = basis;
  const slopes = Array.from({ length: columns }, () => zeros(columns, columns));
  const curved = { ...fisher, values: fisher.values.slice() };
  for (let i = 0; i < basis.rows; i++) {
    const [share, spread] = [shares[i] as number, spreads[i] as number];
    const leverage = squareAt(basis, i, inverse);
    // 1 − 2π, and of two tails the product.
    const [lean, variance] = [1 - 2 * share, share * (1 - share)];
    addOuter(curved, basis, i, (-spread * (1 - 6 * variance) * leverage) / 2);
    for (let a = 0; a < columns; a++) {
      const slope = spread * lean * (basis.values[i * columns + a] as number);
      gradient[a] = (gradient[a] as number) + (slope * leverage) / 2;
      addOuter(slopes[a] as Matrix, basis, i, slope);
    }
  }
  const turned = slopes.map((slope) => product(inverse, slope));
  for (let a = 0; a < columns; a++)
    for (let b = 0; b < columns; b++) {
      const place = a * columns + b;
      curved.values[place] =
        (curved.values[place] as number) + traceOfProduct(turned[a] as Matrix, turned[b] as Matrix) / 2;
    }
  return curved;
}

/** Adds factor · x xᵀ of one row. */
function addOuter(sum: Matrix, { values, columns }: Matrix, row: number, factor: number): void {
  const from = row * columns;
  for (let a = 0; a < columns; a++) {
    const left = factor * (values[from + a] as number);
    for (let b = 0; b < columns; b++) {
      const place = a * columns + b;
      sum.values[place] = (sum.values[place] as number) + left * (values[from + b] as number);
    }
  }
}

/** xᵀ A x of one row. */
function squareAt({ values, columns }: Matrix, row: number, a: Matrix): number {
  const from = row * columns;
  let sum = 0;
  for (let i = 0; i < columns; i++) {
    let along = 0;
    for (let j = 0; j < columns; j++) along += (a.values[i * columns + j] as number) * (values[from + j] as number);
    sum += (values[from + i] as number) * along;
  }
  return sum;
}

function traceOfProduct(a: Matrix, b: Matrix): number {
  const size = a.rows;
  let sum = 0;
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) sum += (a.values[i * size + j] as number) * (b.values[j * size + i] as number);
  return sum;
}
