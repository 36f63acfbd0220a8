import type { ContentSvg } from 'pdfmake/interfaces';
import { LIGHT } from '#lib/figures/palette.ts';
import { wrapText } from '#lib/figures/measure.ts';
import { FORMAT_WIDTH, type Scene } from '#lib/figures/scene.ts';

/** Points in a millimetre. */
export const MM = 72 / 25.4;

/** A4 with room for a binding, in points. */
export const PAGE = { width: 595.28, height: 841.89, left: 24 * MM, right: 20 * MM, top: 21 * MM, bottom: 20 * MM };

/** What is left for content, in points: 166 mm wide. */
export const BODY = { width: 166 * MM, height: PAGE.height - PAGE.top - PAGE.bottom };

/** The font's name in the document and in drawings. */
export const FONT = 'Source Sans 3';

/** Font sizes in points; nothing on paper is smaller than `small`. */
export const SIZE = { h1: 19, h2: 13.5, h3: 11, finding: 11.5, prose: 10.2, caption: 9.5, table: 9.5, small: 8.5 };

/** The font's own line (ascent 1.024, descent 0.4) in ems: what `lineHeight` multiplies. */
export const NATURAL_LINE = 1.424;

export const INK = LIGHT;

/** A node of the definition that is a scene. pdfmake places it as it would an SVG; `pdf/draw-scene.ts` draws it. */
export interface Drawing extends ContentSvg {
  readonly scene: Scene;
  readonly width: number;
  readonly height: number;
}

/** A scene as a drawing of the given width in points (by default its place in a figure of 620 px on 166 mm). */
export function drawing(scene: Scene, width = sceneWidthPt(scene)): Drawing {
  return { svg: 'scene', scene, width, height: (scene.height * width) / scene.width };
}

/** True for a drawing that pdfmake has placed. */
export function isPlacedDrawing(node: object): node is Drawing & { readonly x: number; readonly y: number } {
  return 'scene' in node && 'x' in node && typeof node.x === 'number' && 'y' in node && typeof node.y === 'number';
}

/** Width on paper: a scene drawn for paper keeps its scale; a wider one is fitted to the page. */
export function sceneWidthPt(scene: Scene): number {
  return Math.min(BODY.width, (scene.width * BODY.width) / FORMAT_WIDTH.paper);
}

/** Height of a text set in a column, in points. */
export function textHeightPt(
  text: string,
  width: number,
  size: number,
  lineHeight: number,
  weight: 400 | 600 = 400
): number {
  const lines = text.split('\n').flatMap((line) => wrapText(line, width, size, weight, Number.POSITIVE_INFINITY));
  return lines.length * size * NATURAL_LINE * lineHeight;
}
