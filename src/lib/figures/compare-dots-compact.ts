import { axis, circle, diamond, dots, legendSigns, position, starred, words } from './compare-dots-parts.ts';
import type { DotRow, DotFrame, DotWords } from './compare-dots.ts';
import { mark } from './marks.ts';
import { textWidth, truncate } from './measure.ts';
import type { Scene, SceneNode } from './scene.ts';

const SIZE = 14;
const SMALL = 12;
const ROW = 56;
const INSET = 8;
const MARK = 18;
const GAP = 14;
/** A sign before a column's head. */
const SIGN = 18;

/** Two lines for each variable: the label, then print, described and p beside the dots. */
export function compactCompare(rows: readonly DotRow[], text: DotWords, frame: DotFrame, width: number): Scene {
  const { legend, columns: names } = text;
  const gap = textWidth('**', SIZE, 600) + GAP;
  const widest = (head: number, textOf: (row: DotRow) => string): number =>
    Math.max(head, ...frame.rows.map((row) => textWidth(textOf(row), SIZE, 600)));
  const heads = [legend.print, names.rho, names.p].map((head) => textWidth(head, SMALL)) as [number, number, number];
  const printX = INSET + widest(heads[0] + SIGN, (row) => row.print.text);
  const describedX = printX + gap + widest(heads[1] + SIGN, (row) => row.described.text);
  const pX = describedX + gap + widest(heads[2], (row) => row.described.p);
  const at = position(frame, pX + GAP + 8, width - INSET - 8);

  const headY = 44;
  const top = headY + 8;
  const bottom = top + rows.length * ROW;
  const quiet = { anchor: 'end', fill: 'ink3' } as const;
  const nodes: SceneNode[] = [
    ...rows.flatMap((row, index): SceneNode[] =>
      row.changed
        ? [{ kind: 'rect', x: 0, y: top + index * ROW, width, height: ROW, radius: 4, fill: 'warn-tint' }]
        : []
    ),
    ...legendSigns(legend, INSET, 14, SMALL),
    circle(printX - heads[0] - SIGN / 2, headY - 4, false),
    words(legend.print, printX, headY, SMALL, quiet),
    diamond(describedX - heads[1] - SIGN / 2, headY - 4, false),
    words(names.rho, describedX, headY, SMALL, quiet),
    words(names.p, pX, headY, SMALL, quiet),
    ...axis(frame, at, { labelY: headY, top, bottom: top, size: SMALL }, text.tick),
    ...rows.flatMap((row, index) => {
      const y = top + index * ROW;
      return [
        line(y, width, index === 0 ? 'line-strong' : 'line'),
        ...rowNodes(row, y, { printX, describedX, pX, at, frame, width }, text)
      ];
    }),
    line(bottom, width, 'line-strong')
  ];
  return { width, height: bottom + 1, title: text.title, description: text.description, nodes };
}

interface Layout {
  readonly printX: number;
  readonly describedX: number;
  readonly pX: number;
  readonly at: (value: number) => number;
  readonly frame: DotFrame;
  readonly width: number;
}

function rowNodes(row: DotRow, y: number, layout: Layout, text: DotWords): SceneNode[] {
  const { printX, describedX, pX, at, frame, width } = layout;
  const baseline = y + 44;
  const middle = baseline - SIZE * 0.35;
  // The grid stands beside the numbers only, so that it does not run through the labels.
  const grid = axis(frame, at, { labelY: 0, top: middle - 10, bottom: middle + 10, size: SMALL }, text.tick).filter(
    ({ kind }) => kind === 'line'
  );
  return [
    ...(row.mark ? [mark(row.mark.shape, INSET + 5, y + 18, 9, row.mark.paint)] : []),
    words(truncate(row.short, width - 2 * INSET - MARK, SIZE), INSET + MARK, y + 22, SIZE),
    ...starred(row.print, printX, baseline, SIZE, 600),
    ...starred(row.described, describedX, baseline, SIZE),
    words(row.described.p, pX, baseline, SIZE, { anchor: 'end', fill: 'ink2' }),
    ...grid,
    ...dots(row, at, middle)
  ];
}

function line(y: number, width: number, paint: 'line' | 'line-strong'): SceneNode {
  return { kind: 'line', x1: INSET, x2: width - INSET, y1: y, y2: y, stroke: { paint, width: 1 } };
}
