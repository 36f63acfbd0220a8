import type { Interval } from '#lib/stats/result.ts';
import type { Equation } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { afterSign, equation, TIMES } from './equation.ts';
import { exact } from './names.ts';
import type { ComparedWorking, StudentWorking } from './result-groups.ts';

/** d and g, with their intervals. */
export function effectEquations(
  groups: readonly [ComparedWorking, ComparedWorking],
  student: StudentWorking,
  presentation: Presentation
): Equation[] {
  const { estimate, variance, d, g } = student;
  const { say } = presentation;
  const message = say.messages.working.groups;
  const number = (value: number) => say.number(value, 3);
  const [n1, n2] = groups.map((group) => exact(group.n, 2, presentation));
  return [
    equation(message.d, 'd', '(m₁ − m₂) / s', `${number(estimate)} / √${number(variance)}`, number(d)),
    ...(g === null
      ? []
      : [
          equation(
            message.g,
            'g',
            `J${TIMES}d`,
            `${number(g.correction)}${TIMES}${afterSign(d, presentation)}`,
            number(g.estimate)
          ),
          ...noncentralEquations(
            student,
            {
              ...{ ...g, letter: 'g', formula: `J${TIMES}δ${TIMES}√(1 / n₁ + 1 / n₂)` },
              scaled: (delta) => `${number(g.correction)}${TIMES}${delta}${TIMES}√(1 / ${n1} + 1 / ${n2})`
            },
            presentation
          )
        ])
  ];
}

/** An effect size's interval by the noncentrality of its t. */
export function noncentralEquations(
  { statistic, df, noncentrality }: Tested,
  { letter, formula, scaled, low, high, level }: Scaled,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const { effects, interval } = say.messages.working;
  const { noncentral: message } = effects;
  const number = (value: number) => say.number(value, 3);
  const [t, tail] = [number(statistic), exact((1 - level) / 2, 4, presentation)];
  const [first, second] = noncentrality;
  const ends = [scaled(afterSign(first, presentation)), scaled(afterSign(second, presentation))] as const;
  return [
    equation(
      message.low(say.percent(level), exact(df, 2, presentation)),
      'P(T ≥ t; δ₁)',
      `P(T ≥ ${t}; ${number(first)})`,
      tail
    ),
    equation(message.high, 'P(T ≤ t; δ₂)', `P(T ≤ ${t}; ${number(second)})`, tail),
    equation(message.ends(letter), formula, interval(...ends), interval(number(low), number(high)))
  ];
}

/** A t with the noncentralities of which it is the one and the other bound. */
interface Tested {
  readonly statistic: number;
  readonly df: number;
  readonly noncentrality: readonly [number, number];
}

/** An effect size that is t by a factor: the formula of its ends, and the same with a δ put in. */
interface Scaled extends Interval {
  readonly letter: string;
  readonly formula: string;
  readonly scaled: (delta: string) => string;
}
