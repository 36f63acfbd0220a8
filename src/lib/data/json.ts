/**
 * A place in JSON that others wrote: read step by step, and refused with its path where it is not what it should be.
 */
export class Json {
  readonly value: unknown;
  readonly #path: string;

  constructor(value: unknown, path: string) {
    this.value = value;
    this.#path = path;
  }

  get isAbsent(): boolean {
    return this.value === undefined;
  }

  has(key: string): boolean {
    return !this.at(key).isAbsent;
  }

  /** The member of that name; absent where there is none. */
  at(key: string): Json {
    const { value } = this;
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    const member: unknown = isObject && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
    return new Json(member, `${this.#path}: ${key}`);
  }

  items(): Json[] {
    if (!Array.isArray(this.value)) return this.#refuse('a list');
    return this.value.map((item: unknown, index) => new Json(item, `${this.#path}[${index}]`));
  }

  itemsOrNone(): Json[] {
    return this.isAbsent ? [] : this.items();
  }

  entriesOrNone(): [key: string, member: Json][] {
    if (this.isAbsent) return [];
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value)) {
      return this.#refuse('an object');
    }
    return Object.keys(this.value).map((key) => [key, this.at(key)]);
  }

  text(): string {
    return typeof this.value === 'string' ? this.value : this.#refuse('a text');
  }

  /** A text, or a number or truth value as the file's cells write it. */
  scalar(): string {
    return typeof this.value === 'number' || typeof this.value === 'boolean' ? String(this.value) : this.text();
  }

  /** A whole number, 0 or more. */
  count(): number {
    const { value } = this;
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : this.#refuse('a whole number');
  }

  boolean(): boolean {
    return typeof this.value === 'boolean' ? this.value : this.#refuse('true or false');
  }

  oneOf<Choice extends string>(choices: readonly Choice[]): Choice {
    return choices.find((choice) => choice === this.value) ?? this.#refuse(`one of ${choices.join(', ')}`);
  }

  #refuse(need: string): never {
    const got = this.isAbsent ? 'nothing' : (JSON.stringify(this.value) ?? typeof this.value);
    throw new RangeError(`${this.#path} requires ${need} (got ${got.slice(0, 80)})`);
  }
}
