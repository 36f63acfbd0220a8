import type { Equation } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { equation, TIMES } from './equation.ts';
import { chanceEquations } from './equations-effects.ts';
import { exact } from './names.ts';
import type { ComparedWorking, KruskalWorking, RankTestWorking } from './result-groups.ts';

/** U of two groups, its z, and how large it is of what it can be. */
export function twoRanks(
  groups: readonly ComparedWorking[],
  { convention, u, variance, z, chance }: RankTestWorking,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const { groups: message, change } = say.messages.working;
  const [first, second] = groups;
  if (!first || !second) return [];
  const number = (value: number) => say.number(value, 3);
  const short = (value: number) => exact(value, 2, presentation);
  const [n1, n2] = [short(first.n), short(second.n)];
  const distance = u - (first.n * second.n) / 2;
  const off = convention === 'spss' ? '' : ` ${distance < 0 ? '+' : '−'} ${say.number(0.5, 1)}`;
  const nothing = convention === 'r' && Math.abs(distance) <= 0.5;
  const root = `√${number(variance)}`;
  const other = first.n * second.n - u;
  return [
    equation(message.u, 'U', 'R₁ − n₁(n₁ + 1) / 2', `${short(first.rankSum)} − ${n1}${TIMES}(${n1} + 1) / 2`, short(u)),
    ...(convention === 'spss' && other < u
      ? [equation(message.lesserU, 'U', `n₁${TIMES}n₂ − U`, `${n1}${TIMES}${n2} − ${short(u)}`, short(other))]
      : []),
    equation(
      message.uVariance,
      'V',
      `n₁${TIMES}n₂ / (n${TIMES}(n − 1))${TIMES}Σ(${message.rank} − (n + 1) / 2)²`,
      number(variance)
    ),
    equation(
      message.z,
      'z',
      `(U − n₁${TIMES}n₂ / 2${off}) / √V`,
      nothing ? `0 / ${root}` : `(${short(u)} − ${n1}${TIMES}${n2} / 2${off}) / ${root}`,
      number(z.statistic)
    ),
    equation(change.normal, 'p', '2 · P(Z > |z|)', say.p(z.p)),
    ...chanceEquations(u, [first.n, second.n], chance, presentation)
  ];
}

/** H of several groups. */
export function severalRanks(
  n: number,
  { meanRank, between, squares, df, h, epsilonSquared }: KruskalWorking,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const { groups: message, table } = say.messages.working;
  const number = (value: number) => say.number(value, 3);
  const size = exact(n, 2, presentation);
  const all = exact(meanRank, 2, presentation);
  return [
    equation(message.allRanks, 'r', '(n + 1) / 2', `(${size} + 1) / 2`, all),
    equation(message.rankBetween, 'SSb', message.rankBetweenOf, number(between)),
    equation(message.rankTotal, 'SSt', message.rankTotalOf, number(squares)),
    equation(
      message.h,
      'H',
      `(n − 1)${TIMES}SSb / SSt`,
      `(${size} − 1)${TIMES}${number(between)} / ${number(squares)}`,
      number(h.statistic)
    ),
    equation(table.p(exact(df, 0, presentation)), 'p', 'P(X > H)', say.p(h.p)),
    equation(message.epsilon, 'ε²', 'H / (n − 1)', `${number(h.statistic)} / (${size} − 1)`, number(epsilonSquared))
  ];
}
