import { hatch } from './marks.ts';
import { textWidth, truncate } from './measure.ts';
import { box, inSeries, text } from './nodes.ts';
import type { Paint, SceneNode } from './scene.ts';

/** What a fill stands for: a paint, or the sign of a kind of missing. */
export interface Key {
  readonly fill: Paint | 'hatched' | 'empty';
  readonly label: string;
  /** The series that it is the key of, where that can have a colour of its own. */
  readonly series?: string;
}

/** From one line of keys to the next, px. */
export const KEY_LINE = 22;

const SIZE = 12.5;
const SWATCH = 12;
/** Between a swatch and its label, and between keys. */
const INNER = 6;
const OUTER = 18;

/** Width of keys on one line, px. */
export function keysWidth(keys: readonly Key[]): number {
  return keys.reduce((total, key) => total + keyWidth(key), 0) + OUTER * Math.max(0, keys.length - 1);
}

/** The keys in as many lines as they need within `width` px; a label wider than that is truncated. */
export function keyLines(keys: readonly Key[], width: number): Key[][] {
  const lines: Key[][] = [];
  for (const each of keys) {
    const key = { ...each, label: truncate(each.label, width - SWATCH - INNER, SIZE) };
    const line = lines.at(-1);
    if (line && keysWidth([...line, key]) <= width) line.push(key);
    else lines.push([key]);
  }
  return lines;
}

/** One line of keys from x; `y` is the baseline of their labels. */
export function drawKeys(keys: readonly Key[], x: number, y: number): SceneNode[] {
  const nodes: SceneNode[] = [];
  for (const key of keys) {
    nodes.push(...inSeries(swatch(key.fill, x, y - SWATCH + 2), key.series ?? null));
    nodes.push(text(x + SWATCH + INNER, y, key.label, { size: SIZE, fill: 'ink2' }));
    x += keyWidth(key) + OUTER;
  }
  return nodes;
}

/** The box of a kind of missing: hatched for don't-know, empty for no answer. */
export function missingBox(x: number, y: number, width: number, height: number, hatched: boolean): SceneNode[] {
  const outline = box(x, y, width, height, 'surface', { paint: 'dk', width: 1 });
  return hatched ? [outline, hatch(x, y, width, height, 'dk')] : [outline];
}

function keyWidth({ label }: Key): number {
  return SWATCH + INNER + textWidth(label, SIZE);
}

/** The neutral paint is too pale to be seen without an outline. */
function swatch(fill: Key['fill'], x: number, y: number): SceneNode[] {
  if (fill === 'hatched' || fill === 'empty') {
    return missingBox(x + 0.5, y + 0.5, SWATCH - 1, SWATCH - 1, fill === 'hatched');
  }
  if (fill !== 'utf-tint') return [box(x, y, SWATCH, SWATCH, fill)];
  return [box(x + 0.5, y + 0.5, SWATCH - 1, SWATCH - 1, fill, { paint: 'line-strong', width: 1 })];
}
