import { textWidth } from './measure.ts';
import { niceStep } from './nice-step.ts';
import { line, text } from './nodes.ts';
import { FORMAT_WIDTH, type DetailPart, type Format, type Scene, type SceneNode } from './scene.ts';

/** Power by the size of the correlation, for one number of pairs. */
export interface PowerLine {
  /** In the key; left out where there is one line. */
  readonly label: string;
  /** Where it reaches the power wanted. */
  readonly crossing: number;
  readonly crossingText: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly detail: DetailPart;
}

export interface PowerFigure {
  readonly format: Format;
  readonly title: string;
  readonly description: string;
  /** One, or that of most pairs before that of fewest. */
  readonly lines: readonly PowerLine[];
  readonly wanted: { readonly value: number; readonly label: string };
  /** Of x, from 0 to the end of the lines. */
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly shares: readonly { readonly value: number; readonly label: string }[];
  readonly axisLabel: string;
  readonly sideLabel: string;
}

const SMALL = 12.5;
const GAP = 8;

/** The places of an axis from 0 to `end`: about `most` at most, and how many decimals they need. */
export function axisTicks(end: number, most: number): { values: number[]; decimals: number } {
  const step = niceStep(end / most);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return { values: Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, index) => index * step), decimals };
}

/** Curves from 0 to 1 over the size of a correlation, and where they cross the power wanted. */
export function powerScene(figure: PowerFigure): Scene {
  const width = FORMAT_WIDTH[figure.format];
  const compact = figure.format === 'compact';
  const sides = figure.shares.map(({ label }) => textWidth(label, SMALL));
  const left = Math.ceil(Math.max(0, ...sides)) + GAP;
  const right = width - Math.ceil(textWidth(figure.wanted.label, SMALL, 600)) - GAP;
  const key = figure.lines.length > 1 ? keyNodes(figure.lines, width) : { nodes: [], bottom: 0 };
  // Room for the side's label, and for the number of a crossing above a line as high as 100 %.
  const top = key.bottom + 44;
  const bottom = top + (compact ? 190 : 240);
  const end = figure.lines[0]?.points.at(-1)?.x ?? 1;
  const at = {
    x: (value: number) => left + (value / end) * (right - left),
    y: (y: number) => bottom - y * (bottom - top)
  };
  const wantedAt = at.y(figure.wanted.value);

  const nodes: SceneNode[] = [
    ...key.nodes,
    text(0, key.bottom + 14, figure.sideLabel, { size: SMALL, fill: 'ink2' }),
    ...figure.shares.flatMap(({ value, label }): SceneNode[] => [
      line([left, at.y(value)], [right, at.y(value)], { paint: value === 0 ? 'line-strong' : 'line', width: 1 }),
      text(left - GAP, at.y(value) + 4.5, label, { size: SMALL, anchor: 'end', fill: 'ink2' })
    ]),
    line([left, wantedAt], [right, wantedAt], { paint: 'ink3', width: 1, dash: [4, 3] }),
    text(width, wantedAt + 4.5, figure.wanted.label, { size: SMALL, weight: 600, anchor: 'end', fill: 'ink2' }),
    ...tickNodes(figure, at.x, bottom),
    text(left, bottom + 40, figure.axisLabel, { size: SMALL, fill: 'ink2' }),
    ...figure.lines.toReversed().map((each, index) => curveNode(each, figure.lines.length - 1 - index, at)),
    ...figure.lines.flatMap((each, index) => crossingNodes(each, index, { at, end, left, right, wantedAt, bottom }))
  ];
  return { width, height: Math.ceil(bottom + 48), title: figure.title, description: figure.description, nodes };
}

/** Which line is which, on one line of text or each on its own. */
function keyNodes(lines: readonly PowerLine[], width: number): { nodes: SceneNode[]; bottom: number } {
  const sample = 26;
  const widths = lines.map(({ label }) => sample + 7 + textWidth(label, SMALL) + 20);
  const beside = widths.reduce((sum, each) => sum + each, 0) <= width + 20;
  let [x, y] = [0, 14];
  const nodes = lines.flatMap(({ label }, index): SceneNode[] => {
    const drawn = [
      line([x, y - 4], [x + sample, y - 4], strokeOf(index)),
      text(x + sample + 7, y, label, { size: SMALL, fill: 'ink2' })
    ];
    if (beside) x += widths[index] as number;
    else y += 19;
    return drawn;
  });
  return { nodes, bottom: beside ? 24 : y + 5 };
}

function strokeOf(index: number) {
  return index === 0 ? ({ paint: 'utf', width: 2.5 } as const) : ({ paint: 'utf', width: 2, dash: [6, 4] } as const);
}

interface Scales {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

function tickNodes({ ticks }: PowerFigure, x: Scales['x'], bottom: number): SceneNode[] {
  return ticks.flatMap(({ value, label }): SceneNode[] => [
    line([x(value), bottom], [x(value), bottom + 5], { paint: 'line-strong', width: 1 }),
    text(x(value), bottom + 20, label, { size: SMALL, anchor: 'middle', fill: 'ink2' })
  ]);
}

function curveNode({ points }: PowerLine, index: number, at: Scales): SceneNode {
  const places = points.map(({ x, y }) => `${at.x(x).toFixed(2)} ${at.y(y).toFixed(2)}`);
  return { kind: 'path', d: `M${places.join('L')}`, fill: 'none', stroke: strokeOf(index) };
}

interface Plot {
  readonly at: Scales;
  readonly end: number;
  readonly left: number;
  readonly right: number;
  readonly wantedAt: number;
  readonly bottom: number;
}

/**
 * A dot where the line reaches the power wanted, and its number where no line can go: left of the first and above the
 * power wanted, right of the last and below it.
 */
function crossingNodes(each: PowerLine, index: number, plot: Plot): SceneNode[] {
  if (each.crossing > plot.end) return [];
  const [x, y] = [plot.at.x(each.crossing), plot.wantedAt];
  const width = textWidth(each.crossingText, 13, 600);
  const beside = index === 0 ? Math.max(x - GAP, plot.left + width + 2) : x + GAP + 2;
  const fits = index === 0 || beside + width <= plot.right;
  const nodes: SceneNode[] = [
    line([x, y], [x, plot.bottom], { paint: 'ink3', width: 1, dash: [2, 3] }),
    index === 0
      ? { kind: 'circle', cx: x, cy: y, r: 5.5, fill: 'utf', stroke: { paint: 'surface', width: 2 } }
      : { kind: 'circle', cx: x, cy: y, r: 4.5, fill: 'surface', stroke: { paint: 'utf', width: 2 } },
    ...(fits
      ? [
          text(beside, index === 0 ? y - 9 : y + 20, each.crossingText, {
            weight: 600,
            anchor: index === 0 ? 'end' : 'start'
          })
        ]
      : [])
  ];
  return [{ kind: 'group', nodes, part: each.detail }];
}
