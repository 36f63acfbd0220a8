/** What a value from outside must look like. `where` is its path from the document's root. */
export type Check = (value: unknown, where: string) => void;

/** The first place where a document is not as it must be; carried up by `throw`, caught by the reader. */
export class Misfit extends Error {
  readonly where: string;
  readonly wanted: string;

  constructor(where: string, wanted: string) {
    super(`${where} requires ${wanted}`);
    this.where = where;
    this.wanted = wanted;
  }
}

/** True for an object that is neither null nor an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function check(wanted: string, fits: (value: unknown) => boolean): Check {
  return (value, where) => {
    if (!fits(value)) throw new Misfit(where, wanted);
  };
}

export const text = check('text', (value) => typeof value === 'string');
export const yesOrNo = check('true or false', (value) => typeof value === 'boolean');
export const json = check('an object', isRecord);

/** An integer of at least `least`. */
export function whole(least: number): Check {
  return check(`a whole number of ${least} or more`, (value) => Number.isSafeInteger(value) && Number(value) >= least);
}

/** One of the words. */
export function oneOf(...words: readonly string[]): Check {
  return check(`one of ${words.join(', ')}`, (value) => typeof value === 'string' && words.includes(value));
}

/** Null, or as the other check wants it. */
export function orNull(other: Check): Check {
  return (value, where) => {
    if (value !== null) other(value, where);
  };
}

/** An array in which every item fits. */
export function listOf(item: Check): Check {
  return (value, where) => {
    if (!Array.isArray(value)) throw new Misfit(where, 'a list');
    value.forEach((each, index) => item(each, `${where}[${index}]`));
  };
}

/** An object in which every value fits. */
export function mapOf(item: Check): Check {
  return (value, where) => {
    if (!isRecord(value)) throw new Misfit(where, 'an object');
    for (const [key, each] of Object.entries(value)) item(each, `${where}.${key}`);
  };
}

/** An object with these properties; those of `optional` may be absent, and unknown ones are left alone. */
export function shape(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {}
): Check {
  return (value, where) => {
    if (!isRecord(value)) throw new Misfit(where, 'an object');
    const inside = (key: string) => (where === '' ? key : `${where}.${key}`);
    for (const [key, item] of Object.entries(required)) item(value[key], inside(key));
    for (const [key, item] of Object.entries(optional)) if (value[key] !== undefined) item(value[key], inside(key));
  };
}

/** Throws a `Misfit` at the second of two equal values. */
export function demandDistinct(values: readonly string[], where: (index: number) => string): void {
  const seen = new Set<string>();
  values.forEach((value, index) => {
    if (seen.has(value)) throw new Misfit(where(index), 'a name that no other has');
    seen.add(value);
  });
}
