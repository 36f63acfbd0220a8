import type { WorkingSpec } from './spec.ts';
import type { Step } from '../case-dropping.ts';
import type { PermutationWorking } from './result-permutation.ts';

/** An end of an interval among ordered estimates, or a quantile of them. */
export interface End {
  readonly probability: number;
  /** From 1; between two of them where it is not whole. */
  readonly place: number;
  /** The estimates at the whole places on either side, and how far it is from the one to the other, 0 to 1. */
  readonly between: readonly [number, number];
  readonly part: number;
  readonly estimate: number;
  /** Some on either side. */
  readonly around: readonly { readonly place: number; readonly value: number }[];
}

/** What is drawn, and by what. */
interface Drawn {
  readonly of: 'resampled';
  readonly seed: number;
}

type Edge = readonly [x: string, y: string];

/** The interval of rho, or of the difference of two of them, from resamples of the respondents. */
export interface IntervalWorking extends Drawn {
  readonly drawn: 'bca' | 'percentile' | 'edge' | 'difference';
  /** Of a pair by itself; edges are of Spearman's rho. */
  readonly method: WorkingSpec['method'];
  readonly pair: Edge;
  /** The edge that is subtracted; null but for a difference. */
  readonly other: Edge | null;
  /** Respondents that each resample draws from, and draws. */
  readonly n: number;
  readonly estimate: number;
  /** Resamples in all, and those in which it is undefined. */
  readonly resamples: number;
  readonly without: number;
  /** The estimates of the first resamples that have one, as they are drawn. */
  readonly first: readonly number[];
  readonly level: number;
  readonly low: End;
  readonly high: End;
  readonly bca: BcaWorking | null;
}

export interface BcaWorking {
  /** Estimates below that of the data. */
  readonly below: number;
  readonly bias: number;
  readonly acceleration: number;
  readonly squares: number;
  readonly cubes: number;
  /** Of the normal distribution, at the level of the interval. */
  readonly z: number;
  /** The estimate without one respondent, and of how many that is; null where they are more than anyone reads. */
  readonly jackknife: readonly { readonly value: number; readonly n: number }[] | null;
}

/** From how many other edges one differs, in the same resamples. */
export interface DifferencesWorking extends Drawn {
  readonly drawn: 'differences';
  readonly pair: Edge;
  readonly estimate: number;
  readonly resamples: number;
  readonly level: number;
  /** This edge less each of the others. */
  readonly others: readonly {
    readonly edge: Edge;
    readonly estimate: number;
    readonly low: number;
    readonly high: number;
    readonly differs: boolean;
  }[];
  readonly differing: number;
}

/** How a centrality of subsets correlates with that of all, and the CS coefficient. */
export interface DroppingWorking extends Drawn {
  readonly drawn: 'strength' | 'expected-influence';
  readonly variables: readonly string[];
  readonly n: number;
  readonly perStep: number;
  readonly cs: number;
  /** Each with how many of its subsets have a correlation that is high enough. */
  readonly steps: readonly (Step & { readonly holding: number; readonly holds: boolean })[];
  /** The subsets of one size; null where the whole is asked for. */
  readonly asked: {
    readonly size: number;
    readonly sum: number;
    readonly low: End;
    readonly high: End;
    /** Rising; null where they are more than a script should list. */
    readonly correlations: readonly number[] | null;
  } | null;
}

export type ResampledWorking = IntervalWorking | DifferencesWorking | DroppingWorking | PermutationWorking;
