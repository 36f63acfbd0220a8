import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import LayoutBuilder from 'pdfmake/src/LayoutBuilder.js';
import Renderer from 'pdfmake/src/Renderer.js';
import { FONT, isPlacedDrawing, PAGE } from './page.ts';
import { ReportDocument } from './pdf/document.ts';
import { drawScene } from './pdf/draw-scene.ts';

/** The bytes of the TrueType files of Source Sans 3. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly semibold: Uint8Array;
  readonly italic: Uint8Array;
}

/**
 * Lays out and writes a PDF with the parts of pdfmake. Nothing is fetched: the fonts are given, drawings are in the
 * definition.
 *
 * @param progress  told how much of the writing is done, 0 to 1
 * @returns the bytes; the same definition gives the same bytes
 * @throws RangeError for a scene with coordinates that are not finite
 */
export async function renderPdf(
  definition: TDocumentDefinitions,
  fonts: FontFiles,
  progress: (share: number) => void = () => {}
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, subject, author, creator, producer, creationDate, modDate } = definition.info ?? {};
  const information = Object.entries({
    Producer: producer,
    Creator: creator,
    Title: title,
    Subject: subject,
    Author: author,
    CreationDate: creationDate,
    ModDate: modDate
  }).filter(([, value]) => value);
  const files = { normal: fonts.regular, bold: fonts.semibold, italics: fonts.italic };
  const document = new ReportDocument(
    { [FONT]: files },
    {},
    {},
    {},
    {
      size: [PAGE.width, PAGE.height],
      displayTitle: definition.displayTitle,
      lang: definition.language,
      info: Object.fromEntries(information),
      autoFirstPage: false,
      font: null
    }
  );
  const { left, top, right, bottom } = PAGE;
  const builder = new LayoutBuilder(
    { width: PAGE.width, height: PAGE.height, orientation: 'portrait' },
    { left, top, right, bottom },
    { measureSVG: () => ({ width: 1, height: 1 }), writeDimensions: (svg) => svg }
  );
  const pages = builder.layoutDocument(
    definition.content,
    document,
    definition.styles ?? {},
    definition.defaultStyle ?? {},
    definition.background,
    definition.header,
    definition.footer,
    undefined,
    definition.pageBreakBefore
  );
  new SceneRenderer(document, progress).renderPages(pages);
  return document.toBytes();
}

/** pdfmake's renderer, which draws scenes where it would draw SVG. */
class SceneRenderer extends Renderer {
  constructor(
    private readonly document: ReportDocument,
    progress: (share: number) => void
  ) {
    super(document, progress);
  }

  override renderSVG(node: object): void {
    if (isPlacedDrawing(node)) drawScene(this.document, node.scene, node, FONT);
  }
}
