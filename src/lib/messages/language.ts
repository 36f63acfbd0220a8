/** Bokmål, nynorsk, English. */
export type Language = 'nb' | 'nn' | 'en';

export const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];

/** The text in that language; bokmål where it is absent. */
export function localText(
  text: string | { readonly nb: string; readonly nn?: string; readonly en?: string },
  language: Language
): string {
  return typeof text === 'string' ? text : (text[language] ?? text.nb);
}
