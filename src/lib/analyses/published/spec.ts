import type { Step } from '#lib/recode/step.ts';
import type { Field } from '../field.ts';

/** The codings that printed correlations may be under. */
export type CodingName = 'main' | 'split' | 'levels';

export const CODING_NAMES: readonly CodingName[] = ['main', 'split', 'levels'];

/** The study's numbers beside the printed ones. */
export interface PublishedSpec {
  /** The steps under each coding's name; a coding without any is the notebook's own. */
  readonly codings: Readonly<Partial<Record<CodingName, readonly Step[]>>>;
  /** Ids of the printed tables to compare with; all where empty. */
  readonly tables: readonly string[];
}

export const fields: readonly Field[] = [
  { name: 'codings', kind: 'data', default: {} },
  { name: 'tables', kind: 'data', default: [] }
];
