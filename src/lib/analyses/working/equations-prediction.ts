import type { Equation } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { afterSign, equation, TIMES } from './equation.ts';
import { exact } from './names.ts';
import type { AnswerPrediction, PredictionWorking, SumPrediction, Threshold } from './result-prediction.ts';

/** From the sum of coefficients times values to a mean with its interval, or to a chance. */
export function predictionEquations(working: PredictionWorking, presentation: Presentation): Equation[] {
  const { say } = presentation;
  const message = say.messages.working.prediction;
  const { part, sum, family } = working;
  const letter = family === 'linear' ? 'm' : 'η';
  const label = family === 'linear' ? message.mean : message.sum;
  const first = equation(label, letter, message.sumOf, say.number(sum, 3));
  if (part.kind === 'answer') return [first, ...answer(working, part, presentation)];
  return [
    first,
    ...(family === 'linear' ? [] : [chance(working, presentation)]),
    ...interval(working, part, presentation)
  ];
}

function chance({ sum, estimate }: PredictionWorking, presentation: Presentation): Equation {
  const { say } = presentation;
  const text = afterSign(sum, presentation);
  return equation(
    say.messages.working.prediction.chance,
    'p',
    '1 / (1 + exp(−η))',
    `1 / (1 + exp(−${text}))`,
    say.number(estimate, 3)
  );
}

function interval({ sum, family }: PredictionWorking, part: SumPrediction, presentation: Presentation): Equation[] {
  const { say } = presentation;
  const { prediction: message, model, mean, interval: between } = say.messages.working;
  const { se, df, quantile, sumLow, sumHigh, low, high, level } = part;
  const number = (value: number) => say.number(value, 3);
  const [name, letter] = family === 'linear' ? ['m', 't'] : ['η', 'z'];
  return [
    equation(message.se, 'SE', message.seOf, number(se)),
    equation(
      df === null ? model.interval(say.percent(level)) : mean.interval(say.percent(level), exact(df, 2, presentation)),
      `${name} ± ${letter}${TIMES}SE`,
      `${number(sum)} ± ${number(quantile)}${TIMES}${number(se)}`,
      between(number(sumLow), number(sumHigh))
    ),
    ...(family === 'linear'
      ? []
      : [
          equation(
            message.chanceInterval,
            between(
              `1 / (1 + exp(−${afterSign(sumLow, presentation)}))`,
              `1 / (1 + exp(−${afterSign(sumHigh, presentation)}))`
            ),
            between(number(low), number(high))
          )
        ])
  ];
}

/** The chance of an answer up to the threshold above it, less that up to the one below it. */
function answer(
  { sum, estimate }: PredictionWorking,
  { upper, lower }: AnswerPrediction,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const message = say.messages.working.prediction;
  const number = (value: number) => say.number(value, 3);
  const below = (label: string, letters: readonly [f: string, theta: string], { estimate: theta, below }: Threshold) =>
    equation(
      label,
      letters[0],
      `1 / (1 + exp(−(${letters[1]} − η)))`,
      `1 / (1 + exp(−(${number(theta)} − ${afterSign(sum, presentation)})))`,
      number(below)
    );
  const [most, least] = [upper ? 'F₂' : '1', lower ? ' − F₁' : ''];
  const numbers = `${upper ? number(upper.below) : '1'}${lower ? ` − ${number(lower.below)}` : ''}`;
  return [
    ...(lower ? [below(message.lower, ['F₁', 'θ₁'], lower)] : []),
    ...(upper ? [below(message.upper, ['F₂', 'θ₂'], upper)] : []),
    equation(message.answer, 'p', `${most}${least}`, ...(upper && !lower ? [] : [numbers]), number(estimate))
  ];
}
