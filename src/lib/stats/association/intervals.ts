import type { Interval, Undefined } from '../result.ts';
import { demandLevel } from '../description/levels.ts';
import { normalQuantile } from '../distributions/normal.ts';

/** Level of an interval, and how many variables were held constant. */
export interface IntervalOptions {
  /** 0 to 1; .95 where absent. */
  readonly level?: number;
  /** Variables that a partial correlation holds constant; each costs one respondent. */
  readonly controls?: number;
}

/**
 * By what variance of atanh rho an interval of Spearman's rho is had.
 *
 * - `bonett-wright`: (1 + rho²/2) / (n − 3) (Bonett and Wright 2000)
 * - `fieller`: 1.06 / (n − 3) (Fieller, Hartley and Pearson 1957)
 * - `caruso-cliff`: 1 / (n − 2) + |atanh rho| / (6n + 4√n) (Caruso and Cliff 1997)
 * - `fisher`: 1 / (n − 3), as if rho were Pearson's r
 */
export type SpearmanVariance = 'bonett-wright' | 'fieller' | 'caruso-cliff' | 'fisher';

/** There are too few respondents for an interval. */
export type NoInterval = Undefined<'too-few'>;

/**
 * Fisher's interval of Pearson's correlation: tanh(atanh r ± z / √(n − 3 − controls)) (Fisher 1921).
 *
 *   R: `cor.test(x, y, conf.level = level)$conf.int`. For |r| = 1 both ends are r, as in R.
 *
 * @param r  in [−1, 1]
 * @param n  respondents, or the sum of their weights
 * @returns the interval; or that n − 3 − controls is not above 0
 * @throws RangeError for r outside [−1, 1], n that is not from 0 up, controls that are not whole, a level outside (0, 1)
 */
export function fisherZInterval(r: number, n: number, options: IntervalOptions = {}): Interval | NoInterval {
  return aroundAtanh('fisherZInterval', r, n, options, (m) => (m > 3 ? 1 / (m - 3) : null));
}

/**
 * An interval of Spearman's rho on Fisher's scale. Parameters and errors as `fisherZInterval`.
 *
 * @param options  `variance`: see `SpearmanVariance`; Bonett and Wright's where absent
 * @returns the interval; or that n − controls is not above 3
 */
export function spearmanInterval(
  rho: number,
  n: number,
  { variance = 'bonett-wright', ...options }: IntervalOptions & { readonly variance?: SpearmanVariance } = {}
): Interval | NoInterval {
  return aroundAtanh('spearmanInterval', rho, n, options, (m) => (m > 3 ? varianceOfRho(variance, rho, m) : null));
}

/**
 * An interval of Kendall's tau-b on Fisher's scale, variance .437 / (n − 4) (Fieller, Hartley and Pearson 1957); meant for
 * |tau| below .8 and few ties. Parameters and errors as `fisherZInterval`.
 *
 * @returns the interval; or that n − controls is not above 4
 */
export function kendallInterval(tau: number, n: number, options: IntervalOptions = {}): Interval | NoInterval {
  return aroundAtanh('kendallInterval', tau, n, options, (m) => (m > 4 ? 0.437 / (m - 4) : null));
}

/**
 * Wald's interval of a measure with its standard error: estimate ± z · SE, cut at ±1. For `ordinalMeasure`s with their ASE1.
 *
 * @throws RangeError for an estimate outside [−1, 1], an SE that is not a number from 0 up, a level outside (0, 1)
 */
export function waldInterval(
  estimate: number,
  se: number,
  { level = 0.95 }: Pick<IntervalOptions, 'level'> = {}
): Interval {
  demandCoefficient('waldInterval', estimate);
  demandLevel('waldInterval', level);
  if (!(se >= 0 && se < Infinity)) throw new RangeError(`waldInterval requires a standard error from 0 up (got ${se})`);
  const reach = critical(level) * se;
  return { low: Math.max(-1, estimate - reach), high: Math.min(1, estimate + reach), level };
}

/** The variance of atanh rho, of n above 3. */
export function varianceOfRho(variance: SpearmanVariance, rho: number, n: number): number {
  switch (variance) {
    case 'bonett-wright':
      return (1 + (rho * rho) / 2) / (n - 3);
    case 'fieller':
      return 1.06 / (n - 3);
    case 'caruso-cliff':
      return 1 / (n - 2) + Math.abs(Math.atanh(rho)) / (6 * n + 4 * Math.sqrt(n));
    case 'fisher':
      return 1 / (n - 3);
  }
}

function aroundAtanh(
  caller: string,
  estimate: number,
  n: number,
  { level = 0.95, controls = 0 }: IntervalOptions,
  variance: (n: number) => number | null
): Interval | NoInterval {
  demandCoefficient(caller, estimate);
  demandLevel(caller, level);
  if (!(n >= 0 && n < Infinity)) throw new RangeError(`${caller} requires n from 0 up (got ${n})`);
  if (!(Number.isInteger(controls) && controls >= 0)) {
    throw new RangeError(`${caller} requires a whole number of controls from 0 up (got ${controls})`);
  }
  const found = variance(n - controls);
  if (found === null) return { why: 'too-few', n };
  if (Math.abs(estimate) === 1) return { low: estimate, high: estimate, level };
  const centre = Math.atanh(estimate);
  const reach = critical(level) * Math.sqrt(found);
  return { low: Math.tanh(centre - reach), high: Math.tanh(centre + reach), level };
}

function critical(level: number): number {
  return -normalQuantile((1 - level) / 2);
}

function demandCoefficient(caller: string, estimate: number): void {
  if (!(Math.abs(estimate) <= 1)) throw new RangeError(`${caller} requires an estimate in [-1, 1] (got ${estimate})`);
}
