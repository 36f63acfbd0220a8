import type { ExplorerDrawing, MissingBox, Total } from './explorer.ts';
import { BODY, placeOf, SMALL, thinned, type Frame } from './explorer-frame.ts';
import { hollowPill, pill } from './handle.ts';
import { hatch } from './marks.ts';
import { textWidth } from './measure.ts';
import { box, line, text } from './nodes.ts';
import type { SceneNode, TextNode } from './scene.ts';

/** Text centred on x. */
export function centred(
  x: number,
  y: number,
  content: string,
  size: number,
  weight: 400 | 600,
  fill: TextNode['fill']
): TextNode {
  return text(x, y, content, { size, weight, anchor: 'middle', fill });
}

/** Bars, their counts, the answers under them, and the kinds of missing outside the scale. */
export function barsAndLabels(drawing: ExplorerDrawing, frame: Frame): SceneNode[] {
  const { bars, labels, missing } = drawing;
  const { left, right, base, tallest } = frame;
  const most = Math.max(1, ...bars.map(({ count }) => count), ...missing.map(({ count }) => count));
  const heightOf = (count: number): number => (count === 0 ? 0 : Math.max(3, (count / most) * tallest));
  const nodes: SceneNode[] = [];

  const counts = bars.map(({ from, to, text }) => ({ x: placeOf(frame, (from + to) / 2), text }));
  const countShown = thinned(counts, BODY).every(Boolean);
  bars.forEach((bar) => {
    const gap = Math.min(5, (placeOf(frame, bar.to) - placeOf(frame, bar.from)) * 0.08);
    const [x1, x2] = [placeOf(frame, bar.from) + gap, placeOf(frame, bar.to) - gap];
    const height = heightOf(bar.count);
    if (height > 0)
      nodes.push(...cutBar(x1, x2, base, height, drawing.cut === null ? null : placeOf(frame, drawing.cut)));
    if (!countShown || crossed(drawing, frame, (x1 + x2) / 2, bar.text)) return;
    const empty = bar.count === 0;
    nodes.push(centred((x1 + x2) / 2, base - height - 7, bar.text, BODY, empty ? 400 : 600, empty ? 'ink3' : 'ink'));
  });
  nodes.push(line([left, base], [right, base], { paint: 'line-strong', width: 1 }));

  const heads = labels.map(({ at, head }) => ({ x: placeOf(frame, at), text: head }));
  const headShown = thinned(heads, BODY);
  heads.forEach(({ x, text: head }, index) => {
    if (headShown[index] && !crossed(drawing, frame, x, head))
      nodes.push(centred(x, base + 19, head, BODY, 600, 'ink'));
    frame.nameLines[index]?.forEach((name, row) =>
      nodes.push(centred(x, base + 35 + row * 15, name, SMALL, 400, 'ink3'))
    );
  });
  return [...nodes, ...missingBoxes(missing, frame, heightOf), ...totals(drawing, frame)];
}

/** True where the line of the cut-off would run through a text centred on x. */
function crossed({ cut }: ExplorerDrawing, frame: Frame, x: number, content: string): boolean {
  return cut !== null && Math.abs(placeOf(frame, cut) - x) < textWidth(content, BODY, 600) / 2 + 4;
}

/** A bar, tint with outline left of the cut and solid right of it; solid where nothing is cut. */
function cutBar(x1: number, x2: number, base: number, height: number, cut: number | null): SceneNode[] {
  const edge = Math.min(x2, Math.max(x1, cut ?? x1));
  const nodes: SceneNode[] = [];
  if (edge > x1) {
    nodes.push({
      kind: 'rect',
      x: x1 + 0.75,
      y: base - height + 0.75,
      width: Math.max(0.5, edge - x1 - 1.5),
      height: Math.max(0.5, height - 0.75),
      fill: 'utf-tint',
      stroke: { paint: 'utf', width: 1.5 }
    });
  }
  if (edge < x2) nodes.push({ kind: 'rect', x: edge, y: base - height, width: x2 - edge, height, fill: 'utf' });
  return nodes;
}

function missingBoxes(missing: readonly MissingBox[], frame: Frame, heightOf: (count: number) => number): SceneNode[] {
  const slot = frame.asideWidth / Math.max(1, missing.length);
  const wide = Math.min(36, slot - 12);
  return missing.flatMap((each, index) => {
    const x = frame.aside + (index + 0.5) * slot;
    const height = Math.max(6, heightOf(each.count));
    const area = [x - wide / 2, frame.base - height, wide, height] as const;
    const nodes: SceneNode[] = [
      each.note === null
        ? box(...area, 'surface', { paint: 'line-strong', width: 1 })
        : box(...area, 'utf-tint', { paint: 'utf', width: 1.5 })
    ];
    if (each.hatched) nodes.push(hatch(...area, 'dk'));
    nodes.push(centred(x, frame.base - height - 7, each.text, BODY, 400, 'ink2'));
    frame.missingLines[index]?.forEach((content, row) =>
      nodes.push(centred(x, frame.base + 19 + row * 15, content, SMALL, 400, 'ink3'))
    );
    return nodes;
  });
}

/** How many are low and high, on either side of the line; both on one side where the other has no room. */
function totals({ totals, cut }: ExplorerDrawing, frame: Frame): SceneNode[] {
  if (!totals || cut === null) return [];
  const x = placeOf(frame, cut);
  const gap = 9;
  const [low, high] = [totalWidth(totals.low), totalWidth(totals.high)];
  const start =
    x - gap - low < 0 ? x + gap : x + gap + high > frame.width ? x - gap - high - 2 * gap - low : x - gap - low;
  const second = x + gap + high > frame.width ? x - gap - high : Math.max(x + gap, start + low + 2 * gap);
  return [...totalNodes(totals.low, start), ...totalNodes(totals.high, second)];
}

function totalWidth({ count, word }: Total): number {
  return textWidth(`${count} `, BODY, 600) + textWidth(word, BODY);
}

function totalNodes({ count, word }: Total, x: number): SceneNode[] {
  const common = { kind: 'text', y: 16, size: BODY, anchor: 'start' } as const;
  return [
    { ...common, x, text: count, weight: 600, fill: 'ink' },
    { ...common, x: x + textWidth(`${count} `, BODY, 600), text: word, weight: 400, fill: 'ink2' }
  ];
}

/**
 * The line and its grip. Where nothing is cut, a hollow grip waits at the start of the scale to be drawn in. Paper has
 * the line alone.
 */
export function handleNodes({ format, handle, cut }: ExplorerDrawing, frame: Frame): SceneNode[] {
  const x = cut === null ? frame.left : placeOf(frame, cut);
  const paper = format === 'paper';
  const nodes: SceneNode[] = [];
  if (cut !== null) nodes.push(line([x, 2], [x, frame.pill], { paint: 'accent', width: 2 }));
  if (paper) return nodes;
  nodes.push(...(cut === null ? hollowPill(x, frame.pill) : pill(x, frame.pill)));
  const stops = handle.stops.map(({ at, cutoff, valueText }) => ({ x: placeOf(frame, at), cutoff, valueText }));
  const { variable, label, current } = handle;
  return [{ kind: 'group', nodes, part: { kind: 'handle', variable, label, stops, current, y: frame.pill } }];
}
