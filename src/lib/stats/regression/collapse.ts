import { jointCounts, sparseCounts, type SparseCounts } from '../counts/counts.ts';
import { eachCell } from '../counts/margins.ts';

/** What a model explains: codes at or above the number of scores are missing. */
export interface Outcome {
  readonly name: string;
  readonly codes: ArrayLike<number>;
  /** The number of each level, rising. Binary and ordinal models use their order alone. */
  readonly scores: readonly number[];
}

/** A predictor that enters by its numbers: one column. Ordered answers are this, unless their steps shall not be equal. */
export interface NumericPredictor {
  readonly kind: 'numeric';
  readonly name: string;
  readonly codes: ArrayLike<number>;
  readonly scores: readonly number[];
}

/** A predictor that enters by a dummy for each level in use, save the one that they are compared with. */
export interface CategoricalPredictor {
  readonly kind: 'categorical';
  readonly name: string;
  readonly codes: ArrayLike<number>;
  readonly levels: number;
  /** The lowest level in use where absent, or where nobody has this one. */
  readonly reference?: number;
}

/** Names differ from each other. */
export type Predictor = NumericPredictor | CategoricalPredictor;

/**
 * Rows with the same answers as one: what a model needs to know of them. A million rows cost as much as they have patterns.
 */
export interface Patterns {
  readonly outcome: { readonly name: string; readonly scores: readonly number[] };
  /** With the codes of each pattern. */
  readonly predictors: readonly Predictor[];
  /** Patterns of the predictors × levels of the outcome; both in rising order of their codes. */
  readonly counts: SparseCounts;
  /** Respondents with all values: rows, or the sum of their weights. */
  readonly n: number;
  /** Respondents left out for want of a value, and for each variable those who lack it. */
  readonly excluded: number;
  readonly missing: readonly { readonly name: string; readonly n: number }[];
}

/**
 * Collapses rows to patterns. Nothing is rounded: fits of the patterns are fits of the rows.
 *
 *   Listwise: a row that lacks any value is left out. So is one of weight 0, which counts nowhere.
 *
 * @param predictors  may be none; their codes as long as the outcome's
 * @param within      row numbers to use; all where absent
 * @param weights     frequency weights from 0 up, one for each row, whole or not; each row counts as one where absent
 * @throws RangeError for arrays of unequal length, scores that are not finite, names used twice, a reference that is no
 *                    level, or weights below 0 or NaN
 */
export function collapse(
  outcome: Outcome,
  predictors: readonly Predictor[],
  { within, weights }: { readonly within?: ArrayLike<number>; readonly weights?: ArrayLike<number> } = {}
): Patterns {
  demandShapes(outcome, predictors, weights);
  const variables = [
    ...predictors.map(({ name, codes, ...rest }) => ({ name, codes, levels: levelsOf(rest) })),
    { name: outcome.name, codes: outcome.codes, levels: outcome.scores.length }
  ];
  const { rows, weightOfRow, missing, excluded } = completeRows(variables, within, weights);
  const { labels, first } = labelled(rows, variables.slice(0, -1));
  return {
    outcome: { name: outcome.name, scores: outcome.scores },
    predictors: predictors.map((predictor) => ({
      ...predictor,
      codes: first.map((row) => predictor.codes[row] as number)
    })),
    counts: countsOf(labels, first.length, rows, outcome, weightOfRow),
    n: weightOfRow ? weightOfRow.reduce((sum, weight) => sum + weight, 0) : rows.length,
    excluded,
    missing
  };
}

interface Coded {
  readonly codes: ArrayLike<number>;
  readonly levels: number;
}

/** Rows with all values, in the order given, and their weights. Plain loops: there may be a million. */
function completeRows(
  variables: readonly (Coded & { readonly name: string })[],
  within: ArrayLike<number> | undefined,
  weights: ArrayLike<number> | undefined
): {
  readonly rows: Uint32Array;
  readonly weightOfRow: Float64Array | undefined;
  readonly missing: readonly { readonly name: string; readonly n: number }[];
  readonly excluded: number;
} {
  const length = within ? within.length : (variables[0]?.codes.length ?? 0);
  const rowAt = (place: number): number => (within ? (within[place] as number) : place);
  const lacking = new Uint8Array(length);
  const missing = variables.map(({ name, codes, levels }) => {
    let n = 0;
    for (let place = 0; place < length; place++) {
      const row = rowAt(place);
      if ((codes[row] as number) < levels) continue;
      lacking[place] = 1;
      n += weights ? (weights[row] as number) : 1;
    }
    return { name, n };
  });
  let [kept, excluded] = [0, 0];
  const rows = new Uint32Array(length);
  const weightOfRow = weights && new Float64Array(length);
  for (let place = 0; place < length; place++) {
    const row = rowAt(place);
    const weight = weights ? (weights[row] as number) : 1;
    if (lacking[place] === 1) excluded += weight;
    else if (weight > 0) {
      if (weightOfRow) weightOfRow[kept] = weight;
      rows[kept++] = row;
    }
  }
  return { rows: rows.subarray(0, kept), weightOfRow: weightOfRow?.subarray(0, kept), missing, excluded };
}

/** A dense number for each row's pattern, in rising order of the codes, and a row of each pattern. */
function labelled(
  rows: Uint32Array,
  variables: readonly Coded[]
): { readonly labels: Uint32Array; readonly first: Uint32Array } {
  const labels = new Uint32Array(rows.length);
  const keys = new Float64Array(rows.length);
  let groups = rows.length > 0 ? 1 : 0;
  for (const { codes, levels } of variables) {
    for (let place = 0; place < rows.length; place++)
      keys[place] = (labels[place] as number) * levels + (codes[rows[place] as number] as number);
    // Numbers in the order of the keys, by a table where one is not much larger than the data.
    groups =
      groups * levels <= 4 * rows.length + 1024 ? byTable(keys, groups * levels, labels) : bySorting(keys, labels);
  }
  const first = new Uint32Array(groups);
  for (let place = rows.length - 1; place >= 0; place--) first[labels[place] as number] = rows[place] as number;
  return { labels, first };
}

/** Fills `labels` with the rank of each key among the different keys; returns how many there are. */
function byTable(keys: Float64Array, size: number, labels: Uint32Array): number {
  const ranks = new Uint32Array(size);
  for (let place = 0; place < keys.length; place++) ranks[keys[place] as number] = 1;
  let groups = 0;
  for (let key = 0; key < size; key++) if (ranks[key] === 1) ranks[key] = groups++;
  for (let place = 0; place < keys.length; place++) labels[place] = ranks[keys[place] as number] as number;
  return groups;
}

function bySorting(keys: Float64Array, labels: Uint32Array): number {
  const ranks = new Map<number, number>();
  for (const key of keys.toSorted()) if (!ranks.has(key)) ranks.set(key, ranks.size);
  for (let place = 0; place < keys.length; place++) labels[place] = ranks.get(keys[place] as number) as number;
  return ranks.size;
}

function countsOf(
  labels: Uint32Array,
  patterns: number,
  rows: Uint32Array,
  outcome: Outcome,
  weightOfRow: Float64Array | undefined
): SparseCounts {
  const levels = outcome.scores.length;
  const codes = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place++) codes[place] = outcome.codes[rows[place] as number] as number;
  if (patterns * levels > 4 * rows.length + 1024) {
    return sparseCounts(labels, codes, patterns, levels, undefined, weightOfRow);
  }
  const [row, column, count]: [number[], number[], number[]] = [[], [], []];
  eachCell(jointCounts(labels, codes, patterns, levels, undefined, weightOfRow), (i, j, cell) => {
    row.push(i);
    column.push(j);
    count.push(cell);
  });
  return { rows: patterns, columns: levels, row, column, count };
}

function levelsOf(
  predictor: Omit<NumericPredictor, 'name' | 'codes'> | Omit<CategoricalPredictor, 'name' | 'codes'>
): number {
  return predictor.kind === 'numeric' ? predictor.scores.length : predictor.levels;
}

function demandShapes(outcome: Outcome, predictors: readonly Predictor[], weights?: ArrayLike<number>): void {
  const rows = outcome.codes.length;
  const names = new Set([outcome.name]);
  for (const predictor of predictors) {
    const { name, codes } = predictor;
    if (codes.length !== rows) {
      throw new RangeError(`collapse requires arrays of equal length (got ${codes.length} for ${name}, not ${rows})`);
    }
    if (names.has(name)) throw new RangeError(`collapse requires names that differ (got ${name} twice)`);
    names.add(name);
    if (predictor.kind === 'numeric') demandFinite(name, predictor.scores);
    else if (predictor.reference !== undefined && !isLevel(predictor.reference, predictor.levels)) {
      throw new RangeError(`collapse requires a reference below ${predictor.levels} (got ${predictor.reference})`);
    }
  }
  demandFinite(outcome.name, outcome.scores);
  if (!weights) return;
  if (weights.length !== rows) throw new RangeError(`collapse requires a weight for each row (got ${weights.length})`);
  for (let row = 0; row < rows; row++) {
    const weight = weights[row] as number;
    if (!(weight >= 0 && weight < Infinity))
      throw new RangeError(`collapse requires weights from 0 up (got ${weight})`);
  }
}

function isLevel(code: number, levels: number): boolean {
  return Number.isInteger(code) && code >= 0 && code < levels;
}

function demandFinite(name: string, scores: readonly number[]): void {
  const wrong = scores.find((score) => !Number.isFinite(score));
  if (wrong !== undefined) throw new RangeError(`collapse requires finite scores (got ${wrong} for ${name})`);
}
