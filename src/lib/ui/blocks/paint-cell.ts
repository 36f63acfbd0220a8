import type { TableCell, TableColumn } from '#lib/analyses/block.ts';
import { cellContent, isBar, isPlain, repaintBar, rowLabel, starsOf, type CellContent } from './cell-content.ts';
import type { Body } from './paint-rows.ts';

/** A text of up to so many letters stays on one line. */
const SHORT = 14;

/** A cell as it stands in the document. What can be read off it is kept beside it: reading it from the document costs more. */
export interface Box {
  readonly element: HTMLTableCellElement;
  readonly cell: TableCell | undefined;
  readonly kind: string;
  /** Null of a label. */
  readonly content: CellContent | null;
}

/** Draws the label that heads a row. `inset`: other rows have a mark, and this one keeps room for it. */
export function paintLabel(known: Box | undefined, cell: TableCell | undefined, inset: boolean): Box {
  const element = known?.element ?? headCell('row');
  const kind = (cell?.text ?? '').length <= SHORT ? 'left short' : 'left';
  if (known?.kind !== kind) element.className = kind;
  element.replaceChildren(rowLabel(cell, inset));
  return { element, cell, kind, content: null };
}

/** Draws a cell, over what stands in it where that can be written over. */
export function paintCell(
  known: Box | undefined,
  cell: TableCell | undefined,
  { align }: TableColumn,
  starred: boolean,
  { checks, choosable, derives }: Body
): Box {
  const element = known?.element ?? document.createElement('td');
  const text = cell?.text ?? '';
  const kind = text.length <= SHORT ? `${align} short` : align;
  if (known?.kind !== kind) element.className = kind;
  const former = known?.content;
  if (former && isPlain(known?.cell) && isPlain(cell) && known?.cell?.ref === cell?.ref) {
    if (former.words.data !== text) former.words.data = text;
    return { element, cell, kind, content: { ...former, stars: writtenStars(element, former.stars, cell, starred) } };
  }
  if (former?.bar && isBar(known?.cell) && isBar(cell)) {
    repaintBar(former.bar, cell.bar);
    return { element, cell, kind, content: former };
  }
  const content = cellContent(cell, starred, checks, choosable, derives);
  element.replaceChildren(...content.nodes);
  return { element, cell, kind, content };
}

/** Writes the stars after what else stands in a cell, or takes their room away. */
function writtenStars(
  element: Element,
  there: HTMLElement | null,
  cell: TableCell | undefined,
  starred: boolean
): HTMLElement | null {
  if (!starred) {
    there?.remove();
    return null;
  }
  const stars = cell?.stars ?? '';
  if (there) {
    if (there.textContent !== stars) there.textContent = stars;
    return there;
  }
  const made = starsOf(cell);
  element.append(made);
  return made;
}

export function headCell(scope: 'row' | 'rowgroup'): HTMLTableCellElement {
  const head = document.createElement('th');
  head.scope = scope;
  return head;
}
