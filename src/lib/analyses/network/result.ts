import type { Strength } from '#lib/stats/association/strength.ts';
import type { Notice } from '../contract.ts';
import type { Weighed } from '../weighed.ts';
import type { NetworkSpec } from './spec.ts';

/** Respondents, or sums of their weights, by the answers to both variables; the levels are those of the coded columns. */
export interface TwoWay {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** A row for each level of `from`. */
  readonly cells: readonly (readonly number[])[];
}

/** Spearman's rho of two variables. */
export interface Found extends Weighed {
  readonly rho: number;
  /** How many, or the sum of their weights. */
  readonly n: number;
  /** Null where |rho| is 1 and t infinite. */
  readonly t: number | null;
  /** Two-sided, t with n − 2 df. */
  readonly p: number;
  /** Fisher's exact p, two-sided, where both have two levels and nobody a weight; otherwise null. */
  readonly pFisher: number | null;
  readonly strength: Strength;
  readonly stars: 0 | 1 | 2;
  /** How many respondents differ from the most common answer of `from`: what |rho| = 1 rests on. */
  readonly apart: number;
  readonly table: TwoWay | null;
  /** The percentile interval of a bootstrap; null where it was asked for and there is none. */
  readonly interval?: { readonly low: number; readonly high: number } | null;
}

/**
 * Why there is no rho: all alike in one of the variables (or both), too few pairs, or too few to be shown, where `n` too
 * must not be known.
 */
export type Absent =
  | ({ readonly why: 'constant'; readonly n: number; readonly constant: 'from' | 'to' | 'both' } & Weighed)
  | ({ readonly why: 'too-few'; readonly n: number } & Weighed)
  | { readonly why: 'hidden'; readonly n: null };

/** True for an association with numbers. */
export function isFound(found: Found | Absent): found is Found {
  return !('why' in found);
}

/** A possible arrow; `shown` where the thresholds let it be drawn. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly found: Found | Absent;
  readonly shown: boolean;
  /** p below the threshold. */
  readonly solid: boolean;
}

/** How many are above the cut-off, among those with an answer; with weights, sums of these. */
export interface High extends Weighed {
  readonly high: number;
  readonly n: number;
}

/** The network of all respondents (`group` null), or of one group. */
export interface Panel {
  readonly group: string | null;
  /** How many, or the sum of their weights and how many these are of. */
  readonly n: number;
  readonly respondents?: number;
  /** By driver: its arrow to `via`, then its own to the outcome; last the arrow from `via`. */
  readonly edges: readonly Edge[];
  /** For `via` and the outcome, where they are cut in two. */
  readonly high: Readonly<Record<string, High>>;
}

export interface HiddenGroup {
  readonly group: string;
  readonly why: 'small' | 'complement' | 'few-pairs';
}

export interface NetworkResult {
  readonly spec: NetworkSpec;
  readonly outcome: string | null;
  /** Null where none is chosen or the chosen one cannot be used. */
  readonly via: string | null;
  readonly by: string | null;
  /** In the order of the codebook. */
  readonly drivers: readonly string[];
  /** The answers above the cut-off of `via` and the outcome, lowest first; those turned round are marked. */
  readonly above: Readonly<Record<string, { readonly values: readonly string[]; readonly reversed: boolean }>>;
  readonly panels: readonly Panel[];
  readonly hidden: readonly HiddenGroup[];
  readonly smallestGroup: number;
  /** True where n are sums of weights. */
  readonly weighted?: true;
  /** Nominal variables of more than two levels: rho follows the order of their codes. */
  readonly unordered: readonly string[];
  /** Where intervals were asked for: of how many resamples with which seed, or why there are none. */
  readonly drawn?: { readonly resamples: number; readonly seed: number } | { readonly why: 'weighted' | 'much-work' };
  readonly notices: readonly Notice[];
}
