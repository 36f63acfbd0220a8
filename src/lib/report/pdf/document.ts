import PDFDocument from 'pdfmake/src/PDFDocument.js';
import { quickLayout } from './quick-layout.ts';

/** A stream that is written when all else is. */
interface Stream {
  readonly object: PdfObject;
  readonly packed: Promise<Uint8Array>;
}

/**
 * pdfmake's document with three things done quicker: plain words are laid out without fontkit's shaping, what is drawn is
 * gathered as text and turned into bytes once a page, and streams are packed by the browser's own deflate.
 */
export class ReportDocument extends PDFDocument {
  // Not initialised here: pdfkit's constructor already writes.
  declare private parts: (string | Uint8Array)[] | undefined;
  declare private streams: Stream[] | undefined;
  declare private quick: Set<PdfFont> | undefined;

  override provideFont(family: string, bold: boolean, italics: boolean): PdfFont {
    // Semibold stands for semibold italic too.
    const font = super.provideFont(family, bold, italics && !bold);
    this.quick ??= new Set();
    if (!this.quick.has(font)) {
      this.quick.add(font);
      font.layoutRun = quickLayout(font, font.layoutRun.bind(font));
    }
    return font;
  }

  override ref(data?: object): PdfObject {
    const object = super.ref(data);
    const finalize = object.finalize.bind(object);
    const chunks: (string | Uint8Array)[] = [];
    object.write = (chunk) => {
      chunks.push(typeof chunk === 'string' ? `${chunk}\n` : chunk);
    };
    object.finalize = () => {
      if (chunks.length === 0) {
        finalize();
        return;
      }
      object.data.Filter = 'FlateDecode';
      // What is packed here must not be packed again.
      object.compress = false;
      object.finalize = finalize;
      this.streams ??= [];
      this.streams.push({ object, packed: deflate(joined(chunks)) });
    };
    return object;
  }

  override _write(data: string | Uint8Array): void {
    const part = typeof data === 'string' ? `${data}\n` : data;
    this.parts ??= [];
    this.parts.push(part);
    this._offset += part.length;
  }

  // The end of the stream that pdfkit thinks it is: nobody reads it.
  override push(): void {}

  /** Ends the document. @returns the file; the same drawing gives the same bytes */
  async toBytes(): Promise<Uint8Array<ArrayBuffer>> {
    this.end();
    for (const { object, packed } of this.streams ?? []) {
      object.buffer = [await packed];
      object.finalize();
    }
    return joined(this.parts ?? []);
  }
}

/** Bytes end to end; a string is a byte a letter. */
function joined(parts: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    if (typeof part === 'string') {
      for (let letter = 0; letter < part.length; letter += 1) bytes[at + letter] = part.charCodeAt(letter);
    } else bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Packs as zlib does at its usual level, in the format of a PDF's FlateDecode. */
async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { writable, readable } = new CompressionStream('deflate');
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  const packed: Uint8Array[] = [];
  const reader = readable.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) packed.push(read.value);
  await written;
  return joined(packed);
}
