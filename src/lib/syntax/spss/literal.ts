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

/** Arguments of a function, with commas, on lines as `spssWords` has them. */
export function spssList(words: readonly string[]): string {
  return spssWords(words.map((word, at) => (at < words.length - 1 ? `${word},` : word)));
}

/**
 * A text as comments, one for each paragraph. A comment ends where a line ends in a full stop: a word goes to the next line
 * where one would.
 */
export function spssComment(text: string): string[] {
  return text.split(/[\r\n]+/).flatMap((paragraph) => {
    const lines = commentLines(paragraph);
    for (let at = 0; at < lines.length - 1; at++) {
      const words = (lines[at] ?? '').split(' ');
      const moved: string[] = [];
      while (words.at(-1)?.endsWith('.')) moved.unshift(words.pop() ?? '');
      lines[at] = words.join(' ');
      lines[at + 1] = [...moved, lines[at + 1]].join(' ');
    }
    const kept = lines.filter((line) => line !== '');
    if (kept.length === 0) return [];
    const whole = kept.join('\n  ');
    return [`* ${whole}${whole.endsWith('.') ? '' : '.'}`];
  });
}
