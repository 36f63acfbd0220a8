import type { NoSpecification, Place, Specification } from './multiverse.ts';

/** Estimates this near are the same: a correlation of two by two has other last digits by another formula. */
const ROUNDING = 1e-12;

/** What the ways to analyse a pair say together. */
export interface MultiverseSummary {
  /** Ways in all: those that give a correlation, and those that give none. */
  readonly total: number;
  readonly defined: number;
  /** Pairs of codings that do not sort the respondents alike. */
  readonly tables: number;
  /** Of the defined. */
  readonly positive: number;
  readonly negative: number;
  readonly significant: number;
  readonly alpha: number;
  /** Of the estimates; null where none is defined. */
  readonly median: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** null where no way was named as the published one, or it gives nothing. */
  readonly published: PublishedSpecification | null;
}

/** Where the published way stands among all. */
export interface PublishedSpecification extends Specification {
  /** Of its estimate among the defined ones, from 1, the lowest, up; the mean of the ranks that equal ones share. */
  readonly rank: number;
  /** Defined ways with an estimate of the same sign, itself among them; for 0 those that are 0. */
  readonly sameSign: number;
  /** Of these, significant ones. */
  readonly sameSignSignificant: number;
}

/** @param rising  by rising estimate */
export function summaryOf(
  rising: readonly Specification[],
  without: readonly NoSpecification[],
  tables: number,
  published: Place | undefined,
  alpha: number
): MultiverseSummary {
  const defined = rising.length;
  const estimate = (place: number): number => (rising[place] as Specification).estimate;
  return {
    total: defined + without.length,
    defined,
    tables,
    positive: rising.filter((one) => signOf(one) > 0).length,
    negative: rising.filter((one) => signOf(one) < 0).length,
    significant: rising.filter(({ p }) => p < alpha).length,
    alpha,
    median: defined === 0 ? null : (estimate((defined - 1) >> 1) + estimate(defined >> 1)) / 2,
    min: defined === 0 ? null : estimate(0),
    max: defined === 0 ? null : estimate(defined - 1),
    published: published ? standing(rising, published, alpha) : null
  };
}

function standing(rising: readonly Specification[], at: Place, alpha: number): PublishedSpecification | null {
  const found = rising.find(
    ({ row, column, coefficient }) => row === at.row && column === at.column && coefficient === at.coefficient
  );
  if (!found) return null;
  const below = rising.filter(({ estimate }) => estimate < found.estimate - ROUNDING).length;
  const equal = rising.filter(({ estimate }) => Math.abs(estimate - found.estimate) <= ROUNDING).length;
  const same = rising.filter((one) => signOf(one) === signOf(found));
  return {
    ...found,
    rank: below + (equal + 1) / 2,
    sameSign: same.length,
    sameSignSignificant: same.filter(({ p }) => p < alpha).length
  };
}

function signOf({ estimate }: Specification): number {
  return Math.abs(estimate) <= ROUNDING ? 0 : Math.sign(estimate);
}
