import { derivationOf, type Derivation, type WorkingSpec } from '../derivation.ts';
import { AUC, BRANT, brantTerm, inflationTerm, jointTerm, LINES, SCORE, thresholdTerm } from '../model-rows.ts';
import { ALL, partsOf } from '../ref.ts';
import type { RegressionCoefficient, RegressionResult } from './result.ts';
import type { RegressionSpec } from './spec.ts';

/** Numbers of a coefficient. */
const OF_TERM = ['b', 'or', 'low', 'high', 'se', 'statistic', 'p'];
/** Of the whole model, by least squares and by maximum likelihood. */
const OF_SQUARES = ['r2', 'adjusted-r2', 'residual-sd', 'log-likelihood', 'aic', 'per-parameter'];
const OF_LIKELIHOOD = ['likelihood-ratio', 'p', 'mcfadden', 'nagelkerke', 'log-likelihood', 'aic', 'per-parameter'];
/** Of a threshold, which has Wald's test whatever the others have. */
const OF_THRESHOLD = ['b', 'low', 'high', 'se', 'statistic', 'p'];

/** How the tests of proportional odds are named, and their derivations. */
const OF_LINES: Readonly<Record<string, string>> = { 'likelihood-ratio': LINES, brant: BRANT, score: SCORE };

/**
 * A coefficient with its test and interval by Wald or by the profile, its standardised value and its VIF, all coefficients
 * of a variable together, how well the model fits, and what it predicts; of an ordinal outcome its thresholds and the tests
 * of proportional odds.
 */
export function working(ref: string, result: RegressionResult, spec: RegressionSpec): Derivation | null {
  const { family, outcome, inference, terms } = result;
  if (outcome === null) return null;
  const parts = partsOf(ref);
  const model = {
    y: outcome,
    variables: terms.map(({ variable }) => variable),
    ...{ family, coded: spec.coded, penalty: spec.penalty, robust: spec.robust, level: spec.level },
    weighted: true
  };
  const predicted = predictionOf(parts, result);
  if (predicted !== null) return derivationOf({ of: 'prediction', ...model, ...predicted });
  const plain =
    thresholdOf(parts, result) ?? inflationOf(parts, result) ?? linesOf(parts, result) ?? ofFit(parts, result);
  if (plain !== null) return derivationOf({ of: 'model', ...model, part: plain });
  const part = jointOf(parts, result) ?? termOf(parts, result);
  if (part === null) return null;
  return derivationOf({ of: 'model', ...model, ...(inference === 'profile' ? { inference } : {}), part });
}

/** A mean or a chance with its interval, or of an ordinal outcome the chance of an answer. */
function predictionOf(
  [of, x, value, what]: readonly string[],
  { predictions, family }: RegressionResult
): Pick<WorkingSpec, 'x' | 'value' | 'part'> | null {
  if (of !== 'predicted' || x === undefined || value === undefined || what === undefined) return null;
  const found = predictions.find(
    ({ variable, level, outcome }) => variable === x && level === value && (family !== 'ordinal' || outcome === what)
  );
  return found ? { x, value, part: family === 'ordinal' ? what : '' } : null;
}

function ofFit([all, what = '', ...rest]: readonly string[], { family, fit }: RegressionResult): string | null {
  if (all !== ALL || rest.length > 0) return null;
  if (family !== 'linear') return what === 'auc' ? AUC : OF_LIKELIHOOD.includes(what) ? '' : null;
  // A fit that leaves nothing has no F.
  const tested = (what === 'f' || what === 'p') && typeof fit?.test?.statistic === 'number';
  return tested || OF_SQUARES.includes(what) ? '' : null;
}

function thresholdOf([all, of, below, what]: readonly string[], { thresholds }: RegressionResult): string | null {
  if (all !== ALL || of !== 'threshold' || below === undefined || !OF_THRESHOLD.includes(what ?? '')) return null;
  return thresholds.some((threshold) => threshold.below === below) ? thresholdTerm(below) : null;
}

/** Of linear a variable's VIF stands with its coefficient; a variable alone has none to speak of. */
function inflationOf(parts: readonly string[], { family, terms, coefficients }: RegressionResult): string | null {
  const [variable, what] = [parts[0] ?? '', parts.at(-1)];
  const own = coefficients.filter((row) => row.variable === variable);
  const [only] = own;
  if (what !== 'vif' || only === undefined || terms.length === 1) return null;
  return family === 'linear' && only.level === null && only.beta !== null ? only.term : inflationTerm(variable);
}

/** A test of proportional odds, or Brant's of a single variable. */
function linesOf(
  [of, which = '', what, ...rest]: readonly string[],
  { proportional }: RegressionResult
): string | null {
  if (proportional === null || 'why' in proportional || what === undefined || rest.length > 0) return null;
  const { likelihoodRatio, brant, score } = proportional;
  const known: Readonly<Record<string, boolean>> = {
    'likelihood-ratio': !('why' in likelihoodRatio),
    brant: !('why' in brant),
    score: !('why' in score)
  };
  if (of === 'odds' && known[which] === true) return OF_LINES[which] ?? null;
  const single = 'why' in brant ? undefined : brant.terms.find(({ variable }) => variable === which);
  return of === 'brant' && single && single.p !== null ? brantTerm(single.variable) : null;
}

/** All coefficients of a variable of several groups. */
function jointOf([variable, all, what, ...rest]: readonly string[], { terms }: RegressionResult): string | null {
  const found = terms.find((term) => term.variable === variable && term.p !== null);
  return found && all === ALL && what === 'p' && rest.length === 0 ? jointTerm(found.variable) : null;
}

function termOf(parts: readonly string[], { coefficients }: RegressionResult): string | null {
  const what = parts.at(-1) ?? '';
  const found = coefficients.find((row) => {
    const key = keyOf(row);
    return key.length === parts.length - 1 && key.every((each, place) => each === parts[place]);
  });
  if (!found) return null;
  return what === 'beta' || OF_TERM.includes(what) ? found.term : null;
}

/** As its numbers are named. */
function keyOf({ variable, level }: RegressionCoefficient): string[] {
  if (variable === null) return [ALL, 'intercept'];
  return level === null ? [variable] : [variable, level];
}
