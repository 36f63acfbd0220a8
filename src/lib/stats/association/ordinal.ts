import type { Correlation, Undefined } from '../result.ts';
import type { Counts } from '../counts/counts.ts';
import { demandCounts } from '../counts/margins.ts';
import { normalTwoSided } from '../distributions/normal.ts';
import { compensatedSum } from '../numerics/compensated.ts';
import { concordanceOf, type CellConcordance, type Concordance } from './concordance.ts';

/** A measure of ordinal association. */
export interface OrdinalAssociation extends Correlation {
  /** z; null where it is infinite. */
  readonly statistic: number | null;
  readonly df: null;
  /** Asymptotic standard error (SPSS's ASE1), of samples of independent respondents; for intervals. */
  readonly se: number;
  /** Asymptotic standard error where there is no association (ASE0); for the test. */
  readonly se0: number;
}

/** Why a measure is undefined: fewer than 3 respondents, or all in one row or column. */
export type NoOrdinal = Undefined<'too-few' | 'constant'>;

/** What the excess of concordant over discordant pairs, P − Q, is divided by. */
export interface Denominator {
  readonly value: number;
  /** By what part of itself half a respondent more in a cell would raise it. */
  readonly growth: (cell: CellConcordance) => number;
}

/** What a respondent of a cell is to a measure. */
export interface CellMove {
  readonly count: number;
  /** Respondents of other cells that are ordered alike to one of it, and in opposite ways. */
  readonly concordant: number;
  readonly discordant: number;
  /** How much one respondent more in the cell moves the measure, times n. */
  readonly move: number;
}

/** Concordance of a table in which there can be association. */
export function orderedPairs(caller: string, counts: Counts): Concordance | NoOrdinal {
  demandCounts(caller, counts, 'any');
  const pairs = concordanceOf(counts);
  if (pairs.n < 3) return { why: 'too-few', n: pairs.n };
  if (pairs.rowsFilled < 2 || pairs.columnsFilled < 2) return { why: 'constant', n: pairs.n };
  return pairs;
}

/**
 * The measure (P − Q) / D with its standard errors and z = measure / ASE0.
 *
 *   By the delta method for multinomial counts (Brown and Benedetti 1977). One respondent more in a cell moves the measure by
 *   2 (d / D − measure · growth), d the concordant less the discordant to that cell; ASE1 is the root of the sum of its
 *   squares over respondents (see `movesOf`). ASE0 has P − Q as it is, but D as if it were fixed: 2 / D · √Σ count (d − (P − Q) / n)².
 */
export function ordinalMeasure(pairs: Concordance, denominator: Denominator): OrdinalAssociation {
  const { n } = pairs;
  const excess = pairs.concordant - pairs.discordant;
  const estimate = excess / denominator.value;
  const free: number[] = [];
  pairs.each(({ count, concordant, discordant }) => {
    // Of whole numbers until it is divided, so that it is zero where it should be.
    free.push(count * ((n * (concordant - discordant) - excess) / n) ** 2);
  });
  const squares = movesOf(pairs, denominator).map(({ count, move }) => count * move ** 2);
  const se = Math.sqrt(compensatedSum(squares));
  const se0 = (2 / denominator.value) * Math.sqrt(compensatedSum(free));
  return { estimate, n, ...zTest(estimate, se0), se, se0 };
}

/** How each cell that is not empty moves the measure (P − Q) / D, row by row: ASE1 is √Σ count · move². */
export function movesOf(pairs: Concordance, denominator: Denominator): CellMove[] {
  const estimate = (pairs.concordant - pairs.discordant) / denominator.value;
  const moves: CellMove[] = [];
  pairs.each((cell) => {
    const { count, concordant, discordant } = cell;
    const move = 2 * ((concordant - discordant) / denominator.value - estimate * denominator.growth(cell));
    moves.push({ count, concordant, discordant, move });
  });
  return moves;
}

/** z = estimate / SE; infinite where the SE is zero, unless the estimate is too. */
export function zTest(estimate: number, se: number): Pick<OrdinalAssociation, 'statistic' | 'df' | 'p'> {
  if (estimate === 0) return { statistic: 0, df: null, p: 1 };
  if (se === 0) return { statistic: null, df: null, p: 0 };
  return { statistic: estimate / se, df: null, p: normalTwoSided(estimate / se) };
}
