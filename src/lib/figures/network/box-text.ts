import { arrowWidth, headHalf, type Thickness } from './arrow.ts';
import type { NetworkArrow, NetworkFigure, NetworkPanel, NetworkVariable } from './figure.ts';
import { fitFact, lineHeight, type Fitted } from './fit.ts';
import { HEAD_GAP } from './layout.ts';
import type { Sizes } from './sizes.ts';

/** From a driver's left edge to its text: the coloured bar and the padding. */
export const driverPad = (sizes: Sizes): number => sizes.pad + 4;

/** Height of the mark above a name, with the space under it, px. */
export const MARK_HEIGHT = 18;

export const factLines = (panel: NetworkPanel, id: string, width: number, sizes: Sizes): string[] => [
  ...[panel.words.get(id)].filter((word) => word !== undefined),
  ...fitFact(panel.facts.get(id) ?? [], width - 2 * sizes.pad, sizes.fact)
];

/** Of what stands in a box, in the panel that says most of it, px: its mark, its name and its facts. */
export function textHeight(
  figure: NetworkFigure,
  variable: NetworkVariable,
  text: Fitted,
  width: number,
  sizes: Sizes,
  marked: boolean
): number {
  const facts = Math.max(0, ...figure.panels.map((panel) => factLines(panel, variable.id, width, sizes).length));
  return (
    (marked ? MARK_HEIGHT : 0) +
    text.lines.length * lineHeight(text.size) +
    (facts > 0 ? 6 + facts * lineHeight(sizes.fact) : 0)
  );
}

/** Of the heads of arrows that end at one side, px. */
export function headsHeight(arrows: readonly NetworkArrow[], thickness: Thickness): number {
  return arrows.reduce((sum, { rho }) => sum + 2 * headHalf(arrowWidth(rho, thickness)) + HEAD_GAP, 0);
}
