import { FORMAT_WIDTH, type GroupNode, type Scene, type SceneNode } from '../scene.ts';
import { arrowNodes } from './arrow.ts';
import { boxNode, headingNodes, textNode, type Standing } from './boxes.ts';
import type { NetworkFigure, NetworkGroup, NetworkPanel } from './figure.ts';
import { circle } from './circle.ts';
import { force } from './force.ts';
import { layered } from './layered.ts';
import type { Box, Layout } from './layout.ts';
import { legend } from './legend.ts';
import { shifted } from '../shift.ts';
import { withNumbers, wordsOf, type Drawn } from './numbers.ts';
import { withPlaces, type Grid } from './places.ts';
import { plansOf } from './routes.ts';
import { sizesOf, type Sizes } from './sizes.ts';

/** Between panels, and before the legend, px. */
const PANEL_GAP = { wide: 32, compact: 0, paper: 24 } as const;
const ROW_GAP = 28;
const LEGEND_GAP = 22;

/**
 * The driver network: drivers by group, arrows to the variable between and on to the outcome, one panel a group. Boxes
 * stand in the same place in every panel, thickness is on one scale, numbers are placed by measure so that none touches
 * another, a box or a head.
 *
 * Boxes carry the part `box` (they can be dragged), arrows the part `detail` (they tell their numbers).
 */
export function networkScene(figure: NetworkFigure): Scene {
  const width = FORMAT_WIDTH[figure.format];
  const beside = figure.panels.length > 1 && figure.format !== 'compact' && figure.layout === 'layered';
  const gapX = PANEL_GAP[figure.format];
  const half = (width - gapX) / 2;
  const shared = beside ? layered(figure, half, true, sizesOf(figure.format, true)) : null;
  // Where boxes stand on all sides of others, half a page is too narrow for them; on paper also where it would cut a name.
  const columns = shared && !(figure.format === 'paper' && shared.boxes.some(isCut)) ? 2 : 1;
  const narrow = columns > 1 || figure.format === 'compact';
  const panelWidth = columns > 1 ? half : width;
  const auto = shared && columns > 1 ? shared : layoutOf(figure, panelWidth, narrow, sizesOf(figure.format, narrow));
  const words = legend(figure.legend, figure.thickness, auto.free ? groupsIn(figure) : [], width, 12);

  const head = figure.panels.some((panel) => panel.heading !== null) ? 30 : 0;
  const rows = Math.ceil(figure.panels.length / columns);
  const pitchX = panelWidth + gapX;
  const pitchY = head + auto.height + ROW_GAP;
  const plots = rows * pitchY - ROW_GAP;
  const height = Math.ceil(plots + LEGEND_GAP + words.height);
  const grid: Grid = { columns, pitchX, pitchY, gapX, gapY: ROW_GAP, head, width, height };
  const layout = withPlaces(auto, figure.places, grid);

  return {
    width,
    height,
    title: figure.title,
    description: figure.description,
    nodes: [
      ...figure.panels.flatMap((panel, index) => {
        const x = (index % columns) * pitchX;
        const y = Math.floor(index / columns) * pitchY;
        return [
          ...shifted(panelHeading(panel, panelWidth), x, y),
          ...shifted(panelNodes(figure, panel, layout), x, y + head)
        ];
      }),
      ...shifted(words.nodes, 0, plots + LEGEND_GAP)
    ]
  };
}

/** True where a box has no room for the whole of its name. */
function isCut({ text, variable }: Box): boolean {
  return !variable.label.includes('…') && text.lines.some((line) => line.endsWith('…'));
}

function layoutOf(figure: NetworkFigure, width: number, narrow: boolean, sizes: Sizes): Layout {
  switch (figure.layout) {
    case 'layered':
      return layered(figure, width, narrow, sizes);
    case 'circle':
      return circle(figure, width, sizes);
    case 'force':
      return force(figure, width, sizes);
  }
}

/** The driver groups that have a box. */
function groupsIn({ groups, drivers, via }: NetworkFigure): NetworkGroup[] {
  return groups.filter(({ id }) => [...drivers, ...(via ? [via] : [])].some(({ group }) => group === id));
}

function panelHeading(panel: NetworkPanel, width: number): SceneNode[] {
  return [
    ...(panel.heading === null ? [] : [textNode(panel.heading, 0, 14, 15, 600, 'start', 'ink')]),
    ...(panel.aside === null ? [] : [textNode(panel.aside, width, 14, 13, 400, 'end', 'ink2')])
  ];
}

function panelNodes(figure: NetworkFigure, panel: NetworkPanel, layout: Layout): SceneNode[] {
  const plans = plansOf(figure, panel, layout);
  const words = wordsOf(panel, layout, plans);
  const drawn = withNumbers(plans, layout, words);
  const joined = new Set(drawn.flatMap(({ plan }) => [plan.arrow.from, plan.arrow.to]));
  const standing = ({ variable }: Box): Standing =>
    joined.has(variable.id) ? 'joined' : panel.words.has(variable.id) ? 'undefined' : 'bare';
  return [
    ...layout.headings.flatMap((heading) => headingNodes(heading, layout)),
    ...drawn.map(arrowGroup),
    ...layout.boxes.map((box) => boxNode(box, standing(box), panel, layout)),
    ...words.map((word) => word.node)
  ];
}

function arrowGroup({ plan, way, number }: Drawn): GroupNode {
  const nodes: SceneNode[] = arrowNodes(way, plan.width, plan.arrow.rho < 0, plan.arrow.solid, plan.band);
  if (number) nodes.push(number.node);
  return { kind: 'group', nodes, part: plan.arrow.detail };
}
