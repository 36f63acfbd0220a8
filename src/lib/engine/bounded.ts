/** A map that keeps the `limit` entries used last. */
export class Bounded<Key, Value> {
  readonly limit: number;
  readonly #entries = new Map<Key, Value>();

  /** @throws RangeError for a limit below 1 */
  constructor(limit: number) {
    if (!(limit >= 1)) throw new RangeError(`Bounded requires a limit of 1 or more (got ${limit})`);
    this.limit = limit;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** The value of a key, or undefined. */
  find(key: Key): Value | undefined {
    return this.#entries.get(key);
  }

  /** The value of a key; where there is none, the one that `make` gives, which is kept. A `make` that throws keeps nothing. */
  of(key: Key, make: () => Value): Value {
    const known = this.#entries.has(key);
    const value = known ? (this.#entries.get(key) as Value) : make();
    // A Map lists its keys in the order they were set: set anew, this one is the youngest.
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size > this.limit) {
      const [oldest] = this.#entries.keys();
      this.#entries.delete(oldest as Key);
    }
    return value;
  }
}
