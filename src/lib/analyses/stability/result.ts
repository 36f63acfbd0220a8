import type { Notice } from '../contract.ts';

/** Spearman's rho of two variables, with its percentile interval. */
export interface Edge {
  readonly x: string;
  readonly y: string;
  /** Respondents with both. */
  readonly n: number;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** Resamples that the interval is of, and those in which rho is undefined. */
  readonly resamples: number;
  readonly without: number;
  /** Whether 0 lies outside the interval. */
  readonly differs: boolean;
  /** How many of the other edges the interval of whose difference from this one is without 0; null where not compared. */
  readonly differsFrom: number | null;
}

/** Two edges that differ: the larger less the smaller. */
export interface Difference {
  readonly larger: readonly [x: string, y: string];
  readonly smaller: readonly [x: string, y: string];
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** How central a variable is. */
export interface Node {
  readonly variable: string;
  /** Σ |rho|. */
  readonly strength: number;
  /** Σ rho. */
  readonly expectedInfluence: number;
}

/** How the centralities of subsets of one size correlate with those of all. */
export interface Step {
  /** Share of respondents dropped. */
  readonly drop: number;
  /** Respondents left. */
  readonly size: number;
  /** Of the correlations; null where no subset has all edges. */
  readonly mean: number | null;
  /** Their 5 % and 95 % quantiles. */
  readonly low: number | null;
  readonly high: number | null;
  /** Share of the subsets with a correlation above .7. */
  readonly above: number | null;
  /** Subsets in which an edge is undefined. */
  readonly without: number;
}

/** Of one kind of centrality. */
export interface CaseDropping {
  /** The CS coefficient. */
  readonly cs: number;
  readonly steps: readonly Step[];
}

export interface StabilityResult {
  readonly variables: readonly string[];
  readonly level: number;
  readonly resamples: number;
  readonly perStep: number;
  readonly seed: number;
  /** By falling rho. */
  readonly edges: readonly Edge[];
  /** Pairs of edges compared, how many of them differ, and of these the largest differences. */
  readonly compared: number;
  readonly differing: number;
  readonly differences: readonly Difference[];
  /** By falling strength; empty where an edge is missing. */
  readonly nodes: readonly Node[];
  /** Null where an edge is missing, or there are fewer than three variables. */
  readonly strength: CaseDropping | null;
  readonly expectedInfluence: CaseDropping | null;
  readonly notices: readonly Notice[];
}
