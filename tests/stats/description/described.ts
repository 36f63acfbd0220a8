import fc from 'fast-check';
import { readReference } from '../../reference/read.ts';

export interface Described {
  readonly id: string;
  readonly numbers: readonly number[];
  readonly counts: readonly number[];
  readonly level: number;
  readonly mean: number;
  readonly variance: number;
  readonly sd: number;
  readonly se: number;
  readonly low: number;
  readonly high: number;
  /** By type; null where the type is undefined. */
  readonly skewness: readonly (number | null)[];
  readonly kurtosis: readonly (number | null)[];
  readonly seSkewness: number | null;
  readonly seKurtosis: number | null;
  /** Of types 2, 6 and 7, at `probabilities`. */
  readonly quantiles: readonly (readonly number[])[];
  readonly hinges: readonly number[];
  readonly whiskers: readonly number[];
  readonly outliers: readonly number[];
  readonly outlying: number;
  readonly trimmed: readonly number[];
}

export interface Weighted {
  readonly id: string;
  readonly numbers: readonly number[];
  readonly weights: readonly number[];
  readonly mean: number;
  readonly se: number;
  readonly low: number;
  readonly high: number;
  readonly trimmed: number;
  readonly variance: number;
  readonly skewness: readonly number[];
  readonly kurtosis: readonly number[];
  readonly six: readonly number[];
  readonly two: readonly number[];
  readonly seven: readonly number[];
  readonly hinges: readonly number[];
}

type Ends = readonly [number, number];

export const reference = readReference<{
  readonly probabilities: readonly number[];
  readonly weightedProbabilities: readonly number[];
  readonly described: readonly Described[];
  readonly weighted: readonly Weighted[];
  readonly shares: readonly {
    readonly part: number;
    readonly n: number;
    readonly level: number;
    readonly wilson: Ends;
    readonly continuity: Ends;
    readonly exact: Ends;
    readonly agrestiCoull: Ends;
  }[];
  readonly finite: readonly {
    readonly part: number;
    readonly n: number;
    readonly level: number;
    readonly population: number;
    readonly se: number;
    readonly interval: Ends;
    readonly survey: number;
  }[];
}>('description');

/** Levels with counts, some of them empty, and the same answers one by one. */
export const answers = fc
  .array(fc.tuple(fc.integer({ min: -40, max: 40 }), fc.nat(6)), { maxLength: 12 })
  .map((levels) => {
    const distinct = [...new Map(levels)].sort(([a], [b]) => a - b);
    return {
      numbers: distinct.map(([number]) => number / 4),
      counts: distinct.map(([, count]) => count),
      rows: distinct.flatMap(([number, count]) => new Array<number>(count).fill(number / 4))
    };
  });
