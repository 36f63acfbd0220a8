import { at } from '#lib/stats/numerics/matrix.ts';
import { waldSquare } from '#lib/stats/regression/wald.ts';
import type { Prepared } from '../model-data.ts';
import type { Fitted } from '../model-fit.ts';
import type { RegressionCoefficient } from '../model-result.ts';
import { coefficientsOf } from '../model-rows.ts';
import type { WaldWorking } from './result-model.ts';

/** F by robust standard errors: the coefficients, how they vary together, and the sum that F is of. */
export function waldOf(
  found: Fitted,
  prepared: Prepared,
  tested: Pick<WaldWorking, 'statistic' | 'p'>
): WaldWorking | null {
  const { robust: kind } = found;
  if (kind === null || kind === 'classical') return null;
  const square = squareOf(found, prepared, ({ variable }) => variable !== null);
  return square && { kind, ...tested, ...square };
}

/** The coefficients that are wanted, how they vary together, and bᵀ V⁻¹ b; null where their covariances are singular. */
export function squareOf(
  found: Fitted,
  prepared: Prepared,
  isWanted: (row: RegressionCoefficient) => boolean
): Pick<WaldWorking, 'square' | 'terms'> | null {
  const { covariance, rows } = found;
  const coefficients = coefficientsOf(found, prepared);
  // Thresholds come first.
  const first = rows.length - coefficients.length;
  const wanted = coefficients.flatMap((row, index) => (isWanted(row) ? [{ row, place: first + index }] : []));
  const places = wanted.map(({ place }) => place);
  const square = waldSquare(
    rows.map(({ numbers }) => numbers.estimate),
    covariance,
    places
  );
  return (
    square && {
      square: square.square,
      terms: wanted.map(({ row, place }, index) => ({
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
