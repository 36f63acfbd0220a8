import { inSentence } from '#lib/messages/sentence.ts';
import type { Presentation } from '../contract.ts';
import { categoryLabel, variableLabel } from '../labels.ts';
import type { RegressionCoefficient, RegressionResult } from './result.ts';

/** An answer as the codebook, or the cut-off, calls it. */
export function answerName(variable: string, level: string, { codebook, say }: Presentation): string {
  const label = categoryLabel(codebook, variable, level, say, 'short');
  if (label !== level) return label;
  const { common } = say.messages;
  if (level === 'low') return common.low;
  if (level === 'high') return common.high;
  return level === '' ? common.missing['no-answer'] : level;
}

export function shortName(variable: string, { codebook, say }: Presentation): string {
  return variableLabel(codebook, variable, say, 'short');
}

/** The outcome, inside a sentence. */
export function outcomeName({ outcome }: RegressionResult, presentation: Presentation): string {
  return inSentence(shortName(outcome ?? '', presentation));
}

/** A coefficient by its variable, and by its answer where it is a dummy's. */
export function coefficientName({ variable, level }: RegressionCoefficient, presentation: Presentation): string {
  if (variable === null) return presentation.say.messages.regression.intercept;
  const name = shortName(variable, presentation);
  return level === null ? name : `${name}: ${answerName(variable, level, presentation)}`;
}
