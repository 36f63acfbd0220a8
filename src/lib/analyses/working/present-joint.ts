import type { Block, Equation } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, textCell, words } from '../grid.ts';
import { afterSign, equation, TIMES } from './equation.ts';
import { exact, inside } from './names.ts';
import { manyNote, sandwich, waldTable } from './present-wald.ts';
import type { Body } from './present.ts';
import type { ModelWorking } from './result-model.ts';
import type { JointWorking, RatioWorking } from './result-tests.ts';

/** All coefficients of a variable with their covariances, and from them chi-square or F. */
export function presentJoint(
  part: JointWorking,
  { robust }: Pick<ModelWorking, 'robust'>,
  presentation: Presentation
): Body {
  const { say } = presentation;
  const message = say.messages.working;
  const letter = part.df === null ? 'χ²' : 'F';
  const title = message.joint.finding(inside(part.variable, presentation), letter, say.number(part.statistic, 2));
  return {
    blocks: [
      waldTable(part, { title, subtitle: message.joint.subtitle }, presentation),
      ...manyNote(part, presentation),
      { kind: 'equations', items: equations(part, robust, presentation) }
    ],
    conventions: [
      message.joint.convention,
      ...(robust !== null && robust !== 'classical' ? [message.model.robust(robust)] : [])
    ]
  };
}

function equations(
  { terms, square, statistic, df, p }: JointWorking,
  robust: ModelWorking['robust'],
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const { joint: message, wald, model, table } = say.messages.working;
  const k = String(terms.length);
  const whole = say.number(square, 3);
  return [
    robust === null
      ? equation(message.information, 'cov(b)', 'I⁻¹')
      : robust === 'classical'
        ? equation(message.classical, 'cov(b)', `s²${TIMES}(XᵀX)⁻¹`)
        : equation(wald.sandwich, 'cov(b)', sandwich(robust)),
    ...(df === null
      ? [equation(wald.square, 'χ²', 'bᵀV⁻¹b', wald.squareOf, whole), equation(table.p(k), 'p', 'P(X > χ²)', say.p(p))]
      : [
          equation(wald.square, 'W', 'bᵀV⁻¹b', wald.squareOf, whole),
          equation(message.f, 'F', 'W / k', `${whole} / ${k}`, say.number(statistic, 3)),
          equation(model.pF(k, exact(df, 2, presentation)), 'p', 'P(X > F)', say.p(p))
        ])
  ];
}

/** Log-likelihoods with a variable and without it. */
export function presentRatio(part: RatioWorking, firth: boolean, presentation: Presentation): Body {
  const { say } = presentation;
  const { joint, profile } = say.messages.working;
  const { statistic, model, without } = part;
  const variable = inside(part.variable, presentation);
  const table: Block = {
    kind: 'table',
    id: 'heights',
    title: joint.ratio.finding(variable, say.number(statistic, 2)),
    subtitle: joint.ratio.subtitle,
    columns: [words(profile.model, 'model'), numbers(heightName(firth), 'log_likelihood')],
    rows: [
      {
        cells: [textCell(joint.ratio.model), numberCell(model, 3, presentation, 'model', 'log-likelihood')]
      },
      {
        cells: [
          textCell(joint.ratio.without(variable)),
          numberCell(without, 3, presentation, 'without', 'log-likelihood')
        ]
      }
    ],
    notes: firth ? [profile.penalty.subtitle] : []
  };
  return {
    blocks: [table, { kind: 'equations', items: fallEquations(part, firth, presentation) }],
    conventions: [joint.ratio.convention]
  };
}

/** What a log-likelihood is called; with a star where it has Firth's penalty. */
export const heightName = (firth: boolean): string => (firth ? 'ln L*' : 'ln L');

function fallEquations(
  { statistic, df, p, model, without }: RatioWorking,
  firth: boolean,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const { model: message, table } = say.messages.working;
  const name = heightName(firth);
  const [first, second] = [afterSign(model, presentation), afterSign(without, presentation)];
  return [
    equation(
      message.ratio,
      'χ²',
      `2${TIMES}(${name} − ${name}₀)`,
      `2${TIMES}(${first} − ${second})`,
      say.number(statistic, 3)
    ),
    equation(table.p(String(df)), 'p', 'P(X > χ²)', say.p(p))
  ];
}
