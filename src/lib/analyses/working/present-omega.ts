import type { Equation, TableBlock, TableCell, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell, variableCell, words } from '../grid.ts';
import { afterSign, equation, TIMES } from './equation.ts';
import { correlationSumEquation, totalEquation } from './equations-alpha.ts';
import { exact } from './names.ts';
import type { Body } from './present.ts';
import type { AlphaWorking, OmegaWorking } from './result-scale.ts';

/** The loadings of one factor, and from them omega. */
export function omegaBody(working: AlphaWorking, omega: OmegaWorking, title: string, presentation: Presentation): Body {
  const { loadings, convention } = presentation.say.messages.working.coefficient;
  return {
    blocks: [
      omegaTable(working, omega, title, presentation),
      { kind: 'equations', items: equations(working, omega, presentation) }
    ],
    conventions: [loadings, convention.omega[omega.total]]
  };
}

/** Each item's loading on the factor, what is its own, and both with the spread of the item. */
function omegaTable(
  { n, missing }: AlphaWorking,
  { factor, sums }: OmegaWorking,
  title: string,
  presentation: Presentation
): TableBlock {
  const { alpha, coefficient: message, table, scale } = presentation.say.messages.working;
  const cell = (value: number | undefined, ...ref: string[]): TableCell => numberCell(value, 3, presentation, ...ref);
  return {
    kind: 'table',
    id: 'loadings',
    title,
    subtitle: message.subtitle.loadings(scale.among[missing](exact(n, 2, presentation))),
    columns: [
      words(alpha.item, 'item'),
      numbers(message.loading, 'loading'),
      numbers(message.uniqueness, 'uniqueness'),
      numbers(message.sd, 'sd', false),
      numbers(`λ${TIMES}s`, 'loading_sd'),
      numbers(`ψ${TIMES}s²`, 'uniqueness_variance')
    ],
    rows: [
      ...factor.map(({ variable, loading, uniqueness, sd }): TableRow => ({
        cells: [
          variableCell(variable, presentation),
          cell(loading, variable, 'loading'),
          cell(uniqueness, variable, 'uniqueness'),
          cell(sd, variable, 'sd'),
          cell(loading * sd, variable, 'loading-sd'),
          cell(uniqueness * sd ** 2, variable, 'uniqueness-variance')
        ]
      })),
      {
        emphasis: true,
        cells: [
          textCell(table.sum),
          cell(sums.loadings, '*', 'loading'),
          cell(sums.uniquenesses, '*', 'uniqueness'),
          EMPTY,
          cell(sums.spreadLoadings, '*', 'loading-sd'),
          cell(sums.spreadUniquenesses, '*', 'uniqueness-variance')
        ]
      }
    ],
    notes: []
  };
}

/** From what is each item's own, or what the factor says, to omega of the items as they are and equally spread. */
function equations(
  working: AlphaWorking,
  { total, sums, correlations, estimate, standardised }: OmegaWorking,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const message = say.messages.working.coefficient;
  const number = (value: number) => say.number(value, 3);
  const { loadings, uniquenesses, spreadLoadings, spreadUniquenesses } = sums;
  if (total === 'model') {
    const share = (common: string, unique: string): string => `${common}² / (${common}² + ${unique})`;
    return [
      equation(
        message.omega,
        'ω',
        share(`(Σλ${TIMES}s)`, `Σψ${TIMES}s²`),
        share(afterSign(spreadLoadings, presentation), number(spreadUniquenesses)),
        number(estimate)
      ),
      equation(
        message.omegaStandardised,
        'ω′',
        share('(Σλ)', 'Σψ'),
        share(afterSign(loadings, presentation), number(uniquenesses)),
        number(standardised)
      )
    ];
  }
  return [
    totalEquation(working, presentation),
    equation(
      message.omega,
      'ω',
      `1 − Σψ${TIMES}s² / S²`,
      `1 − ${number(spreadUniquenesses)} / ${number(working.total)}`,
      number(estimate)
    ),
    correlationSumEquation(correlations, presentation),
    equation(
      message.omegaStandardised,
      'ω′',
      '1 − Σψ / Σr',
      `1 − ${number(uniquenesses)} / ${number(correlations)}`,
      number(standardised)
    )
  ];
}
