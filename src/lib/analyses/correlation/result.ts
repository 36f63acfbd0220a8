import type { Strength, StrengthScaleName } from '#lib/stats/association/strength.ts';
import type { Notice } from '../contract.ts';
import type { Weighed } from '../weighed.ts';

/** Spearman's rho of a variable with the target. */
export interface Association extends Weighed {
  readonly rho: number;
  /** How many, or the sum of their weights. */
  readonly n: number;
  /** Null where |rho| is 1 and t infinite. */
  readonly t: number | null;
  readonly df: number;
  /** Two-sided, t with n − 2 df. */
  readonly p: number;
  /** Adjusted over the rows of the panel that have a p. */
  readonly pHolm: number;
  /** Fisher's exact p, two-sided, where both variables have two levels and nobody a weight; otherwise null. */
  readonly pFisher: number | null;
  readonly strength: Strength;
  readonly stars: 0 | 1 | 2;
}

/**
 * Why a row has no number: everyone alike; too few pairs for rho; too few to be shown; in a group, hidden so that another
 * cannot be had by subtraction. `n` is null where it too must not be known.
 */
export interface Absent extends Weighed {
  readonly why: 'constant' | 'too-few' | 'few-pairs' | 'complement';
  readonly n: number | null;
}

export interface Row {
  readonly variable: string;
  readonly found: Association | Absent;
}

/** All respondents (`group` null) or one group of them. */
export interface Panel {
  readonly group: string | null;
  /** How many, or the sum of their weights and how many these are of. */
  readonly n: number;
  readonly respondents?: number;
  readonly rows: readonly Row[];
}

export interface CorrelationResult {
  /** Null where none is chosen. `split`: the answers on either side of its cut-off. */
  readonly target: { readonly variable: string; readonly split: readonly [string, string] | null } | null;
  readonly by: string | null;
  readonly scale: StrengthScaleName;
  readonly minPairs: number;
  readonly smallestGroup: number;
  /** True where n are sums of weights. */
  readonly weighted?: true;
  /** In the order they are shown; every panel has its rows in this order. */
  readonly variables: readonly string[];
  /** Nominal variables of more than two levels: rho follows the order of their codes. */
  readonly unordered: readonly string[];
  readonly panels: readonly Panel[];
  readonly notices: readonly Notice[];
}

/** True for a row with numbers. */
export function isFound(found: Association | Absent): found is Association {
  return !('why' in found);
}

/** A row that has numbers. */
export interface FoundRow {
  readonly variable: string;
  readonly found: Association;
}

/** The rows of a panel that have numbers. */
export function foundRows(panel: Panel): FoundRow[] {
  return panel.rows.flatMap(({ variable, found }) => (isFound(found) ? [{ variable, found }] : []));
}
