import type { FigureBlock, TableCell, TableColumn } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { categoryLabel, variableLabel, variableMark } from '../labels.ts';
import { ALL, named, UNWEIGHTED } from '../ref.ts';
import { isFound, type Edge, type Found, type NetworkResult } from './result.ts';

/** Every possible arrow with its numbers, drawn or not. */
export function dataOf(result: NetworkResult, { say, codebook }: Presentation): FigureBlock['data'] {
  const { columns, shown } = say.messages.network;
  const { strength, cell, weighted } = say.messages.common;
  const grouped = result.by !== null;
  const column = (label: string, csv: string, align: 'left' | 'right', compact: boolean): TableColumn => ({
    label,
    align,
    compact,
    csv
  });
  const text = (words: string, value: TableCell['value'] = words): TableCell => ({ text: words, value });
  const variable = (name: string): TableCell => {
    const mark = variableMark(codebook, name);
    return { ...text(variableLabel(codebook, name, say)), ...(mark && { mark }) };
  };
  const drawn = result.drawn !== undefined && !('why' in result.drawn);
  const numbers = (group: string | null, { from, to, found, shown: isShown, solid }: Edge): TableCell[] => {
    const name = (shown: TableCell, what: string) => named(shown, group ?? ALL, from, to, what);
    const respondents = (n: number | undefined): TableCell[] =>
      result.weighted ? [name(n === undefined ? text(cell.none, null) : text(say.count(n), n), UNWEIGHTED)] : [];
    const limit = (value: number | undefined, what: string): TableCell =>
      value === undefined ? text(cell.none, null) : name(text(say.number(value, 3), value), what);
    const limits = (interval: Found['interval']): TableCell[] =>
      drawn ? [limit(interval?.low, 'low'), limit(interval?.high, 'high')] : [];
    if (!isFound(found)) {
      const why = found.why === 'constant' ? cell.constant : found.why === 'hidden' ? cell.hidden : cell.few;
      const none = text(cell.none, null);
      return [
        text(why, null),
        found.n === null ? none : name(text(say.count(found.n), found.n), 'n'),
        ...respondents(found.why === 'hidden' ? undefined : found.respondents),
        ...limits(null),
        none,
        none,
        none,
        text(shown.no)
      ];
    }
    const { rho, n, p, pFisher } = found;
    return [
      name({ ...text(say.number(rho, 3), rho), stars: '*'.repeat(found.stars) }, 'rho'),
      name(text(say.count(n), n), 'n'),
      ...respondents(found.respondents),
      ...limits(found.interval),
      name(text(say.p(p), p), 'p'),
      pFisher === null ? text(cell.none, null) : name(text(say.p(pFisher), pFisher), 'pFisher'),
      text(strength[found.strength]),
      text(isShown ? (solid ? shown.solid : shown.weak) : shown.no)
    ];
  };
  return {
    columns: [
      ...(grouped ? [column(columns.group, 'group', 'left', true)] : []),
      column(columns.from, 'from', 'left', true),
      column(columns.to, 'to', 'left', true),
      column(columns.rho, 'rho', 'right', true),
      column(columns.n, 'n', 'right', true),
      ...(result.weighted ? [column(weighted.column, 'n_unweighted', 'right', false)] : []),
      ...(drawn ? [column(columns.low, 'low', 'right', false), column(columns.high, 'high', 'right', false)] : []),
      column(columns.p, 'p', 'right', true),
      column(columns.pFisher, 'p_fisher', 'right', false),
      column(columns.strength, 'strength', 'left', false),
      column(columns.shown, 'arrow', 'left', false)
    ],
    rows: result.panels.flatMap(({ group, edges }) =>
      edges.map((edge) => ({
        cells: [
          ...(grouped ? [text(categoryLabel(codebook, result.by ?? '', group ?? '', say))] : []),
          variable(edge.from),
          variable(edge.to),
          ...numbers(group, edge)
        ]
      }))
    )
  };
}
