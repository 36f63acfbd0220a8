import fc from 'fast-check';
import type { Counts } from '#lib/stats/counts/counts.ts';
import { readReference } from '../../reference/read.ts';

type Pair = readonly [statistic: number, p: number];

/** Tables with R's chi-squares and residuals. */
export interface TableCase extends Counts {
  readonly id: string;
  readonly n: number;
  readonly df: number;
  readonly pearson: Pair;
  readonly continuity: Pair | null;
  readonly likelihoodRatio: Pair;
  readonly linear: readonly [r: number, statistic: number, p: number];
  readonly scores: readonly number[];
  readonly scored: number;
  readonly below: number;
  readonly least: number;
  readonly expected: readonly (number | null)[];
  readonly pearsonResiduals: readonly (number | null)[];
  readonly adjusted: readonly (number | null)[];
}

/** Pairs of columns as R compares them. */
export interface ProportionCase extends Counts {
  readonly id: string;
  /** Seven numbers each: row and columns (from 1), difference, z, p, adjusted p. */
  readonly comparisons: readonly number[];
  /** At .01 in capitals, at .05 in small letters. */
  readonly letters: readonly string[];
}

type Ratio = readonly [estimate: number, low: number, high: number, z: number, p: number];

/** Two groups; the ratios with ½ added to all cells where one is empty. */
export interface RiskCase {
  readonly id: string;
  readonly cells: readonly number[];
  readonly level: number;
  readonly wald: readonly [number, number];
  readonly newcombe: readonly [number, number];
  /** Null where z has no standard error. */
  readonly difference: readonly [estimate: number, z: number | null, p: number | null];
  readonly empty: boolean;
  readonly riskRatio: Ratio;
  readonly oddsRatio: Ratio;
  readonly conditional: readonly [estimate: number | null, low: number, high: number | null] | null;
}

export const tableReference = readReference<{
  readonly cases: readonly TableCase[];
  readonly proportions: readonly ProportionCase[];
  readonly risks: readonly RiskCase[];
  readonly exact: readonly (Counts & { readonly id: string; readonly p: number })[];
}>('tables');

/** By name, for `test.each`. */
export function named<Case extends { readonly id: string }>(cases: readonly Case[]): (readonly [string, Case])[] {
  return cases.map((expected) => [expected.id, expected] as const);
}

/** Tables of up to 4 × 4, many of them with empty rows, columns and cells. */
export const someTable = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc
      .array(fc.oneof(fc.constant(0), fc.nat(12)), { minLength: rows * columns, maxLength: rows * columns })
      .map((cells): Counts => ({ rows, columns, cells }))
  );

/** The table with another empty row on top and another empty column to the left. */
export function widened({ rows, columns, cells }: Counts): Counts {
  const wide = Array.from({ length: rows }, (_, i) => [
    0,
    ...Array.from({ length: columns }, (__, j) => cells[i * columns + j] as number)
  ]);
  return { rows: rows + 1, columns: columns + 1, cells: [...new Array<number>(columns + 1).fill(0), ...wide.flat()] };
}
