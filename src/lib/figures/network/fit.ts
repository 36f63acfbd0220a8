import { textWidth, wrapText } from '../measure.ts';
import type { Fact } from './figure.ts';

/** A text broken into lines of a size at which it fits. */
export interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
}

/** Baselines of such lines stand this far apart, px. */
export const lineHeight = (size: number): number => Math.round(size * 1.25);

/** True where no letter is lost: the lines joined are the text. */
function whole(lines: readonly string[], text: string): boolean {
  return lines.join('').replace(/\s/gu, '') === text.replace(/\s/gu, '');
}

/**
 * Breaks a text into as few lines as its larger sizes allow without loss, at the largest size that does; then at any of
 * the sizes. Where none does, the last size with one more line; what is too long even then ends in an ellipsis.
 *
 * @param width  px
 * @param sizes  px, falling
 */
export function fitText(
  text: string,
  width: number,
  sizes: readonly number[],
  weight: 400 | 600,
  maxLines: number
): Fitted {
  for (const candidates of [sizes.slice(0, 3), sizes]) {
    for (let most = 1; most <= maxLines; most++) {
      for (const size of candidates) {
        const lines = wrapText(text, width, size, weight, most);
        if (whole(lines, text)) return { lines, size };
      }
    }
  }
  const size = sizes.at(-1) as number;
  return { lines: wrapText(text, width, size, weight, maxLines + 1), size };
}

/** The lines of the first way to say a fact that fits: on one line, or its words on one and the count under. */
export function fitFact(facts: readonly Fact[], width: number, size: number): string[] {
  for (const { what, count } of facts) {
    const line = `${what} ${count}`;
    if (textWidth(line, size) <= width) return [line];
    if (textWidth(what, size) <= width && textWidth(count, size) <= width) return [what, count];
  }
  return [];
}

/** Width of the longest word, px: a box any narrower must break or cut it. */
export function longestWord(text: string, size: number, weight: 400 | 600): number {
  return Math.max(0, ...text.split(/(?<=[\s/-])/u).map((word) => textWidth(word.trimEnd(), size, weight)));
}
