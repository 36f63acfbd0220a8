import { capitalised } from '#lib/messages/sentence.ts';
import type { ColumnGroup, TableBlock, TableCell, TableColumn, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, percentCell, textCell, words } from '../grid.ts';
import { isHidden } from '../hidden-groups.ts';
import { ALL } from '../ref.ts';
import { countText, finding } from './finding.ts';
import { codingNotes, type Names } from './names.ts';
import type { CrosstabCell, CrosstabMargin, CrosstabResult } from './result.ts';

/** How many gave each pair of answers, with shares and, behind them, the letters of columns that have clearly less. */
export function countsTable(
  result: CrosstabResult,
  names: Names,
  besideFigure: boolean,
  presentation: Presentation
): TableBlock {
  const { say } = presentation;
  const message = say.messages.crosstab;
  const all: CrosstabMargin = { value: ALL, n: result.n ?? 0, ofTotal: 1, letter: null };
  const columns = result.columns.map((column) => ({
    column,
    label: names.answer('columns', column.value),
    lettered: result.cells.some((cell) => cell.column === column.value && cell.letters.length > 0)
  }));
  const anyLetters = columns.some(({ lettered }) => lettered);
  const heads = [
    ...columns.map(({ column, label, lettered }) => ({
      key: column.value,
      label: column.letter === null || !anyLetters ? label : message.lettered(label, column.letter),
      lettered
    })),
    { key: ALL, label: message.columns.total, lettered: false }
  ];
  const row = (margin: CrosstabMargin, label: string, cellOf: (column: string) => CrosstabCell | null): TableRow => ({
    cells: [
      { text: label, value: margin.value === ALL ? 'all' : margin.value },
      ...columns.flatMap(({ column, lettered }) =>
        numbersOf(cellOf(column.value) ?? ofMargin(column), lettered, result, presentation, margin.value, column.value)
      ),
      ...numbersOf(
        margin.value === ALL ? ofAll(all) : ofMargin(margin, 'row'),
        false,
        result,
        presentation,
        margin.value,
        ALL
      )
    ]
  });
  return {
    kind: 'table',
    id: 'crosstab',
    // The figure above has told the finding.
    title: besideFigure
      ? message.finding.untested(capitalised(names.rows), names.columns)
      : finding(result, names, presentation),
    subtitle: `${message.subtitle(capitalised(names.rows), names.columns, countText(all.n, presentation))} ${message.percent[result.show]}`,
    ...(result.show === 'counts' ? {} : { groups: groupsOf(heads) }),
    columns: [words(capitalised(names.rows), 'row'), ...heads.flatMap((head) => columnsOf(head, result, presentation))],
    rows: [
      ...result.rows.map((margin) =>
        row(
          margin,
          names.answer('rows', margin.value),
          (column) => result.cells.find((cell) => cell.row === margin.value && cell.column === column) ?? null
        )
      ),
      { ...row(all, message.columns.total, () => null), emphasis: true }
    ],
    notes: notesOf(result, presentation)
  };
}

type Head = { readonly key: string; readonly label: string; readonly lettered: boolean };

function groupsOf(heads: readonly Head[]): ColumnGroup[] {
  return [{ label: '', span: 1 }, ...heads.map(({ label, lettered }) => ({ label, span: lettered ? 3 : 2 }))];
}

function columnsOf({ key, label, lettered }: Head, { show }: CrosstabResult, { say }: Presentation): TableColumn[] {
  const csv = key === ALL ? 'all' : key;
  return [
    numbers(show === 'counts' ? label : 'n', `${csv} n`, show === 'counts'),
    ...(show === 'counts' ? [] : [numbers(say.messages.crosstab.columns.share, `${csv} share`)]),
    ...(lettered ? [words('', `${csv} letters`)] : [])
  ];
}

type Counted = Pick<CrosstabCell, 'n' | 'ofRow' | 'ofColumn' | 'ofTotal' | 'letters'>;

/** The foot of a column, or the end of a row: all of itself. */
function ofMargin({ n, ofTotal }: CrosstabMargin, side: 'row' | 'column' = 'column'): Counted {
  const [ofRow, ofColumn] = side === 'column' ? [ofTotal, n > 0 ? 1 : null] : [n > 0 ? 1 : null, ofTotal];
  return { n, ofRow, ofColumn, ofTotal, letters: [] };
}

function ofAll({ n }: CrosstabMargin): Counted {
  return { n, ofRow: 1, ofColumn: 1, ofTotal: 1, letters: [] };
}

function numbersOf(
  counted: Counted,
  lettered: boolean,
  { show }: CrosstabResult,
  presentation: Presentation,
  ...key: readonly string[]
): TableCell[] {
  const { n, ofRow, ofColumn, ofTotal, letters } = counted;
  const shares = { row: ofRow, column: ofColumn, total: ofTotal };
  return [
    numberCell(n, Number.isInteger(n) ? 0 : 1, presentation, ...key, 'n'),
    ...(show === 'counts' ? [] : [percentCell(shares[show], presentation, ...key, 'share')]),
    ...(lettered ? [textCell(letters.join(' '))] : [])
  ];
}

function notesOf(result: CrosstabResult, presentation: Presentation): string[] {
  const { say } = presentation;
  const notes = say.messages.crosstab.notes;
  const alpha = say.number(1 - result.level, 2);
  const lettered = result.cells.some(({ letters }) => letters.length > 0);
  return [
    ...(result.comparisons.length === 0 ? [] : [(lettered ? notes.letters : notes.noLetters)(alpha)]),
    ...codingNotes(result, presentation),
    ...(result.notices.some(isHidden) ? [notes.base] : []),
    ...(result.weighted ? [notes.weighted] : [])
  ];
}
