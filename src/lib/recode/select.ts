import { codesFor, type Column, type Table } from '#lib/data/table.ts';
import { stepsOf, type Step } from './step.ts';

/** Which rows take part, and what each counts for. */
export interface Selection {
  /** Row numbers, rising; null where all take part. */
  readonly rows: Uint32Array | null;
  /** One for each row that takes part; null where each counts as one. */
  readonly weights: Float64Array | null;
  /** How many rows each reason left out. A row that a filter left out is not counted again for its weight. */
  readonly leftOut: { readonly filter: number; readonly weight: number };
}

/** Every row, each counting as one. */
export const EVERYONE: Selection = { rows: null, weights: null, leftOut: { filter: 0, weight: 0 } };

/**
 * The rows that the filters and the weight of the steps leave. A filter or weight by a variable that the table lacks
 * changes nothing.
 */
export function selectionOf(table: Table, steps: readonly Step[]): Selection {
  const named = (name: string): Column | undefined => table.columns.find((column) => column.name === name);
  const filters = stepsOf(steps, 'filter').flatMap(({ variable, keep }) => {
    const column = named(variable);
    return column ? [{ codes: column.codes, kept: column.levels.map(({ value }) => keep.includes(value)) }] : [];
  });
  const weighting = named(stepsOf(steps, 'weight').at(-1)?.variable ?? '');
  if (filters.length === 0 && !weighting) return EVERYONE;
  const rows: number[] = [];
  const weights: number[] = [];
  const leftOut = { filter: 0, weight: 0 };
  for (let row = 0; row < table.rows; row++) {
    if (!filters.every(({ codes, kept }) => kept[codes[row] as number] === true)) leftOut.filter += 1;
    else {
      const weight = weighting ? (weighting.levels[weighting.codes[row] as number]?.number ?? 0) : 1;
      if (weight > 0) {
        rows.push(row);
        weights.push(weight);
      } else leftOut.weight += 1;
    }
  }
  return {
    rows: rows.length === table.rows ? null : Uint32Array.from(rows),
    weights: weights.some((weight) => weight !== 1) ? Float64Array.from(weights) : null,
    leftOut
  };
}

/** A column of the rows that take part; the column itself where all do. */
export function selectColumn(column: Column, rows: Selection['rows']): Column {
  if (rows === null) return column;
  const codes = codesFor(rows.length, column.levels.length + column.missing.length - 1);
  rows.forEach((row, index) => (codes[index] = column.codes[row] as number));
  return { ...column, codes };
}
