import { commentLines } from '../comment.ts';

/** Bytes of a text that stand on one line; SPSS reads lines of 256. */
const ON_A_LINE = 200;

/** How many bytes a text takes in UTF-8, which is how SPSS counts the width of a string. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** A text as SPSS writes it: in single quotes, which are doubled within; long ones in pieces, line breaks as spaces. */
export function spssText(text: string): string {
  const pieces = [''];
  for (const sign of text.replace(/\p{Cc}/gu, ' ')) {
    if (bytesOf(pieces.at(-1) ?? '') + bytesOf(sign) > ON_A_LINE) pieces.push('');
    pieces[pieces.length - 1] += sign;
  }
  return pieces.map((piece) => `'${piece.replaceAll("'", "''")}'`).join(' +\n    ');
}

/** As `spssText`, cut to so many bytes: labels have a limit. */
export function spssLabel(text: string, bytes: number): string {
  let [kept, used] = ['', 0];
  for (const sign of text) {
    used += bytesOf(sign);
    if (used > bytes) break;
    kept += sign;
  }
  return spssText(kept.trim());
}

/** Words on lines of at most 100 characters, those after the first indented. */
export function spssWords(words: readonly string[]): string {
  const lines: string[] = [];
  let last = '';
  for (const word of words) {
    if (last !== '' && last.length + word.length + 1 > 100) {
      lines.push(last);
      last = `    ${word}`;
    } else last = last === '' ? word : `${last} ${word}`;
  }
  return [...lines, last].join('\n');
}

/** A text as comments: each line is a command of its own, so that none can run into the next. */
export function spssComment(text: string): string[] {
  return commentLines(text).flatMap((line) => (line === '' ? [] : [`* ${line}${line.endsWith('.') ? '' : '.'}`]));
}
