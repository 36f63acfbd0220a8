import { at, zeros, type Matrix } from '../numerics/matrix.ts';
import { householderQR, inverseUpper } from '../numerics/qr.ts';
import type { Patterns, Predictor } from './collapse.ts';
import type { ColumnName, TermName } from './result.ts';

/** A predictor and the places of its columns. */
export type PlacedTerm = TermName & { readonly places: readonly number[] };

/** The columns of a model, by pattern. */
export interface Design {
  /** Patterns × columns. */
  readonly matrix: Matrix;
  readonly columns: readonly ColumnName[];
  readonly terms: readonly PlacedTerm[];
  /** Respondents with each pattern. */
  readonly weights: Float64Array;
  readonly intercept: boolean;
}

/**
 * A design without the columns that others give already, and in a basis in which it is well-conditioned whatever the
 * scales of the predictors: matrix = basis · r, where the weighted columns of `basis` are orthonormal.
 */
export interface Model extends Design {
  readonly aliased: readonly ColumnName[];
  readonly basis: Matrix;
  /** The inverse of `r`: coefficients are `back` times those of the basis. */
  readonly back: Matrix;
}

/**
 * The design matrix of a model: the intercept, a column for each numeric predictor, and for each categorical one a dummy
 * for each level in use but the reference (R `model.matrix` with `contr.treatment`). Without an intercept the first
 * categorical predictor has a dummy for every level, as in R.
 */
function designOf(patterns: Patterns, intercept: boolean): Design {
  const { rows } = patterns.counts;
  const columns: { readonly name: ColumnName; readonly valueAt: (pattern: number) => number }[] = [];
  if (intercept) columns.push({ name: { kind: 'intercept', name: '' }, valueAt: () => 1 });
  let whole = intercept;
  const terms = patterns.predictors.map((predictor) => {
    const { kind, name, codes } = predictor;
    const from = columns.length;
    if (kind === 'numeric') {
      const { scores } = predictor;
      columns.push({ name: { kind, name }, valueAt: (pattern) => scores[codes[pattern] as number] as number });
      return { kind, name, places: [from] };
    }
    const used = levelsInUse(predictor);
    const wanted = predictor.reference;
    const reference = wanted !== undefined && used.includes(wanted) ? wanted : used[0];
    for (const level of used) {
      if (whole && level === reference) continue;
      columns.push({ name: { kind: 'dummy', name, level }, valueAt: (pattern) => (codes[pattern] === level ? 1 : 0) });
    }
    const places = Array.from({ length: columns.length - from }, (_, place) => from + place);
    const term = { kind, name, ...(whole && reference !== undefined ? { reference } : {}), places };
    whole = true;
    return term;
  });
  const matrix = zeros(rows, columns.length);
  for (let i = 0; i < rows; i++)
    columns.forEach(({ valueAt }, j) => (matrix.values[i * columns.length + j] = valueAt(i)));
  const weights = new Float64Array(rows);
  for (let cell = 0; cell < patterns.counts.count.length; cell++) {
    const row = patterns.counts.row[cell] as number;
    weights[row] = (weights[row] as number) + (patterns.counts.count[cell] as number);
  }
  return { matrix, columns: columns.map(({ name }) => name), terms, weights, intercept };
}

function levelsInUse({ codes }: Predictor): number[] {
  return [...new Set(Array.from(codes))].sort((a, b) => a - b);
}

/** Of columns that depend on each other the last is left out, as R does. */
export function modelOf(patterns: Patterns, intercept: boolean): Model {
  const design = designOf(patterns, intercept);
  const { matrix, columns, weights } = design;
  const roots = weights.map(Math.sqrt);
  // Numbers are counted from their least, which the intercept takes up: years would be as good as constant beside it.
  const least = columns.map(({ kind }, j) => (intercept && kind === 'numeric' ? leastOf(matrix, j) : 0));
  const { q, r, kept, dropped } = householderQR(rowsTimes(columnsLess(matrix, least), roots));
  const places = new Map(kept.map((column, place) => [column, place]));
  const back = inverseUpper(r);
  for (let k = 0; k < kept.length; k++)
    for (let j = 1; j < kept.length; j++)
      back.values[k] = (back.values[k] as number) - (least[kept[j] as number] as number) * at(back, j, k);
  return {
    ...design,
    matrix: columnsOf(matrix, kept),
    columns: kept.map((column) => columns[column] as ColumnName),
    terms: design.terms.map((term) => ({ ...term, places: term.places.flatMap((column) => places.get(column) ?? []) })),
    aliased: dropped.map((column) => columns[column] as ColumnName),
    basis: rowsTimes(
      q,
      roots.map((root) => 1 / root)
    ),
    back
  };
}

function leastOf(matrix: Matrix, column: number): number {
  let least = Infinity;
  for (let i = 0; i < matrix.rows; i++) least = Math.min(least, at(matrix, i, column));
  return least;
}

function columnsLess({ rows, columns, values }: Matrix, less: readonly number[]): Matrix {
  return { rows, columns, values: values.map((value, place) => value - (less[place % columns] as number)) };
}

function rowsTimes({ rows, columns, values }: Matrix, factors: Float64Array): Matrix {
  return {
    rows,
    columns,
    values: values.map((value, place) => value * (factors[Math.floor(place / columns)] as number))
  };
}

function columnsOf(matrix: Matrix, kept: readonly number[]): Matrix {
  const made = zeros(matrix.rows, kept.length);
  for (let i = 0; i < matrix.rows; i++)
    kept.forEach((column, place) => (made.values[i * kept.length + place] = at(matrix, i, column)));
  return made;
}
