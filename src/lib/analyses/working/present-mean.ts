import { capitalised } from '#lib/messages/sentence.ts';
import type { Equation, HeadingBlock, TableBlock, TableCell, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell, words } from '../grid.ts';
import { equation } from './equation.ts';
import { answerName, coded, decimalsOf, exact, inside, isCut, titled } from './names.ts';
import type { Body } from './present.ts';
import type { Counted, MeanWorking, WorkingResult } from './result.ts';

/** Each number by its count, the sum, and from it the mean, its spread and interval. */
export function presentMean(result: WorkingResult, working: MeanWorking, presentation: Presentation): Body {
  const { say } = presentation;
  const message = say.messages.working;
  const finding = message.mean.finding(inside(result.x ?? '', presentation), say.number(working.mean, 2));
  const title = titled(result, finding, presentation);
  const head = working.levels
    ? valuesTable(
        working,
        working.levels,
        {
          title,
          subtitle: message.mean.subtitle(exact(working.n, 2, presentation)),
          number: message.number,
          names: (value) => answerName(result.x ?? '', value, result.coded, presentation)
        },
        presentation
      )
    : ({ kind: 'heading', level: 2, text: title } satisfies HeadingBlock);
  return {
    blocks: [head, { kind: 'equations', items: meanEquations(working, presentation) }],
    conventions: [
      message.mean.convention,
      ...(working.unlisted ? [message.mean[working.unlisted]] : []),
      ...shared(result, working, presentation)
    ]
  };
}

/** What holds for means and quantiles alike. */
export function shared(
  result: WorkingResult,
  { scored, population }: { readonly scored: boolean; readonly population?: number | null },
  presentation: Presentation
): string[] {
  const { say } = presentation;
  const message = say.messages.working;
  return [
    ...answersAre(result, presentation),
    ...(scored ? [message.scored] : []),
    ...(result.weighted ? [message.weighted] : []),
    ...(population === null || population === undefined ? [] : [message.population(say.number(population, 0))]),
    message.rounded
  ];
}

/** Whether answers are as read, or how they are coded. */
function answersAre({ x, coded: areCoded }: WorkingResult, presentation: Presentation): string[] {
  const { change, correlation, mean } = presentation.say.messages.working;
  if (!areCoded || x === null) return [change.read];
  return [
    change.coded,
    correlation.coded(capitalised(inside(x, presentation)), coded(x, presentation)),
    ...(isCut(x, presentation) ? [mean.cut] : [])
  ];
}

/** What stands around the values, and what they are called; without names they are numbers alone. */
interface Around extends Pick<TableBlock, 'title' | 'subtitle'> {
  readonly number: string;
  readonly names: ((value: string) => string) | null;
}

/** Each number by its count, its deviation from the mean, and the squares. */
export function valuesTable(
  { n, mean, sum, squares }: MeanWorking,
  levels: readonly Counted[],
  { title, subtitle, number: head, names }: Around,
  presentation: Presentation
): TableBlock {
  const { say } = presentation;
  const message = say.messages.working;
  const cell = (value: number, most: number, ...ref: string[]): TableCell =>
    numberCell(value, decimalsOf(value, most), presentation, ...ref);
  return {
    kind: 'table',
    id: 'values',
    title,
    subtitle,
    columns: [
      ...(names ? [words(message.answer, 'answer')] : []),
      numbers(head, 'number', names === null),
      numbers(message.count, 'n'),
      numbers(message.mean.product, 'product'),
      numbers(message.mean.deviation, 'deviation', false),
      numbers(message.mean.square, 'squares')
    ],
    rows: [
      ...levels.map(({ value, number, n: count }): TableRow => ({
        cells: [
          ...(names ? [textCell(names(value))] : []),
          cell(number, 4, value, 'number'),
          cell(count, 2, value, 'n'),
          cell(count * number, 4, value, 'product'),
          numberCell(number - mean, 3, presentation, value, 'deviation'),
          numberCell(count * (number - mean) ** 2, 3, presentation, value, 'squares')
        ]
      })),
      {
        emphasis: true,
        cells: [
          textCell(message.total),
          ...(names ? [EMPTY] : []),
          cell(n, 2, '*', 'n'),
          cell(sum, 4, '*', 'product'),
          EMPTY,
          numberCell(squares, 3, presentation, '*', 'squares')
        ]
      }
    ],
    notes: []
  };
}

export function meanEquations(
  { n, sum, mean, squares, spread, population }: MeanWorking,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const message = say.messages.working;
  const number = (value: number) => say.number(value, 3);
  const [size, total, centre] = [exact(n, 2, presentation), exact(sum, 4, presentation), number(mean)];
  const first = equation(message.mean.mean, 'm', `(${message.mean.sum}) / n`, `${total} / ${size}`, centre);
  if (spread === null) return [first];
  const { sd, se, df, quantile, low, high, level } = spread;
  const finite = population === null ? ['', ''] : correction(population, n, presentation);
  return [
    first,
    equation(
      message.mean.sd,
      's',
      `√((${message.correlation.fromTable}) / (n − 1))`,
      `√(${number(squares)} / ${exact(df, 2, presentation)})`,
      number(sd)
    ),
    equation(message.mean.se, 'se', `s / √n${finite[0]}`, `${number(sd)} / √${size}${finite[1]}`, number(se)),
    equation(
      message.mean.interval(say.percent(level), exact(df, 2, presentation)),
      'm ± t · se',
      `${centre} ± ${number(quantile)} · ${number(se)}`,
      message.interval(number(low), number(high))
    )
  ];
}

/** The finite population correction, in letters and in numbers. */
function correction(population: number, n: number, presentation: Presentation): [string, string] {
  const [all, size] = [exact(population, 0, presentation), exact(n, 2, presentation)];
  return [' · √((N − n) / (N − 1))', ` · √((${all} − ${size}) / (${all} − 1))`];
}
