import { variableOf } from '#lib/data/codebook.ts';
import type { MissingKind } from '#lib/data/table.ts';
import { inSentence } from '#lib/messages/sentence.ts';
import type { Presentation } from '../contract.ts';
import { categoryLabel, variableLabel } from '../labels.ts';
import type { AnswerCount, VariableFrequencies } from './result.ts';

/** What an answer is called: its label, or the limits of its class. */
export function answerName(
  variable: VariableFrequencies,
  answer: AnswerCount,
  { codebook, say }: Presentation,
  size: 'full' | 'short' = 'full'
): string {
  if (variable.classes === null || answer.number === null) {
    return categoryLabel(codebook, variable.name, answer.value, say, size);
  }
  const { width } = variable.classes;
  const decimals = decimalsOf(width);
  return say.messages.frequencies.class(
    say.number(answer.number, decimals),
    say.number(answer.number + width, decimals)
  );
}

/** The name with its number behind it, where it has one that the name does not tell: `rutine (5)`. */
export function numberedName(variable: VariableFrequencies, answer: AnswerCount, presentation: Presentation): string {
  const name = answerName(variable, answer, presentation, 'short');
  const numbered = variable.level === 'ordinal' && answer.number !== null && name !== answer.value;
  return numbered ? presentation.say.messages.frequencies.levelWithNumber(name, answer.value) : name;
}

/** What a kind of missing is called for these variables: as their codebook says where it says one thing, else in general. */
export function missingName(kind: MissingKind, variables: readonly string[], { codebook, say }: Presentation): string {
  const labels = new Set(
    variables.flatMap((name) =>
      (variableOf(codebook, name)?.missing ?? [])
        .filter((missing) => missing.kind === kind)
        .map(({ label }) => say.local(label))
    )
  );
  const [only] = labels;
  return only !== undefined && labels.size === 1 ? only : inSentence(say.messages.common.missing[kind]);
}

/** Short labels of variables, inside a sentence. */
export function namesInSentence(variables: readonly VariableFrequencies[], { codebook, say }: Presentation): string {
  return say.list(variables.map(({ name }) => inSentence(variableLabel(codebook, name, say, 'short'))));
}

/** Decimals that tell multiples of a step apart. */
export function decimalsOf(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
}

/** The share of a count by the base in force; null where hidden. */
export function shareOf(
  counted: { readonly ofAll: number | null; readonly ofAnswered: number | null },
  base: 'all' | 'answered'
): number | null {
  return base === 'all' ? counted.ofAll : counted.ofAnswered;
}
