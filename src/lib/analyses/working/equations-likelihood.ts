import type { Equation } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { afterSign, equation, TIMES } from './equation.ts';
import { exact } from './names.ts';
import type { LikelihoodWorking, ModelWorking, PenaltyWorking } from './result-model.ts';

/** From the log-likelihoods of a model and of the one without variables to how well it fits. */
export function likelihoodEquations(
  n: number,
  family: ModelWorking['family'],
  { none, log, penalty, parameters, test, mcFadden, nagelkerke, aic, perSlope: counted }: LikelihoodWorking,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const { table, model: message } = say.messages.working;
  const number = (value: number) => say.number(value, 3);
  const size = exact(n, 2, presentation);
  const [first, second] = [afterSign(none, presentation), afterSign(log, presentation)];
  return [
    equation(message.none, 'ln L₀', message.logOf, number(none)),
    equation(message.log, 'ln L', number(log)),
    ...(penalty === null ? [] : [penalised(penalty, presentation)]),
    ...(test === null || test.statistic === null
      ? []
      : [
          ratioOf(test.statistic, { log, none }, penalty, presentation),
          equation(table.p(typeof test.df === 'number' ? say.number(test.df, 0) : ''), 'p', 'P(X > χ²)', say.p(test.p))
        ]),
    equation(message.mcFadden, 'R²', '1 − ln L / ln L₀', `1 − ${second} / ${first}`, number(mcFadden)),
    equation(
      message.nagelkerke,
      'R²',
      `(1 − exp(2${TIMES}(ln L₀ − ln L) / n)) / (1 − exp(2${TIMES}ln L₀ / n))`,
      `(1 − exp(2${TIMES}(${first} − ${second}) / ${size})) / (1 − exp(2${TIMES}${first} / ${size}))`,
      number(nagelkerke)
    ),
    ...(aic === null ? [] : [aicEquation(log, parameters, aic, presentation)]),
    ...(counted === null ? [] : countedPerSlope(n, family, counted, presentation))
  ];
}

function penalised({ model }: PenaltyWorking, presentation: Presentation): Equation {
  const { say } = presentation;
  return equation(
    say.messages.working.profile.penalty.sum,
    'ln L*',
    'ln L + ½ ln |I|',
    `${say.number(model.log, 3)} + ${afterSign(model.penalty, presentation)}`,
    say.number(model.sum, 3)
  );
}

/** Firth's penalty is in both log-likelihoods. */
function ratioOf(
  statistic: number,
  { log, none }: Pick<LikelihoodWorking, 'log' | 'none'>,
  penalty: PenaltyWorking | null,
  presentation: Presentation
): Equation {
  const { say } = presentation;
  const name = penalty === null ? 'ln L' : 'ln L*';
  const [top, zero] = penalty === null ? [log, none] : [penalty.model.sum, penalty.none.sum];
  return equation(
    say.messages.working.model.ratio,
    'χ²',
    `2${TIMES}(${name} − ${name}₀)`,
    `2${TIMES}(${afterSign(top, presentation)} − ${afterSign(zero, presentation)})`,
    say.number(statistic, 3)
  );
}

export function aicEquation(log: number, parameters: number, aic: number, presentation: Presentation): Equation {
  const { say } = presentation;
  return equation(
    say.messages.working.model.aic,
    'AIC',
    `−2${TIMES}ln L + 2${TIMES}q`,
    `−2${TIMES}${afterSign(log, presentation)} + 2${TIMES}${parameters}`,
    say.number(aic, 3)
  );
}

/** Of two answers the rarer counts, and of several in a row what they are worth of numbers without ties. */
function countedPerSlope(
  n: number,
  family: ModelWorking['family'],
  { respondents, slopes, estimate }: NonNullable<LikelihoodWorking['perSlope']>,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const message = say.messages.working.model;
  const size = exact(n, 2, presentation);
  const counted = exact(respondents, 3, presentation);
  const cubes = exact((n - respondents) * n ** 2, 2, presentation);
  return [
    family === 'ordinal'
      ? equation(message.effective, 'm', 'n − Σnj³ / n²', `${size} − ${cubes} / ${size}²`, counted)
      : equation(message.rarer, 'm', 'min(nj)', counted),
    equation(message.perSlope, 'm / k', `${counted} / ${slopes}`, say.number(estimate, 1))
  ];
}
