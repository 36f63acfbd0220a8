import type { DetailPart } from '#lib/figures/scene.ts';
import type { Presentation } from '../contract.ts';
import { variableLabel } from '../labels.ts';
import { highShare } from './finding.ts';
import { answerName, missingName, shareOf } from './names.ts';
import type { FrequenciesResult, VariableFrequencies } from './result.ts';

type Base = FrequenciesResult['base'];

/** A variable's counts in a sentence: the text alternative of its bars. */
export function rowDescription(variable: VariableFrequencies, base: Base, presentation: Presentation): string {
  const { codebook, say } = presentation;
  const words = say.messages.frequencies.description;
  const counts = [
    ...variable.answers.map((answer) =>
      words.part(answerName(variable, answer, presentation), answer.n === null ? words.hidden : say.count(answer.n))
    ),
    ...variable.missing.map(({ kind, n }) => words.part(missingName(kind, [variable.name], presentation), say.count(n)))
  ];
  const share = variable.split ? [words.share(say.percent(highShare(variable.split, base)))] : [];
  return words.row(variableLabel(codebook, variable.name, say), [...counts, ...share].join(', '));
}

/** The line under the title of one variable: its label in full, and how many answered where that may be told. */
export function singleSubtitle({ name, answered, all }: VariableFrequencies, { codebook, say }: Presentation): string {
  const words = say.messages.frequencies.subtitle;
  const label = variableLabel(codebook, name, say);
  const of = say.count(all);
  return answered === null ? words.concealed(label, of) : words.single(label, say.count(answered), of);
}

/** What a variable's bars tell on hover and focus: each count with its share. */
export function detailOf(variable: VariableFrequencies, base: Base, presentation: Presentation): DetailPart {
  const { codebook, say } = presentation;
  const { detail } = say.messages.frequencies;
  const line = (name: string, n: number | null, share: number | null) =>
    n === null ? [] : [share === null ? `${name}: ${say.count(n)}` : detail(name, say.count(n), say.percent(share))];
  const lines = [
    ...variable.answers.flatMap((answer) =>
      line(answerName(variable, answer, presentation), answer.n, shareOf(answer, base))
    ),
    ...variable.missing.flatMap((missing) =>
      line(missingName(missing.kind, [variable.name], presentation), missing.n, shareOf(missing, base))
    )
  ];
  // Lines are told apart by their text where they are shown.
  return {
    kind: 'detail',
    id: `frequencies-${variable.name}`,
    label: variableLabel(codebook, variable.name, say),
    lines: [...new Set(lines)]
  };
}
