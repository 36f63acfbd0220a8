import { localText, type Language } from './language.ts';
import type { messages as nb } from './nb/index.ts';
import { formatNumber, formatP, formatPercent } from './numbers.ts';

/** Every message; bokmål is the shape that the others must have. */
export type Messages = typeof nb;

/** Words and numbers in one language: what `present`, screen and paper speak with. */
export interface Say {
  readonly language: Language;
  readonly messages: Messages;
  readonly local: (text: Parameters<typeof localText>[0]) => string;
  readonly number: (value: number, decimals: number) => string;
  readonly percent: (share: number, decimals?: number) => string;
  readonly p: (p: number) => string;
  /** `a, b og c`. */
  readonly list: (items: readonly string[]) => string;
}

/** The speaker of a language, from its loaded messages. */
export function speaker(language: Language, messages: Messages): Say {
  const lists = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' });
  return {
    language,
    messages,
    local: (text) => localText(text, language),
    number: (value, decimals) => formatNumber(value, decimals, language),
    percent: (share, decimals = 0) => formatPercent(share, decimals, language),
    p: (p) => formatP(p, language),
    list: (items) => lists.format(items)
  };
}

/** Loads the messages of a language; each language is a chunk of its own. */
export async function loadSpeaker(language: Language): Promise<Say> {
  switch (language) {
    case 'nb':
      return speaker('nb', (await import('./nb/index.ts')).messages);
    case 'nn':
      return speaker('nn', (await import('./nn/index.ts')).messages);
    case 'en':
      return speaker('en', (await import('./en/index.ts')).messages);
  }
}
