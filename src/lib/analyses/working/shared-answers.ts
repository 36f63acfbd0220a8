import { closedAnswers } from '../closed-answers.ts';
import type { Input, Notice } from '../contract.ts';
import { answersOf, type Answers } from '../shared-scale.ts';
import { usableVariables } from '../variables-meant.ts';

/**
 * The answers to several variables on the scale that they share; null, with a notice, where they have none, or where these
 * must not be shown.
 *
 * @param shown  those whose answers are told of, among `wanted`
 */
export function sharedAnswers(
  wanted: readonly string[],
  shown: readonly string[],
  coded: boolean,
  input: Input,
  notices: Notice[]
): (Answers & { readonly names: readonly string[] }) | null {
  const { smallestGroup } = input;
  const names = usableVariables(wanted, 'order', input, notices);
  if (names.length < wanted.length) return null;
  const answers = answersOf(names, coded, input, notices);
  if (answers === null) return null;
  const closed = shown.find((name) => closedAnswers(name, input).length > 0);
  if (closed !== undefined) {
    notices.push({ code: 'hidden-answer', about: { variable: closed, smallest: smallestGroup } });
    return null;
  }
  if (answers.complete.length < Math.max(1, smallestGroup)) {
    notices.push({ code: 'few', about: { smallest: Math.max(1, smallestGroup) } });
    return null;
  }
  return { ...answers, names };
}
