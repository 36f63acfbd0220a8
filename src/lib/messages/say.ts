import { localText, type Language } from './language.ts';
import type { messages as nbCore } from './nb/index.ts';
import type { kinds as nbKinds } from './nb/kinds.ts';
import { formatNumber, formatP, formatPercent } from './numbers.ts';
import { formatList } from './sentence.ts';

/** The words that are there from the start; bokmål is the shape that the other languages must have. */
export type Core = typeof nbCore;

/** What has words of its own: a kind of cell, or a part of the app that not every page needs. */
export type KindName = keyof typeof nbKinds;

/** The words of the page of a notebook. */
export const WORKSPACE: readonly KindName[] = ['cells', 'commands', 'inspector', 'keeping', 'notebook'];

/** Every message. */
export type Messages = Core & { readonly [Kind in KindName]: Awaited<ReturnType<(typeof nbKinds)[Kind]>> };

/** What loads the words of each kind in one language. */
export type KindLoaders = { readonly [Kind in KindName]: () => Promise<Messages[Kind]> };

/** Words and numbers in one language: what `present`, screen and paper speak with. */
export interface Say {
  readonly language: Language;
  /** The words of a kind are among them once they are learnt. */
  readonly messages: Messages;
  readonly local: (text: Parameters<typeof localText>[0]) => string;
  readonly number: (value: number, decimals: number) => string;
  /** How many: a whole number, or a sum of weights with one decimal. */
  readonly count: (n: number) => string;
  readonly percent: (share: number, decimals?: number) => string;
  readonly p: (p: number) => string;
  /** `a, b og c`. */
  readonly list: (items: readonly string[]) => string;
  /** Loads the words of kinds of cells; what is no kind, or known already, is passed over. */
  readonly learn: (kinds: Iterable<string>) => Promise<void>;
  /** The kinds whose words have been learnt. */
  readonly learnt: () => string[];
}

/** The speaker of a language, from its first words and what loads the others. */
export function speaker(language: Language, core: Core, kinds: KindLoaders): Say {
  const words: Record<string, unknown> = { ...core };
  return {
    language,
    messages: words as unknown as Messages,
    local: (text) => localText(text, language),
    number: (value, decimals) => formatNumber(value, decimals, language),
    count: (n) => formatNumber(n, Number.isInteger(n) ? 0 : 1, language),
    percent: (share, decimals = 0) => formatPercent(share, decimals, language),
    p: (p) => formatP(p, language),
    list: (items) => formatList(items, core.common.and),
    learn: async (wanted) => {
      const loaders: Readonly<Record<string, () => Promise<unknown>>> = kinds;
      const missing = [...new Set(wanted)].filter((kind) => Object.hasOwn(loaders, kind) && words[kind] === undefined);
      await Promise.all(missing.map(async (kind) => (words[kind] = await loaders[kind]?.())));
    },
    learnt: () => Object.keys(kinds).filter((kind) => words[kind] !== undefined)
  };
}

/**
 * Loads the first words of a language, and those of the kinds asked for; each language, and each kind in it, is a chunk of
 * its own.
 */
export async function loadSpeaker(language: Language, wanted: Iterable<string> | 'all' = 'all'): Promise<Say> {
  const { core, kinds } = await loadLanguage(language);
  const say = speaker(language, core, kinds);
  await say.learn(wanted === 'all' ? Object.keys(kinds) : wanted);
  return say;
}

async function loadLanguage(language: Language): Promise<{ core: Core; kinds: KindLoaders }> {
  switch (language) {
    case 'nb':
      return { core: (await import('./nb/index.ts')).messages, kinds: (await import('./nb/kinds.ts')).kinds };
    case 'nn':
      return { core: (await import('./nn/index.ts')).messages, kinds: (await import('./nn/kinds.ts')).kinds };
    case 'en':
      return { core: (await import('./en/index.ts')).messages, kinds: (await import('./en/kinds.ts')).kinds };
  }
}
