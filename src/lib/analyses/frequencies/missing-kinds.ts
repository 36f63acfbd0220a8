import type { MissingKind } from '#lib/data/table.ts';
import type { Batch } from './batches.ts';

const ORDER: readonly MissingKind[] = ['dont-know', 'no-answer', 'not-applicable', 'user-missing'];

/** The kinds of missing that any of the variables has, in their order. */
export function missingKinds(batch: Batch): MissingKind[] {
  return ORDER.filter((kind) => batch.some(({ missing }) => missing.some((candidate) => candidate.kind === kind)));
}
