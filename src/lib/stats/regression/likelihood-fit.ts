import { product, transpose, type Matrix } from '../numerics/matrix.ts';
import type { Test, Undefined } from '../result.ts';
import { likelihoodRatioTest, profileInterval, type Fitted } from './profile.ts';
import type { Coefficient, Fit } from './result.ts';
import type { Separation } from './separation.ts';
import { inverseOf } from './wald.ts';

/**
 * Why there is no fit: no respondents, everyone has the same outcome, the predictors tell the outcomes apart so that there
 * is no maximum likelihood, or no top of the likelihood was found.
 */
export type NoLikelihoodFit =
  Undefined<'too-few' | 'constant' | 'no-convergence'> | (Undefined<'separated'> & { readonly separation: Separation });

/**
 * Tests and intervals of coefficients: `wald` (SPSS; R `summary(fit)`), or `profile`, by the likelihood ratio (R
 * `confint(fit)`, logistf).
 */
export type Inference = 'wald' | 'profile';

/** A coefficient and e to it; null for a threshold, and where that is no number that a computer has. */
export interface OddsCoefficient extends Coefficient {
  readonly oddsRatio: number | null;
  readonly oddsLow: number | null;
  readonly oddsHigh: number | null;
}

/** What a model has that is fitted by its likelihood. */
export interface LikelihoodFit extends Fit, PseudoRSquared {
  readonly coefficients: readonly OddsCoefficient[];
  readonly inference: Inference;
  /** Likelihood-ratio test that no predictor matters; null without any. */
  readonly test: Test | null;
  readonly logLikelihood: number;
  /** −2 ln L, without a penalty: of the model, and of the one without predictors. */
  readonly deviance: number;
  readonly nullDeviance: number;
}

/** Shares of the deviance and of the likelihood: McFadden 1974, Cox and Snell 1989, Nagelkerke 1991. */
export interface PseudoRSquared {
  readonly mcFadden: number;
  readonly coxSnell: number;
  readonly nagelkerke: number;
}

export function pseudoRSquared(deviance: number, nullDeviance: number, n: number): PseudoRSquared {
  const coxSnell = 0 - Math.expm1((deviance - nullDeviance) / n);
  return {
    mcFadden: 1 - deviance / nullDeviance,
    coxSnell,
    nagelkerke: coxSnell / -Math.expm1(-nullDeviance / n)
  };
}

/** The covariances of the coefficients, from the information on the parameters; null where that is singular. */
export function covarianceOf(information: Matrix, back: Matrix): Matrix | null {
  const inverse = inverseOf(information);
  return inverse && product(product(back, inverse), transpose(back));
}

/**
 * Wald's rows as they are, or with the tests and intervals of the profile in their place (but of thresholds), and with odds
 * ratios. In pieces of a few fits; yields the share done, 0 to 1, after each.
 *
 * @returns null where a profile has no top
 */
export function* oddsRows(
  fitted: Fitted,
  wald: readonly Coefficient[],
  inference: Inference,
  confidence: number
): Generator<number, OddsCoefficient[] | null, void> {
  if (inference === 'wald') return wald.map(withOdds);
  const rows: OddsCoefficient[] = [];
  for (const [place, row] of wald.entries()) {
    // Thresholds cannot be moved far without passing their neighbours.
    if (row.kind === 'threshold') {
      rows.push(withOdds(row));
      continue;
    }
    const test = likelihoodRatioTest(fitted, [place]);
    if (!test) return null;
    yield (place + 0.5) / wald.length;
    rows.push(withOdds({ ...row, ...test, ...profileInterval(fitted, place, row.estimate, row.se, confidence) }));
    yield (place + 1) / wald.length;
  }
  return rows;
}

function withOdds(row: Coefficient): OddsCoefficient {
  const odds = (log: number | null): number | null => {
    const ratio = log === null || row.kind === 'threshold' ? null : Math.exp(log);
    return ratio === Infinity ? null : ratio;
  };
  return { ...row, oddsRatio: odds(row.estimate), oddsLow: odds(row.low), oddsHigh: odds(row.high) };
}
