import { capitalised } from '#lib/messages/sentence.ts';
import type { TableBlock, TableCell } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, words } from '../grid.ts';
import type { Names } from './names.ts';
import type { CrosstabCell, CrosstabResult } from './result.ts';

/** Two-sided limits of the standard normal distribution at .05 and .01. */
const LIMITS = [1.959963984540054, 2.575829303548901] as const;

/** Each cell against what independence would give; none where nothing was asked for, or nothing can be expected. */
export function residualTable(result: CrosstabResult, names: Names, presentation: Presentation): TableBlock[] {
  const message = presentation.say.messages.crosstab;
  const { expected, residuals } = result.asked;
  if (!(expected || residuals) || result.smallExpected === null) return [];
  const both = expected && residuals;
  return [
    {
      kind: 'table',
      id: 'crosstab-residuals',
      title: residuals ? finding(result, names, presentation) : message.residuals.expected,
      subtitle: message.residuals.subtitle,
      ...(both
        ? {
            groups: [
              { label: '', span: 1 },
              ...result.columns.map(({ value }) => ({ label: names.answer('columns', value), span: 2 }))
            ]
          }
        : {}),
      columns: [
        words(capitalised(names.rows), 'row'),
        ...result.columns.flatMap(({ value }) => {
          const label = names.answer('columns', value);
          return [
            ...(expected ? [numbers(both ? message.columns.expected : label, `${value} expected`, !both)] : []),
            ...(residuals ? [numbers(both ? message.columns.residual : label, `${value} residual`)] : [])
          ];
        })
      ],
      rows: result.rows.map(({ value }) => ({
        cells: [
          { text: names.answer('rows', value), value },
          ...result.cells
            .filter(({ row }) => row === value)
            .flatMap((cell) => [
              ...(expected ? [numberCell(cell.expected, 1, presentation, cell.row, cell.column, 'expected')] : []),
              ...(residuals ? [residualCell(cell, presentation)] : [])
            ])
        ]
      })),
      notes: residuals ? [message.notes.residuals] : []
    }
  ];
}

function residualCell(cell: CrosstabCell, presentation: Presentation): TableCell {
  const stars = LIMITS.filter((limit) => Math.abs(cell.residual ?? 0) > limit).length;
  const number = numberCell(cell.residual, 1, presentation, cell.row, cell.column, 'residual');
  return stars === 0 ? number : { ...number, stars: '*'.repeat(stars) };
}

/** The cell that is farthest from what was expected. */
function finding({ cells }: CrosstabResult, names: Names, { say }: Presentation): string {
  const message = say.messages.crosstab.residuals;
  const farthest = cells.toSorted((a, b) => Math.abs(b.residual ?? 0) - Math.abs(a.residual ?? 0))[0];
  const residual = farthest?.residual ?? 0;
  if (!farthest || Math.abs(residual) <= LIMITS[0]) return message.none;
  return message[residual > 0 ? 'more' : 'less'](
    names.spoken('rows', farthest.row),
    names.spoken('columns', farthest.column)
  );
}
