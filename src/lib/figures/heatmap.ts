import { textWidth, truncate } from './measure.ts';
import { box, line, text, valueText } from './nodes.ts';
import { FORMAT_WIDTH, type DetailPart, type Format, type Paint, type Scene, type SceneNode } from './scene.ts';

/** One pair of variables. */
export interface HeatCell {
  /** In [−1, 1]; null where there is no coefficient. */
  readonly value: number | null;
  /** The number: whole, and without the zero before its decimals where cells are narrow. */
  readonly text: string;
  readonly short: string;
  readonly significant: boolean;
  readonly detail: DetailPart;
}

/** What the colours of the cells mean. */
export interface HeatKey {
  /** The six places at which the colour changes, rising. */
  readonly key: readonly string[];
  /** What the dashes mean. */
  readonly negative: string;
}

export interface Heatmap extends HeatKey {
  readonly format: Format;
  readonly title: string;
  readonly description: string;
  /** Of the variables, in their order. */
  readonly labels: readonly string[];
  /** Row i has the pairs of variable i with those before it: i cells. The first row is empty. */
  readonly rows: readonly (readonly HeatCell[])[];
}

/** Where the colour changes, by size. */
export const HEAT_STEPS = [0.1, 0.3, 0.5] as const;

/** Of the text in cells, px. */
export const SIZE = 12;
const GAP = 6;
const WIDEST = 64;
const LABEL: Readonly<Record<Format, number>> = { wide: 200, paper: 170, compact: 110 };

/**
 * The lower triangle of a matrix of correlations. Each variable's name stands on the diagonal: at the end of its row, and
 * at the head of its column, so that no name is turned and none stands far from its numbers.
 *
 * Colour tells sign and size in seven steps; negative cells have dashes below, and their number a minus.
 */
export function heatmapScene(figure: Heatmap): Scene {
  const { format, rows } = figure;
  const width = FORMAT_WIDTH[format];
  const labels = figure.labels.map((label) => truncate(label, LABEL[format], SIZE + 1, 600));
  const room = labels.map((label, index) =>
    index === 0 ? WIDEST : (width - GAP - textWidth(label, SIZE + 1, 600)) / index
  );
  const cell = Math.max(4, Math.floor(Math.min(WIDEST, ...room)));
  const height = Math.min(30, Math.max(18, cell));
  const written = writingOf(rows.flat(), cell - 6);
  const nodes: SceneNode[] = labels.map((label, index) =>
    text(index * cell + (index === 0 ? 0 : GAP), index * height + height / 2 + 4.5, label, {
      size: SIZE + 1,
      weight: 600
    })
  );
  rows.forEach((cells, i) =>
    cells.forEach((each, j) => {
      const place = { x: j * cell, y: i * height, width: cell, height };
      nodes.push({ kind: 'group', nodes: cellNodes(each, written(each), place), part: each.detail });
    })
  );
  const bottom = labels.length * height + 22;
  const key = keyNodes(figure, bottom, width);
  return {
    width,
    height: Math.ceil(key.bottom),
    title: figure.title,
    description: figure.description,
    nodes: [...nodes, ...key.nodes]
  };
}

/** −3 to 3: the step of the diverging scale. */
export function heatStep(value: number): number {
  const size = HEAT_STEPS.filter((limit) => Math.abs(value) >= limit).length;
  return value < 0 ? -size : size;
}

/** What each cell says: its number, the same without a leading zero, its sign, or nothing, as all have room for. */
export function writingOf(cells: readonly HeatCell[], room: number): (cell: HeatCell) => string {
  const widest = (of: (cell: HeatCell) => string): number =>
    Math.max(0, ...cells.map((cell) => textWidth(of(cell), SIZE, 600)));
  if (widest((cell) => cell.text) <= room) return (cell) => cell.text;
  if (widest((cell) => cell.short) <= room + 4) return (cell) => cell.short;
  const sign = ({ value }: HeatCell): string => (value === null || value === 0 ? '' : value < 0 ? '−' : '+');
  return widest(sign) <= room + 4 ? sign : () => '';
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function cellNodes(
  { value, significant }: HeatCell,
  content: string,
  { x, y, width, height }: Place
): SceneNode[] {
  const gap = width < 12 ? 0.5 : 1;
  const [fill, ink] = value === null ? (['surface', 'ink3'] as const) : paintsOf(heatStep(value));
  const edge = value === null ? ({ paint: 'line', width: 1 } as const) : undefined;
  return [
    box(x + gap, y + gap, width - 2 * gap, height - 2 * gap, fill, edge),
    ...(value !== null && value < 0 ? [dashes(x + gap, x + width - gap, y + height - gap)] : []),
    ...(content === ''
      ? []
      : [
          valueText(x + width / 2, y + height / 2 + 4.2, content, {
            size: SIZE,
            weight: significant ? 600 : 400,
            anchor: 'middle',
            fill: ink
          })
        ])
  ];
}

/** Along the bottom of a negative cell: round the whole of it they would touch its number. */
function dashes(from: number, to: number, bottom: number): SceneNode {
  return line([from, bottom - 1], [to, bottom - 1], { paint: 'ink', width: 2, dash: [4, 3] });
}

const FILLS = ['div-3', 'div-2', 'div-1', 'div0', 'div1', 'div2', 'div3'] as const;
const INKS = ['ink', 'ink', 'on-div2', 'on-div3'] as const;

function paintsOf(step: number): readonly [fill: Paint, ink: Paint] {
  return [FILLS[step + 3] ?? 'div0', INKS[Math.abs(step)] ?? 'ink'];
}

/** Seven fields with the limits between them, and beside or below it what dashes mean. */
export function keyNodes(
  { key, negative }: HeatKey,
  top: number,
  width: number
): { nodes: SceneNode[]; bottom: number } {
  const [field, height] = [40, 14];
  const across = 7 * field + 24 + 25 + textWidth(negative, SIZE) <= width;
  const [x, y] = across ? [7 * field + 24, top] : [0, top + height + 30];
  return {
    nodes: [
      ...FILLS.map((fill, index) => box(index * field, top, field, height, fill)),
      ...key.flatMap((label, index): SceneNode[] => [
        line([(index + 1) * field, top + height], [(index + 1) * field, top + height + 4], {
          paint: 'line-strong',
          width: 1
        }),
        text((index + 1) * field, top + height + 17, label, { size: SIZE, anchor: 'middle', fill: 'ink2' })
      ]),
      box(x, y, 18, height, 'div-1'),
      dashes(x, x + 18, y + height),
      text(x + 25, y + height - 2.5, negative, { size: SIZE, fill: 'ink2' })
    ],
    bottom: y + height + (across ? 22 : 6)
  };
}
