import { capitalised } from '#lib/messages/sentence.ts';
import type { Equation, TableBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell, words } from '../grid.ts';
import { equation, TIMES } from './equation.ts';
import { answerName, termName } from './names.ts';
import type { ModelWorking, ScoreWorking } from './result-model.ts';

/** The derivatives by each split's coefficients, and what each adds to the statistic. */
export function scoreTable(
  { terms, statistic }: ScoreWorking,
  { outcome }: ModelWorking,
  presentation: Presentation
): TableBlock {
  const { say } = presentation;
  const { prediction, score: message, table } = say.messages.working;
  const answer = (value: string): string => answerName(outcome, value, true, presentation);
  return {
    kind: 'table',
    id: 'score',
    title: message.finding(say.number(statistic, 2)),
    subtitle: message.subtitle,
    columns: [
      words(message.split, 'split'),
      words(prediction.term, 'term'),
      numbers('g', 'g', false),
      numbers('I⁻¹g', 'solved', false),
      numbers(`g${TIMES}(I⁻¹g)`, 'product')
    ],
    rows: [
      ...terms.map(({ between: { below, above }, term, gradient, solved, ...of }) => ({
        cells: [
          { ...textCell(capitalised(`${answer(below)} | ${answer(above)}`)), value: `${below}|${above}` },
          textCell(capitalised(termName(of, presentation))),
          numberCell(tidy(gradient), 3, presentation, below, term, 'g'),
          numberCell(solved, 3, presentation, below, term, 'solved'),
          numberCell(tidy(gradient * solved), 3, presentation, below, term, 'product')
        ]
      })),
      {
        emphasis: true,
        cells: [textCell(table.sum), EMPTY, EMPTY, EMPTY, numberCell(statistic, 3, presentation, '*', 'product')]
      }
    ],
    notes: [message.zero]
  };
}

/** What is zero but for rounding has no sign. */
const tidy = (value: number): number => (Math.abs(value) < 1e-9 ? 0 : value);

export function scoreEquations({ terms, statistic, splits, df, p }: ScoreWorking, { say }: Presentation): Equation[] {
  const { score: message, table } = say.messages.working;
  const slopes = terms.length / splits - 1;
  return [
    equation(message.statistic, 'χ²', 'gᵀI⁻¹g', message.sumOf, say.number(statistic, 3)),
    equation(message.df, 'df', `(s − 1)${TIMES}k`, `(${splits} − 1)${TIMES}${slopes}`, String(df)),
    equation(table.p(say.number(df, 0)), 'p', 'P(X > χ²)', say.p(p))
  ];
}
