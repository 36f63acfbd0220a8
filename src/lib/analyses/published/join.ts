import type { Codebook } from '#lib/data/codebook.ts';
import type { ComparedTables, PublishedResult } from './result.ts';

/**
 * What was compared some tables at a time, as if it had been so at once.
 *
 * @param parts  of one notebook's codings, in the order of the tables; at least one
 */
export function joinTables(
  parts: readonly [PublishedResult, ...PublishedResult[]],
  { variables }: Codebook
): ComparedTables {
  const sum = (of: (part: PublishedResult) => number): number => parts.reduce((total, part) => total + of(part), 0);
  const coded = new Map(parts.flatMap((part) => part.variables.map((variable) => [variable.name, variable])));
  return {
    tables: parts.flatMap(({ tables }) => tables),
    matches: sum(({ matches }) => matches),
    total: sum(({ total }) => total),
    variables: variables.flatMap(({ name }) => coded.get(name) ?? []),
    codings: parts[0].codings
  };
}
