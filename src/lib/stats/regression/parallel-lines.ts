import type { Counts } from '../counts/counts.ts';
import { chiSquareUpper } from '../distributions/gamma.ts';
import { at, cholesky, choleskySolve, product, zeros, type Matrix } from '../numerics/matrix.ts';
import { climb } from '../numerics/newton.ts';
import type { Test, Undefined } from '../result.ts';
import { brantTest, type Brant } from './brant.ts';
import type { Patterns } from './collapse.ts';
import { cumulativeHill, shareOf } from './cumulative.ts';
import type { Model } from './design.ts';
import { ordinalModel, proportionalRow, separateRow, type OrdinalModel } from './ordinal-model.ts';
import { marginalStart } from './ordinal.ts';
import { balanced, rowsOfLogits, separationOf } from './separation.ts';

/** Whether one set of coefficients serves all splits of an ordinal outcome. */
export interface ParallelLines {
  /**
   * Likelihood ratio against the model in which each split has coefficients of its own; or why that has no fit. `separated`:
   * it has no finite estimates. `not-ordered`: at its top some pattern's chances would be below 0.
   */
  readonly likelihoodRatio: Test | Undefined<'separated' | 'not-ordered' | 'no-convergence'>;
  readonly brant: Brant | Undefined<'separated' | 'no-convergence' | 'singular'>;
  /**
   * Rao's score test against the same model, from the expected information (Peterson and Harrell 1990; SAS): it needs no fit
   * but the proportional one. In small samples it rejects too often.
   */
  readonly score: Test | Undefined<'singular'>;
}

/**
 * Tests of proportional odds. R: `VGAM::vglm(…, cumulative(parallel = FALSE))` for the general model, `brant::brant`; SPSS
 * PLUM's test of parallel lines is the likelihood ratio.
 *
 * @param patterns  as for `ordinalRegression`. Not modified.
 * @returns the tests; or why there is nothing to test: nobody, one level, two levels (one split), no predictor, or no
 *          proportional model to compare with
 */
export function parallelLines(
  patterns: Patterns
): ParallelLines | Undefined<'too-few' | 'constant' | 'one-split' | 'no-predictor' | 'separated' | 'no-convergence'> {
  const found = proportionalFit(patterns);
  if ('why' in found) return found;
  const { prepared, scaled, logLikelihood, general } = found;
  const { n } = patterns;
  return {
    likelihoodRatio: likelihoodRatio(prepared, scaled, general, logLikelihood, n),
    brant: brantTest(prepared, scaled, n),
    score: scoreTest(prepared, general, n)
  };
}

/** The proportional model, as one of the general kind; or why there is nothing to test. */
function proportionalFit(patterns: Patterns) {
  const { n } = patterns;
  const prepared = ordinalModel(patterns);
  if ('why' in prepared) return prepared;
  const { counts, levels, model, columns } = prepared;
  const splits = levels.length - 1;
  if (splits === 1) return none('one-split', n);
  if (model.columns.length === 1) return none('no-predictor', n);
  const scaled = balanced(model.matrix, model.columns, 'least');
  if (separationOf(rowsOfLogits(counts, columns.length, proportionalRow(scaled, splits)), columns))
    return none('separated', n);
  const same = climb(
    cumulativeHill(counts, columns.length, proportionalRow(model.basis, splits)),
    marginalStart(counts, columns.length)
  );
  if (!same) return none('no-convergence', n);
  const general = spreadOut(same.place, splits, at(model.basis, 0, 0));
  return { prepared, scaled, logLikelihood: same.at.value, general };
}

const none = <Why extends string>(why: Why, n: number): Undefined<Why> => ({ why, n });

function likelihoodRatio(
  { counts, levels, model }: OrdinalModel,
  scaled: Matrix,
  start: Float64Array,
  logLikelihood: number,
  n: number
): ParallelLines['likelihoodRatio'] {
  const splits = levels.length - 1;
  const each = model.columns.length;
  const parameters = splits * each;
  const names = Array.from({ length: splits }, () => model.columns).flat();
  if (separationOf(rowsOfLogits(counts, parameters, separateRow(scaled)), names)) return { why: 'separated', n };
  const top = climb(cumulativeHill(counts, parameters, separateRow(model.basis)), start);
  if (!top) return { why: 'no-convergence', n };
  if (!isOrdered(model.basis, top.place, splits)) return { why: 'not-ordered', n };
  const statistic = Math.max(0, 2 * (top.at.value - logLikelihood));
  const df = (splits - 1) * (each - 1);
  return { statistic, df, p: chiSquareUpper(statistic, df) };
}

function scoreTest({ counts, levels, model }: OrdinalModel, place: Float64Array, n: number): ParallelLines['score'] {
  const found = scoreAt(counts, model, model.basis, place);
  if (!found) return { why: 'singular', n };
  const { statistic } = found;
  const df = (levels.length - 2) * (model.columns.length - 1);
  return { statistic, df, p: chiSquareUpper(statistic, df) };
}

/** What the score test is of: the derivatives g, the expected information I, and I⁻¹ g; the statistic is gᵀ I⁻¹ g. */
export interface Score {
  readonly gradient: Float64Array;
  readonly information: Matrix;
  readonly solved: Float64Array;
  readonly statistic: number;
}

/** Of the general model, at the proportional one. */
function scoreAt(counts: Counts, { weights }: Model, matrix: Matrix, place: Float64Array): Score | null {
  const rowOf = separateRow(matrix);
  const here = cumulativeHill(counts, place.length, rowOf)(place);
  const wanted = expectedCounts(matrix, weights, place, counts.columns);
  const expected = cumulativeHill(wanted, place.length, rowOf)(place);
  const lower = expected && cholesky(expected.information);
  if (!here || !lower) return null;
  const { gradient } = here;
  const solved = choleskySolve(lower, gradient);
  const statistic = solved.reduce((sum, move, i) => sum + move * (gradient[i] as number), 0);
  return { gradient, information: expected.information, solved, statistic };
}

/**
 * The pieces of `parallelLines`' score test, in the units of the variables: for each split its intercept and its slopes, of
 * ln(P(Y ≤ split) / P(Y > split)) = a + x · c.
 *
 * @param patterns  as for `ordinalRegression`. Not modified.
 * @returns the pieces, with the columns of a split; null where there is no such test
 */
export function scoreOfParallelLines(
  patterns: Patterns
): (Score & { readonly columns: Model['columns']; readonly splits: number }) | null {
  const found = proportionalFit(patterns);
  if ('why' in found) return null;
  const { model, counts } = found.prepared;
  const splits = counts.columns - 1;
  const each = model.columns.length;
  const place = new Float64Array(splits * each);
  for (let split = 0; split < splits; split++) {
    const values = found.general.subarray(split * each, (split + 1) * each);
    place.set(product(model.back, { rows: each, columns: 1, values }).values, split * each);
  }
  const score = scoreAt(counts, model, model.matrix, place);
  return score && { ...score, columns: model.columns, splits };
}

/** Respondents that a model expects with each pattern and level. */
function expectedCounts(basis: Matrix, weights: Model['weights'], place: Float64Array, columns: number): Counts {
  const cells = new Float64Array(basis.rows * columns);
  const logits = logitsOf(basis, place, columns - 1);
  weights.forEach((weight, i) => {
    for (let j = 0; j < columns; j++) {
      const u = j < columns - 1 ? at(logits, i, j) : Infinity;
      const l = j > 0 ? at(logits, i, j - 1) : -Infinity;
      cells[i * columns + j] = weight * shareOf(u) * shareOf(-l) * -Math.expm1(l - u);
    }
  });
  return { rows: basis.rows, columns, cells };
}

/** The proportional model as one of the general kind. */
function spreadOut(proportional: Float64Array, splits: number, constant: number): Float64Array {
  const each = proportional.length - splits + 1;
  const start = new Float64Array(splits * each);
  for (let split = 0; split < splits; split++) {
    start[split * each] = (proportional[split] as number) / constant;
    for (let k = 1; k < each; k++) start[split * each + k] = -(proportional[splits + k - 1] as number);
  }
  return start;
}

/** Whether every pattern's logits rise from split to split, so that no level has a chance below 0. */
function isOrdered(basis: Matrix, place: Float64Array, splits: number): boolean {
  const logits = logitsOf(basis, place, splits);
  for (let i = 0; i < logits.rows; i++)
    for (let split = 1; split < splits; split++) if (at(logits, i, split) < at(logits, i, split - 1)) return false;
  return true;
}

/** Patterns × splits. */
function logitsOf(basis: Matrix, place: Float64Array, splits: number): Matrix {
  const slopes = zeros(basis.columns, splits);
  for (let split = 0; split < splits; split++)
    for (let k = 0; k < basis.columns; k++)
      slopes.values[k * splits + split] = place[split * basis.columns + k] as number;
  return product(basis, slopes);
}
