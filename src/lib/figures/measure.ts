import { FONT_WIDTHS } from './font-widths.ts';

/** Width of a glyph the table does not have: that of a wide letter, so that a label is rather too short than too long. */
const UNKNOWN = 700;

/**
 * Width of a line of Source Sans 3, the sum of its advance widths (kerning, under 1 %, is not counted).
 *
 * @param size  in px
 * @returns px
 */
export function textWidth(text: string, size: number, weight: 400 | 600 = 400): number {
  const widths = FONT_WIDTHS[weight];
  let thousandths = 0;
  for (const letter of text) thousandths += widths[letter.codePointAt(0) as number] ?? UNKNOWN;
  return (thousandths * size) / 1000;
}

/** The text itself, or as much of its start as fits in `width` px with an ellipsis. */
export function truncate(text: string, width: number, size: number, weight: 400 | 600 = 400): string {
  if (textWidth(text, size, weight) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('').trimEnd()}…`, size, weight) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/**
 * Breaks a text into at most `maxLines` lines of at most `width` px, at spaces (not no-break ones), hyphens and slashes;
 * the last line is truncated when the text does not fit.
 */
export function wrapText(text: string, width: number, size: number, weight: 400 | 600 = 400, maxLines = 3): string[] {
  const words = text.split(/(?<=[/-]|[^\S\u00A0])/u);
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    if (line === '' || textWidth((line + word).trimEnd(), size, weight) <= width) {
      line += word;
      continue;
    }
    if (lines.length === maxLines - 1) {
      line += words.slice(index).join('');
      break;
    }
    lines.push(line.trimEnd());
    line = word;
  }
  lines.push(line.trimEnd());
  return lines.map((each) => truncate(each, width, size, weight));
}
