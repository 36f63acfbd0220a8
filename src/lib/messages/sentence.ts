/**
 * A label as it stands inside a sentence: its first letter small, unless it is a name (another word of it has a capital
 * letter, as in «Levels of Use», or the word itself has more of them, as in «BTI»).
 */
export function inSentence(label: string): string {
  const rest = label.slice(1);
  return /\p{Lu}/u.test(rest) ? label : label.charAt(0).toLowerCase() + rest;
}

/** A text with its first letter large. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a, b og c`, with the language's word for and; by hand, since the browser's own takes long to get ready. */
export function formatList(items: readonly string[], and: string): string {
  const [last, ...before] = items.toReversed();
  if (last === undefined || before.length === 0) return last ?? '';
  return `${before.toReversed().join(', ')} ${and} ${last}`;
}
