import type { TableBlock, TableCell, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell, words } from '../grid.ts';
import { answerName, decimalsOf, exact } from './names.ts';
import type {
  LikelihoodWorking,
  LinearFitWorking,
  ModelWorking,
  PenalisedHeight,
  PenaltyWorking
} from './result-model.ts';

/** What a linear model explains of the squares, and what it leaves. */
export function squaresTable(
  { total, residual, slopes, df, residualSd }: LinearFitWorking,
  title: string,
  { n }: ModelWorking,
  presentation: Presentation
): TableBlock {
  const message = presentation.say.messages.working;
  const number = (value: number, ...ref: string[]): TableCell => numberCell(value, 3, presentation, ...ref);
  const whole = (value: number, ...ref: string[]): TableCell =>
    numberCell(value, decimalsOf(value, 2), presentation, ...ref);
  return {
    kind: 'table',
    id: 'squares',
    title,
    subtitle: message.model.subtitle(exact(n, 2, presentation)),
    columns: [
      words(message.model.source, 'source'),
      numbers(message.model.squares, 'squares'),
      numbers('df', 'df'),
      numbers(message.model.meanSquare, 'mean_square')
    ],
    rows: [
      {
        cells: [
          textCell(message.model.explained),
          number(total - residual, 'model', 'squares'),
          whole(slopes, 'model', 'df'),
          slopes > 0 ? number((total - residual) / slopes, 'model', 'mean-square') : EMPTY
        ]
      },
      {
        cells: [
          textCell(message.model.residual),
          number(residual, 'residual', 'squares'),
          whole(df, 'residual', 'df'),
          number(residualSd ** 2, 'residual', 'mean-square')
        ]
      },
      {
        emphasis: true,
        cells: [textCell(message.total), number(total, '*', 'squares'), whole(n - 1, '*', 'df'), EMPTY]
      }
    ],
    notes: []
  };
}

/** The answers to the outcome, and the log-likelihood of their shares. */
export function answersTable(
  { none }: LikelihoodWorking,
  answers: NonNullable<LikelihoodWorking['answers']>,
  title: string,
  { n, outcome }: ModelWorking,
  presentation: Presentation
): TableBlock {
  const message = presentation.say.messages.working;
  const count = (value: number, ...ref: string[]): TableCell =>
    numberCell(value, decimalsOf(value, 2), presentation, ...ref);
  return {
    kind: 'table',
    id: 'answers',
    title,
    subtitle: message.model.answers(exact(n, 2, presentation)),
    columns: [
      words(message.answer, 'answer'),
      numbers(message.count, 'n'),
      numbers(message.model.logShare, 'log_likelihood')
    ],
    rows: [
      ...answers.map(({ value, n: some, log }) => ({
        cells: [
          textCell(answerName(outcome, value, true, presentation)),
          count(some, value, 'n'),
          numberCell(log, 3, presentation, value, 'log-likelihood')
        ]
      })),
      {
        emphasis: true,
        cells: [textCell(message.total), count(n, '*', 'n'), numberCell(none, 3, presentation, '*', 'log-likelihood')]
      }
    ],
    notes: []
  };
}

/** Log-likelihoods with Firth's penalty. */
export function penaltyTable({ model, none }: PenaltyWorking, presentation: Presentation): TableBlock {
  const { say } = presentation;
  const { profile } = say.messages.working;
  const message = profile.penalty;
  const row = (id: 'model' | 'none', { log, penalty, sum }: PenalisedHeight): TableRow => ({
    cells: [
      textCell(message[id]),
      numberCell(log, 3, presentation, id, 'ln-l'),
      numberCell(penalty, 3, presentation, id, 'penalty'),
      numberCell(sum, 3, presentation, id, 'log-likelihood')
    ]
  });
  return {
    kind: 'table',
    id: 'penalty',
    minor: true,
    title: message.title(say.number(model.sum, 2)),
    subtitle: message.subtitle,
    columns: [
      words(profile.model, 'model'),
      numbers('ln L', 'ln_l'),
      numbers('½ ln |I|', 'penalty'),
      numbers('ln L*', 'log_likelihood')
    ],
    rows: [row('model', model), row('none', none)],
    notes: []
  };
}
