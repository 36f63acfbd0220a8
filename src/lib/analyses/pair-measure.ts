import { scoresOf, type Column } from '#lib/data/table.ts';
import { cramersVInterval } from '#lib/stats/association/cramers-v-interval.ts';
import { goodmanKruskalGamma } from '#lib/stats/association/gamma.ts';
import { fisherZInterval, spearmanInterval, waldInterval } from '#lib/stats/association/intervals.ts';
import { kendallTauB, kendallTauC } from '#lib/stats/association/kendall.ts';
import { cramersV, phi } from '#lib/stats/association/nominal.ts';
import type { NoOrdinal, OrdinalAssociation } from '#lib/stats/association/ordinal.ts';
import { pearson } from '#lib/stats/association/pearson.ts';
import { polychoric } from '#lib/stats/association/polychoric.ts';
import { somersD } from '#lib/stats/association/somers.ts';
import { spearman, spearmanOfCodes } from '#lib/stats/association/spearman.ts';
import type { Counts, SparseCounts } from '#lib/stats/counts/counts.ts';
import { marginsOf } from '#lib/stats/counts/margins.ts';
import { weightedSpearman } from '#lib/stats/association/weighted-spearman.ts';
import type { Correlation, Interval, Undefined } from '#lib/stats/result.ts';
import { oneSided, type Direction } from '#lib/stats/testing/one-sided.ts';
import type { Method } from './pair-methods.ts';
import { fullTable } from './pair-tables.ts';

/** A coefficient, its test and its interval. */
export interface Measured {
  readonly n: number;
  readonly estimate: number;
  readonly statistic: number | null;
  readonly df: number | null;
  readonly p: number;
  readonly low: number | null;
  readonly high: number | null;
}

export type NotMeasured = Undefined<'too-few' | 'constant' | 'not-2x2' | 'collinear' | 'too-many'>;

/** What decides how a coefficient is had. */
export interface Way {
  readonly method: Method;
  readonly alternative: 'two-sided' | Direction;
  /** `spss`: tau-b is tested as by CROSSTABS, and Spearman's interval is Fieller's. */
  readonly convention: 'r' | 'spss';
  /** Whether counts are sums of weights. */
  readonly weighted: boolean;
  /** 0 to 1. */
  readonly level: number;
  /** Of Somers' d: the second variable depends on the first, or neither on the other. */
  readonly direction: 'columns' | 'symmetric';
}

/** A full table of more cells takes too long to go through, or too much room. */
const MOST_CELLS = 2 ** 20;
/** The likelihood of a polychoric correlation takes as many normal probabilities as there are cells, many times over. */
export const MOST_POLYCHORIC = 2500;

/** The coefficient of a table, with levels in rising order; x in rows. */
export function measure(counts: Counts | SparseCounts, x: Column, y: Column, way: Way): Measured | NotMeasured {
  const { method, level, convention } = way;
  if (method === 'spearman') {
    const found = way.weighted ? weightedSpearman(counts) : rhoOf(counts);
    const variance = convention === 'spss' ? 'fieller' : 'bonett-wright';
    return 'why' in found
      ? found
      : withTest(found, spearmanInterval(found.estimate, found.n, { level, variance }), way);
  }
  if (method === 'pearson') {
    const found = pearson(counts, scoresOf(x), scoresOf(y));
    return 'why' in found ? found : withTest(found, fisherZInterval(found.estimate, found.n, { level }), way);
  }
  const table = fullTable(counts, method === 'polychoric' ? MOST_POLYCHORIC : MOST_CELLS);
  if (!table) return { why: 'too-many', n: marginsOf(counts).n };
  switch (method) {
    case 'polychoric': {
      const found = polychoric(table, { level });
      return 'why' in found ? found : withTest(found, found, way);
    }
    case 'cramers-v': {
      const found = cramersV(table);
      return 'why' in found ? found : withTest(found, cramersVInterval(table, { level }), way);
    }
    case 'phi': {
      const found = phi(table);
      if ('why' in found) return found;
      // Of a 2×2 table phi is tau-b, which has a standard error.
      const twin = kendallTauB(table, { convention: 'spss' });
      return withTest(found, 'why' in twin ? twin : waldInterval(found.estimate, twin.se, { level }), way);
    }
    default: {
      const found = ordinalOf(method, table, way);
      return 'why' in found ? found : withTest(found, waldInterval(clipped(found.estimate), found.se, { level }), way);
    }
  }
}

/** The estimate alone, for the bootstrap; null where it is undefined. */
export function estimateOf(
  method: Exclude<Method, 'polychoric'>,
  table: Counts,
  numbers: readonly [ArrayLike<number>, ArrayLike<number>],
  direction: Way['direction']
): number | null {
  const found = (() => {
    switch (method) {
      case 'spearman':
        return spearman(table);
      case 'pearson':
        return pearson(table, ...numbers);
      case 'cramers-v':
        return cramersV(table);
      case 'phi':
        return phi(table);
      default:
        return ordinalOf(method, table, { convention: 'spss', direction });
    }
  })();
  return 'why' in found ? null : clipped(found.estimate);
}

function rhoOf(counts: Counts | SparseCounts): Correlation | Undefined<'too-few' | 'constant'> {
  if ('cells' in counts) return spearman(counts);
  // Each respondent's codes, of which there are far fewer than cells.
  const [x, y]: [number[], number[]] = [[], []];
  for (let cell = 0; cell < counts.count.length; cell++)
    for (let one = 0; one < (counts.count[cell] as number); one++) {
      x.push(counts.row[cell] as number);
      y.push(counts.column[cell] as number);
    }
  return spearmanOfCodes(x, y, counts.rows, counts.columns);
}

function ordinalOf(
  method: 'kendall' | 'kendall-c' | 'gamma' | 'somers-d',
  table: Counts,
  { convention, direction }: Pick<Way, 'convention' | 'direction'>
): OrdinalAssociation | NoOrdinal {
  switch (method) {
    case 'kendall':
      return kendallTauB(table, { convention });
    case 'kendall-c':
      return kendallTauC(table);
    case 'gamma':
      return goodmanKruskalGamma(table);
    case 'somers-d':
      return somersD(table, direction);
  }
}

/** With the p of the alternative asked for. V has no direction, and keeps its p. */
export function withTest(
  { n, estimate, statistic, df, p }: Correlation,
  interval: Pick<Interval, 'low' | 'high'> | Undefined<string> | null,
  { method, alternative }: Pick<Way, 'method' | 'alternative'>
): Measured {
  // The signed root of a chi-square with one degree of freedom is normal.
  const root = method === 'polychoric' || method === 'phi';
  const test = root
    ? { statistic: statistic === null ? null : Math.sign(estimate) * Math.sqrt(statistic), df: null, p, estimate }
    : { statistic, df, p, estimate };
  const none = interval === null || 'why' in interval;
  return {
    n,
    estimate: clipped(estimate),
    statistic,
    df: typeof df === 'number' ? df : null,
    p: alternative === 'two-sided' || method === 'cramers-v' ? p : oneSided(test, alternative),
    low: none ? null : interval.low,
    high: none ? null : interval.high
  };
}

/** Rounding may leave a coefficient a little outside. */
function clipped(estimate: number): number {
  return Math.max(-1, Math.min(1, estimate));
}
