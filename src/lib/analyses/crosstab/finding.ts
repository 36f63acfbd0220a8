import { capitalised } from '#lib/messages/sentence.ts';
import type { Presentation } from '../contract.ts';
import { pText } from '../p-text.ts';
import type { Names } from './names.ts';
import type { CrosstabResult } from './result.ts';

/** Whether rows and columns hang together, by the test that was asked for. */
export function finding(
  { tests, decisive, effects, level }: CrosstabResult,
  names: Names,
  presentation: Presentation
): string {
  const { say } = presentation;
  const message = say.messages.crosstab.finding;
  const test = tests.find(({ method }) => method === decisive);
  const effect = effects.find(({ measure }) => measure === 'phi') ?? effects[0];
  if (!test || !effect || effect.estimate === null) return message.untested(capitalised(names.rows), names.columns);
  const strength = `${effect.measure === 'phi' ? 'φ' : 'V'} = ${say.number(effect.estimate, 2)}`;
  const p = pText(test.p, presentation);
  return test.p < 1 - level
    ? message.related(capitalised(names.rows), names.columns, strength, p)
    : message.unrelated(names.rows, names.columns, strength, p);
}

/** A count: whole, or a sum of weights with one decimal. */
export function countText(n: number, { say }: Presentation): string {
  return say.number(n, Number.isInteger(n) ? 0 : 1);
}
