import type { TableCell } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers } from '../grid.ts';
import type { Described } from '../described-columns.ts';
import type { CompareResult, Effect } from './result.ts';

type Numbers = Readonly<Record<'estimate' | 'low' | 'high', number | null>>;

/** A number and its interval, under one head where there is an interval. */
function withInterval<Row>(
  [label, csv, prefix]: readonly [label: string, csv: string, prefix: string],
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
      numberCell(of(row)?.[name], 2, presentation, ...key(row), ref);
  const dash = prefix === '' ? '' : `${prefix}-`;
  const line = prefix === '' ? '' : `${prefix}_`;
  const estimate = { column: numbers(label, csv), cell: cell('estimate', prefix === '' ? 'estimate' : prefix) };
  if (!hasInterval) return [estimate];
  return [
    estimate,
    { column: numbers(columns.low, `${line}low`, false), cell: cell('low', `${dash}low`), over },
    { column: numbers(columns.high, `${line}high`, false), cell: cell('high', `${dash}high`), over }
  ];
}

/** A difference of means with its interval. */
export function difference<Row extends Numbers>(
  result: CompareResult,
  key: (row: Row) => string[],
  presentation: Presentation
): Described<Row>[] {
  const { columns } = presentation.say.messages.compare;
  return withInterval([columns.difference, 'estimate', ''], (row) => row, true, result, key, presentation);
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
  const names = [label, found.name.replaceAll('-', '_'), 'effect'] as const;
  return withInterval(names, (row) => row.effect, found.low !== null, result, key, presentation);
}
