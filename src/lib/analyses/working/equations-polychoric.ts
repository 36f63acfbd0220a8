import type { Equation } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { afterSign, equation, TIMES } from './equation.ts';
import type { PolychoricWorking } from './result-coefficient.ts';

/** The likelihood at its top and beside it, its ratio to no correlation, and the interval. */
export function equationsOfPolychoric(
  { estimate, log, others, none, statistic, p, alternative, interval }: PolychoricWorking,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const { polychoric: message, table, interval: between } = say.messages.working;
  const number = (value: number): string => say.number(value, 3);
  const z = Math.sign(estimate) * Math.sqrt(statistic);
  return [
    equation(message.top, `ln L(${number(estimate)})`, message.sumOf, number(log)),
    ...others.map((other) => equation(message.beside, `ln L(${number(other.rho)})`, number(other.log))),
    equation(message.none, `ln L(${say.number(0, 0)})`, number(none)),
    equation(
      message.ratio,
      'χ²',
      `2${TIMES}(ln L(ρ) − ln L(0))`,
      `2${TIMES}(${afterSign(log, presentation)} − ${afterSign(none, presentation)})`,
      number(statistic)
    ),
    ...(alternative === 'two-sided'
      ? [equation(table.p('1'), 'p', 'P(X > χ²)', say.p(p))]
      : [
          equation(message.root, 'z', '±√χ²', number(z)),
          equation(message.side, 'p', alternative === 'greater' ? 'P(Z > z)' : 'P(Z < z)', say.p(p))
        ]),
    ...(interval === null
      ? []
      : [
          equation(message.se, 'SE', number(interval.se)),
          equation(
            message.scaled,
            `SE / (1 − ρ²)`,
            `${number(interval.se)} / (1 − ${afterSign(estimate, presentation)}²)`,
            number(interval.se / ((1 - estimate) * (1 + estimate)))
          ),
          equation(
            message.interval(say.percent(interval.level)),
            `tanh(atanh(ρ) ± z${TIMES}SE / (1 − ρ²))`,
            `tanh(${number(Math.atanh(estimate))} ± ${number(interval.z)}${TIMES}${number(interval.se / ((1 - estimate) * (1 + estimate)))})`,
            between(number(interval.low), number(interval.high))
          )
        ])
  ];
}
