import { Bounded } from './bounded.ts';

/** How many results are kept: a dragged thumb goes back and forth over a few settings of some twenty cells. */
const RESULTS = 512;
/** How many texts have a number of their own. */
const TEXTS = 2048;

/**
 * Numbers that stand for contents. Things are the same where their JSON is, so this works for notebooks that came through
 * a message; objects that are shared between notebooks are written out only once.
 */
export class Names {
  readonly #numbers = new Bounded<string, number>(TEXTS);
  readonly #names = new WeakMap<object, number>();
  #last = 0;

  /** The same number for the same content; another for other content. */
  numberOf(content: object): number {
    let number = this.#names.get(content);
    if (number === undefined) {
      number = this.#numbers.of(JSON.stringify(content), () => ++this.#last);
      this.#names.set(content, number);
    }
    return number;
  }

  /** A number for this very object, however large; another for any other. */
  identityOf(object: object): number {
    let number = this.#names.get(object);
    if (number === undefined) this.#names.set(object, (number = ++this.#last));
    return number;
  }
}

/** Remembers results by what they were computed from. */
export class ResultCache {
  readonly #results = new Bounded<string, object>(RESULTS);
  readonly #contents = new Bounded<string, object>(RESULTS);

  /** The result of that key, or undefined where it is not remembered. */
  known(key: string): object | undefined {
    return this.#results.find(key);
  }

  /**
   * Remembers the result of a key, and gives it back. Results that say the same are one object, so that whoever draws them
   * sees at once that nothing changed.
   */
  keep(key: string, result: object): object {
    return this.#results.of(key, () => this.#contents.of(JSON.stringify(result), () => result));
  }
}
