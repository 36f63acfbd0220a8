import { capitalised } from '#lib/messages/sentence.ts';
import type { TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell, variableCell, words } from '../grid.ts';
import { equation } from './equation.ts';
import { inside } from './names.ts';
import type { Body } from './present.ts';
import type { CentralityWorking, EdgeWorking } from './result-centrality.ts';

/** Terms that are written out, before the dots. */
const FIRST = 6;

/** Every edge of the node, without its sign and with it, and their sums. */
export function presentCentrality(
  { node, edges, strength, expectedInfluence }: CentralityWorking,
  presentation: Presentation
): Body {
  const { say } = presentation;
  const { centrality: message, total, rounded } = say.messages.working;
  const number = (value: number) => say.number(value, 3);
  const row = ({ variable, n, rho }: EdgeWorking): TableRow => ({
    cells: [
      variableCell(variable, presentation),
      numberCell(n, 0, presentation, variable, 'n'),
      numberCell(rho, 3, presentation, variable, 'rho'),
      numberCell(Math.abs(rho), 3, presentation, variable, 'absolute')
    ]
  });
  const sums: TableRow = {
    emphasis: true,
    cells: [
      textCell(total),
      EMPTY,
      numberCell(expectedInfluence, 3, presentation, '*', 'rho'),
      numberCell(strength, 3, presentation, '*', 'absolute')
    ]
  };
  return {
    blocks: [
      {
        kind: 'table',
        id: 'edges',
        title: capitalised(
          message.finding(inside(node, presentation), say.number(strength, 2), say.number(expectedInfluence, 2))
        ),
        subtitle: message.subtitle,
        columns: [
          words(say.messages.common.variable, 'variable'),
          numbers('n', 'n'),
          numbers('rho', 'rho'),
          numbers('|rho|', 'absolute')
        ],
        rows: [...edges.map(row), sums],
        notes: []
      },
      {
        kind: 'equations',
        items: [
          equation(
            message.strength,
            'S',
            'Σ|rho|',
            sumOf(
              edges.map(({ rho }) => Math.abs(rho)),
              presentation
            ),
            number(strength)
          ),
          equation(
            message.expectedInfluence,
            'EI',
            'Σrho',
            sumOf(
              edges.map(({ rho }) => rho),
              presentation
            ),
            number(expectedInfluence)
          )
        ]
      }
    ],
    conventions: [message.convention, rounded]
  };
}

/** Added and subtracted; the middle left out where there are many. */
function sumOf(values: readonly number[], { say }: Presentation): string {
  const terms = values.map((value, place) => {
    const text = say.number(Math.abs(value), 3);
    if (place === 0) return value < 0 ? say.number(value, 3) : text;
    return value < 0 ? `− ${text}` : `+ ${text}`;
  });
  return (terms.length <= FIRST + 1 ? terms : [...terms.slice(0, FIRST - 1), '+ …', ...terms.slice(-1)]).join(' ');
}
