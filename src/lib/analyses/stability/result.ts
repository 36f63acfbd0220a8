import type { CaseDropping, Step } from '../case-dropping.ts';
import type { Notice } from '../contract.ts';
import type { Edge } from '../resampled-edges.ts';

export type { CaseDropping, Edge, Step };

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
