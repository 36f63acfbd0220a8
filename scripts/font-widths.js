/**
 * Writes src/lib/figures/font-widths.ts: the advance widths of Source Sans 3 that `textWidth` adds up.
 * Run it again when the font changes: `node scripts/font-widths.js`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { create } from 'fontkit';

const FOLDER = 'node_modules/@expo-google-fonts/source-sans-3';
const FILES = { 400: '400Regular/SourceSans3_400Regular.ttf', 600: '600SemiBold/SourceSans3_600SemiBold.ttf' };
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2026],
  [0x2190, 0x2193]
];
const SINGLE = [0x2030, 0x2039, 0x203a, 0x20ac, 0x2212, 0x2248, 0x2260, 0x2264, 0x2265, 0x221a, 0x2211, 0x3c1];

const points = [
  ...RANGES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
  ...SINGLE
];
const tables = Object.entries(FILES).map(([weight, file]) => {
  const font = create(readFileSync(`${FOLDER}/${file}`));
  const widths = points
    .filter((point) => font.hasGlyphForCodePoint(point))
    .map((point) => `${point}: ${Math.round((font.glyphForCodePoint(point).advanceWidth * 1000) / font.unitsPerEm)}`);
  return `  ${weight}: { ${widths.join(', ')} }`;
});

writeFileSync(
  'src/lib/figures/font-widths.ts',
  `// Made by scripts/font-widths.js: thousandths of an em by weight and code point.
// prettier-ignore
export const FONT_WIDTHS: Readonly<Record<400 | 600, Readonly<Record<number, number>>>> = {
${tables.join(',\n')}
};
`
);
