import type { Notice } from '../contract.ts';
import type { Weighed } from '../weighed.ts';
import type { Method } from '../pair-methods.ts';
import type { PairsSpec } from './spec.ts';
import type { StrengthWord } from './strength-words.ts';

/** How an exact p was had: `monte-carlo` from so many drawn permutations, with the 99 % interval of the exact p. */
export interface ExactTest {
  readonly pExact: number;
  readonly test: 'fisher' | 'permutation' | 'monte-carlo';
  readonly draws: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A coefficient with its test and interval. Where it has weights, `n` is their sum, of so many `respondents`. */
export interface FoundPair extends Pick<Weighed, 'respondents'> {
  readonly x: string;
  readonly y: string;
  readonly method: Method;
  readonly n: number;
  readonly estimate: number;
  /** t, z, or chi-square; null where it is infinite. */
  readonly statistic: number | null;
  readonly df: number | null;
  readonly p: number;
  readonly pExact: number | null;
  readonly exact: Omit<ExactTest, 'pExact'> | null;
  readonly low: number | null;
  readonly high: number | null;
  /** What the ends are from; null where there are none. */
  readonly interval: 'default' | 'bca' | 'percentile' | null;
  /** The percentile interval of a bootstrap. */
  readonly percentile: { readonly low: number; readonly high: number } | null;
  /** `p`, adjusted over all pairs that have one. */
  readonly pAdjusted: number | null;
  readonly strength: StrengthWord;
}

/**
 * Why a pair has no coefficient: `few`, fewer than may be shown, and then without their number; `too-few` for the method;
 * `constant`; `not-2x2`, for phi; `collinear`, with the controls; `too-many` answers that differ, for a table.
 */
export interface AbsentPair extends Pick<Weighed, 'respondents'> {
  readonly x: string;
  readonly y: string;
  readonly n: number | null;
  readonly why: 'few' | 'too-few' | 'constant' | 'not-2x2' | 'collinear' | 'too-many';
}

export type Pair = FoundPair | AbsentPair;

export interface PairsResult extends Pick<
  PairsSpec,
  'with' | 'method' | 'coded' | 'missing' | 'alternative' | 'exact' | 'interval' | 'adjust' | 'scale' | 'convention'
> {
  /** In the order asked for, without the one that they are paired with. */
  readonly variables: readonly string[];
  readonly controls: readonly string[];
  /** True where n are sums of weights. */
  readonly weighted?: true;
  /** 0 to 1. */
  readonly level: number;
  /** From where a coefficient, without its sign, has the next word for its strength. */
  readonly limits: readonly number[];
  readonly seed: number;
  /** Of each bootstrap; null without. */
  readonly resamples: number | null;
  readonly smallestGroup: number;
  readonly pairs: readonly Pair[];
  readonly notices: readonly Notice[];
}

export function isFoundPair(pair: Pair): pair is FoundPair {
  return !('why' in pair);
}

/** The p that decides: adjusted, where it is. */
export function decisive({ pAdjusted, p }: FoundPair): number {
  return pAdjusted ?? p;
}
