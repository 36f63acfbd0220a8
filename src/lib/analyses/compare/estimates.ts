import type { TableCell } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { decimalsOn } from '../decimals-on.ts';
import { numberCell, numbers, percentCell } from '../grid.ts';
import type { Described } from '../described-columns.ts';
import type { CompareResult, Comparison, Effect } from './result.ts';

/** What a number is called over its column, in CSV, and in the names of its cells. */
interface Named {
  readonly label: string;
  readonly csv: string;
  readonly prefix: string;
  /** Whether the interval is kept where there is little room. */
  readonly compact?: boolean;
  readonly percent?: boolean;
  /** Two where none are given. */
  readonly decimals?: number;
}

type Numbers = Readonly<Record<'estimate' | 'low' | 'high', number | null>>;

/** A number and its interval, under one head where there is an interval. */
function withInterval<Row>(
  { label, csv, prefix, compact = false, percent = false, decimals = 2 }: Named,
  of: (row: Row) => Numbers | null,
  hasInterval: boolean,
  { level }: CompareResult,
  key: (row: Row) => string[],
  presentation: Presentation
): Described<Row>[] {
  const { columns, interval } = presentation.say.messages.compare;
  const over = interval(presentation.say.percent(level));
  const cell =
    (name: keyof Numbers, ref: string) =>
    (row: Row): TableCell =>
      percent
        ? percentCell(of(row)?.[name], presentation, ...key(row), ref)
        : numberCell(of(row)?.[name], decimals, presentation, ...key(row), ref);
  const dash = prefix === '' ? '' : `${prefix}-`;
  const line = prefix === '' ? '' : `${prefix}_`;
  const estimate = { column: numbers(label, csv), cell: cell('estimate', prefix === '' ? 'estimate' : prefix) };
  if (!hasInterval) return [estimate];
  return [
    estimate,
    { column: numbers(columns.low, `${line}low`, compact), cell: cell('low', `${dash}low`), over },
    { column: numbers(columns.high, `${line}high`, compact), cell: cell('high', `${dash}high`), over }
  ];
}

/** A difference of means with its interval. */
export function difference<Row extends Numbers>(
  result: CompareResult,
  key: (row: Row) => string[],
  compact: boolean,
  presentation: Presentation
): Described<Row>[] {
  const { difference: label } = presentation.say.messages.compare.columns;
  const name = { label, csv: 'estimate', prefix: '', compact, decimals: decimalsOn(result.scale) };
  return withInterval(name, (row) => row, true, result, key, presentation);
}

/** How likely one of the first group lies above one of the second. */
export function superiority(
  result: CompareResult,
  key: (row: Comparison) => string[],
  presentation: Presentation
): Described<Comparison>[] {
  if (result.comparisons.every((test) => test.superiority === null)) return [];
  const { superiority: label } = presentation.say.messages.compare.columns;
  const name = { label, csv: 'superiority', prefix: 'superiority', percent: true };
  return withInterval(name, (test) => test.superiority, true, result, key, presentation);
}

/** The effect size that the rows have, and its interval where that is known. */
export function effect<Row extends { readonly effect: Effect | null }>(
  rows: readonly Row[],
  result: CompareResult,
  key: (row: Row) => string[],
  presentation: Presentation
): Described<Row>[] {
  const found = rows.find((row) => row.effect)?.effect;
  if (!found) return [];
  const label = presentation.say.messages.compare.effects[found.name];
  const name = { label, csv: found.name.replaceAll('-', '_'), prefix: 'effect' };
  return withInterval(name, (row) => row.effect, found.low !== null, result, key, presentation);
}
