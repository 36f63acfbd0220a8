import type { ColumnGroup, TableBlock, TableCell, TableColumn, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { variableLabel, variableMark } from '../labels.ts';
import { ALL, named, UNWEIGHTED } from '../ref.ts';
import { foundRows, isFound, type Absent, type Association, type CorrelationResult, type Panel } from './result.ts';
import { areDrivers, finding, groupFinding, groupName, subtitle } from './finding.ts';
import { notes } from './notes.ts';

/** Groups side by side in one table; more are spread evenly over several. */
const GROUPS_A_TABLE = 3;
/** Letters of a label; a longer item would push the numbers off the page. */
const LONGEST_LABEL = 60;
const EMPTY: TableCell = { text: '', value: null };

/** The table of all respondents: mark, label, bar, rho, p, Fisher's p, n, strength. */
export function table(result: CorrelationResult, panel: Panel, presentation: Presentation): TableBlock {
  const words = presentation.say.messages.correlation;
  const fisher = foundRows(panel).some(({ found }) => found.pFisher !== null);
  const columns: TableColumn[] = [
    labelColumn(result, presentation),
    { label: '', align: 'left', compact: false, csv: null },
    number(words.columns.rho, true),
    number(words.columns.p, true),
    ...(fisher ? [number(words.columns.pFisher, false)] : []),
    number(words.columns.n, true),
    ...unweightedColumns(result, presentation),
    { label: words.columns.strength, align: 'left', compact: false, csv: words.columns.strength }
  ];
  return {
    kind: 'table',
    id: 'rho',
    title: finding(result, panel, presentation),
    subtitle: subtitle(result, presentation),
    columns,
    rows: panel.rows.map(({ variable, found }) =>
      row(found, [
        labelCell(variable, presentation),
        barCell(found),
        ...numberCells(found, [ALL, variable], result, presentation, fisher),
        strengthCell(found, presentation)
      ])
    ),
    notes: notes(result, [panel], presentation)
  };
}

/** Groups side by side: rho, p and n for each; below one another on a phone. */
export function groupTables(result: CorrelationResult, by: string, presentation: Presentation): TableBlock[] {
  const number = Math.ceil(result.panels.length / GROUPS_A_TABLE);
  const size = Math.ceil(result.panels.length / Math.max(1, number));
  return Array.from({ length: number }, (_, index) => {
    const panels = result.panels.slice(index * size, (index + 1) * size);
    return {
      kind: 'table',
      id: number === 1 ? 'rho' : `rho-${index + 1}`,
      title: groupFinding(result, panels, by, presentation),
      subtitle: subtitle(result, presentation),
      ...(presentation.format === 'compact'
        ? stacked(result, panels, by, presentation)
        : sideBySide(result, panels, by, presentation)),
      notes: notes(result, panels, presentation)
    };
  });
}

type Grid = Pick<TableBlock, 'columns' | 'rows'> & { readonly groups?: readonly ColumnGroup[] };

function sideBySide(result: CorrelationResult, panels: readonly Panel[], by: string, presentation: Presentation): Grid {
  const words = presentation.say.messages.correlation.columns;
  const unweighted = unweightedColumns(result, presentation);
  const heads = panels.map((panel) => groupName(by, panel.group ?? '', presentation));
  return {
    groups: [
      { label: '', span: 1 },
      ...panels.map((panel) => ({ label: panelLabel(panel, by, presentation), span: 3 + unweighted.length }))
    ],
    columns: [
      labelColumn(result, presentation),
      ...heads.flatMap((head) =>
        [...[words.rho, words.p, words.n].map((label) => number(label, true)), ...unweighted].map((column) => ({
          ...column,
          csv: `${head} ${column.label}`
        }))
      )
    ],
    rows: result.variables.map((variable, index) => {
      const cells = panels.flatMap(({ group, rows }) => {
        const found = rows[index]?.found;
        return found ? [{ group: group ?? ALL, found }] : [];
      });
      return {
        cells: [
          labelCell(variable, presentation),
          ...cells.flatMap(({ group, found }) => numberCells(found, [group, variable], result, presentation, false))
        ],
        ...(cells.some(({ found: each }) => isFound(each) && each.stars > 0) ? { emphasis: true } : {})
      };
    })
  };
}

function stacked(result: CorrelationResult, panels: readonly Panel[], by: string, presentation: Presentation): Grid {
  const words = presentation.say.messages.correlation.columns;
  const numbers = [words.rho, words.p, words.n].map((label) => number(label, true));
  const unweighted = unweightedColumns(result, presentation);
  return {
    columns: [labelColumn(result, presentation), ...numbers, ...unweighted],
    rows: panels.flatMap((panel) => [
      {
        heading: true,
        cells: [
          { text: panelLabel(panel, by, presentation), value: panel.group },
          ...[...numbers, ...unweighted].map(() => EMPTY)
        ]
      },
      ...panel.rows.map(({ variable, found }) =>
        row(found, [
          labelCell(variable, presentation),
          ...numberCells(found, [panel.group ?? ALL, variable], result, presentation, false)
        ])
      )
    ])
  };
}

/** How many the sums of weights are of. */
function unweightedColumns({ weighted }: CorrelationResult, { say }: Presentation): TableColumn[] {
  return weighted ? [number(say.messages.common.weighted.column, false)] : [];
}

function panelLabel(panel: Panel, by: string, presentation: Presentation): string {
  return presentation.say.messages.correlation.panel(
    groupName(by, panel.group ?? '', presentation),
    presentation.say.count(panel.n)
  );
}

function labelColumn(result: CorrelationResult, { say, codebook }: Presentation): TableColumn {
  const { driver, variable } = say.messages.common;
  const label = areDrivers(result, codebook) ? driver : variable;
  return { label, align: 'left', compact: true, csv: label };
}

function number(label: string, compact: boolean): TableColumn {
  return { label, align: 'right', compact, csv: label };
}

function row(found: Association | Absent, cells: readonly TableCell[]): TableRow {
  return { cells, ...(isFound(found) && found.stars > 0 ? { emphasis: true } : {}) };
}

function labelCell(variable: string, { say, codebook, format }: Presentation): TableCell {
  const mark = variableMark(codebook, variable);
  const full = variableLabel(codebook, variable, say);
  const text =
    format === 'compact' || full.length > LONGEST_LABEL ? variableLabel(codebook, variable, say, 'short') : full;
  return { text, value: text, ...(mark ? { mark } : {}) };
}

function barCell(found: Association | Absent): TableCell {
  if (!isFound(found)) return EMPTY;
  const solid = found.stars > 0;
  const paint = found.rho < 0 ? 'neg' : 'pos';
  // The whole of −1 to 1 in every table, so that bars of different tables can be compared.
  return { ...EMPTY, bar: { value: found.rho, min: -1, max: 1, solid, paint: solid ? paint : `${paint}-ns` } };
}

function numberCells(
  found: Association | Absent,
  key: readonly string[],
  { weighted }: CorrelationResult,
  { say }: Presentation,
  fisher: boolean
): TableCell[] {
  const name = (cell: TableCell, what: string): TableCell => named(cell, ...key, what);
  const count = (n: number | null = null): TableCell => ({
    text: n === null ? '' : say.count(n),
    value: n
  });
  const n = [name(count(found.n), 'n'), ...(weighted ? [name(count(found.respondents), UNWEIGHTED)] : [])];
  if (!isFound(found)) {
    const words = say.messages.common.cell;
    const text = found.why === 'constant' ? words.constant : found.why === 'complement' ? words.hidden : words.few;
    return [{ text, value: null }, EMPTY, ...(fisher ? [EMPTY] : []), ...n];
  }
  const { rho, p, pFisher, stars } = found;
  return [
    name({ text: say.number(rho, 3), value: rho, ...(stars > 0 ? { stars: '*'.repeat(stars) } : {}) }, 'rho'),
    name({ text: say.p(p), value: p }, 'p'),
    ...(fisher ? [pFisher === null ? EMPTY : name({ text: say.p(pFisher), value: pFisher }, 'pFisher')] : []),
    ...n
  ];
}

function strengthCell(found: Association | Absent, { say }: Presentation): TableCell {
  if (!isFound(found)) return EMPTY;
  const text = say.messages.common.strength[found.strength];
  return { text, value: text };
}
