import { capitalised, inSentence } from '#lib/messages/sentence.ts';
import type { Block, TableBlock, TableCell, TableColumn, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { decimalsOn } from '../decimals-on.ts';
import { numberCell, numbers, percentCell, variableCell, words } from '../grid.ts';
import { categoryLabel, variableLabel } from '../labels.ts';
import { ALL } from '../ref.ts';
import { troubles } from '../trouble.ts';
import type { DescribeResult, Description } from './compute.ts';
import { figures } from './figure.ts';

/** Boxes where they are asked for, and one table: a row for each variable, or its groups under its name. */
export function present(result: DescribeResult, presentation: Presentation): Block[] {
  const notices = troubles(result.notices, presentation.say.messages.describe.notices, presentation);
  return result.rows.length === 0
    ? notices
    : [...figures(result, presentation), table(result, presentation), ...notices];
}

function table(result: DescribeResult, presentation: Presentation): TableBlock {
  const { say, codebook } = presentation;
  const message = say.messages.describe;
  const names = [...new Set(result.rows.map(({ variable }) => variable))];
  const by = result.by === null ? null : inSentence(variableLabel(codebook, result.by, say, 'short'));
  return {
    kind: 'table',
    id: `describe${result.by === null ? '' : `-${result.by}`}`,
    title: finding(result, presentation),
    subtitle: message.subtitle(names.length, by),
    groups: [
      { label: '', span: 4 },
      { label: message.interval(say.percent(result.level)), span: 2 },
      { label: '', span: 7 },
      ...(result.top > 0 ? [{ label: message.top(result.top, say.percent(result.level)), span: 3 }] : [])
    ],
    columns: columns(result, presentation),
    rows: names.flatMap((name) => rowsOf(name, result, presentation)),
    notes: [
      message.notes.quantiles[result.convention],
      ...(result.rows.some(({ min, max }) => min === null || max === null)
        ? [message.notes.ends(result.smallest)]
        : []),
      ...(result.population === null ? [] : [message.notes.population(say.number(result.population, 0))])
    ]
  };
}

/** Which variable lies highest, where they are of one scale; otherwise how many are described. */
function finding(result: DescribeResult, { say, codebook }: Presentation): string {
  const message = say.messages.describe.finding;
  const sorted = result.rows.toSorted((a, b) => b.mean - a.mean);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  const one = new Set(result.rows.map(({ variable }) => variable)).size === 1;
  const name = ({ variable, group }: Description): string =>
    result.by !== null && group !== null && one
      ? categoryLabel(codebook, result.by, group, say)
      : variableLabel(codebook, variable, say, 'short');
  const mean = (row: Description): string => say.number(row.mean, decimalsOn(row.scale));
  const scales = new Set(result.rows.map(({ scale }) => `${scale.min} ${scale.max}`));
  if (!highest || !lowest || highest === lowest || (!one && scales.size > 1))
    return highest && one
      ? message.one(capitalised(variableLabel(codebook, highest.variable, say, 'short')), mean(highest))
      : message.several;
  // Groups of several variables: the highest number is of one group, not of its variable.
  if (highest.mean === lowest.mean || (!one && result.by !== null)) return message.several;
  return message.range(capitalised(name(highest)), mean(highest), inSentence(name(lowest)), mean(lowest));
}

function columns({ by, top }: DescribeResult, { say }: Presentation): TableColumn[] {
  const { columns: labels } = say.messages.describe;
  return [
    words(say.messages.common.variable, by === null ? 'variable' : 'group'),
    numbers('n', 'n'),
    numbers(labels.mean, 'mean'),
    numbers(labels.sd, 'sd'),
    numbers(labels.low, 'low', false),
    numbers(labels.high, 'high', false),
    numbers(labels.median, 'median'),
    numbers(labels.q1, 'q1', false),
    numbers(labels.q3, 'q3', false),
    numbers(labels.min, 'min', false),
    numbers(labels.max, 'max', false),
    numbers(labels.skewness, 'skewness', false),
    numbers(labels.kurtosis, 'kurtosis', false),
    ...(top > 0
      ? [
          numbers(labels.share, 'top', false),
          numbers(labels.low, 'top_low', false),
          numbers(labels.high, 'top_high', false)
        ]
      : [])
  ];
}

function rowsOf(name: string, result: DescribeResult, presentation: Presentation): TableRow[] {
  const { codebook, say } = presentation;
  const rows = result.rows.filter(({ variable }) => variable === name);
  const { by } = result;
  if (by === null)
    return rows.map((row) => ({ cells: [variableCell(name, presentation), ...cells(row, result, presentation)] }));
  const label = (group: string): TableCell => ({
    text: capitalised(categoryLabel(codebook, by, group, say)),
    value: group
  });
  return [
    { heading: true, cells: [variableCell(name, presentation)] },
    ...rows.map((row) => ({ cells: [label(row.group ?? ''), ...cells(row, result, presentation)] }))
  ];
}

function cells(row: Description, { top }: DescribeResult, presentation: Presentation): TableCell[] {
  const key = [row.variable, row.group ?? ALL];
  const number = (value: number | null | undefined, decimals: number, name: string): TableCell =>
    numberCell(value, decimals, presentation, ...key, name);
  const two = decimalsOn(row.scale);
  /** Answers are whole numbers as a rule, and then shown as such. */
  const answer = (value: number | null, name: string): TableCell =>
    number(value, value === null || Number.isInteger(value) ? 0 : two, name);
  return [
    number(row.n, Number.isInteger(row.n) ? 0 : 1, 'n'),
    number(row.mean, two, 'mean'),
    number(row.sd, two, 'sd'),
    number(row.interval?.low, two, 'low'),
    number(row.interval?.high, two, 'high'),
    answer(row.median, 'median'),
    answer(row.q1, 'q1'),
    answer(row.q3, 'q3'),
    answer(row.min, 'min'),
    answer(row.max, 'max'),
    number(row.skewness, 2, 'skewness'),
    number(row.kurtosis, 2, 'kurtosis'),
    ...(top > 0
      ? [
          percentCell(row.top?.estimate, presentation, ...key, 'top'),
          percentCell(row.top?.low, presentation, ...key, 'top-low'),
          percentCell(row.top?.high, presentation, ...key, 'top-high')
        ]
      : [])
  ];
}
