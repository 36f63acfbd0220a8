import { mark } from '../marks.ts';
import { truncate } from '../measure.ts';
import type { GroupNode, Paint, RectNode, SceneNode, TextNode } from '../scene.ts';
import { driverPad, factLines, MARK_HEIGHT } from './box-text.ts';
import type { NetworkPanel } from './figure.ts';
import { lineHeight } from './fit.ts';
import { centre, right } from './geometry.ts';
import { MARKED_PAD } from './free-boxes.ts';
import type { Box, GroupHeading, Layout } from './layout.ts';

/** How a box stands: with an arrow, without one (pale), or without a correlation to draw (dashed). */
export type Standing = 'joined' | 'bare' | 'undefined';

interface Look {
  readonly fill: Paint;
  readonly edge: Paint;
  readonly ink: Paint;
}

function lookOf(box: Box, standing: Standing): Look {
  if (box.role === 'outcome') return { fill: 'utf', edge: 'utf', ink: 'on-ink' };
  if (box.role === 'driver' && standing !== 'joined') {
    return { fill: 'surface', edge: standing === 'bare' ? 'line' : 'line-strong', ink: 'ink3' };
  }
  return box.mark
    ? { fill: `${box.mark}-tint`, edge: box.mark, ink: 'ink' }
    : { fill: 'sunken', edge: 'ink2', ink: 'ink' };
}

/** The box of a variable, at its place in the scene: one that can be dragged. */
export function boxNode(box: Box, standing: Standing, panel: NetworkPanel, layout: Layout): GroupNode {
  const { rect, variable } = box;
  const look = lookOf(box, standing);
  const width = box.role === 'driver' ? 1 : 1.5;
  const dash = standing === 'undefined' && box.role !== 'outcome' ? { dash: [3, 2.5] } : {};
  const frame: RectNode = {
    kind: 'rect',
    x: rect.x + width / 2,
    y: rect.y + width / 2,
    width: rect.width - width,
    height: rect.height - width,
    radius: box.role === 'driver' ? 4 : 6,
    fill: look.fill,
    stroke: { paint: look.edge, width, ...dash }
  };
  const inside =
    box.role === 'driver' ? driverText(box, look, standing, panel, layout) : nameText(box, look, panel, layout);
  return {
    kind: 'group',
    nodes: [frame, ...inside],
    part: {
      kind: 'box',
      variable: variable.id,
      label: variable.name,
      ...rect,
      ...(layout.free && { layout: layout.name })
    }
  };
}

function driverText(
  box: Box,
  look: Look,
  standing: Standing,
  panel: NetworkPanel,
  { sizes, free }: Layout
): SceneNode[] {
  const { rect, text } = box;
  const bar: RectNode = {
    kind: 'rect',
    x: rect.x,
    y: rect.y,
    width: 4,
    height: rect.height,
    radius: 2,
    fill: look.edge
  };
  // Without layers there is no gutter for words, and no heading that tells the group.
  const word = free ? panel.words.get(box.variable.id) : undefined;
  const marked = free && box.mark !== null ? box.mark : null;
  const step = lineHeight(text.size);
  const wordStep = word === undefined ? 0 : lineHeight(sizes.fact);
  const first = centre(rect).y - ((text.lines.length - 1) / 2) * step - wordStep / 2 + 0.34 * text.size;
  const x = rect.x + (marked ? MARKED_PAD : driverPad(sizes));
  const lines = text.lines.map((line, index) =>
    textNode(line, x, first + index * step, text.size, 400, 'start', look.ink)
  );
  if (word !== undefined) {
    const y = first + (text.lines.length - 1) * step + wordStep;
    lines.push(textNode(word, x, y, sizes.fact, 400, 'start', 'ink3'));
  }
  const side = marked ? [mark(marked, x - 8, centre(rect).y, 8, standing === 'joined' ? marked : 'ink3')] : [];
  return [...(standing === 'joined' ? [bar] : []), ...side, ...lines];
}

function nameText(box: Box, look: Look, panel: NetworkPanel, layout: Layout): SceneNode[] {
  const { rect, text } = box;
  const { sizes } = layout;
  const facts = factLines(panel, box.variable.id, rect.width, sizes);
  const marked = box.role === 'outcome' || box.mark !== null;
  const nameStep = lineHeight(text.size);
  const factStep = lineHeight(sizes.fact);
  const height =
    (marked ? MARK_HEIGHT : 0) + text.lines.length * nameStep + (facts.length > 0 ? 6 + facts.length * factStep : 0);
  const middle = centre(rect).x;
  let y = centre(rect).y - height / 2;
  const nodes: SceneNode[] = [];
  if (marked) {
    nodes.push(
      mark(
        box.role === 'outcome' ? 'outcome' : (box.mark ?? 'komp'),
        middle,
        y + 6,
        10,
        box.role === 'outcome' ? 'on-ink' : look.edge
      )
    );
    y += MARK_HEIGHT;
  }
  for (const line of text.lines) {
    nodes.push(textNode(line, middle, y + nameStep / 2 + 0.34 * text.size, text.size, 600, 'middle', look.ink));
    y += nameStep;
  }
  y += 6;
  for (const line of facts) {
    const ink = box.role === 'outcome' ? 'on-ink' : 'ink2';
    nodes.push(textNode(line, middle, y + factStep / 2 + 0.34 * sizes.fact, sizes.fact, 400, 'middle', ink));
    y += factStep;
  }
  return nodes;
}

/** Mark and name of a driver group, over its boxes. */
export function headingNodes(heading: GroupHeading, layout: Layout): SceneNode[] {
  const { rect } = heading;
  const size = layout.sizes.heading;
  const y = rect.y + rect.height / 2;
  const text = truncate(heading.label, right(rect) - rect.x - 18, size, 600);
  return [
    mark(heading.mark, rect.x + 6, y, 9, heading.mark),
    textNode(text, rect.x + 17, y + 0.34 * size, size, 600, 'start', heading.mark)
  ];
}

/** One line of text; `y` is its baseline. */
export function textNode(
  text: string,
  x: number,
  y: number,
  size: number,
  weight: 400 | 600,
  anchor: TextNode['anchor'],
  fill: Paint
): TextNode {
  return { kind: 'text', x, y, text, size, weight, anchor, fill };
}
