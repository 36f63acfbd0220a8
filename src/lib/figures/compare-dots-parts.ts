import { ticks as gridTicks } from 'd3';
import type { DotNumber, DotRow, DotFrame, DotWords } from './compare-dots.ts';
import { textWidth } from './measure.ts';
import type { Paint, SceneNode, TextNode } from './scene.ts';

const DOT = 5;
const DIAMOND = 6.5;

/** A line of text. */
export function words(
  text: string,
  x: number,
  y: number,
  size: number,
  options: { readonly anchor?: TextNode['anchor']; readonly weight?: 400 | 600; readonly fill?: Paint } = {}
): SceneNode {
  const { anchor = 'start', weight = 400, fill = 'ink' } = options;
  return { kind: 'text', x, y, text, size, weight, anchor, fill };
}

/** A number that ends at x, with its stars hanging after it. */
export function starred(number: DotNumber, x: number, y: number, size: number, weight: 400 | 600 = 400): SceneNode[] {
  return [
    words(number.text, x, y, size, { anchor: 'end', weight }),
    ...(number.stars === '' ? [] : [words(number.stars, x, y, size, { weight })])
  ];
}

/** A tick for agreement, a cross for difference; nothing where there is nothing to compare. */
export function check(match: boolean | null, x: number, y: number): SceneNode[] {
  if (match === null) return [];
  const d = match
    ? `M${x} ${y}L${x + 3.5} ${y + 3.5}L${x + 10} ${y - 4}`
    : `M${x + 1} ${y - 4}L${x + 9} ${y + 4}M${x + 9} ${y - 4}L${x + 1} ${y + 4}`;
  return [{ kind: 'path', d, fill: 'none', stroke: { paint: match ? 'ok' : 'err', width: 1.6 } }];
}

/** Where a value stands on the axis. */
export function position(frame: DotFrame, from: number, to: number): (value: number) => number {
  return (value) => from + ((value - frame.min) / (frame.max - frame.min)) * (to - from);
}

/** The values with a grid line: multiples of the step within the scale. */
export function ticks({ min, max, step }: DotFrame): number[] {
  return gridTicks(min, max, Math.round((max - min) / step));
}

/** Grid lines through the rows, zero stronger, and their values above. */
export function axis(
  frame: DotFrame,
  at: (value: number) => number,
  {
    labelY,
    top,
    bottom,
    size
  }: { readonly labelY: number; readonly top: number; readonly bottom: number; readonly size: number },
  tick: DotWords['tick']
): SceneNode[] {
  return ticks(frame).flatMap((value): SceneNode[] => [
    words(tick(value), at(value), labelY, size, { anchor: 'middle', fill: 'ink3' }),
    {
      kind: 'line',
      x1: at(value),
      x2: at(value),
      y1: top,
      y2: bottom,
      stroke: { paint: value === 0 ? 'line-strong' : 'line', width: 1 }
    }
  ]);
}

/** ○ print and ◆ described, joined. */
export function dots({ print, described }: DotRow, at: (value: number) => number, y: number): SceneNode[] {
  const nodes: SceneNode[] = [];
  if (print.value !== null && described.value !== null) {
    const [x1, x2] = [at(print.value), at(described.value)];
    nodes.push({ kind: 'line', x1, x2, y1: y, y2: y, stroke: { paint: 'ink3', width: 1.5 } });
  }
  if (print.value !== null) nodes.push(circle(at(print.value), y, print.significant));
  if (described.value !== null) nodes.push(diamond(at(described.value), y, described.significant));
  return nodes;
}

/** The sign of print. */
export function circle(cx: number, cy: number, filled: boolean): SceneNode {
  return { kind: 'circle', cx, cy, r: DOT, fill: filled ? 'ink' : 'surface', stroke: { paint: 'ink', width: 1.5 } };
}

/** The sign of the coding described. */
export function diamond(x: number, y: number, filled: boolean): SceneNode {
  return {
    kind: 'path',
    d: `M${x} ${y - DIAMOND}L${x + DIAMOND} ${y}L${x} ${y + DIAMOND}L${x - DIAMOND} ${y}Z`,
    fill: filled ? 'lik-hi2' : 'surface',
    stroke: { paint: 'lik-hi2', width: 1.5 }
  };
}

/** How wide the legend is. */
export function legendWidth(legend: DotWords['legend'], size: number): number {
  return textWidth(legend.print, size) + textWidth(legend.described, size) + textWidth(legend.filled, size) + 76;
}

/** What the signs mean, beginning at x. */
export function legendSigns(legend: DotWords['legend'], x: number, y: number, size: number): SceneNode[] {
  const middle = y - size * 0.33;
  const print = x + 14;
  const diamondX = print + textWidth(legend.print, size) + 20;
  const described = diamondX + 12;
  const filled = described + textWidth(legend.described, size) + 18;
  return [
    circle(x + DOT + 1, middle, false),
    words(legend.print, print + 2, y, size, { fill: 'ink3' }),
    diamond(diamondX, middle, false),
    words(legend.described, described, y, size, { fill: 'ink3' }),
    words(legend.filled, filled, y, size, { fill: 'ink3' })
  ];
}
