import type { TableBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, textCell, words } from '../grid.ts';
import type { CorrelationResult, PhiResult } from './result.ts';
import { closeDecimals, printedText } from './steps.ts';

/** Tables of two by two that have the correlation, or those that come nearest. */
export function phiTable(
  correlation: CorrelationResult,
  { possible, count, tables }: PhiResult,
  n: number,
  presentation: Presentation
): TableBlock {
  const { say } = presentation;
  const message = say.messages.check.phi;
  const [rho, size] = [printedText(correlation, presentation), say.number(n, 0)];
  return {
    kind: 'table',
    id: 'check-phi',
    title: possible ? message.some(count, say.number(count, 0), size, rho) : message.none(size, rho),
    subtitle: possible ? message.first : message.nearest,
    columns: [
      words(message.columns.table, 'table'),
      ...message.columns.cells.map((label, place) => numbers(label, `cell_${place + 1}`)),
      numbers('phi', 'phi')
    ],
    rows: tables.map(({ cells, phi }, place) => {
      const key = ['phi', String(place + 1)];
      return {
        cells: [
          textCell(say.number(place + 1, 0)),
          ...cells.map((cell, at) => numberCell(cell, 0, presentation, ...key, `cell-${at + 1}`)),
          numberCell(phi, closeDecimals(correlation), presentation, ...key, 'phi')
        ]
      };
    }),
    notes: [message.note]
  };
}
