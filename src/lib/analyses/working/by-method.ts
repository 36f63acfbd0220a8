import { scoresOf, type Column } from '#lib/data/table.ts';
import { concordanceOf, laterIn } from '#lib/stats/association/concordance.ts';
import { kendallTauB, permutationVariance } from '#lib/stats/association/kendall.ts';
import { pearson } from '#lib/stats/association/pearson.ts';
import type { RankSums } from '#lib/stats/association/rank-sums.ts';
import { jointCounts, type Counts } from '#lib/stats/counts/counts.ts';
import { isDefined } from '#lib/stats/result.ts';
import { linearByLinear } from '#lib/stats/tables/chi-square.ts';
import type { Input, Notice } from '../contract.ts';
import { inRows } from './measures.ts';
import { cellsOf, sideOf } from './pair-sides.ts';
import type { KendallWorking, PearsonWorking } from './result-coefficient.ts';
import type { WorkingSpec } from './spec.ts';

/** Answers to a side of a table that is not too large to go through. */
const MOST = 128;

/** Kendall's tau-b or Pearson's r of two coded variables; null, with a notice, where it is undefined. */
export function byMethod(
  method: Exclude<WorkingSpec['method'], 'spearman'>,
  [x, y]: readonly [Column, Column],
  sums: RankSums,
  rows: Uint32Array | undefined,
  input: Input,
  notices: Notice[]
): KendallWorking | PearsonWorking | null {
  const large = [x, y].find(({ levels }) => levels.length > MOST);
  if (large) {
    notices.push({ code: 'many-levels', about: { variable: large.name, most: MOST } });
    return null;
  }
  const counts = jointCounts(x.codes, y.codes, x.levels.length, y.levels.length, rows);
  const sides = { x: sideOf(x, sums.rows, input), y: sideOf(y, sums.columns, input) };
  const shown = sides.x.levels !== null && sides.y.levels !== null;
  const cells = shown ? cellsOf(counts, sums.rows, sums.columns) : null;
  const pair = { n: sums.n, ...sides, cells };
  const found =
    method === 'kendall'
      ? kendallOf(pair, counts)
      : pearsonOf(pair, counts, [
          [scoresOf(x), sums.rows],
          [scoresOf(y), sums.columns]
        ]);
  if (found === null) notices.push({ code: 'no-pair-coefficient', about: {} });
  return found;
}

type Pair = Pick<KendallWorking, 'n' | 'x' | 'y' | 'cells'>;

function kendallOf(pair: Pair, counts: Counts): KendallWorking | null {
  const found = kendallTauB(counts);
  if (!isDefined(found)) return null;
  const { cells } = pair;
  const { estimate, statistic, p } = found;
  // There every pair of respondents is counted twice.
  const { concordant, discordant, inDifferentRows, inDifferentColumns } = concordanceOf(counts);
  const after =
    cells && laterIn({ rows: cells.length, columns: cells[0]?.length ?? 0, cells: Float64Array.from(cells.flat()) });
  return {
    of: 'kendall',
    ...pair,
    ...{ concordant: concordant / 2, discordant: discordant / 2 },
    different: [inDifferentRows / 2, inDifferentColumns / 2],
    after: after && { alike: inRows(after.alike, after), opposed: inRows(after.opposed, after) },
    ...permutationVariance(counts),
    ...{ estimate, statistic, p }
  };
}

type Scored = readonly [scores: readonly number[], levels: RankSums['rows']];

function pearsonOf(pair: Pair, counts: Counts, [x, y]: readonly [Scored, Scored]): PearsonWorking | null {
  const [found, sums] = [pearson(counts, x[0], y[0]), linearByLinear(counts, { rows: x[0], columns: y[0] })];
  if (!isDefined(found) || !isDefined(sums)) return null;
  const ofPresent = ([scores, levels]: Scored) => scores.filter((_, level) => (levels[level]?.count ?? 0) > 0);
  const { estimate, statistic, p } = found;
  return {
    of: 'pearson',
    ...pair,
    scores: {
      x: { scores: ofPresent(x), mean: sums.means[0], squares: sums.sums.xx },
      y: { scores: ofPresent(y), mean: sums.means[1], squares: sums.sums.yy }
    },
    xy: sums.sums.xy,
    ...{ estimate, statistic, df: pair.n - 2, p }
  };
}
