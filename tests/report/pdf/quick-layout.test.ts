import fc from 'fast-check';
import PDFDocument from 'pdfmake/src/PDFDocument.js';
import { describe, expect, test, vi } from 'vitest';
import { PLAIN, quickLayout } from '#lib/report/pdf/quick-layout.ts';
import { fonts } from '../sample.ts';

const LETTERS =
  'abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅáčđŋšŧžéü0123456789 .,;:!?()[]«»"\'/%&+*=<>-–—−·×²…|§';

/** fontkit's own layout and ours, in thousandths of the font size. */
function layouts(normal: Uint8Array) {
  const font = new PDFDocument({ Sans: { normal } }, {}, {}, {}, { font: null }).provideFont('Sans', false, false);
  const shape = vi.fn(font.layoutRun.bind(font));
  return { shape, quick: quickLayout(font, shape) };
}

const plain = ({ glyphs, positions, advanceWidth }: PdfRun) => ({
  glyphs: glyphs.map(({ id }) => id),
  positions: positions.map((position) => ({ ...position })),
  advanceWidth
});

const { regular, semibold, italic } = fonts();

describe.each([
  { name: 'regular', bytes: regular },
  { name: 'semibold', bytes: semibold },
  { name: 'italic', bytes: italic }
])('words in $name', ({ bytes }) => {
  const { shape, quick } = layouts(bytes);

  test('of plain letters stand exactly as fontkit sets them', () => {
    const word = fc
      .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 12 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(word, (text) => {
        expect(plain(quick(text))).toEqual(plain(shape(text)));
      }),
      { numRuns: 400 }
    );
  });

  test('of any two plain letters have the glyphs and the width that fontkit gives them', () => {
    const letters = Array.from({ length: 0x2213 }, (_, code) => String.fromCharCode(code)).filter((letter) =>
      PLAIN.test(letter)
    );
    const differ = letters.flatMap((first) =>
      letters.filter((second) => {
        const [ours, theirs] = [quick(first + second), shape(first + second)];
        const same = ours.glyphs.every(({ id }, index) => id === theirs.glyphs[index]?.id);
        return !same || ours.glyphs.length !== theirs.glyphs.length || ours.advanceWidth !== theirs.advanceWidth;
      })
    );
    expect(letters.length).toBe(331);
    expect(differ).toEqual([]);
  });

  test('of plain letters are not shaped, those that join letters or mark them are', () => {
    shape.mockClear();
    for (const text of ['Øving', 'AVTALE ', '0,44', 'informasjon']) quick(text);
    expect(shape).not.toHaveBeenCalled();
    for (const text of ['ofte', 'effekt', 'e\u0301n', 'χ²', '漢字'])
      expect(plain(quick(text))).toEqual(plain(shape(text)));
    expect(shape).toHaveBeenCalledTimes(10);
  });

  test('have letters that stand nearer where the font says so', () => {
    const widths = ['A', 'V', 'AV'].map((text) => quick(text).advanceWidth);
    expect(widths[2]).toBeLessThan((widths[0] ?? 0) + (widths[1] ?? 0));
    expect(quick('AV').positions[0]?.xAdvance).toBeLessThan(quick('AV').positions[0]?.advanceWidth ?? 0);
  });
});
