import type { LocalText } from '#lib/data/codebook.ts';
import { preferences } from '../preferences.svelte.ts';

/** A text with the words of the page's language replaced; the other languages' stay. */
export function localised(text: LocalText, words: string): LocalText {
  return typeof text === 'string' ? words : { ...text, [preferences.language]: words };
}
