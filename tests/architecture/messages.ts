import type { Source } from './sources.ts';

interface Leaf {
  /** `section.name.name` */
  readonly path: string;
  readonly value: unknown;
}

/** The messages of a language, each with its path. */
export function leaves(messages: object, above = ''): Leaf[] {
  return Object.entries(messages).flatMap(([name, value]: [string, unknown]) => {
    const path = above === '' ? name : `${above}.${name}`;
    return typeof value === 'object' && value !== null ? leaves(value, path) : [{ path, value }];
  });
}

/**
 * The paths at which two languages do not have the same: a text, or a function. A language may need fewer of the values
 * that a function is told; that it is not told more is for the compiler to see.
 */
export function differences(one: object, other: object): string[] {
  const shape = ({ path, value }: Leaf) => [path, typeof value] as const;
  const [a, b] = [new Map(leaves(one).map(shape)), new Map(leaves(other).map(shape))];
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path)).sort();
}

/**
 * The paths whose last name stands nowhere in the source as a name: a coarse sieve that never blames a message in use.
 * `fields` are looked up by the names of an analysis's options, and those under `lookedUp` by other data.
 */
export function unused(messages: object, sources: readonly Source[], lookedUp: readonly string[]): string[] {
  const names = new Set<string>();
  const sections = /^lib\/messages\/(nb|nn|en)\//;
  for (const { path, text } of sources)
    if (!sections.test(path)) for (const [name] of text.matchAll(/[\p{L}_$][\p{L}\p{N}_$-]*/gu)) names.add(name);
  return leaves(messages)
    .map(({ path }) => path)
    .filter((path) => !path.split('.').includes('fields') && !lookedUp.some((start) => path.startsWith(start)))
    .filter((path) => !names.has(path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? ''));
}
