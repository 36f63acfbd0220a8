import { arrowWidth } from './arrow.ts';
import { headsHeight, textHeight } from './box-text.ts';
import { columnWidths } from './column-widths.ts';
import { driverColumn } from './driver-column.ts';
import type { DriverMark, NetworkFigure, NetworkPanel, NetworkVariable } from './figure.ts';
import { fitText } from './fit.ts';
import { moved, type Rect } from './geometry.ts';
import { LANE_GAP, LANE_START, type Box, type Layout } from './layout.ts';
import type { Sizes } from './sizes.ts';

/**
 * Layers by distance from the outcome: drivers by group, the variable between, the outcome; in a narrow panel the outcome
 * stands under the variable between. Heights make room for the most arrows of any panel, so that one layout serves all.
 *
 * @param narrow  whether the panel is half a page or a phone wide
 */
export function layered(figure: NetworkFigure, width: number, narrow: boolean, sizes: Sizes): Layout {
  const columns = columnWidths(figure, width, narrow, sizes);
  const markOf = (variable: NetworkVariable): DriverMark | null =>
    figure.groups.find((group) => group.id === variable.group)?.mark ?? null;
  const drivers = driverColumn(figure, columns.driver, columns.gutter, sizes, markOf);
  const x = width - columns.outcome;

  const { via, outcome } = figure;
  const outcomeText = fitText(outcome.label, columns.outcome - 2 * sizes.pad, sizes.name, 600, 4);
  const outcomeContent = textHeight(figure, outcome, outcomeText, columns.outcome, sizes, true);
  const outcomeHeight = nameHeight(figure, outcome.id, outcomeContent, sizes);
  const outcomeBox = (y: number, height: number): Box => ({
    variable: outcome,
    role: 'outcome',
    mark: null,
    rect: { x, y, width: columns.outcome, height },
    text: outcomeText
  });
  /** The drivers stand level with the middle of the rest. */
  const laidOut = (height: number, middle: number, names: readonly Box[]): Layout => {
    const dy = middle - drivers.height / 2;
    const lowered = <T extends { readonly rect: Rect }>(each: T): T => ({ ...each, rect: moved(each.rect, 0, dy) });
    const boxes = [...drivers.boxes.map(lowered), ...names];
    return {
      width,
      height,
      gutter: columns.gutter,
      boxes,
      headings: drivers.headings.map(lowered),
      sizes,
      name: 'layered',
      free: false
    };
  };

  if (!via) {
    const height = Math.max(drivers.height, outcomeHeight);
    return laidOut(height, height / 2, [outcomeBox((height - outcomeHeight) / 2, outcomeHeight)]);
  }

  const viaMark = markOf(via);
  const viaText = fitText(via.label, columns.via - 2 * sizes.pad, sizes.name, 600, 4);
  const viaContent = textHeight(figure, via, viaText, columns.via, sizes, viaMark !== null);
  const viaHeight = nameHeight(figure, via.id, viaContent, sizes);
  const viaBox = (left: number, y: number, height: number): Box => ({
    variable: via,
    role: 'via',
    mark: viaMark,
    rect: { x: left, y, width: columns.via, height },
    text: viaText
  });

  if (narrow) {
    const spare = Math.max(0, drivers.height - viaHeight - sizes.link - outcomeHeight);
    const tallVia = viaHeight + Math.min(spare * 0.45, 90);
    const tallOutcome = outcomeHeight + Math.min(spare * 0.15, 30);
    const link = sizes.link + Math.min(spare * 0.4, 30);
    const stack = tallVia + link + tallOutcome;
    const height = Math.max(drivers.height, stack);
    const top = (height - stack) / 2;
    return laidOut(height, height / 2, [viaBox(x, top, tallVia), outcomeBox(top + tallVia + link, tallOutcome)]);
  }

  const lanes = Math.max(0, ...figure.panels.map((panel) => laneHeight(figure, panel)));
  const middle = Math.max(drivers.height, viaHeight, outcomeHeight) / 2;
  return laidOut(Math.max(2 * middle, middle + viaHeight / 2 + lanes), middle, [
    viaBox(x - sizes.link - columns.via, middle - viaHeight / 2, viaHeight),
    outcomeBox(middle - outcomeHeight / 2, outcomeHeight)
  ]);
}

/** Tall enough for the box's own text and for the heads that end at it, in any panel. */
function nameHeight({ panels, thickness }: NetworkFigure, id: string, content: number, sizes: Sizes): number {
  const heads = panels.map(({ arrows }) =>
    headsHeight(
      arrows.filter(({ to }) => to === id),
      thickness
    )
  );
  return Math.ceil(Math.max(content + 3.4 * sizes.fact, Math.max(0, ...heads) + 24));
}

/** How far the lanes of arrows that pass under the variable between reach below it. */
function laneHeight(figure: NetworkFigure, panel: NetworkPanel): number {
  const passing = panel.arrows.filter((arrow) => arrow.to === figure.outcome.id && arrow.from !== figure.via?.id);
  const widths = passing.map((arrow) => arrowWidth(arrow.rho, figure.thickness) + LANE_GAP);
  return passing.length === 0 ? 0 : LANE_START + widths.reduce((sum, each) => sum + each, 0);
}
