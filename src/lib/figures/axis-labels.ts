import { textWidth, wrapText } from './measure.ts';
import { niceStep } from './nice-step.ts';
import { text } from './nodes.ts';
import type { SceneNode } from './scene.ts';

/** A place on an axis: its number (empty where it has none) and what it is called (empty where the number says it all). */
export interface AxisLabel {
  readonly value: string;
  readonly label: string;
  /** What may stand for the label, with a key, where it does not fit and has no number: its place in the order. */
  readonly rank?: string;
}

/** How the places are named: each by its lines, and a key below where only numbers fit. */
export interface AxisLabels {
  readonly lines: readonly { readonly value: string; readonly label: readonly string[] }[];
  readonly key: readonly string[];
  /** Of the lines, px; the key is not counted. */
  readonly height: number;
}

const SIZE = 12;
const VALUE = 13;
const LINE = 15;
const MAX_LINES = 3;

/**
 * Names for places `slot` px apart, so that no two can touch: number and label where every label fits in three unbroken
 * lines; else the numbers with a key of at most `width` px below; every second, fifth … number where even those are too
 * wide.
 *
 * @returns null where labels do not fit and the places have no numbers
 */
export function axisLabels(labels: readonly AxisLabel[], slot: number, width: number): AxisLabels | null {
  const wrapped = labels.map(({ label }) => (label === '' ? [] : wrapText(label, slot - 6, SIZE, 400, MAX_LINES)));
  const whole = wrapped.every((lines, index) => sameText(lines, labels[index]?.label ?? ''));
  const widest = Math.max(0, ...labels.map(({ value }) => textWidth(value, VALUE, 600)));
  if (whole && widest <= slot - 4) {
    const lines = labels.map(({ value }, index) => ({ value, label: wrapped[index] ?? [] }));
    const height = Math.max(
      ...lines.map(({ value, label }) => (value === '' ? 0 : LINE + 1) + label.length * LINE),
      LINE
    );
    return { lines, key: [], height };
  }
  const short = labels.map(({ value, rank }) => (value === '' ? (rank ?? '') : value));
  if (short.includes('')) return null;
  const step = niceStep(Math.ceil((1.5 * Math.max(...short.map((value) => textWidth(value, VALUE, 600))) + 8) / slot));
  const lines = short.map((value, index) => ({ value: index % step === 0 ? value : '', label: [] }));
  const named = labels.flatMap(({ label }, index) => (label === '' ? [] : [`${short[index]}\u00a0${label}`]));
  const key = named.length > 0 ? wrapText(named.join(' · '), width, SIZE, 400, 30) : [];
  return { lines, key, height: LINE + 2 };
}

/**
 * Draws the names under an axis that starts at `x`; `y` is the first baseline. A name wider than its place is moved in
 * from the axis' ends, and left out where the line at `cut` would go through it.
 */
export function drawAxisLabels(axis: AxisLabels, x: number, slot: number, y: number, cut: number | null): SceneNode[] {
  const end = x + slot * axis.lines.length;
  return axis.lines.flatMap(({ value, label }, index) => {
    const half = textWidth(value, VALUE, 600) / 2;
    const middle = Math.max(x + half, Math.min(end - half, x + (index + 0.5) * slot));
    const first = value === '' ? y : y + LINE + 1;
    const crossed = cut !== null && Math.abs(middle - cut) < half + 3;
    return [
      ...(value === '' || crossed ? [] : [text(middle, y, value, { size: VALUE, weight: 600, anchor: 'middle' })]),
      ...label.map((line, row) =>
        text(middle, first + row * LINE, line, { size: SIZE, anchor: 'middle', fill: 'ink3' })
      )
    ];
  });
}

/** Draws the key to the numbers from (x, y) down, and says where it ends. */
export function drawAxisKey(axis: AxisLabels, x: number, y: number): { nodes: SceneNode[]; bottom: number } {
  if (axis.key.length === 0) return { nodes: [], bottom: y };
  const nodes = axis.key.map((line, row) => text(x, y + 18 + row * LINE, line, { size: SIZE, fill: 'ink2' }));
  return { nodes, bottom: y + 10 + axis.key.length * LINE };
}

function sameText(lines: readonly string[], label: string): boolean {
  const bare = (content: string) => content.replace(/\s/gu, '');
  return bare(lines.join('')) === bare(label);
}
