import type { Say } from '#lib/messages/say.ts';
import { capitalised } from '#lib/messages/sentence.ts';

/** Which groups have too few answers, which are hidden with them, and what to do; names as they stand in a sentence. */
export function hiddenText(
  small: readonly string[],
  complement: readonly string[],
  smallest: number,
  say: Say
): string {
  const words = say.messages.common.hidden;
  if (complement.length === 0) return words.small(small.length, smallest);
  if (small.length === 0) return words.complement(complement.length);
  return words.both(capitalised(say.list(small)), smallest, say.list(complement));
}
