/** The widest line of a comment, without the sign that makes it one. */
const WIDTH = 96;

/**
 * A text as lines that each stand alone, for comments: paragraphs stay apart, long ones are wrapped between words, and
 * control characters (which could end a comment, or a terminal's line) become spaces.
 */
export function commentLines(text: string): string[] {
  return text.split(/\r\n|[\r\n\u2028\u2029\u0085]/u).flatMap((line) => wrapped(line.replace(/\p{Cc}/gu, ' ').trim()));
}

function wrapped(line: string): string[] {
  const lines: string[] = [];
  let last = '';
  for (const word of line.split(/ +/u).flatMap(pieces)) {
    if (last !== '' && last.length + word.length + 1 > WIDTH) {
      lines.push(last);
      last = word;
    } else last = last === '' ? word : `${last} ${word}`;
  }
  return [...lines, last];
}

/** A word that is longer than a line, cut between characters. */
function pieces(word: string): string[] {
  const signs = Array.from(word);
  if (signs.length <= WIDTH) return [word];
  return Array.from({ length: Math.ceil(signs.length / WIDTH) }, (_, index) =>
    signs.slice(index * WIDTH, (index + 1) * WIDTH).join('')
  );
}
