import { arranged } from '../arranged.ts';
import type { Order } from '../look.ts';
import type { AnswerCount, FrequenciesResult, VariableFrequencies } from './result.ts';

/**
 * The variables in another order, by value that of their share above the cut-off (without one, of their mean); and so the
 * answers of a variable without an order of its own, unless others have the same answers: those stand side by side.
 */
export function arrange(result: FrequenciesResult, order: Order): FrequenciesResult {
  const { variables, base } = result;
  const answersOf = ({ answers }: VariableFrequencies) => answers.map(({ value }) => value).join('\n');
  const alone = (variable: VariableFrequencies) =>
    variables.every((other) => other === variable || answersOf(other) !== answersOf(variable));
  const height = ({ split, average }: VariableFrequencies) =>
    (split && (base === 'all' ? split.highOfAll : split.highOfAnswered)) ?? average?.mean ?? null;
  return {
    ...result,
    variables: arranged(variables, order, height).map((variable) =>
      variable.level === 'nominal' && alone(variable)
        ? { ...variable, answers: arranged(variable.answers, order, ({ n }: AnswerCount) => n) }
        : variable
    )
  };
}
