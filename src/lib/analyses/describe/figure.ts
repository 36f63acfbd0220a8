import { boxesScene, type BoxRow } from '#lib/figures/boxes.ts';
import { scaleTicks } from '#lib/figures/scale-ticks.ts';
import { capitalised, inSentence } from '#lib/messages/sentence.ts';
import type { FigureBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, words } from '../grid.ts';
import { categoryLabel, variableLabel } from '../labels.ts';
import { ALL, refOf } from '../ref.ts';
import type { Box } from '../box.ts';
import type { DescribeResult, Description } from './compute.ts';

/** What a page of paper holds; the screen has no end. */
const ON_PAPER = 18;

type Boxed = Description & { readonly box: Box };

/** Boxes of the variables, a figure for each scale; or of the groups, a figure for each variable. */
export function figures(result: DescribeResult, presentation: Presentation): FigureBlock[] {
  const boxed = result.rows.filter((row): row is Boxed => row.box !== undefined && row.box !== null);
  const together = new Map<string, Boxed[]>();
  for (const row of boxed) {
    const key = result.by === null ? `${row.scale.min} ${row.scale.max}` : row.variable;
    together.set(key, [...(together.get(key) ?? []), row]);
  }
  return [...together.values()].flatMap((rows) => {
    const pages = presentation.format === 'paper' ? Math.ceil(rows.length / ON_PAPER) : 1;
    const size = Math.ceil(rows.length / pages);
    return Array.from({ length: pages }, (_, page) =>
      figure(rows.slice(page * size, (page + 1) * size), rows, page, result, presentation)
    );
  });
}

function figure(
  rows: readonly Boxed[],
  all: readonly Boxed[],
  page: number,
  result: DescribeResult,
  presentation: Presentation
): FigureBlock {
  const { say, codebook, format } = presentation;
  const message = say.messages.describe;
  const [first] = all;
  const { variable = '', scale = { min: 0, max: 1 } } = first ?? {};
  const { by, smallest } = result;
  const size = format === 'compact' ? 'short' : 'full';
  const label = (row: Boxed): string => labelOf(row, result, presentation, size);
  const subject = capitalised(variableLabel(codebook, variable, say, 'short'));
  const grouping = by === null ? null : inSentence(variableLabel(codebook, by, say, 'short'));
  const short = (row: Boxed): string => labelOf(row, result, presentation, 'short');
  const title = finding(all, short, subject, presentation);
  const heads = { median: message.columns.median, low: message.box.low, high: message.box.high };
  return {
    kind: 'figure',
    id: `box-${all.length === 1 || by !== null ? variable : `${scale.min}-${scale.max}`}${page === 0 ? '' : `-${page + 1}`}`,
    title,
    subtitle: grouping === null ? message.subtitle(all.length, null) : message.box.by(subject, grouping),
    scene: boxesScene({
      format,
      title,
      description: rows.map((row) => described(row, label(row), presentation)).join(' '),
      rows: rows.map((row) => rowOf(row, label(row), presentation)),
      ticks: scaleTicks(scale.min, scale.max).map(({ value, decimals }) => ({
        value,
        label: say.number(value, decimals)
      })),
      scale,
      axisLabel: by === null && all.length > 1 ? '' : subject,
      sideHeads: [inSentence(heads.median), 'n']
    }),
    data: {
      columns: [
        words(
          by === null ? say.messages.common.variable : capitalised(grouping ?? ''),
          by === null ? 'variable' : 'group'
        ),
        numbers('n', 'n'),
        numbers(heads.low, 'whisker_low'),
        numbers(message.columns.q1, 'q1'),
        numbers(heads.median, 'median'),
        numbers(message.columns.q3, 'q3'),
        numbers(heads.high, 'whisker_high'),
        words(message.box.outliers, 'outliers')
      ],
      rows: rows.map((row) => {
        // Named as in the table, where it is the same number.
        const number = (value: number, name: string) =>
          numberCell(value, decimalsOf(value), presentation, row.variable, row.group ?? ALL, name);
        return {
          cells: [
            { text: label(row), value: row.group ?? row.variable },
            number(row.n, 'n'),
            number(row.box.low, 'whisker-low'),
            number(row.q1, 'q1'),
            number(row.median, 'median'),
            number(row.q3, 'q3'),
            number(row.box.high, 'whisker-high'),
            listCell(row.box.outliers, presentation)
          ]
        };
      })
    },
    notes: [message.box.note[result.convention], ...(smallest > 1 ? [message.box.smallest(smallest)] : [])]
  };
}

/** Answers are whole numbers as a rule, and then shown as such. */
const decimalsOf = (value: number): number => (Number.isInteger(value) ? 0 : 2);

function textOf(value: number, { say }: Presentation): string {
  return say.number(value, decimalsOf(value));
}

function listCell(values: readonly number[], presentation: Presentation) {
  if (values.length === 0) return { text: presentation.say.messages.common.cell.none, value: null };
  return { text: presentation.say.list(values.map((value) => textOf(value, presentation))), value: values.join(' ') };
}

function labelOf(
  { variable, group }: Boxed,
  { by }: DescribeResult,
  { codebook, say }: Presentation,
  size: 'full' | 'short'
): string {
  if (by !== null && group !== null) return capitalised(categoryLabel(codebook, by, group, say));
  return capitalised(variableLabel(codebook, variable, say, size));
}

/** Whose median lies highest and whose lowest, where one does; of a single box where its half lies. */
function finding(
  rows: readonly Boxed[],
  label: (row: Boxed) => string,
  subject: string,
  presentation: Presentation
): string {
  const words = presentation.say.messages.describe.box.finding;
  const text = (value: number): string => textOf(value, presentation);
  const medians = rows.map(({ median }) => median);
  const [least, most] = [Math.min(...medians), Math.max(...medians)];
  const [first] = rows;
  if (first && rows.length === 1) return words.one(subject, text(first.q1), text(first.q3));
  if (least === most) return words.equal(text(least));
  const [highest, lowest] = [most, least].map((value) => rows.filter(({ median }) => median === value));
  const [high, low] = [highest?.[0], lowest?.[0]];
  return high && low && highest?.length === 1 && lowest?.length === 1
    ? words.range(label(high), text(most), inSentence(label(low)), text(least))
    : words.spread(text(least), text(most));
}

function described(row: Boxed, label: string, presentation: Presentation): string {
  const numbers = [row.median, row.q1, row.q3, row.box.low, row.box.high].map((value) => textOf(value, presentation));
  const [median = '', q1 = '', q3 = '', low = '', high = ''] = numbers;
  return presentation.say.messages.describe.box.described(label, median, q1, q3, low, high);
}

function rowOf(row: Boxed, label: string, presentation: Presentation): BoxRow {
  const message = presentation.say.messages.describe;
  const text = (value: number): string => textOf(value, presentation);
  const { box, q1, median, q3, n } = row;
  const count = presentation.say.number(n, Number.isInteger(n) ? 0 : 1);
  return {
    label,
    q1,
    median,
    q3,
    ...box,
    sides: [text(median), count],
    detail: {
      kind: 'detail',
      id: `box-${row.variable}-${row.group ?? ''}`,
      label,
      lines: [
        `${message.columns.median} ${text(median)}`,
        `${message.columns.q1}–${message.columns.q3} ${text(q1)}–${text(q3)}`,
        message.box.whiskers(text(box.low), text(box.high)),
        `n = ${count}`
      ],
      ref: refOf(row.variable, row.group ?? ALL, 'median')
    }
  };
}
