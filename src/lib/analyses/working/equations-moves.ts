import type { Equation } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { equation, TIMES } from './equation.ts';
import { exact, factor } from './names.ts';
import type { KendallWorking, OrdinalMethod } from './result-coefficient.ts';

/** The letter of a measure, what P − Q is divided by, and how a respondent of a cell moves it. */
export const LETTERS: Readonly<
  Record<OrdinalMethod, { readonly letter: string; readonly denominator: string; readonly move: string }>
> = {
  kendall: {
    letter: 'τ',
    denominator: '√(wx · wy)',
    move: '(a − b) / √(wx · wy) − τ · ((n − t) / (2wx) + (n − u) / (2wy))'
  },
  'kendall-c': { letter: 'τ', denominator: '(n²(k − 1) / (2k))', move: '(a − b) · 2k / (n²(k − 1)) − 2τ / n' },
  gamma: { letter: 'γ', denominator: '(P + Q)', move: '(a − b − γ · (a + b)) / (P + Q)' },
  'somers-d': { letter: 'd', denominator: 'wx', move: '(a − b − d · (n − t)) / wx' },
  'somers-d-symmetric': {
    letter: 'd',
    denominator: '((wx + wy) / 2)',
    move: '(2(a − b) − d · (n − t + n − u)) / (wx + wy)'
  }
};

/** The standard error of the measure from what each cell does to it, and the interval. */
export function moveEquations(
  { measure, moves, interval, estimate }: KendallWorking,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const { ordinal: message, interval: between } = say.messages.working;
  const { letter, move } = LETTERS[measure];
  const { se, z, low, high, level } = interval;
  const error = say.number(se, 4);
  return [
    equation(message.move, 'm', move),
    equation(message.se, 'SE', `√Σ(${message.times}${TIMES}m²)`, `√${say.number(moves.squares, 6)}`, error),
    equation(
      message.interval(say.percent(level)),
      `${letter} ± z${TIMES}SE`,
      `${factor(Number(estimate.toFixed(3)), 3, presentation)} ± ${say.number(z, 3)}${TIMES}${error}`,
      between(say.number(low, 3), say.number(high, 3))
    )
  ];
}

/** z where the measure is tested by the standard error that it has where there is no association. */
export function freeEquations(
  { measure, n, concordant, discordant, denominator, free, estimate, statistic }: KendallWorking,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const message = say.messages.working.ordinal;
  const { letter, denominator: letters } = LETTERS[measure];
  const [whole, error] = [(value: number) => exact(value, 2, presentation), say.number(free.se, 4)];
  const excess = concordant - discordant;
  const squared = excess < 0 ? `(${whole(excess)})²` : `${whole(excess)}²`;
  return [
    equation(message.free, 'Σ', message.freeOf, whole(free.squares)),
    equation(
      message.se0,
      'SE₀',
      `√(Σ − 4(P − Q)² / n) / ${letters}`,
      `√(${whole(free.squares)} − 4${TIMES}${squared} / ${whole(n)}) / ${exact(denominator, 3, presentation)}`,
      error
    ),
    ...(statistic === null
      ? []
      : [
          equation(
            say.messages.working.kendall.z,
            'z',
            `${letter} / SE₀`,
            `${factor(Number(estimate.toFixed(3)), 3, presentation)} / ${error}`,
            say.number(statistic, 3)
          )
        ])
  ];
}
