import type { Variable } from '#lib/data/codebook.ts';
import { codesFor, type Column, type Level, type Table } from '#lib/data/table.ts';
import { codingOf, type Coding, type Step } from './step.ts';

/** The two levels that a cut-off leaves. */
const LOW_HIGH: readonly Level[] = [
  { value: 'low', number: 0 },
  { value: 'high', number: 1 }
];

/**
 * The table after the steps. Columns without a step, or coded as they are, are the same objects as before; of several
 * steps for a variable the last wins; a step for a variable that the table does not have changes nothing.
 *
 * @throws RangeError for a cut-off that the variable's levels do not have
 */
export function recode(table: Table, steps: readonly Step[]): Table {
  return {
    rows: table.rows,
    columns: table.columns.map((column) => recodeColumn(column, codingOf(steps, column.name)))
  };
}

/** What a coding makes of a column: its new levels and kinds of missing, and the new code of each old one. */
export interface CodeMap {
  readonly levels: readonly Level[];
  readonly missing: Column['missing'];
  /** By old code: levels first, then kinds of missing. */
  readonly codeOf: readonly number[];
}

/**
 * The column under a coding (its order of application stands at `Coding`). The levels are mapped, then the codes.
 *
 * A reversed level keeps its text; the numbers turn within their own range (`lowest + highest − number`), so that they
 * still rise and distances hold. The own value for no-answer has the text `''` and the lowest number − 1, and counts as
 * low under a cut-off. Kinds of missing that the coding does not use stay as they are.
 *
 * @throws RangeError for a cut-off outside 1 … levels − 1
 */
export function recodeColumn(column: Column, coding: Coding): Column {
  const map = codeMap(column, coding);
  if (map === null) return column;
  const { levels, missing, codeOf } = map;
  const codes = codesFor(column.codes.length, levels.length + missing.length - 1);
  for (let row = 0; row < codes.length; row++) codes[row] = codeOf[column.codes[row] as number] as number;
  return { name: column.name, levels, missing, codes };
}

/**
 * The map that `recodeColumn` applies, or null where the coding changes nothing: counts of the column as read are folded
 * by it, and no row is touched.
 *
 * @throws RangeError for a cut-off outside 1 … levels − 1
 */
export function codeMap(column: Omit<Column, 'codes'>, coding: Coding): CodeMap | null {
  const { cutoff, dontKnow, noAnswer, reverse } = coding;
  const count = column.levels.length;
  if (cutoff !== null && !(Number.isInteger(cutoff) && cutoff >= 1 && cutoff < count)) {
    throw new RangeError(
      `recodeColumn requires a cut-off from 1 to ${count - 1} for ${JSON.stringify(column.name)} (got ${cutoff})`
    );
  }
  const low = dontKnow === 'low' && count > 0;
  const own = noAnswer === 'own';
  if (cutoff === null && !low && !own && !reverse) return null;

  const levels = cutoff === null ? [...(own ? [ownLevel(column)] : []), ...turned(column, reverse)] : LOW_HIGH;
  const lowest = cutoff === null && own ? 1 : 0;
  const missing = column.missing.filter((kind) => !(low && kind === 'dont-know') && !(own && kind === 'no-answer'));
  const levelCodes = column.levels.map((_, index) => {
    const place = reverse ? count - 1 - index : index;
    return cutoff === null ? lowest + place : Number(place >= cutoff);
  });
  const missingCodes = column.missing.map((kind) => {
    if (low && kind === 'dont-know') return lowest;
    if (own && kind === 'no-answer') return 0;
    return levels.length + missing.indexOf(kind);
  });
  return { levels, missing, codeOf: [...levelCodes, ...missingCodes] };
}

/** True where a coding has something to work on: no free text, and at least two levels. */
export function canCode(variable: Variable, column: Pick<Column, 'levels'>): boolean {
  return variable.level !== 'text' && column.levels.length >= 2;
}

/**
 * True where a cut-off has somewhere to stand: levels with an order, or no more than two of them. Towns have no low and
 * high; a cut-off that a document sets among such all the same may stay, be moved and be taken away.
 *
 * @param cutoff  that the document sets, or null
 */
export function canCut(variable: Variable, column: Pick<Column, 'levels'>, cutoff: number | null): boolean {
  if (!canCode(variable, column)) return false;
  return variable.level !== 'nominal' || column.levels.length === 2 || cutoff !== null;
}

function turned(column: Pick<Column, 'levels'>, reverse: boolean): readonly Level[] {
  if (!reverse) return column.levels;
  const [lowest, highest] = range(column);
  return column.levels
    .map(({ value, number }) => ({ value, number: number === null ? null : lowest + highest - number }))
    .reverse();
}

function ownLevel(column: Pick<Column, 'levels'>): Level {
  const [lowest] = range(column);
  return { value: '', number: Number.isFinite(lowest) ? lowest - 1 : null };
}

function range({ levels }: Pick<Column, 'levels'>): [lowest: number, highest: number] {
  let lowest = Infinity;
  let highest = -Infinity;
  for (const { number } of levels) {
    if (number === null) continue;
    lowest = Math.min(lowest, number);
    highest = Math.max(highest, number);
  }
  return [lowest, highest];
}
