import type { Equation } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { equation, TIMES } from './equation.ts';
import type { WaysWorking } from './result-ways.ts';
import { subscript } from './subscript.ts';

/** How many ways there are, the one in the middle, the lowest and the highest, and where the notebook's own stands. */
export function waysEquations(working: WaysWorking, presentation: Presentation): Equation[] {
  const { say } = presentation;
  const message = say.messages.working.ways;
  const { tally, choices, without, standing } = working;
  const { defined, median, min, max, positive, negative } = tally;
  const [whole, number] = [(value: number) => say.number(value, 0), (value: number) => say.number(value, 3)];
  const total = defined + without;
  const zero = defined - positive - negative;
  const product = choices.length > 1 ? [choices.map(({ values }) => whole(values)).join(TIMES)] : [];
  return [
    equation(message.combinations, 'M', ...product, whole(total)),
    ...(without === 0 ? [] : [equation(message.defined, 'N', `${whole(total)} − ${whole(without)}`, whole(defined))]),
    ...middle(working, median ?? 0, presentation),
    equation(message.min, 'r₁', number(min ?? 0)),
    equation(message.max, `r${subscript(defined)}`, number(max ?? 0)),
    equation(message.negative, 'n₁', whole(negative)),
    ...(zero === 0 ? [] : [equation(message.zero, 'n₀', whole(zero))]),
    equation(
      message.positive,
      'n₂',
      zero === 0 ? 'N − n₁' : 'N − n₁ − n₀',
      [defined, negative, ...(zero === 0 ? [] : [zero])].map(whole).join(' − '),
      whole(positive)
    ),
    ...(standing === null
      ? []
      : [
          equation(
            message.rank(whole(standing.below), whole(standing.alike)),
            'R',
            message.rankOf,
            `${whole(standing.below)} + (${whole(standing.alike)} + 1) / 2`,
            say.number(standing.rank, Number.isInteger(standing.rank) ? 0 : 1)
          )
        ])
  ];
}

/** The estimate in the middle, or halfway between the two that are. */
function middle({ tally, listed }: WaysWorking, median: number, { say }: Presentation): Equation[] {
  const message = say.messages.working.ways;
  const { defined } = tally;
  const number = (value: number) => say.number(value, 3);
  const whole = (value: number) => say.number(value, 0);
  const at = (place: number) => listed.find((way) => way.place === place)?.estimate ?? median;
  const [low, high] = [(defined + 1) >> 1, (defined >> 1) + 1];
  const place = equation(
    message.place,
    'k',
    '(N + 1) / 2',
    `(${whole(defined)} + 1) / 2`,
    say.number((defined + 1) / 2, low === high ? 0 : 1)
  );
  if (low === high) return [place, equation(message.median, `r${subscript(low)}`, number(median))];
  return [
    place,
    equation(
      message.halfway(whole(low), whole(high)),
      'Md',
      `(r${subscript(low)} + r${subscript(high)}) / 2`,
      `(${number(at(low))} + ${at(high) < 0 ? `(${number(at(high))})` : number(at(high))}) / 2`,
      number(median)
    )
  ];
}
