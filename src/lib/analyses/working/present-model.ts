import { capitalised } from '#lib/messages/sentence.ts';
import type { Block, TableBlock, TableCell } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell, words } from '../grid.ts';
import { modelEquations } from './equations-model.ts';
import { answerName, decimalsOf, exact, inside, termName } from './names.ts';
import { inflationTable } from './present-inflation.ts';
import { scoreTable } from './present-score.ts';
import type { Body } from './present.ts';
import { waldBlocks } from './present-wald.ts';
import type { LikelihoodWorking, LinearFitWorking, ModelWorking } from './result-model.ts';
import type { WorkingResult } from './result.ts';

/** A coefficient from its standard error, or the sums of squares or log-likelihoods that a fit is made of. */
export function presentModel({ weighted }: WorkingResult, working: ModelWorking, presentation: Presentation): Body {
  const message = presentation.say.messages.working;
  const { part, robust, firth } = working;
  const linear = part.kind === 'term' && working.family === 'linear';
  const wald = part.kind === 'linear' ? part.wald : null;
  return {
    blocks: [
      headOf(working, presentation),
      modelEquations(working, presentation),
      ...(part.kind === 'linear' && wald !== null ? waldBlocks(wald, part, presentation) : [])
    ],
    conventions: [
      part.kind === 'inflation' || part.kind === 'score'
        ? message[part.kind].convention
        : message.model.convention[part.kind],
      ...(wald === null ? [] : [message.wald.convention, message.model.robust(wald.kind)]),
      ...(linear && robust !== null && robust !== 'classical' ? [message.model.robust(robust)] : []),
      ...(part.kind === 'term' && part.between !== null ? [message.model.thresholds] : []),
      ...(firth ? [message.model.firth] : []),
      ...(weighted ? [message.weighted] : []),
      message.rounded
    ]
  };
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text: capitalised(text) });

function headOf(working: ModelWorking, presentation: Presentation): Block {
  const { say } = presentation;
  const message = say.messages.working.model;
  const { part } = working;
  const outcome = inside(working.outcome, presentation);
  switch (part.kind) {
    case 'term': {
      const { odds, estimate, between } = part;
      const answer = (value: string) => answerName(working.outcome, value, true, presentation);
      if (between !== null) {
        const name = message.between(answer(between.below), answer(between.above));
        return heading(message.threshold(name, outcome, say.number(estimate, 2)));
      }
      const name = termName(part, presentation);
      const text = odds
        ? message.odds(name, outcome, say.number(odds.ratio, 2))
        : message.coefficient(name, outcome, say.number(estimate, 2));
      return heading(text);
    }
    case 'score':
      return scoreTable(part, working, presentation);
    case 'inflation':
      return inflationTable(part, presentation);
    case 'linear':
      return squaresTable(part, capitalised(message.explains(outcome, say.number(part.r2, 3))), working, presentation);
    case 'likelihood': {
      const title = capitalised(message.pseudo(outcome, say.number(part.mcFadden, 3)));
      return part.answers
        ? answersTable(part, part.answers, title, working, presentation)
        : { kind: 'heading', level: 2, text: title };
    }
  }
}

function squaresTable(
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

function answersTable(
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
