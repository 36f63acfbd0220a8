import pdfmake from 'pdfmake/build/pdfmake.js';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { FONT } from './page.ts';

/** The bytes of the TrueType files of Source Sans 3. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly semibold: Uint8Array;
  readonly italic: Uint8Array;
}

/**
 * The PostScript names that stand in the font files. pdfkit knows an open font by that name; under another one every text
 * of a drawing would open its file again, a third of the work of a report.
 */
const REGULAR = 'SourceSans3-Regular';
const SEMIBOLD = 'SourceSans3-SemiBold';
const ITALIC = 'SourceSans3-Italic';

/** What pdfmake's browser build has beyond its published types. */
interface VirtualFiles {
  readonly virtualfs: { writeFileSync: (name: string, bytes: Uint8Array) => void };
}

/**
 * Lays out and writes a PDF. Nothing is fetched: the fonts are given, drawings are in the definition.
 *
 * @param progress  told how much of the writing is done, 0 to 1
 * @returns the bytes; the same definition gives the same bytes
 */
export async function renderPdf(
  definition: TDocumentDefinitions,
  fonts: FontFiles,
  progress?: (share: number) => void
): Promise<Uint8Array<ArrayBuffer>> {
  const { virtualfs } = pdfmake as unknown as VirtualFiles;
  virtualfs.writeFileSync(REGULAR, fonts.regular);
  virtualfs.writeFileSync(SEMIBOLD, fonts.semibold);
  virtualfs.writeFileSync(ITALIC, fonts.italic);
  pdfmake.setFonts({ [FONT]: { normal: REGULAR, bold: SEMIBOLD, italics: ITALIC, bolditalics: SEMIBOLD } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setProgressCallback(progress ?? (() => {}));
  return new Uint8Array(await pdfmake.createPdf(definition).getBuffer());
}

/** A page with one of each thing that reports are made of. */
const PRACTICE: TDocumentDefinitions = {
  defaultStyle: { font: FONT },
  content: [
    { text: 'Æøå 0123456789', lineHeight: 1.4 },
    {
      text: [
        { text: 'halvfet ', bold: true },
        { text: 'kursiv', italics: true }
      ]
    },
    {
      table: {
        headerRows: 1,
        body: [
          ['a', 'b'],
          ['1', '2']
        ]
      }
    },
    {
      svg: `<svg width="90" height="30"><path d="M0 9C30 9 30 20 60 20" fill="none" stroke="#14222e" stroke-width="2" stroke-dasharray="4 3"/><text x="60" y="20" font-size="12" font-weight="600">rho</text></svg>`
    }
  ]
};

/** Makes a page that nobody sees: what takes long the first time has then been done before a report is asked for. */
export async function practise(fonts: FontFiles): Promise<void> {
  await renderPdf(PRACTICE, fonts);
}
