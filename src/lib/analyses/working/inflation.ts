import { at } from '#lib/stats/numerics/matrix.ts';
import { correlations, inflation, part } from '#lib/stats/regression/wald.ts';
import { finished } from '../long-work.ts';
import type { Prepared } from '../model-data.ts';
import type { Meant } from '../model-family.ts';
import { fitted, type Fitted } from '../model-fit.ts';
import { coefficientsOf, comparable, inflationTerm } from '../model-rows.ts';
import type { InflationWorking } from './result-model.ts';

/** The VIF that a part names, by the determinants of the correlations of the estimates; null where it names none. */
export function inflationOf(wanted: string, model: Meant, found: Fitted, prepared: Prepared): InflationWorking | null {
  const slopes = coefficientsOf(found, prepared).filter(({ variable }) => variable !== null);
  const variable = slopes.find((row) => inflationTerm(row.variable ?? '') === wanted)?.variable ?? null;
  const covariance = variable === null ? null : plainCovariance(model, found, prepared);
  if (variable === null || covariance === null) return null;
  const places = found.rows.flatMap(({ name: { kind } }, place) =>
    kind === 'numeric' || kind === 'dummy' ? [place] : []
  );
  const of = (isOwn: boolean) => places.filter((_, index) => (slopes[index]?.variable === variable) === isOwn);
  const inflated = inflation(covariance, of(true), of(false));
  const estimate = comparable(inflated && inflated.vifScaled);
  if (inflated === null || estimate === null) return null;
  const together = correlations(part(covariance, places));
  const { own, rest, all, vif } = inflated;
  return {
    kind: 'inflation',
    variable,
    terms: slopes.map((row, place) => ({
      term: row.term,
      variable: row.variable,
      against: row.level === null ? null : { level: row.level, reference: row.reference ?? '' },
      isOwn: row.variable === variable,
      correlations: slopes.map((_, other) => at(together, place, other))
    })),
    ...{ own, rest, all, generalised: vif, estimate }
  };
}

/** Robust standard errors have a covariance of their own, of which VIF is not. */
function plainCovariance(model: Meant, found: Fitted, prepared: Prepared): Fitted['covariance'] | null {
  if (found.robust === null || found.robust === 'classical') return found.covariance;
  const plain = finished(fitted({ ...model, robust: 'classical' }, prepared));
  return 'why' in plain ? null : plain.covariance;
}
