import { textWidth } from '../measure.ts';
import { driverPad } from './box-text.ts';
import type { NetworkFigure, NetworkVariable } from './figure.ts';
import { longestWord } from './fit.ts';
import { clamp } from './geometry.ts';
import { GUTTER_AFTER, GUTTER_BEFORE } from './layout.ts';
import type { Sizes } from './sizes.ts';

/** How wide each layer is, and the strip of numbers beside the drivers, px. */
interface Columns {
  readonly driver: number;
  readonly gutter: number;
  readonly via: number;
  readonly outcome: number;
}

/** Wide enough for the words, as far as the panel goes; the drivers get what the others leave. */
export function columnWidths(figure: NetworkFigure, width: number, narrow: boolean, sizes: Sizes): Columns {
  const textSize = sizes.text[0] as number;
  const nameSize = sizes.name[0] as number;
  const numbers = figure.panels.flatMap((panel) => [
    ...panel.arrows.map(({ label }) => (label === null ? 0 : textWidth(label, sizes.number, 600))),
    ...[...panel.words.values()].map((word) => textWidth(word, sizes.fact))
  ]);
  const widest = Math.max(0, ...numbers);
  const gutter = widest > 0 ? Math.ceil(widest) + GUTTER_BEFORE + GUTTER_AFTER : GUTTER_BEFORE;
  const nameWidth = (variable: NetworkVariable): number =>
    clamp(longestWord(variable.label, nameSize, 600) + 2 * sizes.pad + 4, sizes.nameMin, sizes.nameMax);

  let outcome = nameWidth(figure.outcome);
  let via = figure.via ? nameWidth(figure.via) : 0;
  if (narrow && figure.via) via = outcome = Math.max(via, outcome);
  const taken = (): number => gutter + sizes.channelMin + outcome + (figure.via && !narrow ? sizes.link + via : 0);
  const natural = Math.max(
    0,
    ...figure.drivers.map(({ label }) => textWidth(label, textSize) + driverPad(sizes) + sizes.pad)
  );
  const wished = clamp(Math.ceil(natural), sizes.boxMin, sizes.boxMax);
  if (width - taken() < sizes.boxMin) {
    outcome = sizes.nameMin;
    via = figure.via ? sizes.nameMin : 0;
  }
  return { driver: clamp(width - taken(), sizes.boxMin, wished), gutter, via, outcome };
}
