import { axisLabels, drawAxisKey, drawAxisLabels, type AxisLabels } from './axis-labels.ts';
import { pill } from './handle.ts';
import { filled, stub, type Bar, type BarPanel, type Cut } from './bar-column.ts';
import { drawRowsOfBars } from './bar-rows.ts';
import { missingBox } from './legend.ts';
import { mark } from './marks.ts';
import { textWidth, wrapText } from './measure.ts';
import { line, text, valueText, wholeText } from './nodes.ts';
import { FORMAT_WIDTH, type DetailPart, type Format, type HandlePart, type Scene, type SceneNode } from './scene.ts';

export interface BarsFigure {
  readonly format: Format;
  readonly title: string;
  readonly description: string;
  readonly panels: readonly BarPanel[];
  /** What the scale must have room for, where figures share one. */
  readonly most?: number;
}

const COUNT = 13;
const GUTTER = 32;

/**
 * Counts of answers as bars: upright where their labels fit below them (in full, short, or as numbers), else lying in
 * rows. What is below the cut-off is tint with outline, above solid; kinds of missing stand outside the scale. Several
 * panels share the scale of counts and stand two and two where all are narrow.
 */
export function barsScene(figure: BarsFigure): Scene {
  const width = FORMAT_WIDTH[figure.format];
  const several = figure.panels.length > 1;
  const narrow = figure.panels.every((panel) => panel.bars.length <= 5);
  const columns = several && narrow && figure.format !== 'compact' ? 2 : 1;
  const panelWidth = (width - GUTTER * (columns - 1)) / columns;
  const most = Math.max(
    figure.most ?? 1,
    ...figure.panels.flatMap((panel) => [...panel.bars, ...panel.missing].map((bar) => bar.count ?? 0))
  );

  const nodes: SceneNode[] = [];
  let y = 0;
  for (let first = 0; first < figure.panels.length; first += columns) {
    const bottoms = figure.panels.slice(first, first + columns).map((panel, column) => {
      const x = column * (panelWidth + GUTTER);
      const top = several ? y + panelHead(panel, x, y, panelWidth, nodes) : y;
      const drawn = drawPanel(panel, { x, y: top, width: panelWidth, most, several, paper: figure.format === 'paper' });
      nodes.push(...drawn.nodes);
      return drawn.bottom;
    });
    y = Math.max(...bottoms) + (several ? 20 : 0);
  }
  return { width, height: Math.ceil(y + 4), title: figure.title, description: figure.description, nodes };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The count that fills the height. */
  readonly most: number;
  readonly several: boolean;
  readonly paper: boolean;
}

function panelHead(panel: BarPanel, x: number, y: number, width: number, nodes: SceneNode[]): number {
  const indent = panel.mark ? 17 : 0;
  if (panel.mark) nodes.push(mark(panel.mark.shape, x + 6, y + 11, 9, panel.mark.paint));
  const lines = wrapText(panel.label, width - indent, 14, 600, 2);
  lines.forEach((content, index) =>
    nodes.push(text(x + indent, y + 16 + index * 18, content, { size: 14, weight: 600 }))
  );
  return lines.length * 18 + 8;
}

function drawPanel(panel: BarPanel, place: Place): { nodes: SceneNode[]; bottom: number } {
  const widest = Math.max(0, ...panel.missing.map((bar) => textWidth(bar.label, 12)));
  const missingSlot = Math.min(84, Math.max(44, widest + 8));
  const missingWidth = panel.missing.length > 0 ? panel.missing.length * missingSlot + 14 : 0;
  const slot = (place.width - missingWidth) / Math.max(1, panel.bars.length);
  const axis = axisLabels(
    panel.bars.map((bar) => bar.axis),
    slot,
    place.width
  );
  return axis === null ? drawRowsOfBars(panel, place) : drawUpright(panel, place, { slot, missingSlot, axis });
}

interface Upright {
  readonly slot: number;
  readonly missingSlot: number;
  readonly axis: AxisLabels;
}

function drawUpright(panel: BarPanel, place: Place, upright: Upright): { nodes: SceneNode[]; bottom: number } {
  const { slot, missingSlot, axis } = upright;
  const movable = panel.handle !== null && !place.paper;
  const tall = place.several ? 84 : 132;
  const cutRoom = panel.cut ? 22 : 0;
  const base = place.y + cutRoom + 22 + tall;
  const scaleEnd = place.x + slot * panel.bars.length;
  const height = (count: number) => (count === 0 ? 0 : Math.max(2, (count / place.most) * tall));
  const nodes: SceneNode[] = [];

  panel.bars.forEach((bar, index) => {
    const middle = place.x + (index + 0.5) * slot;
    const width = Math.max(1, Math.min(88, slot * (slot > 20 ? 0.82 : 0.88)));
    const drawn = uprightBar(bar, panel, middle, width, base, height(bar.count ?? 0));
    nodes.push(...withDetail(drawn, bar.detail));
  });
  nodes.push(...countLabels(panel.bars, place.x, slot, (count) => base - height(count) - 6));
  nodes.push(line([place.x, base], [scaleEnd, base], { paint: 'line-strong', width: 1 }));
  const cutX = panel.cut ? place.x + panel.cut.at * slot : null;
  nodes.push(...drawAxisLabels(axis, place.x, slot, base + 17, cutX));
  let bottom = base + 8 + axis.height;

  panel.missing.forEach((bar, index) => {
    const left = scaleEnd + 14 + index * missingSlot;
    const middle = left + missingSlot / 2;
    const width = Math.min(36, missingSlot - 8);
    const boxHeight = Math.max(2, height(bar.count));
    const lines = wrapText(bar.label, missingSlot - 4, 12, 400, 2);
    const drawn = [
      ...(bar.count > 0 ? missingBox(middle - width / 2, base - boxHeight, width, boxHeight, bar.hatched) : []),
      valueText(middle, base - boxHeight - 6, wholeText(bar.count), { anchor: 'middle', fill: 'ink2' }),
      ...lines.map((content, row) =>
        text(middle, base + 17 + row * 15, content, { size: 12, anchor: 'middle', fill: 'ink3' })
      )
    ];
    nodes.push(...withDetail(drawn, bar.detail));
    bottom = Math.max(bottom, base + 8 + lines.length * 15);
  });
  if (panel.cut) nodes.push(...cutWords(panel.cut, place, slot, scaleEnd));
  nodes.push(...cutLine(panel, place, slot, bottom, movable));
  if (movable) bottom += 24;
  const key = drawAxisKey(axis, place.x, bottom);
  return { nodes: [...nodes, ...key.nodes], bottom: key.bottom + 4 };
}

function uprightBar(
  bar: Bar,
  panel: BarPanel,
  middle: number,
  width: number,
  base: number,
  height: number
): SceneNode[] {
  const x = middle - width / 2;
  if (bar.count === null) return [stub(x, base - 14, width, 14)];
  if (bar.count === 0) return [];
  return [filled(bar.side, panel, x, base - height, width, height)];
}

/** The counts above the bars, tallest first; one that would touch another is left to the detail and the data table. */
function countLabels(bars: readonly Bar[], x: number, slot: number, top: (count: number) => number): SceneNode[] {
  const taken: [number, number][] = [];
  return bars
    .map((bar, index) => ({ ...bar, middle: x + (index + 0.5) * slot }))
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
    .flatMap(({ count, middle, text: own }) => {
      if (count === null) return [];
      const weight = count > 0 ? 600 : 400;
      const content = own ?? wholeText(count);
      const half = textWidth(content, COUNT, weight) / 2 + 1.5;
      if (taken.some(([from, to]) => middle - half < to && middle + half > from)) return [];
      taken.push([middle - half, middle + half]);
      return [valueText(middle, top(count), content, { weight, anchor: 'middle', fill: count > 0 ? 'ink' : 'ink3' })];
    });
}

function cutWords(cut: Cut, place: Place, slot: number, scaleEnd: number): SceneNode[] {
  const x = place.x + cut.at * slot;
  const y = place.y + 14;
  const fit = (words: string, count: string, room: number) =>
    [words, count].find((content) => textWidth(content, COUNT, 600) + 8 <= room) ?? '';
  // The words may run over the missing answers' column, which is lower than they are.
  const low = fit(cut.low, cut.lowCount, x - place.x);
  const high = fit(cut.high, cut.highCount, Math.max(scaleEnd, place.x + place.width) - x);
  return [
    ...(low === '' ? [] : [text(x - 8, y, low, { weight: 600, anchor: 'end', fill: 'ink2' })]),
    ...(high === '' ? [] : [text(x + 8, y, high, { weight: 600, fill: 'ink2' })])
  ];
}

function cutLine(panel: BarPanel, place: Place, slot: number, bottom: number, movable: boolean): SceneNode[] {
  const x = place.x + (panel.cut?.at ?? 0) * slot;
  const y = bottom + 14;
  const cut = panel.cut ? [line([x, place.y + 2], [x, movable ? y : bottom], { paint: 'accent', width: 2 })] : [];
  if (!movable || !panel.handle) return cut;
  const part: HandlePart = {
    kind: 'handle',
    variable: panel.handle.variable,
    label: panel.handle.label,
    stops: panel.handle.stops.map((valueText, index) => ({
      x: place.x + (index + 1) * slot,
      cutoff: index + 1,
      valueText
    })),
    current: panel.cut ? panel.cut.at - 1 : null,
    y
  };
  return [{ kind: 'group', nodes: panel.cut ? [...cut, ...pill(x, y)] : [], part }];
}

function withDetail(nodes: SceneNode[], detail: DetailPart | null): SceneNode[] {
  return detail && nodes.length > 0 ? [{ kind: 'group', nodes, part: detail }] : nodes;
}
