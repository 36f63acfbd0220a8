import type { FigureBlock, TableBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, variableCell, words } from '../grid.ts';
import type { StabilityResult } from './result.ts';

/** Resamples without an edge that are more than this share of all make its interval too narrow. */
const MANY = 0.05;

/** Every edge with its interval. */
export function edgesTable(result: StabilityResult, presentation: Presentation): TableBlock {
  const { say } = presentation;
  const message = say.messages.stability;
  const lacking = result.edges.filter(({ without }) => without > MANY * result.resamples).length;
  return {
    kind: 'table',
    id: 'stability-edges-table',
    title: message.tables.edges,
    subtitle: message.tables.edgesSubtitle(say.percent(result.level)),
    ...edgesData(result, presentation),
    notes: [
      ...(result.compared > 0 ? [message.notes.differsFrom] : []),
      ...(lacking > 0 ? [message.notes.without(lacking)] : [])
    ]
  };
}

export function edgesData(
  { edges, compared }: StabilityResult,
  presentation: Presentation
): Pick<FigureBlock['data'], 'columns' | 'rows'> {
  const { columns } = presentation.say.messages.stability;
  return {
    columns: [
      words(columns.first, 'x'),
      words(columns.second, 'y'),
      numbers('n', 'n', false),
      numbers(columns.rho, 'rho'),
      numbers(columns.low, 'low'),
      numbers(columns.high, 'high'),
      numbers(columns.without, 'without', false),
      ...(compared > 0 ? [numbers(columns.differsFrom, 'differs_from', false)] : [])
    ],
    rows: edges.map(({ x, y, n, estimate, low, high, without, differs, differsFrom }) => {
      const of = (value: number | null, decimals: number, name: string) =>
        numberCell(value, decimals, presentation, x, y, name);
      return {
        emphasis: differs,
        cells: [
          variableCell(x, presentation),
          variableCell(y, presentation),
          of(n, 0, 'n'),
          of(estimate, 2, 'rho'),
          of(low, 2, 'low'),
          of(high, 2, 'high'),
          of(without, 0, 'without'),
          ...(compared > 0 ? [of(differsFrom, 0, 'differsFrom')] : [])
        ]
      };
    })
  };
}
