import type { PhiTable } from '#lib/stats/checks/phi.ts';
import type { Rounding, Span } from '#lib/stats/checks/printed.ts';
import type { Notice } from '../contract.ts';
import type { CheckSpec } from './spec.ts';

/** A printed number: its value, its decimals, and between which numbers it can stand for. */
export interface PrintedNumber {
  readonly value: number;
  readonly decimals: number;
  readonly span: Span;
}

/** Whether whole answers can have the mean (GRIM), and the standard deviation with it (GRIMMER). */
export interface MeanResult extends PrintedNumber {
  readonly items: number;
  readonly levels: readonly [number, number] | null;
  /** No sum of whole answers gives it; or only answers beyond the ends of the scale do. */
  readonly reason: 'no-total' | 'off-scale' | null;
  /** What the sum of the answers lies between, by the ends of what is printed; and the least and largest whole one that fits. */
  readonly sum: readonly [number, number];
  readonly totals: readonly [number, number] | null;
  readonly nearest: readonly { readonly total: number; readonly mean: number }[];
  /** The nearest numbers of respondents, fewer and more, with whom the mean is possible. */
  readonly sizes: readonly number[];
  /** False where so many answers can have any mean of so many decimals. */
  readonly canFail: boolean;
  readonly sd: DeviationResult | null;
}

export interface DeviationResult extends PrintedNumber {
  readonly divisor: CheckSpec['divisor'];
  readonly possible: boolean;
  readonly reason: 'mean' | 'too-small' | 'too-large' | 'no-squares' | null;
  /** Smallest and largest with such a mean; null where there is none. */
  readonly least: number | null;
  readonly most: number | null;
  /** With the sum of the answers, and of their squares. */
  readonly nearest: readonly { readonly total: number; readonly squares: number; readonly sd: number }[];
  /** False where bounds and parity alone were held, which more pass. */
  readonly enumerated: boolean;
}

/** Whether p of the correlation is what it is said to be. */
export interface CorrelationResult extends PrintedNumber {
  /** With what is said of its significance; `depends-on-rounding`: for some of what the printed number can stand for. */
  readonly agreement: 'consistent' | 'inconsistent' | 'depends-on-rounding';
  readonly stars: CheckSpec['stars'];
  readonly alpha: number;
  /** t of the number as printed; null where |rho| is 1. */
  readonly statistic: number | null;
  readonly df: number;
  readonly p: number;
  /** Over all that the printed number can stand for. */
  readonly pLow: number;
  readonly pHigh: number;
  /** What |rho| must exceed, and the fewest pairs with which this one does; null for 0. */
  readonly critical: number;
  /** t of that. */
  readonly criticalStatistic: number;
  readonly pairs: number | null;
  readonly phi: PhiResult | null;
}

/** Which 2×2 tables have the correlation. */
export interface PhiResult {
  readonly possible: boolean;
  readonly count: number;
  /** The first of them, or the two that come nearest where there is none. */
  readonly tables: readonly PhiTable[];
}

/** Whether percentages can be of n respondents, and of one question. */
export interface PercentResult {
  readonly together: boolean;
  readonly each: readonly PercentOf[];
  /** One of them has no count; their counts cannot sum to n; or they cannot sum to 100. */
  readonly reason: 'alone' | 'together' | 'sum' | null;
  /** Counts that sum to n and round to all of them. */
  readonly counts: readonly number[] | null;
  /** Between which their counts can sum. */
  readonly total: readonly [number, number] | null;
  /** As printed, and how far rounding can move it. */
  readonly sum: number;
  readonly sumsTo100: boolean;
  /** Numbers of respondents up to `basesTo` with whom they are possible; null where they are with the n given. */
  readonly bases: readonly number[] | null;
  readonly basesTo: number;
}

export interface PercentOf extends PrintedNumber {
  /** Least and most of n that it can be; null without n, or where there is none. */
  readonly counts: readonly [number, number] | null;
  readonly nearest: readonly { readonly count: number; readonly percent: number }[];
}

export interface CheckResult {
  readonly what: CheckSpec['what'];
  /** Of a correlation whether it agrees with what is said of it, or `impossible` as phi; null where nothing could be checked. */
  readonly verdict: 'possible' | 'impossible' | 'consistent' | 'inconsistent' | 'depends-on-rounding' | null;
  readonly n: number | null;
  readonly rounding: Rounding;
  /** What was checked; the others are null. */
  readonly mean: MeanResult | null;
  readonly correlation: CorrelationResult | null;
  readonly percent: PercentResult | null;
  readonly notices: readonly Notice[];
}
