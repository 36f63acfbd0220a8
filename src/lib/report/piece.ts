import type { Content, Margins } from 'pdfmake/interfaces';

/**
 * A stretch of a piece that may begin a page: a heading, a title with its figure, a table. Heights in points.
 *
 * pdfmake's own `unbreakable` is not used: it loses what is taller than a page and reports wrong page numbers for what is
 * inside.
 */
export interface Part {
  /** Also the id of `node`. */
  readonly id: string;
  /** The node that begins it; a page break is set on it. */
  readonly node: object;
  /** Space above it. */
  readonly before: number;
  /** What must stand together at its start, so that no heading, title or first line is left alone at the foot of a page. */
  readonly lead: number;
  /** From its first line to what follows. */
  readonly height: number;
  /** Repeated at the top of each page that it goes on to. */
  readonly header?: number;
}

/** One block on paper. */
export interface Piece {
  readonly content: Content[];
  readonly parts: readonly Part[];
  /** A heading that must not be parted from the piece after it. */
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

/** Space after a table or figure. */
export const AFTER = 10;

/** Sets the last node off from what follows. */
export function spacedAfter(content: Content[]): Content[] {
  const last = content.at(-1);
  if (typeof last === 'object' && !Array.isArray(last)) {
    const [left, top, right] = marginOf('margin' in last ? last.margin : undefined);
    Object.assign(last, { margin: [left, top, right, AFTER] });
  }
  return content;
}

/** Left, top, right and bottom; none where a node has not said. */
export function marginOf(margin: Margins | undefined): readonly [number, number, number, number] {
  return Array.isArray(margin) && margin.length === 4 ? margin : [0, 0, 0, 0];
}
