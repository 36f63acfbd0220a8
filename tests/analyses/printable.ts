import PDFDocument from 'pdfmake/src/PDFDocument.js';
import { fonts } from '../report/sample.ts';

const { regular, semibold, italic } = fonts();
const FACES = [regular, semibold, italic].map((normal) =>
  new PDFDocument({ Sans: { normal } }, {}, {}, {}, { font: null }).provideFont('Sans', false, false)
);

/** The signs of a text that a report would print as an empty box, for want of a glyph in one of its fonts. */
export function unprintable(text: string): string[] {
  const missing = (sign: string): boolean =>
    FACES.some((face) => face.layoutRun(sign).glyphs.some(({ id }) => id === 0));
  return [...new Set(text)].filter((sign) => sign > '~' && missing(sign));
}
