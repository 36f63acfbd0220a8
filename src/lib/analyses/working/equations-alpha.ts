import type { Equation, EquationsBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { afterSign, equation, TIMES } from './equation.ts';
import { exact } from './names.ts';
import type { AlphaWorking, OneItemWorking } from './result-scale.ts';

/** From variances and covariances to alpha, its interval, and the scale's mean and spread. */
export function alphaEquations(working: AlphaWorking, presentation: Presentation): EquationsBlock {
  const { say } = presentation;
  const message = say.messages.working.alpha;
  const { items, mean, variances, total, sd, alpha, standardised, ofMeans, matrix } = working;
  const number = (value: number) => say.number(value, 3);
  const k = items.length;
  const r = afterSign(standardised?.meanCorrelation ?? 0, presentation);
  return {
    kind: 'equations',
    items: [
      totalEquation(working, presentation),
      equation(
        matrix === 'numbers' ? message.alpha : say.messages.working.scale.alpha,
        'α',
        `k / (k − 1)${TIMES}(1 − Σs² / S²)`,
        `${k} / ${k - 1}${TIMES}(1 − ${number(variances)} / ${number(total)})`,
        number(alpha.estimate)
      ),
      ...intervalEquation(alpha, presentation),
      ...(standardised === null
        ? []
        : [
            equation(
              message.standardised,
              'α′',
              `k${TIMES}r / (1 + (k − 1)${TIMES}r)`,
              `${k}${TIMES}${r} / (1 + ${k - 1}${TIMES}${r})`,
              number(standardised.estimate)
            )
          ]),
      ...(ofMeans === null
        ? []
        : [
            equation(message.scaleMean, 'm', 'Σm / k', `${number(mean)} / ${k}`, number(ofMeans.mean)),
            equation(message.scaleSd, 'S', '√S²', `√${number(total)}`, number(sd)),
            equation(message.meanSd, 'SD', 'S / k', `${number(sd)} / ${k}`, number(ofMeans.sd))
          ])
    ]
  };
}

function intervalEquation({ estimate, interval }: AlphaWorking['alpha'], presentation: Presentation): Equation[] {
  if (interval === null) return [];
  const { say } = presentation;
  const message = say.messages.working;
  const number = (value: number) => say.number(value, 3);
  const { df, f, level, low, high } = interval;
  const [between, within] = [exact(df[0], 1, presentation), exact(df[1], 1, presentation)];
  const less = number(1 - estimate);
  const label = message.alpha.interval(say.percent(level), between, within);
  return [
    equation(
      label,
      message.interval(`1 − (1 − α)${TIMES}F₁`, '1 − (1 − α) / F₂'),
      message.interval(`1 − ${less}${TIMES}${number(f[0])}`, `1 − ${less} / ${number(f[1])}`),
      message.interval(number(low), number(high))
    )
  ];
}

/** From the same to an item's correlation with the others, and alpha without it. */
export function itemEquations(working: AlphaWorking, item: OneItemWorking, presentation: Presentation): EquationsBlock {
  const { say } = presentation;
  const message = say.messages.working.alpha;
  const { items, variances, total, matrix } = working;
  const { variance, withRest, rest, variancesWithout, itemRest, alphaIfDropped, sd } = item;
  const number = (value: number) => say.number(value, 3);
  const k = items.length;
  return {
    kind: 'equations',
    items: [
      ...(matrix === 'numbers' ? [equation(message.itemSd, 's', '√s²', `√${number(variance)}`, number(sd))] : []),
      totalEquation(working, presentation),
      equation(
        message.rest,
        'S′²',
        `S² − s² − 2${TIMES}c`,
        `${number(total)} − ${number(variance)} − 2${TIMES}${afterSign(withRest, presentation)}`,
        number(rest)
      ),
      ...(itemRest === null
        ? []
        : [
            equation(
              message.itemRest,
              'r',
              `c / √(s²${TIMES}S′²)`,
              `${number(withRest)} / √(${number(variance)}${TIMES}${number(rest)})`,
              number(itemRest)
            )
          ]),
      ...(alphaIfDropped === null
        ? []
        : [
            equation(
              message.dropped,
              'α',
              `(k − 1) / (k − 2)${TIMES}(1 − (Σs² − s²) / S′²)`,
              `${k - 1} / ${k - 2}${TIMES}(1 − (${number(variances)} − ${number(variance)}) / ${number(rest)})`,
              `${k - 1} / ${k - 2}${TIMES}(1 − ${number(variancesWithout)} / ${number(rest)})`,
              number(alphaIfDropped)
            )
          ])
    ]
  };
}

/** What the items share. */
export function commonEquation({ common }: AlphaWorking, { say }: Presentation): Equation {
  const message = say.messages.working.coefficient;
  return equation(message.common, 'Σc', message.commonOf, say.number(common, 3));
}

/** The sum of the correlations between the items. */
export function correlationSumEquation(sum: number, { say }: Presentation): Equation {
  const message = say.messages.working.coefficient;
  return equation(message.correlationSum, 'Σr', message.correlationSumOf, say.number(sum, 3));
}

/** The variance of everyone's sum. */
export function totalEquation(
  { variances, common, total, matrix }: AlphaWorking,
  presentation: Presentation
): Equation {
  const { say } = presentation;
  return equation(
    matrix === 'numbers' ? say.messages.working.alpha.total : say.messages.working.scale.total,
    'S²',
    'Σs² + Σc',
    `${say.number(variances, 3)} + ${afterSign(common, presentation)}`,
    say.number(total, 3)
  );
}
