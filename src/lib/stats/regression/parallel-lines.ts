import type { Counts } from '../counts/counts.ts';
import { chiSquareUpper } from '../distributions/gamma.ts';
import { at, cholesky, choleskySolve, product, zeros, type Matrix } from '../numerics/matrix.ts';
import { climb, type Hill, type Top } from '../numerics/newton.ts';
import type { Test, Undefined } from '../result.ts';
import { brantTest, separateSlopes, type Brant, type SeparateSlopes } from './brant.ts';
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
  prepared: OrdinalModel,
  scaled: Matrix,
  start: Float64Array,
  logLikelihood: number,
  n: number
): ParallelLines['likelihoodRatio'] {
  const top = generalTop(prepared, scaled, start);
  if ('why' in top) return { why: top.why, n };
  const { levels, model } = prepared;
  const statistic = Math.max(0, 2 * (top.at.value - logLikelihood));
  const df = (levels.length - 2) * (model.columns.length - 1);
  return { statistic, df, p: chiSquareUpper(statistic, df) };
}

/** The model in which each split has coefficients of its own; or why there is none. */
function generalTop(
  { counts, levels, model }: OrdinalModel,
  scaled: Matrix,
  start: Float64Array
): Top<Hill> | { readonly why: 'separated' | 'not-ordered' | 'no-convergence' } {
  const splits = levels.length - 1;
  const parameters = splits * model.columns.length;
  const names = Array.from({ length: splits }, () => model.columns).flat();
  if (separationOf(rowsOfLogits(counts, parameters, separateRow(scaled)), names)) return { why: 'separated' };
  const top = climb(cumulativeHill(counts, parameters, separateRow(model.basis)), start);
  if (!top) return { why: 'no-convergence' };
  return isOrdered(model.basis, top.place, splits) ? top : { why: 'not-ordered' };
}

/** A model of ln(P(Y ≤ split) / P(Y > split)) = a + x · c: for each split its intercept and its slopes. */
export interface SplitModel {
  readonly logLikelihood: number;
  readonly splits: readonly (readonly number[])[];
}

/**
 * What `parallelLines`' likelihood ratio is of: the model with the same slopes at each split, and the one in which each has
 * its own, in the units of the variables; null where there is no such test.
 *
 * @param patterns  as for `ordinalRegression`. Not modified.
 */
export function ratioOfParallelLines(
  patterns: Patterns
): { readonly same: SplitModel; readonly own: SplitModel } | null {
  const found = proportionalFit(patterns);
  if ('why' in found) return null;
  const { prepared, scaled, general, logLikelihood } = found;
  const top = generalTop(prepared, scaled, general);
  if ('why' in top) return null;
  const each = prepared.model.columns.length;
  const splitsOf = (place: Float64Array): number[][] => {
    const values = Array.from(inUnits(place, prepared.model));
    return Array.from({ length: values.length / each }, (_, split) => values.slice(split * each, (split + 1) * each));
  };
  return {
    same: { logLikelihood, splits: splitsOf(general) },
    own: { logLikelihood: top.at.value, splits: splitsOf(top.place) }
  };
}

/** What `parallelLines`' test of Brant is of; null where there is no such test. */
export function slopesOfParallelLines(patterns: Patterns): SeparateSlopes | null {
  const found = proportionalFit(patterns);
  if ('why' in found) return null;
  const slopes = separateSlopes(found.prepared, found.scaled, patterns.n);
  return 'why' in slopes ? null : slopes;
}

/** Coefficients of the basis, split after split, as those of the predictors. */
function inUnits(place: Float64Array, { back, columns }: Model): Float64Array {
  const each = columns.length;
  const made = new Float64Array(place.length);
  for (let from = 0; from < place.length; from += each)
    made.set(product(back, { rows: each, columns: 1, values: place.subarray(from, from + each) }).values, from);
  return made;
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
  const score = scoreAt(counts, model, model.matrix, inUnits(found.general, model));
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
