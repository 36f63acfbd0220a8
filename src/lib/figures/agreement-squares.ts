import { textWidth, wrapText } from './measure.ts';
import type { Scene, SceneNode } from './scene.ts';

/** One table: a square for each of its numbers; null is not comparable. */
export interface SquareRow {
  readonly id: string;
  readonly title: string;
  readonly marks: readonly (boolean | null)[];
  /** `12 av 14` */
  readonly total: string;
  /** The row in words. */
  readonly spoken: string;
}

const SIZE = 13;
const LINE = 17;
const SQUARE = 8;
const PITCH = 11;
const GAP = 12;
/** Below this the squares stand under the title. */
const NARROW = 460;

/**
 * How many numbers of each table agree with print: filled squares agree, outlined ones differ, so that colour is not
 * alone.
 *
 * @param width  px
 */
export function agreementSquares(rows: readonly SquareRow[], title: string, width: number): Scene {
  const narrow = width < NARROW;
  const idWidth = widest(rows.map(({ id }) => id)) + GAP;
  const totalWidth = widest(rows.map(({ total }) => total)) + GAP;
  const titleWidth = narrow ? width - idWidth - totalWidth : Math.min(190, (width - idWidth - totalWidth) * 0.42);
  const squaresX = narrow ? idWidth : idWidth + titleWidth + GAP;
  const perLine = Math.max(1, Math.floor((width - squaresX - (narrow ? 0 : totalWidth)) / PITCH));

  const nodes: SceneNode[] = [];
  let y = 0;
  for (const row of rows) {
    const lines = wrapText(row.title, titleWidth, SIZE, 400, 2);
    const squares = Math.ceil(row.marks.length / perLine) * PITCH;
    const textHeight = lines.length * LINE;
    const height = narrow ? textHeight + squares + 14 : Math.max(textHeight, squares) + 13;
    const textY = narrow ? y + 13 : y + (height - textHeight) / 2 + 13;
    const totalY = narrow ? textY : y + height / 2 + 4.5;
    const squaresY = narrow ? y + textHeight + 4 : y + (height - squares) / 2 + (PITCH - SQUARE) / 2;
    nodes.push(
      { kind: 'text', x: 0, y: textY, text: row.id, size: SIZE, weight: 400, anchor: 'start', fill: 'ink3' },
      ...lines.map((text, index): SceneNode => {
        const at = textY + index * LINE;
        return { kind: 'text', x: idWidth, y: at, text, size: SIZE, weight: 400, anchor: 'start', fill: 'ink' };
      }),
      ...row.marks.map((mark, index) =>
        square(mark, squaresX + (index % perLine) * PITCH, squaresY + Math.floor(index / perLine) * PITCH)
      ),
      { kind: 'text', x: width, y: totalY, text: row.total, size: SIZE, weight: 400, anchor: 'end', fill: 'ink2' }
    );
    y += height;
  }
  return { width, height: Math.max(1, y), title, description: rows.map(({ spoken }) => spoken).join('. '), nodes };
}

function square(mark: boolean | null, x: number, y: number): SceneNode {
  if (mark === true) return { kind: 'rect', x, y, width: SQUARE, height: SQUARE, radius: 1.5, fill: 'ok' };
  const stroke = { paint: mark === false ? 'err' : 'line-strong', width: 1.5 } as const;
  const inner = SQUARE - 1.5;
  return { kind: 'rect', x: x + 0.75, y: y + 0.75, width: inner, height: inner, radius: 1, fill: 'surface', stroke };
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, SIZE)));
}
