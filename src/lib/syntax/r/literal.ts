import { commentLines } from '../comment.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t'
};

/**
 * A text as R writes it, in ASCII: other letters by their number (`\u00f8`), so that the script means the same in every
 * locale. R has no NUL, and half a surrogate pair is no character: both become U+FFFD.
 */
export function rText(text: string): string {
  const written = Array.from(text, (sign) => {
    const escape = ESCAPES[sign];
    if (escape !== undefined) return escape;
    const code = sign.codePointAt(0) ?? 0;
    if (code >= 0x20 && code < 0x7f) return sign;
    if (code === 0 || (code >= 0xd800 && code <= 0xdfff)) return '\\ufffd';
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
  return `"${written.join('')}"`;
}

/** A number, a truth value, a text or NULL. */
export function rValue(value: number | boolean | string | null): string {
  if (value === null) return 'NULL';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : rText(value);
}

/** Texts as a vector. */
export function rTexts(texts: readonly string[]): string {
  return texts.length === 0 ? 'character()' : vector(texts.map(rText));
}

/** Numbers as a vector; `from:to` where they are whole and follow each other. */
export function rNumbers(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return 'numeric()';
  const follow = numbers.every((number, index) => Number.isInteger(number) && number === first + index);
  return follow && numbers.length > 2 ? `${first}:${last}` : vector(numbers.map(String));
}

function vector(items: readonly string[]): string {
  return items.length === 1 ? (items[0] ?? '') : `c(${items.join(', ')})`;
}

/** A call with its arguments; those that are undefined are left to their defaults. */
export function rCall(
  name: string,
  ...args: readonly (string | Readonly<Record<string, string | undefined>>)[]
): string {
  const written = args.flatMap((arg) =>
    typeof arg === 'string'
      ? [arg]
      : Object.entries(arg).flatMap(([key, value]) => (value === undefined ? [] : [`${key} = ${value}`]))
  );
  return `${name}(${written.join(', ')})`;
}

/** A text as comments. */
export function rComment(text: string): string[] {
  return commentLines(text).map((line) => `# ${line}`.trimEnd());
}

/** The widest line that is left whole. */
const WIDTH = 110;

/** A line of R, broken after commas where it is long; never within a text. */
export function rFolded(line: string): string {
  if (line.length <= WIDTH || line.startsWith('#')) return line;
  const indent = `${/^ */.exec(line)?.[0] ?? ''}  `;
  const parts = line.match(/(?:"(?:[^"\\]|\\.)*"|[^",])+(?:, ?|$)|, ?/g) ?? [line];
  const lines = [''];
  for (const part of parts) {
    const last = lines.at(-1) ?? '';
    if (last.trim() !== '' && last.length + part.length > WIDTH) lines.push(indent + part);
    else lines[lines.length - 1] = last + part;
  }
  return lines.map((each) => each.trimEnd()).join('\n');
}
