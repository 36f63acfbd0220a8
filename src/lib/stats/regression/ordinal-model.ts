import type { Counts } from '../counts/counts.ts';
import { eachCell, withoutEmpty } from '../counts/margins.ts';
import { at, zeros, type Matrix } from '../numerics/matrix.ts';
import type { Undefined } from '../result.ts';
import type { Patterns } from './collapse.ts';
import type { CumulativeRow } from './cumulative.ts';
import { modelOf, type Model, type PlacedTerm } from './design.ts';
import type { ColumnName } from './result.ts';

/** What the models of an ordinal outcome are made of. */
export interface OrdinalModel {
  /** Patterns × levels of the outcome in use. */
  readonly counts: Counts;
  readonly levels: readonly number[];
  /** With an intercept as its first column, whose part the thresholds take. */
  readonly model: Model;
  /** Thresholds, then predictors; the places of `terms` are among them. */
  readonly columns: readonly ColumnName[];
  readonly terms: readonly PlacedTerm[];
  /** Coefficients of these are `back` times thresholds and slopes in the model's basis. */
  readonly back: Matrix;
}

/** @returns why there is no model: nobody, or one level of the outcome in use */
export function ordinalModel(patterns: Patterns): OrdinalModel | Undefined<'too-few' | 'constant'> {
  const { n, outcome } = patterns;
  if (n === 0) return { why: 'too-few', n };
  const { rows, columns: all } = patterns.counts;
  const cells = new Float64Array(rows * all);
  eachCell(patterns.counts, (i, j, count) => (cells[i * all + j] = count));
  const { keptColumns: levels, ...counts } = withoutEmpty({ rows, columns: all, cells });
  if (levels.length === 1) return { why: 'constant', n };
  const model = modelOf(patterns, true);
  const splits = levels.length - 1;
  const thresholds = levels
    .slice(0, splits)
    .map((level) => ({ kind: 'threshold' as const, name: outcome.name, level }));
  return {
    counts,
    levels,
    model,
    columns: [...thresholds, ...model.columns.slice(1)],
    terms: model.terms.map((term) => ({ ...term, places: term.places.map((place) => place - 1 + splits) })),
    back: backOf(model, splits)
  };
}

/** Thresholds lose what the intercept of the basis holds of the slopes. */
function backOf({ back }: Model, splits: number): Matrix {
  const slopes = back.rows - 1;
  const made = zeros(splits + slopes, splits + slopes);
  const { columns, values } = made;
  for (let j = 0; j < splits; j++) {
    values[j * columns + j] = 1;
    for (let k = 0; k < slopes; k++) values[j * columns + splits + k] = -at(back, 0, k + 1);
  }
  for (let j = 0; j < slopes; j++)
    for (let k = 0; k < slopes; k++) values[(splits + j) * columns + splits + k] = at(back, j + 1, k + 1);
  return made;
}

/**
 * Proportional odds: a threshold for each split, and the same slopes for all.
 *
 * @param matrix  patterns × columns, the intercept first
 */
export function proportionalRow(matrix: Matrix, splits: number): CumulativeRow {
  return (pattern, split, into) => {
    into[split] = 1;
    for (let k = 1; k < matrix.columns; k++) into[splits + k - 1] = -at(matrix, pattern, k);
  };
}

/** Each split with an intercept and slopes of its own. */
export function separateRow(matrix: Matrix): CumulativeRow {
  return (pattern, split, into) => {
    for (let k = 0; k < matrix.columns; k++) into[split * matrix.columns + k] = at(matrix, pattern, k);
  };
}
