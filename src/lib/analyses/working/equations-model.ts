import type { Equation, EquationsBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { equation, TIMES } from './equation.ts';
import { aicEquation, likelihoodEquations } from './equations-likelihood.ts';
import { inflationEquations } from './present-inflation.ts';
import { scoreEquations } from './present-score.ts';
import { exact } from './names.ts';
import type { FitPart, LinearFitWorking, ModelWorking, TermWorking } from './result-model.ts';

/** From a coefficient to its test and interval, or from sums of squares and log-likelihoods to how well a model fits. */
export function modelEquations(
  part: FitPart,
  { n, family }: Pick<ModelWorking, 'n' | 'family'>,
  presentation: Presentation
): EquationsBlock {
  switch (part.kind) {
    case 'term':
      return { kind: 'equations', items: [...tested(part, presentation), ...scaled(part, presentation)] };
    case 'inflation':
      return { kind: 'equations', items: inflationEquations(part, presentation) };
    case 'score':
      return { kind: 'equations', items: scoreEquations(part, presentation) };
    case 'linear':
      return { kind: 'equations', items: linearFit(n, part, presentation) };
    case 'likelihood':
      return { kind: 'equations', items: likelihoodEquations(n, family, part, presentation) };
  }
}

function tested({ estimate, se, statistic, df, p, interval }: TermWorking, presentation: Presentation): Equation[] {
  const { say } = presentation;
  const { correlation, change, model: message, ...message2 } = say.messages.working;
  const number = (value: number) => say.number(value, 3);
  const letter = df === null ? 'z' : 't';
  const freedom = df === null ? null : exact(df, 2, presentation);
  return [
    ...(statistic === null
      ? []
      : [
          equation(
            message.statistic(letter),
            letter,
            'b / SE',
            `${number(estimate)} / ${number(se)}`,
            number(statistic)
          ),
          freedom === null
            ? equation(change.normal, 'p', '2 · P(Z > |z|)', say.p(p))
            : equation(correlation.p(freedom), 'p', '2 · P(T > |t|)', say.p(p))
        ]),
    equation(
      freedom === null
        ? message.interval(say.percent(interval.level))
        : message2.mean.interval(say.percent(interval.level), freedom),
      `b ± ${letter}${TIMES}SE`,
      `${number(estimate)} ± ${number(interval.quantile)}${TIMES}${number(se)}`,
      message2.interval(number(interval.low), number(interval.high))
    )
  ];
}

function scaled({ estimate, interval, odds, beta, vif }: TermWorking, { say }: Presentation): Equation[] {
  const { model: message, interval: between } = say.messages.working;
  const number = (value: number) => say.number(value, 3);
  return [
    ...(odds === null
      ? []
      : [
          equation(message.oddsRatio, 'OR', 'exp(b)', `exp(${number(estimate)})`, number(odds.ratio)),
          equation(
            message.oddsInterval,
            `exp(b ± z${TIMES}SE)`,
            between(`exp(${number(interval.low)})`, `exp(${number(interval.high)})`),
            between(number(odds.low), number(odds.high))
          )
        ]),
    ...(beta === null
      ? []
      : [
          equation(
            message.beta,
            'β',
            `b${TIMES}s(x) / s(y)`,
            `${number(estimate)}${TIMES}${number(beta.sdX)} / ${number(beta.sdY)}`,
            number(beta.estimate)
          )
        ]),
    ...(vif === null
      ? []
      : [equation(message.vif, 'VIF', '1 / (1 − R²)', `1 / (1 − ${number(vif.r2)})`, number(vif.estimate))])
  ];
}

function linearFit(
  n: number,
  { total, residual, slopes, df, r2, adjustedR2, residualSd, f, likelihood: found }: LinearFitWorking,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const message = say.messages.working.model;
  const number = (value: number) => say.number(value, 3);
  const size = exact(n, 2, presentation);
  const freedom = exact(df, 2, presentation);
  const [all, rest] = [number(total), number(residual)];
  return [
    equation(message.r2, 'R²', '1 − SSres / SStot', `1 − ${rest} / ${all}`, number(r2)),
    equation(
      message.adjusted,
      'R²adj',
      `1 − (1 − R²)${TIMES}(n − 1) / df`,
      `1 − (1 − ${number(r2)})${TIMES}(${size} − 1) / ${freedom}`,
      number(adjustedR2)
    ),
    equation(message.residualSd, 's', '√(SSres / df)', `√(${rest} / ${freedom})`, number(residualSd)),
    ...(f === null
      ? []
      : [
          equation(
            message.f,
            'F',
            '((SStot − SSres) / k) / (SSres / df)',
            `((${all} − ${rest}) / ${slopes}) / (${rest} / ${freedom})`,
            number(f.statistic)
          ),
          equation(message.pF(String(slopes), freedom), 'p', 'P(X > F)', say.p(f.p))
        ]),
    ...(found === null
      ? []
      : [
          equation(
            message.logNormal,
            'ln L',
            `−n / 2${TIMES}(ln(2π${TIMES}SSres / n) + 1)`,
            `−${size} / 2${TIMES}(ln(2π${TIMES}${rest} / ${size}) + 1)`,
            number(found.log)
          ),
          aicEquation(found.log, slopes + 2, found.aic, presentation)
        ]),
    perSlope(n, slopes, presentation)
  ].flat();
}

function perSlope(n: number, slopes: number, presentation: Presentation): Equation[] {
  if (slopes === 0) return [];
  const { say } = presentation;
  return [
    equation(
      say.messages.working.model.perSlope,
      'n / k',
      `${exact(n, 2, presentation)} / ${slopes}`,
      say.number(n / slopes, 1)
    )
  ];
}
