import type { Content, Margins } from 'pdfmake/interfaces';

/**
 * One block on paper. `lead` is the height in points that must stand together at its start, so that no heading, title or
 * first line is left alone at the foot of a page. The node that begins it carries the id.
 *
 * pdfmake's own `unbreakable` is not used for this: it loses what is taller than a page and reports wrong page numbers
 * for what is inside.
 */
export interface Piece {
  readonly id: string;
  readonly content: Content[];
  readonly lead: number;
  /** More nodes of the piece (continued tables) with the height that each needs. */
  readonly inner?: readonly { readonly id: string; readonly lead: number }[];
  /** A heading or title that must not be parted from the piece after it. */
  readonly withNext?: boolean;
  readonly entry?: ContentsEntry;
}

/** A line of the table of contents. */
export interface ContentsEntry {
  readonly id: string;
  readonly level: 1 | 2;
  readonly label: string;
  readonly text: string;
}

/** Hands out the ids of a document. */
export interface Ids {
  readonly next: () => string;
}

export function ids(): Ids {
  let last = 0;
  return { next: () => `p${++last}` };
}

/** A node with an id: pdfmake's types know ids of a few kinds of nodes only. */
export function anchored<Node extends object>(id: string, node: Node): Node {
  return Object.assign(node, { id });
}

/** Sets the last node off from what follows. */
export function spacedAfter(content: Content[], space = 10): Content[] {
  const last = content.at(-1);
  if (typeof last === 'object' && !Array.isArray(last)) {
    const [left, top, right] = marginOf('margin' in last ? last.margin : undefined);
    Object.assign(last, { margin: [left, top, right, space] });
  }
  return content;
}

function marginOf(margin: Margins | undefined): [number, number, number] {
  return Array.isArray(margin) && margin.length === 4 ? [margin[0], margin[1], margin[2]] : [0, 0, 0];
}
