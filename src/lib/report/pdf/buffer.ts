/** Bytes that can be read as text: a letter a byte, or two hexadecimal digits. */
export class TextBytes extends Uint8Array<ArrayBuffer> {
  override toString(encoding?: string): string {
    const letter =
      encoding === 'hex'
        ? (byte: number) => byte.toString(16).padStart(2, '0')
        : (byte: number) => String.fromCharCode(byte);
    return Array.from(this, letter).join('');
  }
}

/**
 * Node's Buffer as far as pdfkit uses it for a report: texts of the file's head (title, date, language, id) as bytes and
 * back. What is drawn does not pass here.
 */
export const TextBuffer = {
  isBuffer: (value: unknown): boolean => value instanceof TextBytes,

  /** A byte a letter, or two of `utf16le`, the lower first. */
  from: (value: string | ArrayLike<number>, encoding?: string): TextBytes => {
    const codes = typeof value === 'string' ? value.split('').map((letter) => letter.charCodeAt(0)) : Array.from(value);
    const bytes = encoding === 'utf16le' ? codes.flatMap((code) => [code & 255, code >> 8]) : codes;
    return TextBuffer.concat([Uint8Array.from(bytes)]);
  },

  /** The bytes end to end. */
  concat: (parts: readonly Uint8Array[]): TextBytes => {
    const bytes = new TextBytes(new ArrayBuffer(parts.reduce((sum, part) => sum + part.length, 0)));
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }
};
