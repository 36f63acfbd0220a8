import { scoresOf } from '#lib/data/table.ts';
import { pearson } from '#lib/stats/association/pearson.ts';
import { spearman } from '#lib/stats/association/spearman.ts';
import { jointCounts, sparseCounts, type Counts, type SparseCounts } from '#lib/stats/counts/counts.ts';
import { factorial } from '#lib/stats/distributions/choose.ts';
import { isDefined } from '#lib/stats/result.ts';
import { linearByLinear } from '#lib/stats/tables/chi-square.ts';
import type { Input, LongWork, Notice } from '../contract.ts';
import { permutationWork } from '../pair-permutation.ts';
import { shownPair, type ShownPair } from './correlation.ts';
import type { Made } from './compute.ts';
import { LISTED, MOST_WAYS } from './exact.ts';
import { cellsOf, sideOf } from './pair-sides.ts';
import type { NumberedPair, PermutationWorking, RankedPair } from './result-permutation.ts';
import type { WorkingSpec } from './spec.ts';
import { whoIn } from './within.ts';

/** A table of more cells is counted without room for those that are empty. */
const FULL = 2 ** 20;

/** The orders of the answers behind a permutation p, counted or drawn again by the same seed; null, with a notice, where none. */
export function* permutationWorking(spec: WorkingSpec, input: Input, notices: Notice[]): LongWork<Made | null> {
  const { method, alternative, seed } = spec;
  const none = (): null => {
    notices.push({ code: 'no-derivation', about: {} });
    return null;
  };
  if (method !== 'spearman' && method !== 'pearson') return none();
  const shown = shownPair(spec, input, notices, spec.variables ?? []);
  if (shown === null) return null;
  const { x, y, within, rows, columns, sums } = shown;
  const sizes = [x.levels.length, y.levels.length] as const;
  const counts = (sizes[0] * sizes[1] > FULL ? sparseCounts : jointCounts)(x.codes, y.codes, ...sizes, rows);
  const found = pairOf(method, shown, counts);
  if (found === null) {
    notices.push({ code: 'no-pair-coefficient', about: {} });
    return null;
  }
  const asked = { method, alternative, seed: Math.floor(seed ?? 1), listed: LISTED };
  const test = yield* permutationWork(counts, x, y, asked);
  if (test === null) return none();
  const orders = factorial(sums.n);
  const working: PermutationWorking = {
    of: 'resampled',
    drawn: 'permutation',
    ...{ seed: asked.seed, alternative, ...found },
    orders: orders <= MOST_WAYS ? orders : null,
    p: test.p,
    sums: test.by === 'all' ? test.far : null,
    sample:
      test.by === 'all'
        ? null
        : { hits: test.hits, draws: test.draws, low: test.low, high: test.high, level: test.level }
  };
  return { value: within.value, who: whoIn(columns, within, shown.input), working };
}

/** What is permuted: midranks, or numbers. Null where the correlation is undefined, or its table is too large for its sums. */
function pairOf(
  method: 'spearman' | 'pearson',
  { x, y, sums, input }: ShownPair,
  counts: Counts | SparseCounts
): Pick<PermutationWorking, 'pair' | 'estimate'> | null {
  const sides = { x: sideOf(x, sums.rows, input), y: sideOf(y, sums.columns, input) };
  const listed = sides.x.levels !== null && sides.y.levels !== null && 'cells' in counts;
  const both = { n: sums.n, ...sides, cells: listed ? cellsOf(counts, sums.rows, sums.columns) : null };
  if (method === 'spearman') {
    const pair: RankedPair = {
      by: 'spearman',
      ...both,
      meanRank: sums.meanRank,
      sums: { xx: sums.xx, yy: sums.yy, xy: sums.xy }
    };
    if (sums.n < 3 || sums.xx === 0 || sums.yy === 0) return null;
    const rho = 'cells' in counts ? spearman(counts) : null;
    return { pair, estimate: rho && isDefined(rho) ? rho.estimate : sums.xy / Math.sqrt(sums.xx * sums.yy) };
  }
  if (!('cells' in counts)) return null;
  const [rows, columns] = [scoresOf(x), scoresOf(y)];
  const [r, linear] = [pearson(counts, rows, columns), linearByLinear(counts, { rows, columns })];
  if (!isDefined(r) || !isDefined(linear)) return null;
  const { means, sums: squares } = linear;
  const present = (scores: readonly number[], levels: typeof sums.rows) =>
    scores.filter((_, at) => (levels[at]?.count ?? 0) > 0);
  const pair: NumberedPair = {
    by: 'pearson',
    ...both,
    scores: {
      x: { scores: present(rows, sums.rows), mean: means[0], squares: squares.xx },
      y: { scores: present(columns, sums.columns), mean: means[1], squares: squares.yy }
    },
    xy: squares.xy
  };
  return { pair, estimate: r.estimate };
}
