import type { Equation } from '../block.ts';
import type { Presentation } from '../contract.ts';
import type { WhiskerEnd } from '../box.ts';
import { TIMES, equation } from './equation.ts';
import { exact, factor } from './names.ts';
import type { QuantilesWorking, WhiskersWorking } from './result.ts';

/** The fences of a boxplot from its quartiles, and the answers at which the whiskers end. */
export function whiskerEquations(
  { quantiles }: QuantilesWorking,
  whiskers: WhiskersWorking,
  presentation: Presentation
): Equation[] {
  const message = presentation.say.messages.working.whiskers;
  const number = (value: number) => exact(value, 3, presentation);
  const [q1, q3] = [0.25, 0.75].map((part) => quantiles.find(({ probability }) => probability === part)?.estimate ?? 0);
  const [first = 0, third = 0] = [q1, q3];
  const reach = `${number(1.5)}${TIMES}`;
  const length = `(${number(third)} − ${factor(first, 3, presentation)})`;
  const fence = (side: 'low' | 'high', quartile: string, sign: string, from: number, at: number): Equation =>
    equation(
      message.fence[side],
      `${quartile} ${sign} ${reach}(Q3 − Q1)`,
      `${number(from)} ${sign} ${reach}${length}`,
      number(at)
    );
  const end = (side: 'low' | 'high'): Equation =>
    equation(endLabel(side, whiskers[side], whiskers, presentation), message.name[side], number(whiskers[side].number));
  const [low, high] = whiskers.fences;
  return [fence('low', 'Q1', '−', first, low), end('low'), fence('high', 'Q3', '+', third, high), end('high')];
}

/** Why a whisker ends there, and how many lie there or further out. */
function endLabel(
  side: 'low' | 'high',
  { at, people }: WhiskerEnd,
  { smallest }: WhiskersWorking,
  { say }: Presentation
): string {
  const message = say.messages.working.whiskers;
  const why = at === 'outermost' ? message.outermost[side] : message[at][side](smallest);
  return people === null ? why : message.there[side](why, people);
}
