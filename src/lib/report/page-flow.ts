import type { Content } from 'pdfmake/interfaces';
import { BODY } from './page.ts';
import { marginOf, type Piece } from './piece.ts';

/** A part that begins this near the top of a page, in points, stays there whatever follows. */
const NEAR_TOP = 60;

/**
 * True where a part should go to the next page: what must stand together does not fit on this one.
 *
 * @param top     of the part, in points below the top of the body
 * @param needed  height that must stand together
 */
export function isTooLow(top: number, needed: number): boolean {
  return top > NEAR_TOP && BODY.height - top < Math.min(needed, BODY.height - NEAR_TOP);
}

/** How much room each part needs at its start, by id; headings together with what they head. */
export function roomNeeded(pieces: readonly Piece[]): Map<string, number> {
  const needed = new Map<string, number>();
  let next = 0;
  for (const piece of pieces.toReversed()) {
    const [first, ...rest] = piece.parts;
    if (!first) continue;
    for (const part of rest) needed.set(part.id, part.lead);
    const lead = first.lead + (piece.withNext ? next : 0);
    needed.set(first.id, lead);
    next = first.before + lead;
  }
  return needed;
}

/**
 * Sets the page breaks that the measured heights ask for. What is measured wrong is mended while pdfmake lays out, but
 * there each break costs a layout of the whole document.
 */
export function breakPages(pieces: readonly Piece[], needed: ReadonlyMap<string, number>): void {
  let y = 0;
  for (const part of pieces.flatMap((piece) => piece.parts)) {
    if (isTooLow(y + part.before, needed.get(part.id) ?? 0)) {
      Object.assign(part.node, { pageBreak: 'before' });
      y = 0;
    }
    y += part.before + part.height;
    while (y > BODY.height) y -= BODY.height - (part.header ?? 0);
  }
}

/**
 * Moves the space under each node to above the next, where that one does not begin a page itself. Where space under a node
 * does not fit on its page, pdfmake begins another for it; that page stays empty when nothing follows, or when what follows
 * begins a page. Space above a node is left out there.
 */
export function hangSpace(nodes: readonly Content[]): void {
  let under = 0;
  for (const node of nodes) {
    if (typeof node !== 'object' || Array.isArray(node)) continue;
    const [left, top, right, bottom] = marginOf('margin' in node ? node.margin : undefined);
    const above = 'pageBreak' in node && node.pageBreak === 'before' ? 0 : under;
    Object.assign(node, { margin: [left, top + above, right, 0] });
    under = bottom;
  }
}
