import type { Equation, EquationsBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { exact, TIMES } from './names.ts';
import type {
  AnovaWorking,
  ComparedWorking,
  GroupsWorking,
  KruskalWorking,
  MeansTestWorking,
  RankTestWorking,
  TWorking
} from './result-groups.ts';

const of = (label: string, left: string, ...right: string[]): Equation => ({ label, left, right });

/** From the groups to the test of them. */
export function groupsEquations({ groups, n, test }: GroupsWorking, presentation: Presentation): EquationsBlock {
  switch (test.by) {
    case 'two-means':
      return { kind: 'equations', items: twoMeans(groups, test, presentation) };
    case 'means':
      return { kind: 'equations', items: means(groups, test, presentation) };
    case 'two-ranks':
      return { kind: 'equations', items: twoRanks(groups, test, presentation) };
    case 'ranks':
      return { kind: 'equations', items: kruskal(n, test, presentation) };
  }
}

function twoMeans(groups: readonly ComparedWorking[], test: MeansTestWorking, presentation: Presentation): Equation[] {
  const { say } = presentation;
  const message = say.messages.working.groups;
  const [first, second] = groups;
  if (!first || !second) return [];
  const number = (value: number | null) => say.number(value ?? 0, 3);
  const size = ({ n }: ComparedWorking) => exact(n, 2, presentation);
  const parts = [first, second].map((each) => `${number(each.variance)} / ${size(each)}`);
  const { welch, student } = test;
  return [
    ...(welch === null
      ? []
      : [
          of(message.welchSe, 'SE', '√(s₁² / n₁ + s₂² / n₂)', `√(${parts.join(' + ')})`, number(welch.se)),
          of(
            message.welchDf,
            'df',
            '(s₁² / n₁ + s₂² / n₂)² / ((s₁² / n₁)² / (n₁ − 1) + (s₂² / n₂)² / (n₂ − 1))',
            number(welch.df)
          ),
          ...tEquations(message.welch, welch, first, second, presentation)
        ]),
    ...(student === null
      ? []
      : [
          of(
            message.pooled,
            's²',
            '(SS₁ + SS₂) / (n − 2)',
            `(${number(first.squares)} + ${number(second.squares)}) / ${exact(student.df, 2, presentation)}`,
            number(student.variance)
          ),
          of(
            message.studentSe,
            'SE',
            `√(s²${TIMES}(1 / n₁ + 1 / n₂))`,
            `√(${number(student.variance)}${TIMES}(1 / ${size(first)} + 1 / ${size(second)}))`,
            number(student.se)
          ),
          ...tEquations(message.student, student, first, second, presentation),
          of(
            message.d,
            'd',
            '(m₁ − m₂) / s',
            `${number(student.estimate)} / √${number(student.variance)}`,
            number(student.d)
          ),
          ...(student.g === null || student.d === 0
            ? []
            : [
                of(
                  message.g,
                  'g',
                  `J${TIMES}d`,
                  `${number(student.g / student.d)}${TIMES}${number(student.d)}`,
                  number(student.g)
                )
              ])
        ])
  ];
}

function tEquations(
  label: string,
  { estimate, se, statistic, df, p, quantile, low, high, level }: TWorking,
  first: ComparedWorking,
  second: ComparedWorking,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const message = say.messages.working;
  const number = (value: number) => say.number(value, 3);
  const freedom = exact(df, 2, presentation);
  return [
    of(
      label,
      't',
      '(m₁ − m₂) / SE',
      `(${number(first.mean)} − ${number(second.mean)}) / ${number(se)}`,
      number(statistic)
    ),
    of(message.correlation.p(freedom), 'p', '2 · P(T > |t|)', say.p(p)),
    of(
      message.mean.interval(say.percent(level), freedom),
      `m₁ − m₂ ± t${TIMES}SE`,
      `${number(estimate)} ± ${number(quantile)}${TIMES}${number(se)}`,
      message.interval(number(low), number(high))
    )
  ];
}

function means(
  groups: readonly ComparedWorking[],
  { between, within, df, f, omegaSquared, welch }: AnovaWorking,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const { groups: message, model } = say.messages.working;
  const number = (value: number) => say.number(value, 3);
  const [first, second] = [exact(df[0], 2, presentation), exact(df[1], 2, presentation)];
  const [sb, sw, mean] = [number(between), number(within), number(within / df[1])];
  return [
    of(message.between, 'SSb', message.betweenOf, sb),
    of(message.within, 'SSw', groups.map(({ squares }) => number(squares)).join(' + '), sw),
    ...(f === null
      ? []
      : [
          of(
            message.f,
            'F',
            '(SSb / (k − 1)) / (SSw / (n − k))',
            `(${sb} / ${first}) / (${sw} / ${second})`,
            number(f.statistic)
          ),
          of(model.pF(first, second), 'p', 'P(X > F)', say.p(f.p))
        ]),
    of(
      message.omega,
      'ω²',
      `(SSb − (k − 1)${TIMES}MSw) / (SSb + SSw + MSw)`,
      `(${sb} − ${first}${TIMES}${mean}) / (${sb} + ${sw} + ${mean})`,
      number(omegaSquared)
    ),
    ...(welch === null
      ? []
      : [
          of(message.weights, 'w', 'n / s²', welch.weights.map(number).join(', ')),
          of(message.middle, 'm̃', 'Σw · m / Σw', number(welch.middle)),
          of(message.lambda, 'Λ', 'Σ(1 − w / Σw)² / (n − 1)', number(welch.lambda)),
          of(
            message.welchF,
            'F',
            '(Σw · (m − m̃)² / (k − 1)) / (1 + 2(k − 2)Λ / (k² − 1))',
            `(${number(welch.between)} / ${first}) / (1 + 2${TIMES}${groups.length - 2}${TIMES}${number(welch.lambda)} / ${groups.length ** 2 - 1})`,
            number(welch.statistic)
          ),
          of(message.welchDf, 'df', '(k² − 1) / 3Λ', number(welch.df[1])),
          of(model.pF(first, exact(welch.df[1], 1, presentation)), 'p', 'P(X > F)', say.p(welch.p))
        ])
  ];
}

function twoRanks(
  groups: readonly ComparedWorking[],
  { convention, u, variance, z, superiority, rankBiserial }: RankTestWorking,
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
    of(message.u, 'U', 'R₁ − n₁(n₁ + 1) / 2', `${short(first.rankSum)} − ${n1}${TIMES}(${n1} + 1) / 2`, short(u)),
    ...(convention === 'spss' && other < u
      ? [of(message.lesserU, 'U', `n₁${TIMES}n₂ − U`, `${n1}${TIMES}${n2} − ${short(u)}`, short(other))]
      : []),
    of(
      message.uVariance,
      'V',
      `n₁${TIMES}n₂ / (n${TIMES}(n − 1))${TIMES}Σ(${message.rank} − (n + 1) / 2)²`,
      number(variance)
    ),
    of(
      message.z,
      'z',
      `(U − n₁${TIMES}n₂ / 2${off}) / √V`,
      nothing ? `0 / ${root}` : `(${short(u)} − ${n1}${TIMES}${n2} / 2${off}) / ${root}`,
      number(z.statistic)
    ),
    of(change.normal, 'p', '2 · P(Z > |z|)', say.p(z.p)),
    of(message.superiority, 'A', `U / (n₁${TIMES}n₂)`, `${short(u)} / (${n1}${TIMES}${n2})`, number(superiority)),
    of(change.effects.ranks, 'r', `2${TIMES}A − 1`, `2${TIMES}${number(superiority)} − 1`, number(rankBiserial))
  ];
}

function kruskal(
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
    of(message.allRanks, 'r', '(n + 1) / 2', `(${size} + 1) / 2`, all),
    of(message.rankBetween, 'SSb', message.rankBetweenOf, number(between)),
    of(message.rankTotal, 'SSt', message.rankTotalOf, number(squares)),
    of(
      message.h,
      'H',
      `(n − 1)${TIMES}SSb / SSt`,
      `(${size} − 1)${TIMES}${number(between)} / ${number(squares)}`,
      number(h.statistic)
    ),
    of(table.p(exact(df, 0, presentation)), 'p', 'P(X > H)', say.p(h.p)),
    of(message.epsilon, 'ε²', 'H / (n − 1)', `${number(h.statistic)} / (${size} − 1)`, number(epsilonSquared))
  ];
}
