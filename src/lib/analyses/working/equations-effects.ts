import type { Equation } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { equation, TIMES } from './equation.ts';
import { exact } from './names.ts';
import type { McNemarWorking } from './result-change.ts';
import type { ChanceWorking } from './result-groups.ts';

/** The probability of superiority from U, and twice it less one, with Newcombe's interval of both. */
export function chanceEquations(
  u: number,
  sizes: readonly [number, number],
  { superiority, rankBiserial, newcombe }: ChanceWorking,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const { groups, change, effects, interval } = say.messages.working;
  const { newcombe: message } = effects;
  const number = (value: number) => say.number(value, 3);
  const [n1 = '', n2 = '', all = ''] = [...sizes, sizes[0] + sizes[1]].map((size) => exact(size, 2, presentation));
  const product = `(${n1}${TIMES}${n2})`;
  const { low, high, level, z, variances } = newcombe;
  const end = (
    [theta, variance, sign]: readonly [number, number, '−' | '+'],
    place: '₁' | '₂',
    labels: { readonly variance: string; readonly end: string }
  ): Equation[] => {
    const [t, spread] = [say.number(theta, 4), say.number(variance, 6)];
    const inner = `((1 − ${t}) / (2 − ${t}) + ${t} / (1 + ${t}))`;
    return [
      equation(
        labels.variance,
        `V${place}`,
        `θ(1 − θ)${TIMES}(1 + (n / 2 − 1)${TIMES}((1 − θ) / (2 − θ) + θ / (1 + θ))) / (n₁${TIMES}n₂)`,
        `${t}${TIMES}(1 − ${t})${TIMES}(1 + (${all} / 2 − 1)${TIMES}${inner}) / ${product}`,
        spread
      ),
      equation(
        labels.end,
        `θ${place}`,
        `A ${sign} z${TIMES}√V${place}`,
        `${say.number(superiority, 4)} ${sign} ${number(z)}${TIMES}√${spread}`,
        t
      )
    ];
  };
  return [
    equation(
      groups.superiority,
      'A',
      `U / (n₁${TIMES}n₂)`,
      `${exact(u, 2, presentation)} / ${product}`,
      number(superiority)
    ),
    equation(
      change.effects.ranks,
      'r',
      `2${TIMES}A − 1`,
      `2${TIMES}${number(superiority)} − 1`,
      number(rankBiserial.estimate)
    ),
    ...end([low, variances[0], '−'], '₁', { ...message.low, end: message.low.end(say.percent(level)) }),
    ...end([high, variances[1], '+'], '₂', message.high),
    equation(
      message.rank,
      `2${TIMES}θ − 1`,
      interval(`2${TIMES}${say.number(low, 4)} − 1`, `2${TIMES}${say.number(high, 4)} − 1`),
      interval(number(rankBiserial.low), number(rankBiserial.high))
    )
  ];
}

/** The exact interval of a share, s of m, by quantiles of beta. */
export function betaEquations(
  part: number,
  m: number,
  [low, high]: readonly [number, number],
  level: number,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const { beta: message } = say.messages.working.effects;
  const whole = (value: number) => say.number(value, 0);
  const tail = (1 - level) / 2;
  const [lower, upper] = [tail, 1 - tail].map((each) => exact(each, 4, presentation)) as [string, string];
  const s = whole(part);
  const quantile = (at: string, a: string, b: string): string => `B(${at}; ${a}; ${b})`;
  return [
    equation(
      message.low(say.percent(level)),
      'π₁',
      ...(part === 0 ? [] : [quantile('α / 2', 's', 'm − s + 1'), quantile(lower, s, `${whole(m)} − ${s} + 1`)]),
      say.number(low, 4)
    ),
    equation(
      message.high,
      'π₂',
      ...(part === m
        ? []
        : [quantile('1 − α / 2', 's + 1', 'm − s'), quantile(upper, `${s} + 1`, `${whole(m)} − ${s}`)]),
      say.number(high, 4)
    )
  ];
}

/** The exact interval of the share that went up, as odds. */
export function oddsEnds(
  b: number,
  c: number,
  { shares, low, high, level }: NonNullable<NonNullable<McNemarWorking['chiSquare']>['interval']>,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const { effects, interval } = say.messages.working;
  const odds = (share: number): string => `${say.number(share, 4)} / (1 − ${say.number(share, 4)})`;
  return [
    ...betaEquations(b, b + c, shares, level, presentation),
    equation(
      effects.beta.odds,
      'π / (1 − π)',
      interval(odds(shares[0]), odds(shares[1])),
      interval(say.number(low, 3), say.number(high, 3))
    )
  ];
}
