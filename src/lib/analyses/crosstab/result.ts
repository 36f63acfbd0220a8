import type { Notice } from '../contract.ts';
import type { Contrast } from '../contrast.ts';
import type { CrosstabSpec } from './spec.ts';

/** A row or a column: everyone with one answer. Counts are sums of weights where respondents have weights. */
export interface CrosstabMargin {
  /** The answer; of a variable with a cut-off `low` or `high`. */
  readonly value: string;
  readonly n: number;
  readonly ofTotal: number;
  /** A column's letter: A, B … Null for rows, and where no letters are asked for. */
  readonly letter: string | null;
}

/** Shares are null where their base is nobody (weights of 0); residuals also in a table that cannot be tested. */
export interface CrosstabCell {
  readonly row: string;
  readonly column: string;
  readonly n: number;
  readonly ofRow: number | null;
  readonly ofColumn: number | null;
  readonly ofTotal: number;
  readonly expected: number | null;
  /** Adjusted standardised residual: about standard normal where rows and columns are independent. */
  readonly residual: number | null;
  /** Letters of the columns that have a significantly smaller share of this row. */
  readonly letters: readonly string[];
}

/** Two columns compared in one row, p also adjusted for the pairs compared there. */
export interface CrosstabComparison {
  readonly row: string;
  readonly columns: readonly [string, string];
  readonly estimate: number;
  readonly statistic: number;
  readonly p: number;
  readonly pAdjusted: number;
}

export type CrosstabMethod =
  | 'pearson'
  | 'likelihood-ratio'
  | 'yates'
  | 'linear-by-linear'
  | 'fisher'
  | 'mid-p'
  | 'fisher-freeman-halton'
  | 'monte-carlo';

/** A test of independence; exact tests have neither statistic nor degrees of freedom. */
export interface CrosstabTest {
  readonly method: CrosstabMethod;
  readonly statistic: number | null;
  readonly df: number | null;
  readonly p: number;
  /** Of p by random tables, 99 %; else null. */
  readonly low: number | null;
  readonly high: number | null;
}

export type CrosstabMeasure =
  'phi' | 'cramers-v' | 'cramers-v-corrected' | 'risk-difference' | 'risk-ratio' | 'odds-ratio' | 'odds-ratio-exact';

/** How strongly rows and columns hang together. Null: it has none, or is infinite. */
export interface CrosstabEffect {
  readonly measure: CrosstabMeasure;
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
}

export interface CrosstabResult {
  readonly rowVariable: string | null;
  readonly columnVariable: string | null;
  readonly show: CrosstabSpec['show'];
  readonly asked: Pick<CrosstabSpec, 'chart' | 'expected' | 'residuals' | 'letters' | 'coded' | 'exact'>;
  readonly level: number;
  /** Everyone in the table; with weights their sum. Null where there is no table. */
  readonly n: number | null;
  readonly rows: readonly CrosstabMargin[];
  readonly columns: readonly CrosstabMargin[];
  /** Row by row. */
  readonly cells: readonly CrosstabCell[];
  readonly comparisons: readonly CrosstabComparison[];
  /** Cells that expect fewer than 5, how many cells there are, and the least that one expects. */
  readonly smallExpected: { readonly cells: number; readonly of: number; readonly least: number } | null;
  readonly tests: readonly CrosstabTest[];
  /** The test whose p tells whether there is an association: the exact one where asked for, else Pearson's. */
  readonly decisive: CrosstabMethod | null;
  readonly effects: readonly CrosstabEffect[];
  readonly contrast: Contrast | null;
  /** Respondents have weights. */
  readonly weighted: boolean;
  /** Of the tables that were drawn, where some were. */
  readonly seed: number;
  /** Weights made counts that are not whole: the exact tests rounded them. */
  readonly rounded: boolean;
  readonly notices: readonly Notice[];
}
