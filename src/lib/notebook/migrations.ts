/** The format this program writes. Raise it together with a migration from the format before. */
export const FORMAT = 2;

/** Turns a document of one format into the next. Never modifies what it is given. */
export interface Migration {
  readonly from: number;
  readonly migrate: (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** One migration for each format before `FORMAT`, in order. */
export const MIGRATIONS: readonly Migration[] = [
  // Format 2 has filters, weights and indices among its steps. What format 1 can say means the same in it.
  { from: 1, migrate: (document) => ({ ...document }) }
];

/**
 * A document in the newest format, whatever older one it has.
 *
 * @throws RangeError where a migration on the way is missing
 */
export function migrate(
  document: Readonly<Record<string, unknown>>,
  from: number,
  to: number = FORMAT,
  migrations: readonly Migration[] = MIGRATIONS
): Readonly<Record<string, unknown>> {
  let current = document;
  for (let format = from; format < to; format += 1) {
    const step = migrations.find((candidate) => candidate.from === format);
    if (!step) throw new RangeError(`migrate requires a migration from format ${format} (got none)`);
    current = { ...step.migrate(current), format: format + 1 };
  }
  return current;
}
