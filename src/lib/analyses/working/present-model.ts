import { capitalised } from '#lib/messages/sentence.ts';
import type { Block } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { modelEquations } from './equations-model.ts';
import { answerName, inside, termName } from './names.ts';
import { answersTable, penaltyTable, squaresTable } from './present-fit.ts';
import { inflationTable } from './present-inflation.ts';
import { scoreTable } from './present-score.ts';
import { presentTest } from './present-tests.ts';
import type { Body } from './present.ts';
import { waldBlocks } from './present-wald.ts';
import type { FitPart, ModelWorking } from './result-model.ts';
import { isTest } from './result-tests.ts';
import type { WorkingResult } from './result.ts';

/** A coefficient from its standard error, or the sums of squares or log-likelihoods that a fit is made of. */
export function presentModel({ weighted }: WorkingResult, working: ModelWorking, presentation: Presentation): Body {
  const message = presentation.say.messages.working;
  const { part, firth } = working;
  const { blocks, conventions } = isTest(part)
    ? presentTest(part, working, presentation)
    : presentFit(part, working, presentation);
  return {
    blocks,
    conventions: [
      ...conventions,
      ...(firth ? [message.model.firth] : []),
      ...(weighted ? [message.weighted] : []),
      message.rounded
    ]
  };
}

function presentFit(part: FitPart, working: ModelWorking, presentation: Presentation): Body {
  const message = presentation.say.messages.working;
  const { robust } = working;
  const linear = part.kind === 'term' && working.family === 'linear';
  const wald = part.kind === 'linear' ? part.wald : null;
  const penalty = part.kind === 'likelihood' ? part.penalty : null;
  return {
    blocks: [
      headOf(part, working, presentation),
      ...(penalty === null ? [] : [penaltyTable(penalty, presentation)]),
      modelEquations(part, working, presentation),
      ...(part.kind === 'linear' && wald !== null ? waldBlocks(wald, part, presentation) : [])
    ],
    conventions: [
      part.kind === 'inflation' || part.kind === 'score'
        ? message[part.kind].convention
        : penalty === null
          ? message.model.convention[part.kind]
          : message.profile.penalty.convention,
      ...(wald === null ? [] : [message.wald.convention, message.model.robust(wald.kind)]),
      ...(linear && robust !== null && robust !== 'classical' ? [message.model.robust(robust)] : []),
      ...(part.kind === 'term' && part.between !== null ? [message.model.thresholds] : [])
    ]
  };
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text: capitalised(text) });

function headOf(part: FitPart, working: ModelWorking, presentation: Presentation): Block {
  const { say } = presentation;
  const message = say.messages.working.model;
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
