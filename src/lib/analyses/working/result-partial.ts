import type { Alternative, CoefficientInterval } from './result-coefficient.ts';

/** A correlation with others held constant. */
export interface PartialWorking {
  readonly of: 'partial';
  readonly method: 'spearman' | 'pearson';
  /** Of Spearman's interval. */
  readonly convention: 'r' | 'spss';
  readonly alternative: Alternative;
  /** The pair, and then what is held constant. */
  readonly names: readonly string[];
  readonly n: number;
  /** Of all of these, of those who have every one. */
  readonly correlations: readonly (readonly number[])[];
  /** Its inverse; null where there is none. */
  readonly inverse: readonly (readonly number[])[] | null;
  readonly estimate: number;
  /** Null where t is infinite. */
  readonly statistic: number | null;
  readonly df: number;
  readonly p: number;
  /** Null where n less the controls is at most 3. */
  readonly interval: CoefficientInterval | null;
}
