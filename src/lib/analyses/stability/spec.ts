import type { Field } from '../field.ts';

/** How far a network of correlations holds: intervals of its edges, and of the order of its nodes. */
export interface StabilitySpec {
  /** Null: the outcome and the drivers. */
  readonly variables: readonly string[] | null;
  /** Of the bootstrap; null is 1000. */
  readonly resamples: number | null;
  /** Subsets for each share of respondents dropped; null is 100. */
  readonly perStep: number | null;
  /** Null is 1. */
  readonly seed: number | null;
  /** Of intervals, in per cent. */
  readonly level: number;
}

export const fields: readonly Field[] = [
  { name: 'variables', kind: 'variables', none: 'outcome-and-drivers', default: null },
  { name: 'resamples', kind: 'number', min: 100, max: 10000, default: 1000 },
  { name: 'perStep', kind: 'number', min: 20, max: 1000, default: 100 },
  { name: 'seed', kind: 'number', min: 0, max: 4294967295, default: 1 },
  { name: 'level', kind: 'range', min: 80, max: 99, step: 1, default: 95 }
];
