import type { Presentation } from '../contract.ts';
import { answerName } from './names.ts';
import type { VariableFrequencies } from './result.ts';

/** Variables with the same answers in the same order, under the same names. */
export type Batch = readonly VariableFrequencies[];

/** The variables by scale: the scale that most of them share first, else in the order given. */
export function batches(variables: readonly VariableFrequencies[], presentation: Presentation): Batch[] {
  const byScale = new Map<string, VariableFrequencies[]>();
  for (const variable of variables) {
    const key = JSON.stringify([
      variable.level,
      variable.answers.map((answer) => [answer.value, answerName(variable, answer, presentation)])
    ]);
    const batch = byScale.get(key);
    if (batch) batch.push(variable);
    else byScale.set(key, [variable]);
  }
  return [...byScale.values()].sort((a, b) => b.length - a.length);
}

/** Levels that diverging bars can tell apart. */
const MOST_LEVELS = 10;

/** True where the answers are ordered, few, and all shown: what can hang on a cut-off. */
export function diverges(batch: Batch): boolean {
  return batch.every(
    ({ level, answers }) =>
      level === 'ordinal' && answers.length > 1 && answers.length <= MOST_LEVELS && answers.every(({ n }) => n !== null)
  );
}

/** A batch in parts of at most `most`, as even as they can be: what one page holds. */
export function parts(batch: Batch, most: number): Batch[] {
  const count = Math.ceil(batch.length / most);
  const size = Math.ceil(batch.length / count);
  return Array.from({ length: count }, (_, index) => batch.slice(index * size, (index + 1) * size));
}
