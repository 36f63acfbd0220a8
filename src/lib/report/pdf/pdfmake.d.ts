/**
 * The parts of pdfmake that a report is made with. It publishes types for its whole only; these are of pdfmake 0.3 with
 * pdfkit 0.19 and fontkit 2, and only what we call.
 */

/** A glyph of fontkit's. */
interface PdfGlyph {
  readonly id: number;
  /** In the font's own units. */
  readonly advanceWidth: number;
}

/** Where a glyph stands, in thousandths of the font size. */
interface PdfPosition {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
  /** Of the glyph alone, without kerning. */
  advanceWidth: number;
}

/** A stretch of text laid out. */
interface PdfRun {
  readonly glyphs: readonly PdfGlyph[];
  readonly positions: readonly PdfPosition[];
  readonly advanceWidth: number;
}

/** A font in a document, pdfkit's `EmbeddedFont`. */
interface PdfFont {
  readonly id: string;
  /** Thousandths of the font size in a unit of the font. */
  readonly scale: number;
  readonly font: {
    readonly GPOS: import('./kerning.ts').Positions;
    readonly glyphForCodePoint: (point: number) => PdfGlyph;
  };
  layoutRun: (text: string, features?: unknown) => PdfRun;
  readonly encode: (text: string) => [string[], PdfPosition[]];
  readonly ref: () => object;
}

/** An object of the file, pdfkit's `PDFReference`. */
interface PdfObject {
  readonly data: Record<string, unknown>;
  buffer: Uint8Array[];
  compress: boolean;
  write: (chunk: string | Uint8Array) => void;
  finalize: () => void;
}

declare module 'pdfmake/src/PDFDocument.js' {
  export default class PDFDocument {
    constructor(
      fonts: Record<string, Record<string, Uint8Array>>,
      images: object,
      patterns: object,
      attachments: object,
      options: object
    );
    readonly page: { readonly fonts: Record<string, object> };
    _offset: number;
    font(bytes: Uint8Array): this;
    provideFont(family: string, bold: boolean, italics: boolean): PdfFont;
    addContent(operators: string): this;
    path(d: string): this;
    ref(data?: object): PdfObject;
    end(): void;
    _write(data: string | Uint8Array): void;
    push(chunk: null): void;
  }
}

declare module 'pdfmake/src/LayoutBuilder.js' {
  import type { TDocumentDefinitions } from 'pdfmake/interfaces';
  import type PDFDocument from 'pdfmake/src/PDFDocument.js';

  /** A page with what stands on it. */
  export interface Page {
    readonly items: readonly object[];
  }
  interface Size {
    readonly width: number;
    readonly height: number;
  }
  interface Measure {
    readonly measureSVG: (svg: string) => Size;
    readonly writeDimensions: (svg: string, size: Size) => string;
  }
  export default class LayoutBuilder {
    constructor(
      pageSize: Size & { readonly orientation: 'portrait' },
      margins: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
      measure: Measure
    );
    layoutDocument(
      content: TDocumentDefinitions['content'],
      document: PDFDocument,
      styles: TDocumentDefinitions['styles'],
      defaultStyle: TDocumentDefinitions['defaultStyle'],
      background: TDocumentDefinitions['background'],
      header: TDocumentDefinitions['header'],
      footer: TDocumentDefinitions['footer'],
      watermark: undefined,
      pageBreakBefore: TDocumentDefinitions['pageBreakBefore']
    ): Page[];
  }
}

declare module 'pdfmake/src/Renderer.js' {
  import type { Page } from 'pdfmake/src/LayoutBuilder.js';
  import type PDFDocument from 'pdfmake/src/PDFDocument.js';

  export default class Renderer {
    constructor(document: PDFDocument, progress: (share: number) => void);
    renderPages(pages: readonly Page[]): void;
    renderSVG(drawing: object): void;
  }
}
