import { derivationOf, type Derivation } from '../derivation.ts';
import { ALL, partsOf } from '../ref.ts';
import type { RegressionCoefficient, RegressionResult } from './result.ts';
import type { RegressionSpec } from './spec.ts';

/** Numbers of a coefficient; those of a profile have no formula. */
const OF_TERM = ['b', 'or', 'low', 'high', 'se', 'statistic', 'p'];
/** Of the whole model, by least squares and by maximum likelihood. */
const OF_SQUARES = ['r2', 'adjusted-r2', 'residual-sd', 'log-likelihood', 'aic', 'per-parameter'];
const OF_LIKELIHOOD = ['likelihood-ratio', 'p', 'mcfadden', 'nagelkerke', 'log-likelihood', 'aic'];

/**
 * A coefficient with its test and interval by Wald, its standardised value and its VIF, and how well the model fits; not
 * what is of a profile or of Firth's penalised likelihood, nor thresholds and predictions.
 */
export function working(ref: string, result: RegressionResult, spec: RegressionSpec): Derivation | null {
  const { family, outcome, inference, terms } = result;
  if (outcome === null || inference === 'profile') return null;
  const parts = partsOf(ref);
  const part = parts[0] === ALL && parts.length === 2 ? ofFit(parts[1] ?? '', result) : termOf(parts, result);
  if (part === null) return null;
  return derivationOf({
    of: 'model',
    y: outcome,
    variables: terms.map(({ variable }) => variable),
    ...{ part, family, coded: spec.coded, penalty: spec.penalty, robust: spec.robust, level: spec.level },
    weighted: true
  });
}

function ofFit(what: string, { family, method, robust }: RegressionResult): string | null {
  if (family !== 'linear') return method !== 'firth' && OF_LIKELIHOOD.includes(what) ? '' : null;
  const classical = robust === 'classical' && (what === 'f' || what === 'p');
  return classical || OF_SQUARES.includes(what) ? '' : null;
}

function termOf(parts: readonly string[], { coefficients, terms }: RegressionResult): string | null {
  const what = parts.at(-1) ?? '';
  const found = coefficients.find((row) => {
    const key = keyOf(row);
    return key.length === parts.length - 1 && key.every((each, place) => each === parts[place]);
  });
  if (!found) return null;
  // Dummies have one VIF together, and a variable alone has none to speak of.
  const scaled = what === 'beta' || (what === 'vif' && found.level === null && found.beta !== null && terms.length > 1);
  return scaled || OF_TERM.includes(what) ? found.term : null;
}

/** As its numbers are named. */
function keyOf({ variable, level }: RegressionCoefficient): string[] {
  if (variable === null) return [ALL, 'intercept'];
  return level === null ? [variable] : [variable, level];
}
