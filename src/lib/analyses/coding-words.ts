import type { Codebook, Variable } from '#lib/data/codebook.ts';
import type { Say } from '#lib/messages/say.ts';
import type { Coding } from '#lib/recode/step.ts';
import { categoryLabel } from './labels.ts';

/** How a variable is coded, in words; null where there is nothing to say. */
export interface CodingWords {
  /** `1–4 er lav, 5–8 er høy`, or that all levels are kept. */
  readonly cutoff: string;
  /** Null where the questionnaire has no don't-know answer. */
  readonly dontKnow: string | null;
  readonly noAnswer: string;
  readonly reverse: string | null;
}

/** Up to this many answers are told by their words, more by their numbers where they have them. */
const FEW = 4;

export function codingWords(variable: Variable, coding: Coding, codebook: Codebook, say: Say): CodingWords {
  const words = say.messages.coding;
  const { cutoff, dontKnow, noAnswer, reverse } = coding;
  const how = cutoff === null ? 'uncut' : 'cut';
  return {
    cutoff: cutoff === null ? words.uncut : cutWords(variable, cutoff, reverse, codebook, say),
    dontKnow: !variable.missing.some(({ kind }) => kind === 'dont-know')
      ? null
      : dontKnow === 'low'
        ? words.dontKnow.low[how]
        : words.dontKnow[dontKnow],
    noAnswer: noAnswer === 'own' ? words.noAnswer.own[how] : words.noAnswer.missing,
    reverse: reverse ? words.reversed : null
  };
}

function cutWords(variable: Variable, cutoff: number, reverse: boolean, codebook: Codebook, say: Say): string {
  const words = say.messages.coding;
  const values = variable.categories.map(({ value }) => value);
  if (reverse) values.reverse();
  if (values.length === 0) return words.cutLowest(cutoff);
  const numeric = values.every((value) => value !== '' && Number.isFinite(Number(value)));
  const side = (answers: readonly string[]): string => {
    if (values.length <= FEW || !numeric) {
      return say.list(answers.map((value) => words.answer(categoryLabel(codebook, variable.name, value, say))));
    }
    const [a = '', b = ''] = reverse ? [answers.at(-1), answers[0]] : [answers[0], answers.at(-1)];
    return a === b ? a : words.range(a, b);
  };
  return words.cut(side(values.slice(0, cutoff)), side(values.slice(cutoff)));
}
