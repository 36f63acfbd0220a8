import { at } from '#lib/stats/numerics/matrix.ts';
import { waldSquare } from '#lib/stats/regression/wald.ts';
import type { Prepared } from '../model-data.ts';
import type { Fitted } from '../model-fit.ts';
import { coefficientsOf } from '../model-rows.ts';
import type { WaldWorking } from './result-model.ts';

/** F by robust standard errors: the coefficients, how they vary together, and the sum that F is of. */
export function waldOf(
  found: Fitted,
  prepared: Prepared,
  tested: Pick<WaldWorking, 'statistic' | 'p'>
): WaldWorking | null {
  const { robust: kind, covariance, rows } = found;
  if (kind === null || kind === 'classical') return null;
  const slopes = coefficientsOf(found, prepared).flatMap((row, place) =>
    row.variable === null ? [] : [{ row, place }]
  );
  const places = slopes.map(({ place }) => place);
  const square = waldSquare(
    rows.map(({ numbers }) => numbers.estimate),
    covariance,
    places
  );
  return (
    square && {
      kind,
      ...tested,
      square: square.square,
      terms: slopes.map(({ row, place }, index) => ({
        term: row.term,
        variable: row.variable,
        against: row.level === null ? null : { level: row.level, reference: row.reference ?? '' },
        estimate: row.estimate,
        covariances: places.map((other) => at(covariance, place, other)),
        solved: square.solved[index] as number
      }))
    }
  );
}
