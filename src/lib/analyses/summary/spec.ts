import type { Field } from '../field.ts';

/** The summary has no options: it tells of the notebook's outcome and drivers. */
export type SummarySpec = Readonly<Record<string, never>>;

export const fields: readonly Field[] = [];
