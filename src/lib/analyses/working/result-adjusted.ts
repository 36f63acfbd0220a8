import type { Adjustment } from '#lib/stats/testing/adjust.ts';
import type { Alternative } from './result-coefficient.ts';
import type { WorkingSpec } from './spec.ts';

/** One of several tests: two variables, or two groups, against each other. */
export interface OneTest {
  readonly first: string;
  readonly second: string;
  readonly n: number;
  readonly p: number;
}

/** A test in its place among all, the smallest p first. */
export interface AdjustedTest extends OneTest {
  /** From 1. */
  readonly place: number;
  /** What p is multiplied by. */
  readonly factor: number;
  readonly adjusted: number;
}

/** p values of several tests, adjusted for their number. */
export interface AdjustedPs {
  readonly method: Adjustment;
  readonly count: number;
  /** Null where they are more than anyone reads. */
  readonly tests: readonly AdjustedTest[] | null;
  readonly asked: AdjustedTest;
  /** What the adjusted p is at least (Holm's: of the test before) or at most (of the one after); null where there is none. */
  readonly beside: number | null;
}

/** What p is of. */
export interface CoefficientTest {
  readonly estimate: number;
  /** t, z or chi-square; null where it is infinite. */
  readonly statistic: number | null;
  /** Of t, or of chi-square; null of z. */
  readonly df: number | null;
}

/** The p of one pair among all pairs. */
export interface AdjustedWorking extends AdjustedPs {
  readonly of: 'adjusted';
  /** Every two of these, or each with `with`. */
  readonly variables: readonly string[];
  readonly with: string | null;
  /** Held constant. */
  readonly controls: readonly string[];
  readonly alternative: Alternative;
  readonly weighted: boolean;
  readonly coefficient: WorkingSpec['method'];
  /** Answers as read, and only those who have answered everything. */
  readonly asRead: boolean;
  readonly complete: boolean;
  /** Of the pair, by t where it is one-sided, weighted, or of others held constant. */
  readonly test: (CoefficientTest & { readonly df: number }) | null;
}
