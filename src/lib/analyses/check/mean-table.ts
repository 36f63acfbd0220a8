import type { TableBlock, TableCell, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell } from '../grid.ts';
import { rangeCell } from './range-cell.ts';
import type { CheckResult, DeviationResult, MeanResult } from './result.ts';
import { closeDecimals, endText, printedText, sharedNotes, step, stepColumns } from './steps.ts';

export function meanTable(result: CheckResult, mean: MeanResult, n: number, presentation: Presentation): TableBlock {
  const message = presentation.say.messages.check.mean;
  return {
    kind: 'table',
    id: 'check-mean',
    title: finding(mean, n, presentation),
    subtitle: mean.sd ? message.subtitle.sd : message.subtitle.mean,
    columns: stepColumns(presentation),
    rows: [
      ...meanRows(mean, n, presentation),
      ...(mean.sd && mean.sd.least !== null ? deviationRows(mean.sd, mean.items, n, presentation) : [])
    ],
    notes: notes(result, mean, presentation)
  };
}

function finding(mean: MeanResult, n: number, presentation: Presentation): string {
  const { say } = presentation;
  const message = say.messages.check.mean.finding;
  const { reason, levels, sd } = mean;
  const [text, size] = [printedText(mean, presentation), say.number(n, 0)];
  if (reason === 'off-scale' && levels)
    return message.offScale(text, size, say.number(levels[0], 0), say.number(levels[1], 0));
  if (reason) return message.impossible(text, size);
  if (!sd) return message.possible(text, size);
  return message[sd.possible ? 'both' : 'sd'](text, printedText(sd, presentation), size);
}

/** From what is printed to the sums that it allows, and the means that there are beside it. */
function meanRows(mean: MeanResult, n: number, presentation: Presentation): TableRow[] {
  const { say } = presentation;
  const { rows: labels } = say.messages.check.mean;
  const { items, levels, span, sum, totals, sizes } = mean;
  const answers = items === 1 ? say.number(n, 0) : `${say.number(n, 0)} × ${say.number(items, 0)}`;
  const whole = (value: number, ...key: string[]): TableCell => numberCell(value, 0, presentation, ...key);
  const least = (value: number, key: string): TableCell => numberCell(value, mean.decimals + 1, presentation, key);
  return [
    step(labels.least, `${answers} × ${endText(span.low, mean, presentation)}`, least(sum[0], 'sum-low')),
    step(labels.most, `${answers} × ${endText(span.high, mean, presentation)}`, least(sum[1], 'sum-high')),
    ...(levels
      ? [
          step(labels.lowest, `${answers} × ${say.number(levels[0], 0)}`, whole(n * items * levels[0], 'scale-low')),
          step(labels.highest, `${answers} × ${say.number(levels[1], 0)}`, whole(n * items * levels[1], 'scale-high'))
        ]
      : []),
    step(labels.totals, '', rangeCell(totals, presentation, 'total')),
    ...mean.nearest.map(({ total, mean: value }, place) =>
      step(
        labels.nearest,
        `${say.number(total, 0)} / ${items === 1 ? answers : `(${answers})`}`,
        numberCell(value, closeDecimals(mean), presentation, 'nearest', String(place + 1))
      )
    ),
    ...sizes.map((size) => step(labels[size < n ? 'fewer' : 'more'], '', whole(size, size < n ? 'fewer' : 'more')))
  ];
}

function deviationRows(sd: DeviationResult, items: number, n: number, presentation: Presentation): TableRow[] {
  const { say } = presentation;
  const { rows: labels } = say.messages.check.mean;
  const number = (value: number, ...key: string[]): TableCell =>
    numberCell(value, closeDecimals(sd), presentation, 'sd', ...key);
  const whole = (value: number): string => say.number(value, 0);
  const divisor = whole(sd.divisor === 'n' ? n : n - 1);
  const over = items === 1 ? divisor : `(${divisor} × ${whole(items)}²)`;
  return [
    ...(sd.least === null ? [] : [step(labels.sdLeast, labels.alike, number(sd.least, 'low'))]),
    ...(sd.most === null ? [] : [step(labels.sdMost, labels.apart, number(sd.most, 'high'))]),
    ...sd.nearest.map(({ total, squares, sd: value }, place) =>
      step(
        labels.sdNearest,
        `√((${whole(squares)} − ${whole(total)}² / ${whole(n)}) / ${over})`,
        number(value, String(place + 1))
      )
    )
  ];
}

function notes(result: CheckResult, mean: MeanResult, presentation: Presentation): string[] {
  const { notes: words } = presentation.say.messages.check.mean;
  const { sd } = mean;
  return [
    ...sharedNotes(result, result.verdict === 'impossible', presentation),
    ...(mean.canFail ? [] : [words.cannotFail]),
    ...(sd ? [words.divisor[sd.divisor]] : []),
    ...(sd && !sd.enumerated ? [words.bounds] : []),
    words.source[sd ? 'sd' : 'mean']
  ];
}
