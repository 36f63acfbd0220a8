import type { MissingKind } from '#lib/data/table.ts';
import type { Correlation, Undefined } from '#lib/stats/result.ts';
import type { Strength } from '#lib/stats/association/strength.ts';
import type { Weighed } from '../weighed.ts';
import type { Split } from './splits.ts';

/** A bar of the histogram, `count` respondents or the sum of their weights, `from` and `to` as fractions of the scale. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** The answer, or null where the bar holds a range of numbers. */
  readonly value: string | null;
}

/** Where a cut-off stands on the scale, and how the respondents, or their weights, fall. */
export interface Stop {
  readonly cutoff: number;
  /** A fraction of the scale. */
  readonly at: number;
  /** The answers on either side of it, in coded order. */
  readonly below: string;
  readonly above: string;
  readonly low: number;
  readonly high: number;
}

export interface Histogram {
  readonly bars: readonly Bar[];
  /** Numbers to write along the scale where bars hold ranges; empty where each bar has its answer. */
  readonly ticks: readonly { readonly at: number; readonly value: number }[];
  /** True where levels are told apart by their number, false where by their words. */
  readonly numeric: boolean;
  readonly stops: readonly Stop[];
  /** In the order of `MissingKind`; `low` where the coding counts them as low. Kinds nobody has are left out. */
  readonly missing: readonly { readonly kind: MissingKind; readonly count: number; readonly low: boolean }[];
  /** Respondents on the scale, without weights. */
  readonly answered: number;
}

/** rho under the present coding. `fisher` where both variables have two levels and nobody a weight. */
export type Present = (
  | (Correlation & { readonly fisher: number | null; readonly strength: Strength; readonly stars: 0 | 1 | 2 })
  | Undefined<'too-few' | 'constant'>
) &
  Weighed;

/** One point of the strip. */
export interface Point extends Weighed {
  /** Indices into the splits. */
  readonly outcome: number;
  readonly driver: number;
  readonly n: number;
  readonly rho: number;
  readonly p: number;
  /** Where both are cut, and nobody has a weight. */
  readonly fisher: number | null;
  /** p < .05: Fisher's where it is had, that of t otherwise. */
  readonly significant: boolean;
}

/** True where both variables are cut. */
export function isCut({ fisher, noFisher }: Point): boolean {
  return fisher !== null || noFisher === true;
}

/** How many of some points have p < .05. */
export interface Share {
  readonly significant: number;
  readonly of: number;
}

/**
 * What the strip shows as a whole.
 *
 * - `none`: no way of coding gives p < .05
 * - `only`: the present choice does, and no other cut-off of the outcome
 * - `uncut-only`: the present choice keeps all levels and gives p < .05, and no cut-off does
 * - `always`: every cut-off of both gives p < .05, with the same sign
 * - `some`: the present choice does, and some of the others
 * - `not-here`: the present choice does not, others do
 * - `signs`: p < .05 is had in both directions
 * - `single`: there is but one way of coding to judge
 */
export type Verdict = 'none' | 'only' | 'uncut-only' | 'always' | 'some' | 'not-here' | 'signs' | 'single';

export interface Explored {
  /** True where counts and n are sums of weights. */
  readonly weighted?: true;
  readonly outcome: string;
  readonly driver: string;
  /** True where the driver was picked as the strongest. */
  readonly picked: boolean;
  readonly histogram: Histogram;
  /** The outcome's cut-off under the present coding. */
  readonly cutoff: number | null;
  readonly reversed: boolean;
  readonly present: Present;
  readonly outcomeSplits: readonly Split[];
  readonly driverSplits: readonly Split[];
  /** The driver's answers in coded order. */
  readonly driverLevels: readonly string[];
  /** Indices of the present choice. */
  readonly current: { readonly outcome: number; readonly driver: number };
  /** Those that can be computed; splits that sort respondents alike have one. */
  readonly points: readonly Point[];
  readonly verdict: Verdict;
  /** Points where both variables are cut, and the others. */
  readonly cut: Share;
  readonly uncut: Share;
  /** The printed rho of this pair. */
  readonly published: { readonly rho: number; readonly decimals: number; readonly table: string } | null;
}

/** Why there is nothing to explore. */
export interface Unexplored {
  readonly why: 'no-outcome' | 'no-driver' | 'same' | 'no-scale' | 'small' | 'groups';
  /** The variable it is about, where there is one. */
  readonly about: string | null;
  readonly n: number;
}

export type ExplorerResult = Explored | Unexplored;
