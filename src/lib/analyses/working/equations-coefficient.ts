import type { Equation, EquationsBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { afterSign, equation, TIMES } from './equation.ts';
import { commonEquation, correlationSumEquation, totalEquation } from './equations-alpha.ts';
import type {
  AlphaWorking,
  HalvesWorking,
  Lambda2Working,
  Lambda6Working,
  MatrixWorking,
  SquaredMultipleWorking
} from './result-scale.ts';

/** From the covariances of the items to a coefficient of the scale. */
export function coefficientEquations(
  working: AlphaWorking,
  coefficient: MatrixWorking,
  presentation: Presentation
): EquationsBlock {
  switch (coefficient.kind) {
    case 'lambda2':
      return { kind: 'equations', items: lambda2(working, coefficient, presentation) };
    case 'lambda6':
      return { kind: 'equations', items: lambda6(working, coefficient, presentation) };
    case 'squared-multiple':
      return { kind: 'equations', items: [squaredMultiple(coefficient, presentation)] };
    case 'halves':
      return { kind: 'equations', items: halves(working, coefficient, presentation) };
  }
}

function lambda2(working: AlphaWorking, { squares, estimate }: Lambda2Working, presentation: Presentation): Equation[] {
  const { say } = presentation;
  const message = say.messages.working.coefficient;
  const { items, common, total } = working;
  const number = (value: number) => say.number(value, 3);
  const k = items.length;
  return [
    commonEquation(working, presentation),
    equation(message.squares, 'Σc²', message.squaresOf, number(squares)),
    totalEquation(working, presentation),
    equation(
      message.lambda2,
      'λ₂',
      `(Σc + √(k / (k − 1)${TIMES}Σc²)) / S²`,
      `(${afterSign(common, presentation)} + √(${k} / ${k - 1}${TIMES}${number(squares)})) / ${number(total)}`,
      number(estimate)
    )
  ];
}

function lambda6(
  working: AlphaWorking,
  { of, error, total, estimate }: Lambda6Working,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const message = say.messages.working.coefficient;
  const number = (value: number) => say.number(value, 3);
  const ofCorrelations = of === 'correlations';
  return [
    ofCorrelations ? correlationSumEquation(total, presentation) : totalEquation(working, presentation),
    equation(
      message.lambda6,
      'λ₆',
      `1 − Σ(1 / d) / ${ofCorrelations ? 'Σr' : 'S²'}`,
      `1 − ${number(error)} / ${number(total)}`,
      number(estimate)
    )
  ];
}

function squaredMultiple({ inverse, place, estimate }: SquaredMultipleWorking, { say }: Presentation): Equation {
  const message = say.messages.working.coefficient;
  const diagonal = say.number(inverse[place] as number, 3);
  return equation(message.squaredMultiple, 'R²', '1 − 1 / d', `1 − 1 / ${diagonal}`, say.number(estimate, 3));
}

function halves(
  working: AlphaWorking,
  { first, variances, estimate }: HalvesWorking,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const message = say.messages.working.coefficient;
  const number = (value: number) => say.number(value, 3);
  const [one, other] = [number(variances[0]), number(variances[1])];
  const last = working.items.length;
  return [
    equation(message.half(1, first), 's²₁', message.halfOf(1, first), one),
    equation(message.half(first + 1, last), 's²₂', message.halfOf(first + 1, last), other),
    totalEquation(working, presentation),
    equation(
      message.halves,
      'G',
      `2${TIMES}(1 − (s²₁ + s²₂) / S²)`,
      `2${TIMES}(1 − (${one} + ${other}) / ${number(working.total)})`,
      number(estimate)
    )
  ];
}
