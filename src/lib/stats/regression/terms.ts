import type { Matrix } from '../numerics/matrix.ts';
import type { Test } from '../result.ts';
import type { Model } from './design.ts';
import type { Term } from './result.ts';
import { inflation } from './wald.ts';

/**
 * The predictors of a fit, each with the test of all its coefficients and the inflation of its variance.
 *
 * @param places      of a term's columns among the coefficients
 * @param covariance  of the coefficients
 */
export function termsOf(
  { terms, intercept }: Pick<Model, 'terms' | 'intercept'>,
  covariance: Matrix,
  testOf: (places: readonly number[]) => Test | null
): Term[] {
  return terms.map(({ places, ...term }) => {
    const others = terms.flatMap((other) => (other.name === term.name ? [] : other.places));
    const inflated = intercept ? inflation(covariance, places, others) : null;
    return {
      ...term,
      test: places.length === 0 ? null : testOf(places),
      vif: inflated && inflated.vif,
      vifScaled: inflated && inflated.vifScaled
    };
  });
}

/** @throws RangeError for a level outside (0, 1) */
export function demandConfidence(caller: string, confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`${caller} requires a confidence between 0 and 1 (got ${confidence})`);
  }
}
