import type { Equation, HeadingBlock, TableBlock, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell, words } from '../grid.ts';
import { equation, TIMES } from './equation.ts';
import { answerName, decimalsOf, exact, factor, inside, titled } from './names.ts';
import { shared } from './present-mean.ts';
import type { Body } from './present.ts';
import type { Counted, ShapeWorking, WorkingResult } from './result.ts';

/** Each number's deviation from the mean in the second, third and fourth power, and from their means the shape. */
export function presentShape(result: WorkingResult, working: ShapeWorking, presentation: Presentation): Body {
  const { say } = presentation;
  const message = say.messages.working;
  const finding = findingOf(inside(result.x ?? '', presentation), working, presentation);
  const title = titled(result, finding, presentation);
  const head = working.levels
    ? powersTable(result, working, working.levels, title, presentation)
    : ({ kind: 'heading', level: 2, text: title } satisfies HeadingBlock);
  return {
    blocks: [head, { kind: 'equations', items: equations(working, presentation) }],
    conventions: [
      message.shape.convention,
      ...(working.unlisted ? [message.mean[working.unlisted]] : []),
      ...shared(result, working, presentation)
    ]
  };
}

/** There is no kurtosis where there is no skewness: it takes one respondent more. */
function findingOf(variable: string, { skewness, kurtosis }: ShapeWorking, { say }: Presentation): string {
  const message = say.messages.working.shape;
  if (skewness === null) return message.none(variable);
  const skew = say.number(skewness.estimate, 2);
  return kurtosis === null
    ? message.skewnessOnly(variable, skew)
    : message.finding(variable, skew, say.number(kurtosis.estimate, 2));
}

const POWERS = [2, 3, 4] as const;
const SIGNS = { 2: '²', 3: '³', 4: '⁴' } as const;

function powersTable(
  { x, coded }: WorkingResult,
  { n, mean, powers }: ShapeWorking,
  levels: readonly Counted[],
  title: string,
  presentation: Presentation
): TableBlock {
  const message = presentation.say.messages.working;
  const row = (key: string, first: TableRow['cells'], ofPower: (power: 2 | 3 | 4) => number): TableRow['cells'] => [
    ...first,
    ...POWERS.map((power) => numberCell(ofPower(power), 3, presentation, key, `power-${power}`))
  ];
  return {
    kind: 'table',
    id: 'powers',
    title,
    subtitle: message.shape.subtitle(exact(n, 2, presentation), presentation.say.number(mean, 3)),
    columns: [
      words(message.answer, 'answer'),
      numbers(message.number, 'number'),
      numbers(message.count, 'n'),
      numbers(message.mean.deviation, 'deviation', false),
      ...POWERS.map((power) => numbers(message.shape.power(SIGNS[power]), `power-${power}`, false))
    ],
    rows: [
      ...levels.map(({ value, number, n: count }): TableRow => ({
        cells: row(
          value,
          [
            textCell(answerName(x ?? '', value, coded, presentation)),
            numberCell(number, decimalsOf(number, 4), presentation, value, 'number'),
            numberCell(count, decimalsOf(count, 2), presentation, value, 'n'),
            numberCell(number - mean, 3, presentation, value, 'deviation')
          ],
          (power) => count * (number - mean) ** power
        )
      })),
      {
        emphasis: true,
        cells: row(
          '*',
          [textCell(message.total), EMPTY, numberCell(n, decimalsOf(n, 2), presentation, '*', 'n'), EMPTY],
          (power) => powers[power]
        )
      }
    ],
    notes: []
  };
}

function equations({ n, powers, skewness, kurtosis }: ShapeWorking, presentation: Presentation): Equation[] {
  const { say } = presentation;
  const message = say.messages.working.shape;
  const size = exact(n, 2, presentation);
  const number = (value: number): string => say.number(value, 4);
  const signed = (value: number): string => factor(value, 4, presentation);
  const [second, third, fourth] = POWERS.map((power) => powers[power] / n) as [number, number, number];
  const moment = (power: 2 | 3 | 4, letter: string, value: number): Equation =>
    equation(
      message.moment(SIGNS[power]),
      letter,
      `(${message.sum(SIGNS[power])}) / n`,
      `${number(powers[power])} / ${size}`,
      number(value)
    );
  return [
    moment(2, 'm₂', second),
    ...(skewness === null
      ? []
      : [
          moment(3, 'm₃', third),
          equation(
            message.plain.skewness,
            'g₁',
            `m₃ / (m₂${TIMES}√m₂)`,
            `${number(third)} / (${number(second)}${TIMES}√${number(second)})`,
            number(skewness.g)
          ),
          equation(
            message.skewness,
            'G₁',
            `g₁${TIMES}√(n${TIMES}(n − 1)) / (n − 2)`,
            `${number(skewness.g)}${TIMES}√(${size}${TIMES}(${size} − 1)) / (${size} − 2)`,
            number(skewness.estimate)
          )
        ]),
    ...(kurtosis === null
      ? []
      : [
          moment(4, 'm₄', fourth),
          equation(
            message.plain.kurtosis,
            'g₂',
            'm₄ / m₂² − 3',
            `${number(fourth)} / ${number(second)}² − 3`,
            number(kurtosis.g)
          ),
          equation(
            message.kurtosis,
            'G₂',
            `((n + 1)${TIMES}g₂ + 6)${TIMES}(n − 1) / ((n − 2)${TIMES}(n − 3))`,
            `((${size} + 1)${TIMES}${signed(kurtosis.g)} + 6)${TIMES}(${size} − 1) / ((${size} − 2)${TIMES}(${size} − 3))`,
            number(kurtosis.estimate)
          )
        ])
  ];
}
