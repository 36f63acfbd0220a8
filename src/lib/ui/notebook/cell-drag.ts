import type { Cell } from '#lib/notebook/notebook.ts';
import { moveCell } from './cell-actions.ts';
import type { OpenNotebook } from './open-notebook.svelte.ts';

/** How near the edge of the page a thumb must be for it to scroll, and how far it scrolls each time, px. */
const EDGE = 60;
const SCROLL = 14;
/** A press that moves less than this is no drag, px. */
const SLACK = 4;

/** Follows a pointer that has taken hold of a cell: tells where it would land, and moves it there when it is let go. */
export function followDrag(event: PointerEvent, open: OpenNotebook, cell: Cell): void {
  if (event.button !== 0) return;
  const grip = event.currentTarget as HTMLElement;
  const list = grip.closest('[data-behind]');
  const scroller = grip.closest('main');
  if (!list || !scroller) return;
  const began = event.clientY;
  grip.setPointerCapture(event.pointerId);

  const follow = ({ clientY }: PointerEvent): void => {
    if (open.dragged === null && Math.abs(clientY - began) < SLACK) return;
    const { top, bottom } = scroller.getBoundingClientRect();
    if (clientY < top + EDGE) scroller.scrollBy(0, -SCROLL);
    else if (clientY > bottom - EDGE) scroller.scrollBy(0, SCROLL);
    open.dragged = { id: cell.id, gap: gapAt(list, clientY) };
  };
  const end = (drop: boolean): void => {
    grip.removeEventListener('pointermove', follow);
    grip.removeEventListener('pointerup', letGo);
    grip.removeEventListener('pointercancel', cancel);
    removeEventListener('keydown', escape, true);
    const { dragged } = open;
    open.dragged = null;
    if (!drop || !dragged) return;
    const from = open.notebook.cells.findIndex(({ id }) => id === cell.id);
    moveCell(open, cell, dragged.gap > from ? dragged.gap - 1 : dragged.gap);
  };
  const letGo = (): void => end(true);
  const cancel = (): void => end(false);
  const escape = (key: KeyboardEvent): void => {
    if (key.key !== 'Escape') return;
    key.stopPropagation();
    end(false);
  };
  grip.addEventListener('pointermove', follow);
  grip.addEventListener('pointerup', letGo);
  grip.addEventListener('pointercancel', cancel);
  addEventListener('keydown', escape, true);
}

/** The gap before the first cell whose middle is below the pointer; after the last where there is none. */
function gapAt(list: Element, y: number): number {
  const cells = [...list.querySelectorAll('[data-cell]')];
  const index = cells.findIndex((cell) => {
    const { top, height } = cell.getBoundingClientRect();
    return y < top + height / 2;
  });
  return index < 0 ? cells.length : index;
}
