import type { TableBlock, TableCell, TableColumn, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, words } from '../grid.ts';
import { refOf } from '../ref.ts';
import { rangeCell } from './range-cell.ts';
import type { CheckResult, PercentOf, PercentResult, PrintedNumber } from './result.ts';
import { endText, sharedNotes } from './steps.ts';

/** So many bases are listed. */
const LISTED = 12;

/** A row for each percentage: the counts that it can be, and the percentages that there are beside it; then their sum. */
export function percentTable(result: CheckResult, percent: PercentResult, presentation: Presentation): TableBlock {
  const { n } = result;
  const message = presentation.say.messages.check.percent;
  return {
    kind: 'table',
    id: 'check-percent',
    title: finding(percent, n, presentation),
    subtitle: n === null ? message.subtitle.without : message.subtitle.of(presentation.say.number(n, 0)),
    columns: columns(percent, n, presentation),
    rows: [
      ...percent.each.map((each, place) => row(each, place, percent, n, presentation)),
      ...(percent.together ? [sumRow(percent, n, presentation)] : [])
    ],
    notes: notes(result, percent, presentation)
  };
}

function percentText({ value, decimals }: Pick<PrintedNumber, 'value' | 'decimals'>, { say }: Presentation): string {
  return say.percent(value / 100, decimals);
}

function finding(percent: PercentResult, n: number | null, presentation: Presentation): string {
  const { say } = presentation;
  const message = say.messages.check.percent.finding;
  const { each, reason, together, bases } = percent;
  const [first] = each;
  if (reason === 'sum') return message.sum(percentText({ value: percent.sum, decimals: most(each) }, presentation));
  if (n === null) {
    const [least] = bases ?? [];
    if (together && least !== undefined) return message.sumsTo100(say.number(least, 0));
    return least === undefined ? message.noBase(say.number(percent.basesTo, 0)) : message.base(say.number(least, 0));
  }
  const size = say.number(n, 0);
  if (reason === 'alone') {
    const wrong = each.filter(({ counts }) => !counts).map((one) => percentText(one, presentation));
    return message.alone(say.list(wrong), wrong.length, size);
  }
  if (reason === 'together') return message.together(size);
  return each.length === 1 && first ? message.one(percentText(first, presentation), size) : message.all(size);
}

function columns({ counts }: PercentResult, n: number | null, { say }: Presentation): TableColumn[] {
  const { columns: labels } = say.messages.check.percent;
  const printed = words(labels.printed, 'percent');
  if (n === null) return [printed, numbers(labels.low, 'low'), numbers(labels.high, 'high')];
  return [
    printed,
    numbers(labels.counts, 'count'),
    ...(counts ? [numbers(labels.example, 'example')] : []),
    numbers(labels.below, 'below'),
    numbers(labels.above, 'above')
  ];
}

function row(
  each: PercentOf,
  place: number,
  { counts }: PercentResult,
  n: number | null,
  presentation: Presentation
): TableRow {
  const key = String(place + 1);
  const printed = { text: percentText(each, presentation), value: each.value, ref: refOf(key, 'percent') };
  if (n === null) {
    const end = (value: number, name: string): TableCell => ({
      text: endText(value, each, presentation),
      value,
      ref: refOf(key, name)
    });
    return { cells: [printed, end(each.span.low, 'low'), end(each.span.high, 'high')] };
  }
  return {
    cells: [
      printed,
      rangeCell(each.counts, presentation, key, 'count'),
      ...(counts ? [numberCell(counts[place], 0, presentation, key, 'example')] : []),
      besides(each, 'below', n, key, presentation),
      besides(each, 'above', n, key, presentation)
    ]
  };
}

/** `5 / 14 = 35,7`: the possible percentage next to the printed one. */
function besides(each: PercentOf, side: 'below' | 'above', n: number, key: string, { say }: Presentation): TableCell {
  const found = each.nearest.find(({ percent }) => (side === 'below' ? percent <= each.value : percent > each.value));
  if (!found) return { text: say.messages.common.cell.none, value: null };
  const { count, percent } = found;
  const arithmetic = `${say.number(count, 0)} / ${say.number(n, 0)} = ${say.number(percent, Math.min(each.decimals + 1, 8))}`;
  return { text: arithmetic, value: percent, ref: refOf(key, side) };
}

function sumRow({ each, sum, total, counts }: PercentResult, n: number | null, presentation: Presentation): TableRow {
  const { say } = presentation;
  const label = say.messages.check.percent.sum;
  const text = say.percent(sum / 100, most(each));
  const first = { text: `${label}: ${text}`, value: sum, ref: refOf('sum', 'percent') };
  if (n === null) return { emphasis: true, cells: [first, EMPTY, EMPTY] };
  return {
    emphasis: true,
    cells: [
      first,
      total ? rangeCell(total, presentation, 'sum', 'count') : EMPTY,
      ...(counts ? [numberCell(n, 0, presentation, 'sum', 'example')] : []),
      EMPTY,
      EMPTY
    ]
  };
}

function most(each: readonly PercentOf[]): number {
  return Math.max(...each.map(({ decimals }) => decimals));
}

function notes(
  result: CheckResult,
  { bases, basesTo, together, reason }: PercentResult,
  presentation: Presentation
): string[] {
  const { say } = presentation;
  const { notes: message } = say.messages.check.percent;
  const listed = bases?.slice(0, LISTED).map((base) => say.number(base, 0)) ?? [];
  const more = (bases?.length ?? 0) > LISTED;
  return [
    ...sharedNotes(result, reason !== null, presentation),
    ...(reason === 'together' ? [message.together] : []),
    ...(bases === null
      ? []
      : [
          listed.length === 0
            ? message.noBases(say.number(basesTo, 0))
            : message.bases(`${listed.join(', ')}${more ? ' …' : ''}`)
        ]),
    ...(together ? [message.question] : [])
  ];
}
