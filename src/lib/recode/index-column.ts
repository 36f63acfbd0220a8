import { codesFor, scoresOf, type Column, type Level, type Table } from '#lib/data/table.ts';
import { recodeColumn } from './recode.ts';
import { codingOf, stepsOf, type Coding, type IndexStep, type Step } from './step.ts';

/**
 * The column of an index: for each row the mean of the items answered, or that mean times the number of items. Levels are
 * the distinct values that occur, rising; a row with fewer than `least` answers is `no-answer`.
 *
 * @param items  the columns of the index with the coding of each; cut-offs are left aside
 */
export function indexColumn(
  { name, how, least }: Pick<IndexStep, 'name' | 'how' | 'least'>,
  items: readonly { readonly column: Column; readonly coding: Coding }[],
  rows: number
): Column {
  const scored = items.map(({ column, coding }) => {
    const coded = recodeColumn(column, { ...coding, cutoff: null });
    return { numbers: scoresOf(coded), codes: coded.codes };
  });
  const values = new Float64Array(rows).fill(NaN);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    let answered = 0;
    for (const { numbers, codes } of scored) {
      const number = numbers[codes[row] as number];
      if (number === undefined) continue;
      sum += number;
      answered += 1;
    }
    if (answered < Math.max(1, least)) continue;
    values[row] = how === 'mean' ? sum / answered : answered === items.length ? sum : (sum / answered) * items.length;
  }
  const distinct = [...new Set(values)].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const place = new Map(distinct.map((value, index) => [value, index]));
  const codes = codesFor(rows, distinct.length);
  values.forEach((value, row) => (codes[row] = place.get(value) ?? distinct.length));
  const levels = distinct.map((number): Level => ({ value: String(number), number }));
  return { name, levels, missing: ['no-answer'], codes };
}

/** The columns of an index with their codings, without cut-offs; null where the table lacks one. */
export function itemsOf(
  columns: readonly Column[],
  { of }: IndexStep,
  steps: readonly Step[]
): { readonly column: Column; readonly coding: Coding }[] | null {
  const items = of.flatMap((name) => {
    const column = columns.find((each) => each.name === name);
    return column ? [{ column, coding: { ...codingOf(steps, name), cutoff: null } }] : [];
  });
  return items.length === of.length ? items : null;
}

/** The columns of all indices of the steps; of an index of which the table lacks an item there is none. */
export function indexColumns({ rows, columns }: Table, steps: readonly Step[]): Column[] {
  return stepsOf(steps, 'index').flatMap((step) => {
    const items = itemsOf(columns, step, steps);
    return items ? [indexColumn(step, items, rows)] : [];
  });
}
