import { browser } from '$app/environment';
import { LANGUAGES, type Language } from '#lib/messages/language.ts';
import { loadSpeaker, type Say } from '#lib/messages/say.ts';

export type Theme = 'system' | 'light' | 'dark';

const KEY = 'drivkraft.preferences';

interface Remembered {
  readonly language?: Language;
  readonly theme?: Theme;
  readonly singleKeys?: boolean;
}

function remembered(): Remembered {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Remembered;
  } catch {
    // Storage can be denied or damaged; the defaults then serve.
    return {};
  }
}

function preferredLanguage(): Language {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2));
  const known = wanted.find((tag) => tag === 'no' || LANGUAGES.includes(tag as Language));
  return known === undefined || known === 'no' ? 'nb' : (known as Language);
}

/** Language and theme of the page, remembered on this machine; the language of a report is chosen apart. */
class Preferences {
  language = $state<Language>('nb');
  theme = $state<Theme>('system');
  /** Whether a key alone does something where a cell has the focus. */
  singleKeys = $state(true);
  /** Null until the messages of the language are there. */
  say = $state.raw<Say | null>(null);

  /** Kinds of cells whose words the page needs, in whatever language it speaks. */
  readonly #kinds: string[] = [];
  #speaking: Promise<void> = Promise.resolve();

  /** Takes up what is remembered. Where the pages are written, nothing is, and they are written in `language`. */
  async start(): Promise<void> {
    if (!browser) {
      this.say = await loadSpeaker(this.language, []);
      return;
    }
    const { language, theme, singleKeys } = remembered();
    this.singleKeys = singleKeys !== false;
    if (theme && ['system', 'light', 'dark'].includes(theme)) this.theme = theme;
    this.#showTheme();
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#showTheme());
    await this.speak(language && LANGUAGES.includes(language) ? language : preferredLanguage());
  }

  /** Speaks a language from now on; without a network to fetch its words over, the one that was spoken goes on. */
  speak(language: Language): Promise<void> {
    return (this.#speaking = this.#speak(language));
  }

  /** Loads the words of kinds of cells, in this language and in any that is spoken later. */
  async learn(kinds: readonly string[]): Promise<void> {
    this.#kinds.push(...kinds);
    await this.#speaking;
    await this.say?.learn(this.#kinds);
  }

  async #speak(language: Language): Promise<void> {
    const { say: spoken } = this;
    this.language = language;
    const say = await loadSpeaker(language, this.#kinds).catch((error: unknown) => {
      if (spoken === null) throw error;
      return spoken;
    });
    // A later choice may have overtaken this one while its messages loaded.
    if (this.language !== language) return;
    await say.learn(this.#kinds);
    this.language = say.language;
    this.say = say;
    this.#remember();
    document.documentElement.lang = say.language;
  }

  get dark(): boolean {
    return (
      this.theme === 'dark' ||
      (browser && this.theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
    );
  }

  toggleTheme(): void {
    this.theme = this.dark ? 'light' : 'dark';
    this.#showTheme();
    this.#remember();
  }

  useSingleKeys(use: boolean): void {
    this.singleKeys = use;
    this.#remember();
  }

  #showTheme(): void {
    document.documentElement.dataset['theme'] = this.dark ? 'dark' : 'light';
  }

  #remember(): void {
    try {
      localStorage.setItem(
        KEY,
        JSON.stringify({ language: this.language, theme: this.theme, singleKeys: this.singleKeys })
      );
    } catch {
      // Storage can be denied; the choice then lasts as long as the page.
    }
  }
}

export const preferences = new Preferences();
