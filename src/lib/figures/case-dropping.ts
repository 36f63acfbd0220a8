import { pointSign } from './explorer-points.ts';
import { textWidth } from './measure.ts';
import { line, text } from './nodes.ts';
import { FORMAT_WIDTH, type DetailPart, type Format, type Scene, type SceneNode } from './scene.ts';

/** What one line has at a step; null where there is nothing. */
export interface StepPoint {
  readonly y: number;
  /** Drawn as an upright line. */
  readonly low: number;
  readonly high: number;
}

export interface CaseDroppingFigure {
  readonly format: Format;
  readonly title: string;
  readonly description: string;
  /** In the key: of solid circles, and of hollow diamonds. */
  readonly labels: readonly [solid: string, hollow: string];
  readonly steps: readonly {
    /** Share dropped. */
    readonly x: number;
    readonly points: readonly [solid: StepPoint | null, hollow: StepPoint | null];
    readonly detail: Omit<DetailPart, 'kind'>;
  }[];
  /** Dashed: what is to be exceeded. */
  readonly limit: { readonly value: number; readonly label: string };
  readonly xTicks: readonly { readonly value: number; readonly label: string }[];
  readonly yTicks: readonly { readonly value: number; readonly label: string }[];
  readonly scale: { readonly min: number; readonly max: number };
  readonly axisLabel: string;
  readonly sideLabel: string;
}

const SMALL = 12.5;
const GAP = 8;
/** Each line is so far to the side of its step that neither hides the other. */
const ASIDE = [-4, 4] as const;
const SHAPES = ['circle', 'diamond'] as const;

interface Scales {
  readonly x: (share: number) => number;
  readonly y: (correlation: number) => number;
}

/** Correlations over the share of respondents dropped: two lines, with what most subsets lie between at each step. */
export function caseDroppingScene(figure: CaseDroppingFigure): Scene {
  const width = FORMAT_WIDTH[figure.format];
  const left = Math.ceil(Math.max(0, ...figure.yTicks.map(({ label }) => textWidth(label, SMALL)))) + GAP;
  const right = width - Math.ceil(textWidth(figure.limit.label, SMALL, 600)) - GAP;
  const key = keyNodes(figure.labels, width);
  const top = key.bottom + 34;
  const bottom = top + (figure.format === 'compact' ? 190 : 240);
  const { min, max } = figure.scale;
  // A margin, so that no mark lies on the frame.
  const ends = [figure.steps[0]?.x ?? 0, figure.steps.at(-1)?.x ?? 1] as const;
  const span = ends[1] - ends[0] || 1;
  const at: Scales = {
    x: (share) => left + 14 + ((share - ends[0]) / span) * (right - left - 28),
    y: (correlation) => bottom - ((correlation - min) / (max - min || 1)) * (bottom - top)
  };
  const limitAt = at.y(figure.limit.value);
  const nodes: SceneNode[] = [
    ...key.nodes,
    text(0, key.bottom + 14, figure.sideLabel, { size: SMALL, fill: 'ink2' }),
    ...figure.yTicks.flatMap(({ value, label }): SceneNode[] => [
      line([left, at.y(value)], [right, at.y(value)], { paint: value === 0 ? 'ink3' : 'line', width: 1 }),
      text(left - GAP, at.y(value) + 4.5, label, { size: SMALL, anchor: 'end', fill: 'ink2' })
    ]),
    line([left, limitAt], [right, limitAt], { paint: 'ink3', width: 1, dash: [4, 3] }),
    text(width, limitAt + 4.5, figure.limit.label, { size: SMALL, weight: 600, anchor: 'end', fill: 'ink2' }),
    ...figure.xTicks.flatMap(({ value, label }): SceneNode[] => [
      line([at.x(value), bottom], [at.x(value), bottom + 5], { paint: 'line-strong', width: 1 }),
      text(at.x(value), bottom + 20, label, { size: SMALL, anchor: 'middle', fill: 'ink2' })
    ]),
    text(left, bottom + 40, figure.axisLabel, { size: SMALL, fill: 'ink2' }),
    ...([1, 0] as const).map((which) => lineNode(figure, which, at)),
    ...figure.steps.map((step): SceneNode => ({
      kind: 'group',
      nodes: ([1, 0] as const).flatMap((which) => pointNodes(step.x, step.points[which], which, at)),
      part: { kind: 'detail', ...step.detail }
    }))
  ];
  return { width, height: Math.ceil(bottom + 48), title: figure.title, description: figure.description, nodes };
}

/** Which sign is which, on one line of text or each on its own. */
function keyNodes(labels: CaseDroppingFigure['labels'], width: number): { nodes: SceneNode[]; bottom: number } {
  const widths = labels.map((label) => 20 + textWidth(label, SMALL) + 24);
  const beside = widths.reduce((sum, each) => sum + each, 0) <= width + 24;
  let [x, y] = [0, 14];
  const nodes = labels.flatMap((label, which): SceneNode[] => {
    const drawn = [
      pointSign(SHAPES[which === 0 ? 0 : 1], x + 6, y - 4, 4.4, which === 0, 'surface'),
      text(x + 20, y, label, { size: SMALL, fill: 'ink2' })
    ];
    if (beside) x += widths[which] as number;
    else y += 19;
    return drawn;
  });
  return { nodes, bottom: beside ? 20 : y + 1 };
}

/** Through the points there are; dashed for the hollow ones. */
function lineNode({ steps }: CaseDroppingFigure, which: 0 | 1, at: Scales): SceneNode {
  const places = steps.flatMap(({ x, points }) => {
    const point = points[which];
    return point ? [`${(at.x(x) + ASIDE[which]).toFixed(2)} ${at.y(point.y).toFixed(2)}`] : [];
  });
  const stroke =
    which === 0 ? ({ paint: 'pos', width: 2 } as const) : ({ paint: 'pos-ns', width: 1.5, dash: [6, 4] } as const);
  return { kind: 'path', d: places.length === 0 ? 'M0 0' : `M${places.join('L')}`, fill: 'none', stroke };
}

function pointNodes(share: number, point: StepPoint | null, which: 0 | 1, at: Scales): SceneNode[] {
  if (!point) return [];
  const x = at.x(share) + ASIDE[which];
  const stroke = { paint: which === 0 ? 'pos' : 'pos-ns', width: 1.5 } as const;
  return [
    line([x, at.y(point.low)], [x, at.y(point.high)], stroke),
    pointSign(SHAPES[which], x, at.y(point.y), 4.4, which === 0, 'surface')
  ];
}
