import type { Column } from '#lib/data/table.ts';
import { isDefined } from '#lib/stats/result.ts';
import { eachPair, jointCounts, type Counts } from '#lib/stats/counts/counts.ts';
import { fisherExact } from '#lib/stats/tables/fisher.ts';
import { spearman, spearmanOfCodes } from '#lib/stats/association/spearman.ts';
import { spearmanOfWeighted, weightedSpearman } from '#lib/stats/association/weighted-spearman.ts';
import { amongThree, type NoRho, type PlainRho } from '../rho.ts';
import { weighedOf } from '../weighed.ts';
import type { Point } from './result.ts';
import { collapse, type Mapping } from './splits.ts';

/** Above this many cells, collapsing the two-way table of raw codes costs more than a look at the respondents. */
const LARGEST_TABLE = 1 << 16;

type Numbers = Omit<Point, 'outcome' | 'driver'>;
type Correlator = (mapY: Mapping, mapX: Mapping) => Numbers | null;

/** Correlates under any two mappings: from one table of raw codes where it is small, else from the respondents. */
export function correlator(y: Column, x: Column): Correlator {
  const rows = y.levels.length + y.missing.length;
  const columns = x.levels.length + x.missing.length;
  if (rows * columns <= LARGEST_TABLE) {
    const joint = jointCounts(y.codes, x.codes, rows, columns);
    return (mapY, mapX) => {
      const counts = collapse(joint, mapY, mapX);
      return pointOf(spearman(counts), isTwoByTwo(mapY, mapX) ? counts : null);
    };
  }
  return (mapY, mapX) => {
    const codesY = mapped(y, mapY);
    const codesX = mapped(x, mapX);
    const counts = isTwoByTwo(mapY, mapX) ? jointCounts(codesY, codesX, 2, 2) : null;
    const rho = counts ? spearman(counts) : spearmanOfCodes(codesY, codesX, mapY.levels, mapX.levels);
    return pointOf(rho, counts);
  };
}

/** As `correlator`, with sums of weights; Fisher's test has no weighted p. */
export function weightedCorrelator(y: Column, x: Column, weights: Float64Array): Correlator {
  const rows = y.levels.length + y.missing.length;
  const columns = x.levels.length + x.missing.length;
  const of = (rho: PlainRho | NoRho, noFisher: boolean): Numbers | null => {
    if ('why' in rho) return null;
    const { n, estimate, p } = rho;
    return {
      n,
      rho: estimate,
      p,
      fisher: null,
      significant: p < 0.05,
      ...weighedOf(rho),
      ...(noFisher && { noFisher })
    };
  };
  if (rows * columns <= LARGEST_TABLE) {
    const sums = jointCounts(y.codes, x.codes, rows, columns, undefined, weights);
    const respondents = jointCounts(y.codes, x.codes, rows, columns);
    return (mapY, mapX) => {
      const rho = weightedSpearman(collapse(sums, mapY, mapX));
      return of(amongThree(rho, sumOf(collapse(respondents, mapY, mapX))), isTwoByTwo(mapY, mapX));
    };
  }
  return (mapY, mapX) => {
    const [codesY, codesX] = [mapped(y, mapY), mapped(x, mapX)];
    const rho = spearmanOfWeighted(codesY, codesX, mapY.levels, mapX.levels, weights);
    let respondents = 0;
    eachPair(codesY, codesX, mapY.levels, mapX.levels, undefined, () => respondents++);
    return of(amongThree(rho, respondents), isTwoByTwo(mapY, mapX));
  };
}

function sumOf({ cells }: Counts): number {
  let sum = 0;
  for (let cell = 0; cell < cells.length; cell++) sum += cells[cell] as number;
  return sum;
}

function isTwoByTwo(mapY: Mapping, mapX: Mapping): boolean {
  return mapY.levels === 2 && mapX.levels === 2;
}

function mapped(column: Column, { to, levels }: Mapping): Int32Array {
  return Int32Array.from(column.codes, (code) => {
    const target = to[code] as number;
    return target < 0 ? levels : target;
  });
}

function pointOf(rho: ReturnType<typeof spearman>, counts: Counts | null): Numbers | null {
  if (!isDefined(rho)) return null;
  const fisher = counts ? fisherExact(counts) : null;
  const exact = fisher && isDefined(fisher) ? fisher.p : null;
  return { n: rho.n, rho: rho.estimate, p: rho.p, fisher: exact, significant: (exact ?? rho.p) < 0.05 };
}
