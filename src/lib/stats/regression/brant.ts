import { at, product, transpose, zeros, type Matrix } from '../numerics/matrix.ts';
import { climb } from '../numerics/newton.ts';
import type { Test, Undefined } from '../result.ts';
import { shareOf } from './cumulative.ts';
import { logisticHill } from './logistic-likelihood.ts';
import { separateRow, type OrdinalModel } from './ordinal-model.ts';
import type { TermName } from './result.ts';
import { rowsOfLogits, separationOf } from './separation.ts';
import { inverseOf, waldSquare, waldTest } from './wald.ts';

export interface Brant {
  /** Chi-square: all predictors. */
  readonly all: Test;
  /** Each predictor alone; null where its covariances are singular. */
  readonly terms: readonly (TermName & { readonly test: Test | null })[];
}

/** The slopes of split after split, and how they vary together. */
export interface SeparateSlopes {
  readonly splits: number;
  /** How many a split has. */
  readonly slopes: number;
  readonly estimates: Float64Array;
  readonly covariance: Matrix;
}

type NoSlopes = Undefined<'separated' | 'no-convergence'>;

/**
 * Brant's test (1990) of proportional odds: Wald's test that the coefficients of separate logistic models, one for each split
 * of the outcome, are the same. R: `brant::brant(polr)`.
 *
 * @param scaled  the design, balanced
 * @returns why there is none: `separated` where one of the separate models has no finite estimates
 */
export function brantTest(prepared: OrdinalModel, scaled: Matrix, n: number): Brant | Undefined<'singular'> | NoSlopes {
  const found = separateSlopes(prepared, scaled, n);
  if ('why' in found) return found;
  const { columns, terms } = prepared;
  const first = columns.length - found.slopes;
  const all = sameAcrossSplits(
    found,
    Array.from({ length: found.slopes }, (_, k) => k)
  );
  if (!all) return { why: 'singular', n };
  return {
    all: all.test,
    terms: terms.map(({ places, ...term }) => ({
      ...term,
      test:
        sameAcrossSplits(
          found,
          places.map((place) => place - first)
        )?.test ?? null
    }))
  };
}

/** A logistic model for each split of the outcome: above it or not. Parameters and reasons as of `brantTest`. */
export function separateSlopes(prepared: OrdinalModel, scaled: Matrix, n: number): SeparateSlopes | NoSlopes {
  const { counts, levels, model } = prepared;
  const splits = levels.length - 1;
  const slopes = model.columns.length - 1;
  const fits: { readonly slopes: Float64Array; readonly shares: Float64Array; readonly inverse: Matrix }[] = [];
  for (let split = 0; split < splits; split++) {
    const above = aboveSplit(prepared, split);
    const cells = Float64Array.from(above.flatMap((event, i) => [(model.weights[i] as number) - event, event]));
    const binary = { rows: counts.rows, columns: 2, cells };
    if (separationOf(rowsOfLogits(binary, slopes + 1, separateRow(scaled)), model.columns))
      return { why: 'separated', n };
    const hill = logisticHill(model.basis, model.weights, Float64Array.from(above), false);
    const top = climb(hill, new Float64Array(slopes + 1));
    const inverse = top && inverseOf(top.at.information);
    if (!top || !inverse) return { why: 'no-convergence', n };
    fits.push({
      slopes: product(model.back, column(top.place)).values.subarray(1),
      shares: product(model.basis, column(top.place)).values.map(shareOf),
      inverse: product(model.back, inverse)
    });
  }
  // Of the slopes of split after split.
  const covariance = zeros(splits * slopes, splits * slopes);
  fits.forEach((one, m) =>
    fits.forEach((other, l) => {
      if (l < m) return;
      // One is above the higher split only if above the lower, so that the covariance of the two is π_l (1 − π_m).
      const weights = model.weights.map(
        (weight, i) => weight * (other.shares[i] as number) * (1 - (one.shares[i] as number))
      );
      const block = product(product(one.inverse, crossProduct(model.basis, weights)), transpose(other.inverse));
      for (let a = 0; a < slopes; a++)
        for (let b = 0; b < slopes; b++) {
          const value = at(block, a + 1, b + 1);
          covariance.values[(m * slopes + a) * splits * slopes + l * slopes + b] = value;
          covariance.values[(l * slopes + b) * splits * slopes + m * slopes + a] = value;
        }
    })
  );
  return { splits, slopes, estimates: Float64Array.from(fits.flatMap((fit) => [...fit.slopes])), covariance };
}

/** Respondents of each pattern above a split. */
function aboveSplit({ counts: { rows, columns, cells } }: OrdinalModel, split: number): number[] {
  return Array.from({ length: rows }, (_, i) => {
    let sum = 0;
    for (let j = split + 1; j < columns; j++) sum += cells[i * columns + j] as number;
    return sum;
  });
}

/** What Brant's test is of: of each later split the slopes less those of the first, and V⁻¹ d of these. */
export interface SlopeDifferences {
  readonly differences: Float64Array;
  readonly covariance: Matrix;
  readonly solved: Float64Array;
  readonly test: Test;
}

/** Wald's test that some slopes of every later split are those of the first; null where the covariances are singular. */
export function sameAcrossSplits(
  { estimates, covariance, splits, slopes }: SeparateSlopes,
  wanted: readonly number[]
): SlopeDifferences | null {
  const contrasts = zeros((splits - 1) * wanted.length, splits * slopes);
  for (let split = 1; split < splits; split++)
    wanted.forEach((slope, k) => {
      const row = (split - 1) * wanted.length + k;
      contrasts.values[row * contrasts.columns + slope] = 1;
      contrasts.values[row * contrasts.columns + split * slopes + slope] = -1;
    });
  const differences = product(contrasts, column(estimates)).values.map((value) => 0 - value);
  const spread = product(product(contrasts, covariance), transpose(contrasts));
  const places = Array.from(differences.keys());
  const test = waldTest(differences, spread, places, null);
  const square = waldSquare(differences, spread, places);
  return test && square && { differences, covariance: spread, solved: square.solved, test };
}

/** Σ weight · x xᵀ. */
function crossProduct(basis: Matrix, weights: Float64Array): Matrix {
  const weighted = {
    ...basis,
    values: basis.values.map((value, place) => value * (weights[Math.floor(place / basis.columns)] as number))
  };
  return product(transpose(basis), weighted);
}

function column(values: Float64Array): Matrix {
  return { rows: values.length, columns: 1, values };
}
