import type { TableBlock, TableCell, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell, variableCell, words } from '../grid.ts';
import { coefficientEquations } from './equations-coefficient.ts';
import { exact, inside } from './names.ts';
import { itemTable } from './present-items.ts';
import { omegaBody } from './present-omega.ts';
import type { Body } from './present.ts';
import type { AlphaWorking, CoefficientWorking, MatrixWorking } from './result-scale.ts';

/** As many columns as can be read beside each other. */
const MOST_COLUMNS = 12;

/** The covariances or correlations of the items, and from them a coefficient of the scale. */
export function coefficientBody(
  working: AlphaWorking,
  coefficient: CoefficientWorking,
  presentation: Presentation
): Body {
  const { convention, many } = presentation.say.messages.working.coefficient;
  const title = titleOf(working, coefficient, presentation);
  if (coefficient.kind === 'omega') return omegaBody(working, coefficient, title, presentation);
  const listed = working.items.length <= MOST_COLUMNS;
  return {
    blocks: [
      listed || 'inverse' in coefficient
        ? matrixTable(working, coefficient, title, presentation)
        : itemTable(working, title, presentation),
      coefficientEquations(working, coefficient, presentation)
    ],
    conventions: [
      coefficient.kind === 'lambda6' ? convention.lambda6[coefficient.of] : convention[coefficient.kind],
      ...(listed ? [] : [many])
    ]
  };
}

function titleOf({ items }: AlphaWorking, coefficient: CoefficientWorking, presentation: Presentation): string {
  const { say } = presentation;
  const { finding, itemFinding } = say.messages.working.coefficient;
  const estimate = say.number(coefficient.estimate, 3);
  if (coefficient.kind === 'squared-multiple') return itemFinding(inside(coefficient.variable, presentation), estimate);
  return finding[coefficient.kind](say.number(items.length, 0), estimate);
}

/** Each item against each, and what is had of its row in the inverse. */
function matrixTable(
  { items, covariances, n, missing, matrix: base }: AlphaWorking,
  coefficient: MatrixWorking,
  title: string,
  presentation: Presentation
): TableBlock {
  const { alpha, coefficient: message, table, scale } = presentation.say.messages.working;
  const inverse = 'inverse' in coefficient ? coefficient : null;
  const of = inverse === null || inverse.of === 'covariances' ? 'covariances' : 'correlations';
  const matrix = inverse?.matrix ?? covariances;
  const across = items.length > MOST_COLUMNS ? [] : items;
  const cell = (value: number | undefined, ...ref: string[]): TableCell => numberCell(value, 3, presentation, ...ref);
  const summed = coefficient.kind === 'lambda6' ? coefficient.error : null;
  return {
    kind: 'table',
    id: of,
    title,
    subtitle: message.subtitle[base === 'numbers' ? of : base](scale.among[missing](exact(n, 2, presentation))),
    columns: [
      words(alpha.item, 'item'),
      ...across.map(({ variable }, place) => numbers(String(place + 1), `with_${variable}`)),
      ...(inverse ? [numbers(message.inverse, 'inverse'), numbers(message.error, 'error')] : [])
    ],
    rows: [
      ...items.map(({ variable }, place): TableRow => {
        const name = variableCell(variable, presentation);
        return {
          cells: [
            { ...name, text: `${place + 1}. ${name.text}` },
            ...across.map((other, column) => cell(matrix[place]?.[column], variable, other.variable)),
            ...(inverse
              ? [cell(inverse.inverse[place], variable, 'inverse'), cell(inverse.errors[place], variable, 'error')]
              : [])
          ],
          emphasis: coefficient.kind === 'squared-multiple' && coefficient.place === place
        };
      }),
      ...(summed === null
        ? []
        : [
            {
              emphasis: true,
              cells: [textCell(table.sum), ...across.map(() => EMPTY), EMPTY, cell(summed, '*', 'error')]
            }
          ])
    ],
    notes: []
  };
}
