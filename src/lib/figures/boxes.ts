import { textWidth, truncate, wrapText } from './measure.ts';
import { box, line, text, valueText } from './nodes.ts';
import { FORMAT_WIDTH, type DetailPart, type Format, type Scene, type SceneNode } from './scene.ts';

/** One box: quartiles, the ends of its whiskers, and what lies beyond them. */
export interface BoxRow {
  readonly label: string;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly low: number;
  readonly high: number;
  readonly outliers: readonly number[];
  /** In a column each at the right edge, ready to show. */
  readonly sides: readonly [median: string, n: string];
  readonly detail: DetailPart;
}

export interface BoxesFigure {
  readonly format: Format;
  readonly title: string;
  readonly description: string;
  readonly rows: readonly BoxRow[];
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly scale: { readonly min: number; readonly max: number };
  readonly axisLabel: string;
  readonly sideHeads: readonly [median: string, n: string];
}

const LABEL = 14;
const SMALL = 12.5;
const HEIGHT = 18;
const OUTLIER = 3.5;
const INK = { paint: 'utf', width: 1.5 } as const;

/** A box for each row on one scale, median and n beside. Compact puts labels over the boxes. */
export function boxesScene(figure: BoxesFigure): Scene {
  const { rows, scale, format } = figure;
  const width = FORMAT_WIDTH[format];
  const compact = format === 'compact';
  const widths = figure.sideHeads.map((head, side) =>
    Math.max(textWidth(head, SMALL), ...rows.map(({ sides }) => textWidth(sides[side] ?? '', 13, 600)))
  );
  const [medianWidth = 0, nWidth = 0] = widths;
  const medianRight = width - nWidth - 18;
  const widest = Math.max(0, ...rows.map(({ label }) => textWidth(label, LABEL)));
  const labelRight = compact ? 0 : Math.min(Math.ceil(widest), width * 0.34);
  const ends = [figure.ticks[0], figure.ticks.at(-1)].map((tick) => textWidth(tick?.label ?? '', SMALL) / 2);
  const left = Math.max(compact ? 10 : labelRight + 20, ends[0] ?? 0);
  const right = medianRight - medianWidth - 12 - Math.max(10, ends[1] ?? 0);
  const span = scale.max - scale.min || 1;
  const x = (value: number): number => left + ((value - scale.min) / span) * (right - left);

  const top = 26;
  const drawn: SceneNode[] = [];
  const bands: (readonly [number, number])[] = [];
  let y = top;
  for (const row of rows) {
    const lines = wrapText(row.label, compact ? width : labelRight, LABEL, 400, compact ? 2 : 3);
    const labels = lines.length * 17;
    const height = compact ? labels + 34 : Math.max(36, labels + 10);
    const middle = compact ? y + labels + 16 : y + height / 2;
    const first = compact ? y + 15 : middle + 5 - (labels - 17) / 2;
    const nodes: SceneNode[] = [
      ...lines.map((content, index) =>
        compact
          ? text(0, first + index * 17, content, { size: LABEL })
          : text(labelRight, first + index * 17, content, { size: LABEL, anchor: 'end' })
      ),
      ...boxNodes(row, x, middle),
      valueText(medianRight, middle + 4.5, row.sides[0], { weight: 600, anchor: 'end' }),
      text(width, middle + 4.5, row.sides[1], { anchor: 'end', fill: 'ink2' })
    ];
    drawn.push({ kind: 'group', nodes, part: row.detail });
    bands.push([middle - 13, middle + 13]);
    y += height;
  }
  const bottom = y + 4;
  const head = { size: SMALL, anchor: 'end', fill: 'ink2' } as const;
  const nodes: SceneNode[] = [
    // Between compact rows stand labels, which no line may cross.
    ...axis(figure, x, compact ? bands : [[top, bottom]], bottom),
    ...drawn,
    text(medianRight, 14, figure.sideHeads[0], head),
    text(width, 14, figure.sideHeads[1], head),
    text(left, bottom + 38, truncate(figure.axisLabel, width - left, SMALL), { size: SMALL, fill: 'ink2' })
  ];
  return { width, height: Math.ceil(bottom + 46), title: figure.title, description: figure.description, nodes };
}

function boxNodes(row: BoxRow, x: (value: number) => number, y: number): SceneNode[] {
  const [q1, q3] = [x(row.q1), x(row.q3)];
  const whisker = (from: number, to: number): SceneNode[] =>
    from === to ? [] : [line([from, y], [to, y], INK), line([to, y - 5], [to, y + 5], INK)];
  // Where the quartiles are one the box is a line, and the median tells it.
  const body = box(q1, y - HEIGHT / 2, Math.max(1, q3 - q1), HEIGHT, 'utf-tint', INK);
  return [
    ...whisker(q1, x(row.low)),
    ...whisker(q3, x(row.high)),
    body,
    line([x(row.median), y - HEIGHT / 2], [x(row.median), y + HEIGHT / 2], { paint: 'utf', width: 3.5 }),
    ...row.outliers.map((value): SceneNode => ({
      kind: 'circle',
      cx: x(value),
      cy: y,
      r: OUTLIER,
      fill: 'surface',
      stroke: INK
    }))
  ];
}

function axis(
  { ticks, scale }: BoxesFigure,
  x: (value: number) => number,
  bands: readonly (readonly [number, number])[],
  bottom: number
): SceneNode[] {
  let end = -Infinity;
  const marks = ticks.flatMap(({ value, label }): SceneNode[] => {
    const grid = bands.map(([from, to]) => line([x(value), from], [x(value), to], { paint: 'line', width: 1 }));
    const half = textWidth(label, SMALL) / 2;
    if (x(value) - half < end + 6) return grid;
    end = x(value) + half;
    return [...grid, text(x(value), bottom + 18, label, { size: SMALL, anchor: 'middle', fill: 'ink2' })];
  });
  return [...marks, line([x(scale.min), bottom], [x(scale.max), bottom], { paint: 'line-strong', width: 1 })];
}
