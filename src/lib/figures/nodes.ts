import type { LineNode, Paint, RectNode, SceneNode, Stroke, TextNode } from './scene.ts';

export interface TextStyle {
  readonly size?: number;
  readonly weight?: 400 | 600;
  readonly anchor?: TextNode['anchor'];
  readonly fill?: Paint;
}

/** One line of text; 13 px, regular, from the left, in ink unless the style says otherwise. `y` is its baseline. */
export function text(x: number, y: number, content: string, style: TextStyle = {}): TextNode {
  const { size = 13, weight = 400, anchor = 'start', fill = 'ink' } = style;
  return { kind: 'text', x, y, text: content, size, weight, anchor, fill };
}

/** A number that may be left out, as text. */
export function valueText(x: number, y: number, content: string, style: TextStyle = {}): TextNode {
  return { ...text(x, y, content, style), isValue: true };
}

/** A box of a fill, with an outline where a stroke is given. */
export function box(x: number, y: number, width: number, height: number, fill: Paint, stroke?: Stroke): RectNode {
  return { kind: 'rect', x, y, width, height, fill, ...(stroke && { stroke }) };
}

/** A straight line of a paint. */
export function line(from: readonly [number, number], to: readonly [number, number], stroke: Stroke): LineNode {
  return { kind: 'line', x1: from[0], y1: from[1], x2: to[0], y2: to[1], stroke };
}

/** A count in a figure: whole, also where it is a sum of weights; the table beside has its decimals. */
export function wholeText(count: number): string {
  return String(Math.round(count));
}

/** The same nodes as parts of a series. */
export function inSeries<Node extends SceneNode>(nodes: readonly Node[], series: string | null): Node[] {
  return nodes.map((node) => (series === null || node.kind === 'group' ? node : { ...node, series }));
}
