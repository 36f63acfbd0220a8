import { capitalised } from '#lib/messages/sentence.ts';
import type { Equation, TableBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, textCell, words } from '../grid.ts';
import { equation, TIMES } from './equation.ts';
import { inside, termName } from './names.ts';
import type { InflationWorking } from './result-model.ts';

/** Coefficients whose correlations are shown. */
const READABLE = 8;

/** Correlations of the estimates of a model; none where they are too many to be read. */
export function inflationTable(
  { variable, terms, estimate }: InflationWorking,
  presentation: Presentation
): TableBlock {
  const { say } = presentation;
  const { inflation: message, prediction, wald } = say.messages.working;
  const shown = terms.length > READABLE ? [] : terms;
  return {
    kind: 'table',
    id: 'inflation',
    title: message.finding(inside(variable, presentation), say.number(estimate, 2)),
    subtitle: message.subtitle,
    columns: [
      words(prediction.term, 'term'),
      ...shown.map((_, place) => numbers(String(place + 1), `r_${place + 1}`, false))
    ],
    rows: terms.map(({ term, correlations, isOwn, ...of }, place) => ({
      emphasis: isOwn,
      cells: [
        textCell(wald.numbered(String(place + 1), capitalised(termName(of, presentation)))),
        ...shown.map((other, column) => numberCell(correlations[column], 3, presentation, term, other.term))
      ]
    })),
    notes: terms.length > READABLE ? [message.many] : []
  };
}

export function inflationEquations(
  { terms, own, rest, all, generalised, estimate }: InflationWorking,
  { say }: Presentation
): Equation[] {
  const message = say.messages.working.inflation;
  const number = (value: number): string => say.number(value, 4);
  const k = terms.filter(({ isOwn }) => isOwn).length;
  const quotient = [
    `det R₁${TIMES}det R₂ / det R`,
    `${number(own)}${TIMES}${number(rest)} / ${number(all)}`,
    say.number(generalised, 3)
  ];
  return [
    equation(message.all, 'det R', number(all)),
    equation(message.own, 'det R₁', number(own)),
    equation(message.rest, 'det R₂', number(rest)),
    ...(k === 1
      ? [equation(message.one, 'VIF', ...quotient)]
      : [
          equation(message.several, 'GVIF', ...quotient),
          equation(
            message.scaled(String(k)),
            'VIF',
            'GVIF^(1 / k)',
            `${say.number(generalised, 3)}^(1 / ${k})`,
            say.number(estimate, 3)
          )
        ])
  ];
}
