import { inSentence } from '#lib/messages/sentence.ts';
import type { Presentation } from '../contract.ts';
import { variableLabel } from '../labels.ts';
import { answerName } from './names.ts';
import type { AnswerCount, VariableFrequencies } from './result.ts';

/** More stops than this cannot be told apart by hand. */
const MOST_STOPS = 40;

/** What moves a variable's cut-off: null for answers without order, hidden answers and classes of numbers. */
export function handleOf(
  variable: VariableFrequencies,
  presentation: Presentation
): { variable: string; label: string; stops: string[] } | null {
  const { codebook, say } = presentation;
  const { answers, answered, all } = variable;
  const counts = answers.flatMap(({ n }) => (n === null ? [] : [n]));
  const movable = variable.level !== 'nominal' && variable.classes === null && counts.length === answers.length;
  if (!movable || answers.length < 2 || answers.length > MOST_STOPS) return null;
  const words = say.messages.frequencies.handle;
  const stops = answers.slice(1).map((high, index) => {
    const count = counts.slice(index + 1).reduce((total, n) => total + n, 0);
    return words.stop(
      placeName(variable, answers[index] as AnswerCount, presentation),
      placeName(variable, high, presentation),
      say.count(count),
      say.count(answered ?? all)
    );
  });
  return {
    variable: variable.name,
    label: words.label(inSentence(variableLabel(codebook, variable.name, say, 'short'))),
    stops
  };
}

/** The number where the scale is long, else the name. */
function placeName(variable: VariableFrequencies, answer: AnswerCount, presentation: Presentation): string {
  return variable.answers.length > 4 && answer.number !== null
    ? answer.value
    : answerName(variable, answer, presentation, 'short');
}
