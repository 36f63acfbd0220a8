import { scoresOf } from '#lib/data/table.ts';
import { fisherZInterval, varianceOfRho } from '#lib/stats/association/intervals.ts';
import { pearson } from '#lib/stats/association/pearson.ts';
import type { RankSums } from '#lib/stats/association/rank-sums.ts';
import { jointCounts, type Counts } from '#lib/stats/counts/counts.ts';
import { isDefined } from '#lib/stats/result.ts';
import { linearByLinear } from '#lib/stats/tables/chi-square.ts';
import type { Notice } from '../contract.ts';
import type { ShownPair } from './correlation.ts';
import { ordinalOf } from './ordinal.ts';
import { cellsOf, sideOf } from './pair-sides.ts';
import { polychoricOf } from './polychoric.ts';
import type { KendallWorking, PairWorking, PearsonWorking, PolychoricWorking } from './result-coefficient.ts';
import type { TableWorking } from './result-table.ts';
import type { WorkingSpec } from './spec.ts';
import { strengthOf } from './strength.ts';
import { testOf } from './table.ts';
import { clipped, pOf, withError } from './tested.ts';

/** Answers to a side of a table that is not too large to go through. */
const MOST = 128;

/** Another coefficient of two variables than Spearman's; null, with a notice, where it has no derivation. */
export function byMethod(
  { method, alternative, convention, level, measure }: WorkingSpec,
  { x, y, sums, rows, weights, input }: ShownPair,
  notices: Notice[]
): KendallWorking | PearsonWorking | PolychoricWorking | TableWorking | null {
  const large = [x, y].find(({ levels }) => levels.length > MOST);
  if (large) {
    notices.push({ code: 'many-levels', about: { variable: large.name, most: MOST } });
    return null;
  }
  const counts = jointCounts(x.codes, y.codes, x.levels.length, y.levels.length, rows, weights ?? undefined);
  const sides = { x: sideOf(x, sums.rows, input), y: sideOf(y, sums.columns, input) };
  const shown = sides.x.levels !== null && sides.y.levels !== null;
  const cells = shown ? cellsOf(counts, sums.rows, sums.columns) : null;
  const pair: PairWorking = { n: sums.n, ...sides, cells, weighted: weights !== null, alternative };
  switch (method) {
    case 'phi':
    case 'cramers-v': {
      const found = cells ? chiSquareOf({ ...pair, cells }, measure, level / 100) : null;
      if (found === null) notices.push({ code: 'no-derivation', about: {} });
      return found;
    }
    case 'polychoric': {
      const found = polychoricOf(pair, counts, level / 100);
      if (found === null) notices.push({ code: 'no-pair-coefficient', about: {} });
      return found;
    }
    case 'spearman':
      notices.push({ code: 'no-derivation', about: {} });
      return null;
    default: {
      const scored: readonly [Scored, Scored] = [
        [scoresOf(x), sums.rows],
        [scoresOf(y), sums.columns]
      ];
      const found =
        method === 'pearson'
          ? pearsonOf(pair, counts, scored, level / 100)
          : ordinalOf(method, pair, counts, { convention, level: level / 100 });
      if (found === null) notices.push({ code: 'no-pair-coefficient', about: {} });
      return found;
    }
  }
}

/** Phi and V, of the table without the levels that nobody is at; V's interval where that is asked for. */
function chiSquareOf(
  { n, x, y, cells }: PairWorking & { readonly cells: TableWorking['cells'] },
  measure: WorkingSpec['measure'],
  level: number
): TableWorking | null {
  const counts = { rows: cells.length, columns: cells[0]?.length ?? 0, cells: Float64Array.from(cells.flat()) };
  const side = ({ variable, cut, levels }: PairWorking['x']) => ({ variable, cut, levels: levels ?? [] });
  const test = testOf(counts);
  if (test === null) return null;
  return {
    of: 'table',
    ...{ n, cells, test },
    ...{ x: side(x), y: side(y), asked: null, suppressed: false },
    measure: measure === 'cramers-v' ? strengthOf({ counts }, level) : null
  };
}

type Scored = readonly [scores: readonly number[], levels: RankSums['rows']];

function pearsonOf(
  pair: PairWorking,
  counts: Counts,
  [x, y]: readonly [Scored, Scored],
  level: number
): PearsonWorking | null {
  const [found, sums] = [pearson(counts, x[0], y[0]), linearByLinear(counts, { rows: x[0], columns: y[0] })];
  if (!isDefined(found) || !isDefined(sums)) return null;
  const ofPresent = ([scores, levels]: Scored) => scores.filter((_, at) => (levels[at]?.count ?? 0) > 0);
  const { estimate, statistic } = found;
  const interval = fisherZInterval(clipped(estimate), pair.n, { level });
  return {
    of: 'pearson',
    ...pair,
    scores: {
      x: { scores: ofPresent(x), mean: sums.means[0], squares: sums.sums.xx },
      y: { scores: ofPresent(y), mean: sums.means[1], squares: sums.sums.yy }
    },
    xy: sums.sums.xy,
    ...{ estimate, statistic, df: pair.n - 2, p: pOf(found, pair.alternative) },
    interval: isDefined(interval) ? withError(interval, Math.sqrt(varianceOfRho('fisher', estimate, pair.n))) : null
  };
}
