import type { Equation } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { afterSign, equation, TIMES } from './equation.ts';
import { chanceEquations } from './equations-effects.ts';
import { pooledEquation, testOf, welchEquations } from './equations-group-means.ts';
import { effectEquations } from './equations-noncentral.ts';
import { exact } from './names.ts';
import type { ComparedWorking, PairMeansWorking, PairRanksWorking, TWorking } from './result-groups.ts';

/** Welch's t of two of several groups, p and interval by the distribution that the test goes by, and g. */
export function pairMeans(
  groups: readonly ComparedWorking[],
  { first: one, second: other, by, groups: count, welch, student }: PairMeansWorking,
  presentation: Presentation
): Equation[] {
  const [first, second] = [one, other].map((name) => groups.find(({ value }) => value === name));
  if (!first || !second) return [];
  return [
    ...(welch === null
      ? []
      : [
          ...welchEquations(first, second, welch, presentation),
          ...(by === 'welch' ? testOf(welch, presentation) : byRange(welch, count, presentation))
        ]),
    ...(student === null
      ? []
      : [
          pooledEquation(first, second, student, presentation),
          ...effectEquations([first, second], student, presentation)
        ])
  ];
}

/** p and interval by the studentized range. */
function byRange(
  { estimate, se, df, p, quantile, low, high, level }: TWorking,
  groups: number,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const { groups: message, interval } = say.messages.working;
  const number = (value: number) => say.number(value, 3);
  return [
    equation(message.range(say.number(groups, 0), exact(df, 2, presentation)), 'p', `P(Q > √2${TIMES}|t|)`, say.p(p)),
    equation(
      message.rangeInterval(say.percent(level)),
      `m₁ − m₂ ± q / √2${TIMES}SE`,
      `${number(estimate)} ± ${number(quantile)} / √2${TIMES}${number(se)}`,
      interval(number(low), number(high))
    )
  ];
}

/** Dunn's z of two of several groups, and how large the difference between the two alone is. */
export function pairRanks(
  groups: readonly ComparedWorking[],
  n: number,
  test: PairRanksWorking,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const { groups: message, change } = say.messages.working;
  const [first, second] = [test.first, test.second].map((name) => groups.find(({ value }) => value === name));
  if (!first || !second) return [];
  const number = (value: number) => say.number(value, 3);
  const short = (value: number) => exact(value, 2, presentation);
  const [n1, n2] = [short(first.n), short(second.n)];
  const { meanRank, squares, variance, se, estimate, z, u, chance } = test;
  const ranks = `${number(first.meanRank)} − ${afterSign(second.meanRank, presentation)}`;
  return [
    equation(message.allRanks, 'r', '(n + 1) / 2', `(${short(n)} + 1) / 2`, short(meanRank)),
    equation(message.rankTotal, 'SSt', message.rankTotalOf, number(squares)),
    equation(message.rankVariance, 's²', 'SSt / (n − 1)', `${number(squares)} / (${short(n)} − 1)`, number(variance)),
    equation(message.rankDifference, 'd', 'r₁ − r₂', ranks, number(estimate)),
    equation(
      message.rankSe,
      'SE',
      `√(s²${TIMES}(1 / n₁ + 1 / n₂))`,
      `√(${number(variance)}${TIMES}(1 / ${n1} + 1 / ${n2}))`,
      number(se)
    ),
    equation(message.dunn, 'z', 'd / SE', `${number(estimate)} / ${number(se)}`, number(z.statistic)),
    equation(change.normal, 'p', '2 · P(Z > |z|)', say.p(z.p)),
    equation(message.aloneU, 'U', short(u)),
    ...chanceEquations(u, [first.n, second.n], chance, presentation)
  ];
}
