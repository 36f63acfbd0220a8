import type { TableBlock, TableCell, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, variableCell, words } from '../grid.ts';
import { coefficientEquations } from './equations-coefficient.ts';
import { exact } from './names.ts';
import { itemTable } from './present-alpha.ts';
import type { Body } from './present.ts';
import type { AlphaWorking, CoefficientWorking } from './result-scale.ts';

/** As many columns as can be read beside each other. */
const COLUMNS = 12;

/** The covariances of the items, and from them a coefficient of the scale. */
export function coefficientBody(
  working: AlphaWorking,
  coefficient: CoefficientWorking,
  presentation: Presentation
): Body {
  const { say } = presentation;
  const message = say.messages.working.coefficient;
  const { items } = working;
  const title = message.finding[coefficient.kind](say.number(items.length, 0), say.number(coefficient.estimate, 3));
  const listed = items.length <= COLUMNS;
  return {
    blocks: [
      listed ? covarianceTable(working, title, presentation) : itemTable(working, title, presentation),
      coefficientEquations(working, coefficient, presentation)
    ],
    conventions: [message.convention[coefficient.kind], ...(listed ? [] : [message.many])]
  };
}

function covarianceTable(
  { items, covariances, n }: AlphaWorking,
  title: string,
  presentation: Presentation
): TableBlock {
  const { alpha, coefficient: message } = presentation.say.messages.working;
  const name = (variable: string, place: number): TableCell => {
    const cell = variableCell(variable, presentation);
    return { ...cell, text: `${place + 1}. ${cell.text}` };
  };
  return {
    kind: 'table',
    id: 'covariances',
    title,
    subtitle: message.covariances(exact(n, 2, presentation)),
    columns: [
      words(alpha.item, 'item'),
      ...items.map(({ variable }, place) => numbers(String(place + 1), `covariance_${variable}`))
    ],
    rows: items.map(({ variable }, place): TableRow => ({
      cells: [
        name(variable, place),
        ...items.map((other, column) =>
          numberCell(covariances[place]?.[column], 3, presentation, variable, other.variable, 'covariance')
        )
      ]
    })),
    notes: []
  };
}
