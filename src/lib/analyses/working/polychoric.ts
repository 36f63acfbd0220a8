import { polychoricLikelihood } from '#lib/stats/association/polychoric-likelihood.ts';
import { polychoric } from '#lib/stats/association/polychoric.ts';
import type { Counts } from '#lib/stats/counts/counts.ts';
import { withoutEmpty } from '#lib/stats/counts/margins.ts';
import { MOST_POLYCHORIC, withTest } from '../pair-measure.ts';
import type { PairWorking, PolychoricWorking } from './result-coefficient.ts';
import { withError } from './tested.ts';

/** How far from the estimate the likelihood is shown to be lower. */
const STEP = 0.05;

/** What a polychoric correlation is made of; null where it is undefined, or at ±1, where the likelihood has no top. */
export function polychoricOf(pair: PairWorking, counts: Counts, level: number): PolychoricWorking | null {
  const { rows, columns, cells } = withoutEmpty(counts);
  if (rows * columns > MOST_POLYCHORIC) return null;
  const found = polychoric(counts, { level });
  if ('why' in found || found.boundary) return null;
  const { estimate, thresholds, statistic, seSandwich } = found;
  const likelihood = polychoricLikelihood({ rows, columns, cells });
  const logAt = (rho: number): number => likelihood.at(Math.asin(rho)).value;
  const others = [estimate - STEP, estimate + STEP].flatMap((rho) =>
    Math.abs(rho) < 1 ? [{ rho, log: logAt(rho) }] : []
  );
  const none = logAt(0);
  // Last, since it leaves the probabilities.
  const log = logAt(estimate);
  return {
    of: 'polychoric',
    ...pair,
    thresholds: { x: thresholds.rows, y: thresholds.columns },
    probabilities:
      pair.cells &&
      Array.from({ length: rows }, (_, row) =>
        Array.from(likelihood.probabilities.subarray(row * columns, (row + 1) * columns))
      ),
    ...{ estimate, log, others, none, statistic: statistic ?? 0 },
    p: withTest(found, found, { method: 'polychoric', alternative: pair.alternative }).p,
    interval: seSandwich === null ? null : withError(found, seSandwich)
  };
}
