import type { TableColumn, TableRow } from '#lib/analyses/block.ts';
import { sameList } from '../same-list.ts';
import { rowLabel, type CheckWords } from './cell-content.ts';
import { headCell, paintCell, paintLabel, type Box } from './paint-cell.ts';
import { rowKeys } from './row-keys.ts';
import { staying } from './row-order.ts';

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

/** A row as it stands in the document; null for each cell that is not shown. */
interface Line {
  readonly element: HTMLTableRowElement;
  readonly row: TableRow;
  readonly kind: string;
  readonly boxes: readonly (Box | null)[];
}

interface Drawn {
  readonly body: Body;
  readonly marked: boolean;
  /** By key, in the order that they stand in. */
  readonly lines: ReadonlyMap<string, Line>;
}

const drawnIn = new WeakMap<HTMLTableSectionElement, Drawn>();

/**
 * Draws a table's body, changing only what differs from what was drawn there before; a row follows what it is about, so
 * that another order moves rows. Tables are most of what changes while a thumb moves, and an effect for each cell would
 * cost more than computing them all.
 */
export function paintRows(section: HTMLTableSectionElement, body: Body): void {
  const marked = body.rows.some((row) => row.cells[0]?.mark);
  const before = drawnIn.get(section);
  const former = before && hasLayout(before, body, marked) ? before : undefined;
  if (!former) section.replaceChildren();
  const changed = body.columns.map((_, at) => former?.body.starred[at] !== body.starred[at]);
  const restarred = changed.includes(true);

  const lines = new Map<string, Line>();
  const keys = rowKeys(body.rows);
  body.rows.forEach((row, index) => {
    const key = keys[index] as string;
    const known = former?.lines.get(key);
    lines.set(key, known?.row === row && !restarred ? known : paintRow(known, row, body, marked, changed));
  });
  placeRows(section, lines, former?.lines);
  drawnIn.set(section, { body, marked, lines });
}

/** Whether rows that stand there can be written over: what all of them are drawn by is the same. */
function hasLayout({ body, marked }: Drawn, wanted: Body, wantsMarks: boolean): boolean {
  return (
    marked === wantsMarks &&
    body.checks === wanted.checks &&
    body.choosable === wanted.choosable &&
    sameList(body.shown, wanted.shown) &&
    (body.columns === wanted.columns ||
      (body.columns.length === wanted.columns.length &&
        body.columns.every(({ align }, at) => align === wanted.columns[at]?.align)))
  );
}

function placeRows(
  section: HTMLTableSectionElement,
  lines: ReadonlyMap<string, Line>,
  former: ReadonlyMap<string, Line> | undefined
): void {
  const places = new Map<string, number>();
  for (const [key, { element }] of former ?? []) {
    if (lines.has(key)) places.set(key, places.size);
    else element.remove();
  }
  const order = Array.from(lines);
  const stays = staying(order.map(([key]) => places.get(key) ?? -1));
  let next: Element | null = null;
  for (let at = order.length - 1; at >= 0; at--) {
    const [, { element }] = order[at] as (typeof order)[number];
    if (!stays[at]) section.insertBefore(element, next);
    next = element;
  }
}

function paintRow(
  known: Line | undefined,
  row: TableRow,
  body: Body,
  marked: boolean,
  restarred: readonly boolean[]
): Line {
  const element = known?.element ?? document.createElement('tr');
  const kind = [row.heading && 'heading', row.emphasis && 'emphasis', row.tint && 'tint'].filter(Boolean).join(' ');
  if ((known?.kind ?? '') !== kind) element.className = kind;
  const former = row.heading || known?.row.heading ? undefined : known;
  if (known && !former) element.replaceChildren();
  if (row.heading) {
    const head = headCell('rowgroup');
    head.colSpan = body.shown.filter(Boolean).length;
    head.append(rowLabel(row.cells[0], false));
    element.append(head);
    return { element, row, kind, boxes: [] };
  }
  const boxes = body.columns.map((column, at): Box | null => {
    if (!body.shown[at]) return null;
    const there = former?.boxes[at] ?? undefined;
    const cell = row.cells[at];
    if (there && there.cell === cell && !restarred[at]) return there;
    const box =
      at === 0
        ? paintLabel(there, cell, marked && !cell?.mark)
        : paintCell(there, cell, column, body.starred[at] === true, body);
    if (!there) element.append(box.element);
    return box;
  });
  return { element, row, kind, boxes };
}
