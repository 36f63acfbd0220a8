import { textWidth, truncate } from '../measure.ts';
import type { SceneNode } from '../scene.ts';
import { arrowNodes, arrowWidth, type Band, type Thickness, type Way } from './arrow.ts';
import { textNode } from './boxes.ts';
import { mark } from '../marks.ts';
import type { LegendText, NetworkGroup } from './figure.ts';
import { clamp } from './geometry.ts';

const SAMPLE = 44;
const AFTER_SAMPLE = 7;
const ROW = 26;

interface Item {
  readonly width: number;
  readonly draw: (x: number, y: number) => SceneNode[];
}

/**
 * The legend under a hairline: what thickness, colour, dash and head mean, in as many rows as the width needs.
 *
 * @returns nodes from y = 0 down, and their height in px
 */
export function legend(
  text: LegendText,
  thickness: Thickness,
  groups: readonly NetworkGroup[],
  width: number,
  size: number
): { nodes: SceneNode[]; height: number } {
  const items = itemsOf(text, thickness, size);
  const total = items.reduce((sum, item) => sum + item.width, 0);
  const gap = clamp((width - total) / (items.length - 1), 14, 24);
  const nodes: SceneNode[] = [
    { kind: 'line', x1: 0, y1: 0.5, x2: width, y2: 0.5, stroke: { paint: 'line', width: 1 } }
  ];
  let x = 0;
  let y = 24;
  const put = (item: Item): void => {
    if (x > 0 && x + item.width > width + 0.01) {
      x = 0;
      y += ROW;
    }
    nodes.push(...item.draw(x, y));
    x += item.width + gap;
  };
  items.forEach(put);
  const names = groups.map((group) => groupItem(group, width, size));
  // What boxes mean stands under what arrows mean.
  if (names.length > 0) x = width;
  names.forEach(put);
  return { nodes, height: y + 10 };
}

function itemsOf(text: LegendText, thickness: Thickness, size: number): Item[] {
  const middle = arrowWidth(0.4, thickness);
  const items = [
    ...text.samples.map(({ rho, label }) => sample(label, size, arrowWidth(rho, thickness), false, true)),
    sample(text.negative, size, middle, true, true)
  ];
  if (text.weak !== null) items.push(sample(text.weak, size, middle, false, false));
  if (text.interval !== null) items.push(sample(text.interval, size, middle, false, true, bandSample(thickness)));
  if (text.undefined !== null) items.push(dashedBox(text.undefined, size));
  return [{ width: textWidth(text.scale, size, 600), draw: words(text.scale, size) }, ...items];
}

function words(text: string, size: number): Item['draw'] {
  return (x, y) => [textNode(text, x, y + 0.34 * size, size, 600, 'start', 'ink2')];
}

/** The band of the sample of .4: from .2 to .8. */
const bandSample = (thickness: Thickness): Band => ({
  low: arrowWidth(0.2, thickness),
  high: arrowWidth(0.8, thickness)
});

function sample(
  text: string,
  size: number,
  width: number,
  negative: boolean,
  solid: boolean,
  band: Band | null = null
): Item {
  return {
    width: SAMPLE + AFTER_SAMPLE + textWidth(text, size),
    draw: (x, y) => {
      const tip = { x: x + SAMPLE, y };
      const way: Way = { start: { x, y }, stretches: [{ kind: 'line', to: tip }], tip, into: 'left' };
      const words = textNode(text, x + SAMPLE + AFTER_SAMPLE, y + 0.34 * size, size, 400, 'start', 'ink2');
      return [...arrowNodes(way, width, negative, solid, band), words];
    }
  };
}

/** Mark and name of a driver group. */
function groupItem({ label, mark: shape }: NetworkGroup, most: number, size: number): Item {
  const text = truncate(label, most - 17, size, 600);
  return {
    width: 17 + textWidth(text, size, 600),
    draw: (x, y) => [
      mark(shape, x + 6, y, 9, shape),
      textNode(text, x + 17, y + 0.34 * size, size, 600, 'start', shape)
    ]
  };
}

function dashedBox(text: string, size: number): Item {
  const wide = 30;
  return {
    width: wide + AFTER_SAMPLE + textWidth(text, size),
    draw: (x, y) => [
      {
        kind: 'rect',
        x: x + 0.5,
        y: y - 7.5,
        width: wide - 1,
        height: 15,
        radius: 4,
        fill: 'surface',
        stroke: { paint: 'line-strong', width: 1, dash: [3, 2.5] }
      },
      textNode(text, x + wide + AFTER_SAMPLE, y + 0.34 * size, size, 400, 'start', 'ink2')
    ]
  };
}
