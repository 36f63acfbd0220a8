import type { Equation, HeadingBlock, TableBlock, TableCell, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, textCell, words } from '../grid.ts';
import { whiskerEquations } from './equations-whiskers.ts';
import { answerName, decimalsOf, exact, factor, inside, titled } from './names.ts';
import { shared } from './present-mean.ts';
import type { Body } from './present.ts';
import type { QuantilesWorking, WorkingResult } from './result.ts';

/** All answers in a row, and the numbers at the places of the quartiles. */
export function presentQuantiles(result: WorkingResult, working: QuantilesWorking, presentation: Presentation): Body {
  const { say } = presentation;
  const message = say.messages.working;
  const variable = result.x ?? '';
  const median = working.quantiles.find(({ probability }) => probability === 0.5)?.estimate ?? 0;
  const number = (value: number): string => exact(value, 2, presentation);
  const { whiskers } = working;
  const finding =
    whiskers === null
      ? message.quantiles.finding(inside(variable, presentation), number(median))
      : message.whiskers.finding(
          inside(variable, presentation),
          number(whiskers.low.number),
          number(whiskers.high.number)
        );
  const title = titled(result, finding, presentation);
  const head = working.levels
    ? quantileTable(result, working, working.levels, title, presentation)
    : ({ kind: 'heading', level: 2, text: title } satisfies HeadingBlock);
  return {
    blocks: [
      head,
      {
        kind: 'equations',
        items: [
          ...working.quantiles.flatMap((one) => place(one, working, presentation)),
          ...(whiskers === null ? [] : whiskerEquations(working, whiskers, presentation))
        ]
      }
    ],
    conventions: [
      message.quantiles.convention[working.convention],
      ...(whiskers === null ? [] : whiskerConventions(whiskers, result, presentation)),
      ...(working.unlisted ? [message.mean[working.unlisted]] : []),
      ...shared(result, working, presentation)
    ]
  };
}

function whiskerConventions(
  { smallest }: NonNullable<QuantilesWorking['whiskers']>,
  { weighted }: WorkingResult,
  { say }: Presentation
): string[] {
  const message = say.messages.working.whiskers;
  return [
    message.convention,
    ...(smallest > 1 ? [message.smallest(smallest), ...(weighted ? [message.unweighted] : [])] : [])
  ];
}

function quantileTable(
  { x, coded }: WorkingResult,
  { n, whiskers }: QuantilesWorking,
  levels: NonNullable<QuantilesWorking['levels']>,
  title: string,
  presentation: Presentation
): TableBlock {
  const { say } = presentation;
  const message = say.messages.working;
  const number = (value: number, most: number, ...ref: string[]): TableCell =>
    numberCell(value, decimalsOf(value, most), presentation, ...ref);
  const variable = x ?? '';
  // An end stands for so many respondents, whatever they weigh.
  const people = whiskers?.people ?? null;
  const whole = levels.every(({ n: count }) => Number.isInteger(count));
  const places = ({ n: count, upTo }: (typeof levels)[number]): string => {
    if (!whole) return exact(upTo, 2, presentation);
    const [from, to] = [say.number(upTo - count + 1, 0), say.number(upTo, 0)];
    return count === 1 ? to : message.range(from, to);
  };
  return {
    kind: 'table',
    id: 'line',
    title,
    subtitle: message.quantiles.subtitle(exact(n, 2, presentation)),
    columns: [
      words(message.answer, 'answer'),
      numbers(message.number, 'number'),
      numbers(message.count, 'n'),
      numbers(message.places, 'places'),
      ...(people === null ? [] : [numbers(say.messages.common.weighted.column, 'n_unweighted')])
    ],
    rows: levels.map((level, at): TableRow => ({
      cells: [
        textCell(answerName(variable, level.value, coded, presentation)),
        number(level.number, 4, level.value, 'number'),
        number(level.n, 2, level.value, 'n'),
        textCell(places(level)),
        ...(people === null ? [] : [numberCell(people[at], 0, presentation, level.value, 'people')])
      ]
    })),
    notes: []
  };
}

type Quantile = QuantilesWorking['quantiles'][number];

/** The place of a quantile, and the number there. */
function place(
  { probability, place: at, between, estimate }: Quantile,
  { n, convention }: QuantilesWorking,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const message = say.messages.working.quantiles;
  const name =
    probability === 0.25 ? message.quartile[0.25] : probability === 0.75 ? message.quartile[0.75] : message.median;
  const [part, size, where] = [
    say.number(probability, decimalsOf(probability, 2)),
    exact(n, 2, presentation),
    exact(at, 3, presentation)
  ];
  const formula =
    convention === 'spss'
      ? [`(n + 1) · ${part}`, `(${size} + 1) · ${part}`]
      : [`1 + (n − 1) · ${part}`, `1 + (${size} − 1) · ${part}`];
  const [low, high] = between ?? [estimate, estimate];
  const number = (value: number) => exact(value, 3, presentation);
  const rest = at - Math.floor(at);
  const steps =
    between && low !== high
      ? [`${number(low)} + ${exact(rest, 3, presentation)} · (${number(high)} − ${factor(low, 3, presentation)})`]
      : [];
  return [
    { label: message.place(name.toLowerCase()), left: 'k', right: [...formula, where] },
    {
      label: between && low !== high ? `${name}, ${message.between(number(low), number(high))}` : name,
      left: message.at(where),
      right: [...steps, number(estimate)]
    }
  ];
}
