import { capitalised } from '#lib/messages/sentence.ts';
import type { TableBlock, TableCell } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell, words } from '../grid.ts';
import { predictionEquations } from './equations-prediction.ts';
import { answerName, exact, inside, termName } from './names.ts';
import type { Body } from './present.ts';
import type { PredictionWorking } from './result-prediction.ts';
import type { WorkingResult } from './result.ts';

/** Each coefficient by its value, and from their sum what is predicted. */
export function presentPrediction(
  { weighted }: WorkingResult,
  working: PredictionWorking,
  presentation: Presentation
): Body {
  const message = presentation.say.messages.working;
  const { robust, firth, family } = working;
  return {
    blocks: [
      termsTable(working, presentation),
      { kind: 'equations', items: predictionEquations(working, presentation) }
    ],
    conventions: [
      message.prediction.convention.point,
      message.prediction.convention[family],
      ...(robust !== null && robust !== 'classical' ? [message.model.robust(robust)] : []),
      ...(firth ? [message.model.firth] : []),
      ...(weighted ? [message.weighted] : []),
      message.rounded
    ]
  };
}

function titleOf(working: PredictionWorking, presentation: Presentation): string {
  const { say } = presentation;
  const { common, working: message } = say.messages;
  const { variable, level, outcome, estimate, part, event } = working;
  const name = (of: string, value: string): string => common.quoted(answerName(of, value, true, presentation));
  const [to, at] = [inside(outcome, presentation), inside(variable, presentation)];
  const answer = part.kind === 'answer' ? part.answer : event;
  return capitalised(
    answer === null
      ? message.prediction.ofMean(to, at, name(variable, level), say.number(estimate, 2))
      : message.prediction.ofChance(name(outcome, answer), to, at, name(variable, level), say.percent(estimate))
  );
}

function termsTable(working: PredictionWorking, presentation: Presentation): TableBlock {
  const message = presentation.say.messages.working;
  const { terms, sum, n, variable } = working;
  const cell = (value: number, ...ref: string[]): TableCell => numberCell(value, 3, presentation, ...ref);
  return {
    kind: 'table',
    id: 'terms',
    title: titleOf(working, presentation),
    subtitle: message.prediction.subtitle(exact(n, 2, presentation)),
    columns: [
      words(message.prediction.term, 'term'),
      numbers(message.prediction.coefficient, 'b'),
      numbers(message.prediction.value, 'x'),
      numbers(message.prediction.product, 'product')
    ],
    rows: [
      ...terms.map(({ term, estimate, value, ...of }) => ({
        cells: [
          textCell(capitalised(termName(of, presentation))),
          cell(estimate, term, 'b'),
          cell(value, term, 'x'),
          cell(estimate * value, term, 'product')
        ],
        emphasis: of.variable === variable
      })),
      { emphasis: true, cells: [textCell(message.table.sum), EMPTY, EMPTY, cell(sum, '*', 'product')] }
    ],
    notes: []
  };
}
