import { capitalised, inSentence } from '#lib/messages/sentence.ts';
import type { TableBlock, TableCell, TableColumn } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, percentCell, variableCell, words } from '../grid.ts';
import { answerName, outcomeName, shortName } from './names.ts';
import type { RegressionPrediction, RegressionResult } from './result.ts';

/** A row for each answer of each variable: the chance of each answer to the outcome, or the mean, with its interval. */
export function predictionTable(result: RegressionResult, presentation: Presentation): TableBlock {
  const { say } = presentation;
  const message = say.messages.regression.predictions;
  const what = result.family === 'linear' ? 'mean' : 'chance';
  const variables = [...new Set(result.predictions.map(({ variable }) => variable))];
  return {
    kind: 'table',
    id: `regression-predicted-${result.outcome}`,
    title: finding(result, presentation),
    subtitle: message.subtitle[what](outcomeName(result, presentation)),
    columns: columns(result, presentation),
    rows: variables.flatMap((variable) => {
      const own = result.predictions.filter((each) => each.variable === variable);
      return [
        { heading: true, cells: [variableCell(variable, presentation)] },
        ...[...new Set(own.map(({ level }) => level))].map((level) => ({
          cells: [
            { text: capitalised(answerName(variable, level, presentation)), value: `${variable}=${level}` },
            ...own.filter((each) => each.level === level).flatMap((each) => cells(each, result, presentation))
          ]
        }))
      ];
    }),
    notes: [message.command]
  };
}

/** The two answers of a variable between which a prediction moves most, in the order of the answers. */
function widest({ predictions }: RegressionResult): readonly [RegressionPrediction, RegressionPrediction] | null {
  let best: readonly [RegressionPrediction, RegressionPrediction] | null = null;
  predictions.forEach((from, place) => {
    for (const to of predictions.slice(place)) {
      if (from.variable !== to.variable || from.outcome !== to.outcome) continue;
      if (!best || Math.abs(to.estimate - from.estimate) > Math.abs(best[1].estimate - best[0].estimate))
        best = [from, to];
    }
  });
  return best;
}

function finding(result: RegressionResult, presentation: Presentation): string {
  const { say } = presentation;
  const message = say.messages.regression.predictions;
  const [from, to] = widest(result) ?? [];
  if (!from || !to) return '';
  const variable = inSentence(shortName(from.variable, presentation));
  return from.outcome === null
    ? message.mean(variable, say.number(from.estimate, 2), say.number(to.estimate, 2))
    : message.chance(
        variable,
        answerName(result.outcome ?? '', from.outcome, presentation),
        say.percent(from.estimate),
        say.percent(to.estimate)
      );
}

function columns(result: RegressionResult, presentation: Presentation): TableColumn[] {
  const { family, outcome, predictions } = result;
  const { columns: labels } = presentation.say.messages.regression;
  const message = presentation.say.messages.regression.predictions.columns;
  const name = (level: string): string => answerName(outcome ?? '', level, presentation);
  const answer = words(message.answer, 'answer');
  if (family === 'ordinal') {
    // On a phone: both ends, and the answer that the title is about.
    const told = widest(result)?.[0].outcome;
    const answers = [...new Set(predictions.map((each) => each.outcome ?? ''))];
    return [
      answer,
      ...answers.map((level, place) =>
        numbers(capitalised(name(level)), `p_${level}`, [0, answers.length - 1].includes(place) || level === told)
      )
    ];
  }
  const event = predictions[0]?.outcome ?? null;
  return [
    answer,
    numbers(event === null ? message.mean : message.chance(name(event)), event === null ? 'mean' : 'probability'),
    numbers(labels.low, 'low'),
    numbers(labels.high, 'high')
  ];
}

function cells(
  { variable, level, outcome, estimate, low, high }: RegressionPrediction,
  { family }: RegressionResult,
  presentation: Presentation
): TableCell[] {
  const key = ['predicted', variable, level];
  if (family === 'ordinal') return [percentCell(estimate, presentation, ...key, outcome ?? '')];
  const cell = (value: number, name: string): TableCell =>
    family === 'linear'
      ? numberCell(value, 2, presentation, ...key, name)
      : percentCell(value, presentation, ...key, name);
  return [cell(estimate, 'estimate'), cell(low, 'low'), cell(high, 'high')];
}
