import type { Interval } from '#lib/stats/result.ts';
import type { Contrast } from '../contrast.ts';
import type { FisherWorking, RankedAnswer, Side } from './result.ts';

/** A variable of a two-way table: its answers, or `low` and `high` where it is cut, with their totals. */
export interface TableSide extends Pick<Side, 'variable' | 'cut'> {
  readonly levels: readonly Pick<RankedAnswer, 'value' | 'count'>[];
}

export interface TableWorking {
  readonly of: 'table';
  readonly n: number;
  /** Its answers are rows, and those of `y` columns. */
  readonly x: TableSide;
  readonly y: TableSide;
  readonly cells: readonly (readonly number[])[];
  /** The cell that is asked for: null where it is of all rows, or of all columns. Null where the whole table is. */
  readonly asked: TableCellWorking | null;
  /** Null where everyone is in one row or one column. */
  readonly test: IndependenceWorking | null;
  /** What is asked for of the whole table in place of chi-square; null where that is. */
  readonly measure: MeasureWorking | null;
  /** Whether answers that few gave are left out. */
  readonly suppressed: boolean;
  /** Sums of weights that were rounded to `cells`, for an exact test. */
  readonly sums?: readonly (readonly number[])[];
}

export interface TableCellWorking {
  readonly row: string | null;
  readonly column: string | null;
  readonly count: number;
  /** Of its row and of its column. */
  readonly rowTotal: number;
  readonly columnTotal: number;
  readonly ofRow: number | null;
  readonly ofColumn: number | null;
  readonly ofTotal: number;
  readonly expected: number | null;
  readonly residual: number | null;
}

export interface IndependenceWorking {
  readonly expected: readonly (readonly number[])[];
  /** (count − expected)² / expected. */
  readonly terms: readonly (readonly number[])[];
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
  /** Null unless the table is two by two. */
  readonly phi: number | null;
  readonly v: number;
}

/** Two groups, the last answer being what happens to some in both. */
export interface TwoGroupsWorking {
  readonly contrast: Contrast;
  /** With and without that answer: in the last group, then in the first. */
  readonly cells: readonly [number, number, number, number];
  /** Of the normal distribution, at the level of the interval. */
  readonly z: number;
  readonly level: number;
}

/** Newcombe's interval, made of Wilson's intervals of the two shares. */
export interface RiskDifferenceWorking extends TwoGroupsWorking, Interval {
  readonly by: 'risk-difference';
  readonly risks: readonly [number, number];
  readonly wilson: readonly [Interval, Interval];
  readonly estimate: number;
  readonly se: number;
  /** Null where the standard error is 0. */
  readonly test: { readonly statistic: number; readonly p: number } | null;
}

/** Null: infinite; and of the logarithm, where it is not finite. */
export interface RatioWorking extends TwoGroupsWorking {
  readonly by: 'risk-ratio' | 'odds-ratio';
  readonly estimate: number | null;
  readonly log: {
    readonly se: number;
    readonly low: number;
    readonly high: number;
    readonly statistic: number;
    readonly p: number;
  } | null;
}

/** The odds ratio given the totals. An estimate or an end is null where it is infinite. */
export interface ConditionalWorking extends Omit<TwoGroupsWorking, 'z'> {
  readonly by: 'odds-ratio-exact';
  readonly estimate: number | null;
  readonly low: number;
  readonly high: number | null;
  /** By the first of `cells`: the probability under the lower end, the estimate and the upper end. Null: too many to list. */
  readonly tables:
    | readonly {
        readonly first: number;
        readonly probabilities: readonly [low: number | null, estimate: number | null, high: number | null];
      }[]
    | null;
}

export type RiskWorking = RiskDifferenceWorking | RatioWorking;

/** A chi-square test that is a sum over the cells; of the likelihood ratio twice the sum. */
export interface CellsWorking {
  readonly by: 'likelihood-ratio' | 'yates';
  /** O · ln(O / E), or (|O − E| − ½)² / E. */
  readonly terms: readonly (readonly number[])[];
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
}

/** The scores of the levels of a side, their mean, and the sum of squared deviations from it. */
export interface ScoredWorking {
  readonly scores: readonly number[];
  readonly mean: number;
  readonly squares: number;
}

export interface LinearWorking {
  readonly by: 'linear-by-linear';
  readonly x: ScoredWorking;
  readonly y: ScoredWorking;
  /** The sum of products of deviations. */
  readonly xy: number;
  /** Pearson's r of the scores. */
  readonly estimate: number;
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
}

export interface ExactWorking extends FisherWorking {
  readonly by: 'fisher' | 'mid-p';
}

/** Fisher's exact test of a table of any size. */
export interface FreemanHaltonWorking {
  readonly by: 'fisher-freeman-halton';
  /** Totals. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Null where there are too many tables to go through. */
  readonly exact: {
    readonly observed: number;
    /** With the same totals, and those of them that are at most as probable as the observed. */
    readonly tables: number;
    readonly counted: number;
    readonly p: number;
    /** The least probable first; null where they are more than anyone reads. */
    readonly listed:
      | readonly {
          readonly cells: readonly (readonly number[])[];
          readonly probability: number;
          readonly counted: boolean;
        }[]
      | null;
  } | null;
}

/** Its p by tables drawn by chance, with the interval of the p that all would give. */
export interface DrawnTablesWorking extends Pick<FreemanHaltonWorking, 'rows' | 'columns'>, Interval {
  readonly by: 'monte-carlo';
  readonly seed: number;
  /** At most as probable as the observed. */
  readonly hits: number;
  readonly draws: number;
  readonly p: number;
}

/** Cramér's V, its interval by noncentral chi-square, and V without its bias (Bergsma). */
export interface StrengthWorking extends Interval {
  readonly by: 'cramers-v';
  readonly statistic: number;
  readonly df: number;
  readonly estimate: number;
  /** Under which the statistic is in the upper, and in the lower tail. */
  readonly noncentralities: readonly [low: number, high: number];
  /** In place of X²/n, and of one less than the number of levels on the side that has the lesser room; null: too few. */
  readonly unbiased: {
    readonly estimate: number;
    readonly square: number;
    readonly levels: number;
    readonly room: number;
  } | null;
}

export type MeasureWorking =
  | CellsWorking
  | LinearWorking
  | ExactWorking
  | FreemanHaltonWorking
  | DrawnTablesWorking
  | StrengthWorking
  | RiskWorking
  | ConditionalWorking;
