import type { TableColumn, TableRow } from '#lib/analyses/block.ts';
import {
  cellContent,
  isBar,
  isPlain,
  repaintBar,
  rowLabel,
  textIn,
  writeStars,
  type CheckWords
} from './cell-content.ts';
import { rowKeys } from './row-keys.ts';

/** A text of up to so many letters stays on one line. */
const SHORT = 14;

/** What a table's body is drawn from. */
export interface Body {
  readonly columns: readonly TableColumn[];
  /** Which columns are shown; a phone has room for fewer. */
  readonly shown: readonly boolean[];
  /** Which columns have stars in some row, and keep room for them in every row. */
  readonly starred: readonly boolean[];
  readonly rows: readonly TableRow[];
  readonly checks: CheckWords | undefined;
  /** Whether numbers with a name can be chosen. */
  readonly choosable: boolean;
  /** Whether a number has a derivation to open. */
  readonly derives: ((ref: string) => boolean) | undefined;
}

interface Drawn {
  readonly layout: string;
  readonly starred: readonly boolean[];
  readonly checks: CheckWords | undefined;
  readonly rows: ReadonlyMap<string, { readonly element: HTMLTableRowElement; readonly row: TableRow }>;
}

const drawnIn = new WeakMap<HTMLTableSectionElement, Drawn>();

/**
 * Draws a table's body, changing only what differs from what was drawn there before; a row follows what it is about, so
 * that another order moves rows. Tables are most of what changes while a thumb moves, and an effect for each cell would
 * cost more than computing them all.
 */
export function paintRows(section: HTMLTableSectionElement, body: Body): void {
  const { rows, checks } = body;
  const marked = rows.some((row) => row.cells[0]?.mark);
  const layout = JSON.stringify([body.shown, body.columns.map(({ align }) => align), marked, body.choosable]);
  const before = drawnIn.get(section);
  const former = before?.layout === layout && before.checks === checks ? before : undefined;
  if (!former) section.replaceChildren();
  const changed = body.columns.map((_, at) => former?.starred[at] !== body.starred[at]);
  const restarred = changed.includes(true);

  const drawn = new Map<string, { element: HTMLTableRowElement; row: TableRow }>();
  const keys = rowKeys(rows);
  for (const [key, { element }] of former?.rows ?? []) if (!keys.includes(key)) element.remove();
  let next = section.firstElementChild;
  rows.forEach((row, index) => {
    const key = keys[index] as string;
    const known = former?.rows.get(key);
    const element = known?.element ?? document.createElement('tr');
    if (known?.row !== row || restarred) paintRow(element, known?.row, row, body, marked, changed);
    if (element === next) next = next.nextElementSibling;
    else section.insertBefore(element, next);
    drawn.set(key, { element, row });
  });
  drawnIn.set(section, { layout, starred: body.starred, checks, rows: drawn });
}

function paintRow(
  element: HTMLTableRowElement,
  former: TableRow | undefined,
  row: TableRow,
  body: Body,
  marked: boolean,
  restarred: readonly boolean[]
): void {
  const kind = [row.heading && 'heading', row.emphasis && 'emphasis', row.tint && 'tint'].filter(Boolean).join(' ');
  if (element.className !== kind) element.className = kind;
  if (row.heading || former?.heading) {
    element.replaceChildren();
    former = undefined;
  }
  if (row.heading) {
    const head = headCell('rowgroup');
    head.colSpan = body.shown.filter(Boolean).length;
    head.append(rowLabel(row.cells[0], false));
    element.append(head);
    return;
  }
  let place = 0;
  body.columns.forEach((column, at) => {
    if (!body.shown[at]) return;
    if (!former || former.cells[at] !== row.cells[at] || restarred[at])
      paintCell(element, place, former, row, at, column, body, marked);
    place += 1;
  });
}

function paintCell(
  element: HTMLTableRowElement,
  place: number,
  former: TableRow | undefined,
  row: TableRow,
  at: number,
  { align }: TableColumn,
  { starred, checks, choosable, derives }: Body,
  marked: boolean
): void {
  const cell = row.cells[at];
  const before = former?.cells[at];
  const there = element.cells[place];
  if (at === 0) {
    const head = there ?? element.appendChild(headCell('row'));
    head.className = (cell?.text ?? '').length <= SHORT ? 'left short' : 'left';
    head.replaceChildren(rowLabel(cell, marked && !cell?.mark));
    return;
  }
  const box = there ?? element.appendChild(document.createElement('td'));
  const text = cell?.text ?? '';
  const kind = text.length <= SHORT ? `${align} short` : align;
  if (box.className !== kind) box.className = kind;
  const written = box.firstChild;
  const words = textIn(box);
  if (former && words && isPlain(before) && isPlain(cell) && before?.ref === cell?.ref) {
    if (words.data !== text) words.data = text;
    writeStars(box, starred[at] === true, cell?.stars);
  } else if (isBar(before) && isBar(cell) && written instanceof SVGElement) repaintBar(written, cell.bar);
  else box.replaceChildren(...cellContent(cell, starred[at] === true, checks, choosable, derives));
}

function headCell(scope: 'row' | 'rowgroup'): HTMLTableCellElement {
  const head = document.createElement('th');
  head.scope = scope;
  return head;
}
