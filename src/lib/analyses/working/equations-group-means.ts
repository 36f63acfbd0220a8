import type { Equation } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { afterSign, equation, TIMES } from './equation.ts';
import { effectEquations } from './equations-noncentral.ts';
import { exact } from './names.ts';
import type { AnovaWorking, ComparedWorking, MeansTestWorking, StudentWorking, TWorking } from './result-groups.ts';

/** Welch’s and Student’s t of two groups, and d. */
export function twoMeans(
  groups: readonly ComparedWorking[],
  test: MeansTestWorking,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const message = say.messages.working.groups;
  const [first, second] = groups;
  if (!first || !second) return [];
  const { welch, student } = test;
  const number = (value: number) => say.number(value, 3);
  return [
    ...(welch === null ? [] : [...welchEquations(first, second, welch, presentation), ...testOf(welch, presentation)]),
    ...(student === null
      ? []
      : [
          pooledEquation(first, second, student, presentation),
          equation(
            message.studentSe,
            'SE',
            `√(s²${TIMES}(1 / n₁ + 1 / n₂))`,
            `√(${number(student.variance)}${TIMES}(1 / ${sizeOf(first, presentation)} + 1 / ${sizeOf(second, presentation)}))`,
            number(student.se)
          ),
          tEquation(message.student, first, second, student, presentation),
          ...testOf(student, presentation),
          ...effectEquations([first, second], student, presentation)
        ])
  ];
}

const sizeOf = ({ n }: ComparedWorking, presentation: Presentation): string => exact(n, 2, presentation);

/** Welch's standard error, degrees of freedom and t. */
export function welchEquations(
  first: ComparedWorking,
  second: ComparedWorking,
  welch: TWorking,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const message = say.messages.working.groups;
  const number = (value: number | null) => say.number(value ?? 0, 3);
  const parts = [first, second].map((each) => `${number(each.variance)} / ${sizeOf(each, presentation)}`);
  return [
    equation(message.welchSe, 'SE', '√(s₁² / n₁ + s₂² / n₂)', `√(${parts.join(' + ')})`, number(welch.se)),
    equation(
      message.welchDf,
      'df',
      '(s₁² / n₁ + s₂² / n₂)² / ((s₁² / n₁)² / (n₁ − 1) + (s₂² / n₂)² / (n₂ − 1))',
      number(welch.df)
    ),
    tEquation(message.welch, first, second, welch, presentation)
  ];
}

/** One variance of two groups. */
export function pooledEquation(
  first: ComparedWorking,
  second: ComparedWorking,
  student: StudentWorking,
  presentation: Presentation
): Equation {
  const { say } = presentation;
  const number = (value: number) => say.number(value, 3);
  return equation(
    say.messages.working.groups.pooled,
    's²',
    '(SS₁ + SS₂) / (n − 2)',
    `(${number(first.squares)} + ${number(second.squares)}) / ${exact(student.df, 2, presentation)}`,
    number(student.variance)
  );
}

function tEquation(
  label: string,
  first: ComparedWorking,
  second: ComparedWorking,
  { se, statistic }: TWorking,
  presentation: Presentation
): Equation {
  const { say } = presentation;
  const number = (value: number) => say.number(value, 3);
  return equation(
    label,
    't',
    '(m₁ − m₂) / SE',
    `(${number(first.mean)} − ${afterSign(second.mean, presentation)}) / ${number(se)}`,
    number(statistic)
  );
}

/** p and interval by Student's t. */
export function testOf(
  { estimate, se, df, p, quantile, low, high, level }: TWorking,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const message = say.messages.working;
  const number = (value: number) => say.number(value, 3);
  const freedom = exact(df, 2, presentation);
  return [
    equation(message.correlation.p(freedom), 'p', '2 · P(T > |t|)', say.p(p)),
    equation(
      message.mean.interval(say.percent(level), freedom),
      `m₁ − m₂ ± t${TIMES}SE`,
      `${number(estimate)} ± ${number(quantile)}${TIMES}${number(se)}`,
      message.interval(number(low), number(high))
    )
  ];
}

/** The analysis of variance, classical and Welch’s. */
export function means(
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
    equation(message.between, 'SSb', message.betweenOf, sb),
    equation(message.within, 'SSw', groups.map(({ squares }) => number(squares)).join(' + '), sw),
    ...(f === null
      ? []
      : [
          equation(
            message.f,
            'F',
            '(SSb / (k − 1)) / (SSw / (n − k))',
            `(${sb} / ${first}) / (${sw} / ${second})`,
            number(f.statistic)
          ),
          equation(model.pF(first, second), 'p', 'P(X > F)', say.p(f.p))
        ]),
    equation(
      message.omega,
      'ω²',
      `(SSb − (k − 1)${TIMES}MSw) / (SSb + SSw + MSw)`,
      `(${sb} − ${first}${TIMES}${mean}) / (${sb} + ${sw} + ${mean})`,
      number(omegaSquared)
    ),
    ...(welch === null
      ? []
      : [
          equation(message.weights, 'w', 'n / s²', welch.weights.map(number).join(', ')),
          equation(message.middle, 'm̃', 'Σw · m / Σw', number(welch.middle)),
          equation(message.lambda, 'Λ', 'Σ(1 − w / Σw)² / (n − 1)', number(welch.lambda)),
          equation(
            message.welchF,
            'F',
            '(Σw · (m − m̃)² / (k − 1)) / (1 + 2(k − 2)Λ / (k² − 1))',
            `(${number(welch.between)} / ${first}) / (1 + 2${TIMES}${groups.length - 2}${TIMES}${number(welch.lambda)} / ${groups.length ** 2 - 1})`,
            number(welch.statistic)
          ),
          equation(message.welchDf, 'df', '(k² − 1) / 3Λ', number(welch.df[1])),
          equation(model.pF(first, exact(welch.df[1], 1, presentation)), 'p', 'P(X > F)', say.p(welch.p))
        ])
  ];
}
