export type Strength = 'weak' | 'moderate' | 'strong';

/** Where |rho| becomes moderate, and above which it is strong. */
export interface StrengthScale {
  /** From here moderate, inclusive. */
  readonly moderate: number;
  /** Where strong begins. */
  readonly strong: number;
  /** Whether `strong` itself is strong; Jacobsen's .50 is the last moderate. */
  readonly strongIncludes: boolean;
}

/**
 * Named scales of association.
 *
 * - `jacobsen`: below .30 weak, .30 to .50 moderate, above .50 strong (Jacobsen 2018)
 * - `cohen`: below .30 weak, from .30 moderate, from .50 strong (Cohen 1988; his “small” from .10 is within weak)
 */
const strengthScales = {
  jacobsen: { moderate: 0.3, strong: 0.5, strongIncludes: false },
  cohen: { moderate: 0.3, strong: 0.5, strongIncludes: true }
} as const satisfies Record<string, StrengthScale>;

export type StrengthScaleName = keyof typeof strengthScales;

/**
 * The strength of a coefficient in words, by its size and not its sign; unrounded.
 *
 * @param estimate  in [−1, 1]
 * @param scale     name of a scale
 * @throws RangeError for an estimate outside [−1, 1]
 */
export function strengthOf(estimate: number, scale: StrengthScaleName = 'jacobsen'): Strength {
  const size = Math.abs(estimate);
  if (!(size <= 1)) throw new RangeError(`strengthOf requires an estimate in [-1, 1] (got ${estimate})`);
  const { moderate, strong, strongIncludes } = strengthScales[scale];
  if (size > strong || (strongIncludes && size === strong)) return 'strong';
  return size >= moderate ? 'moderate' : 'weak';
}

/**
 * Stars of a two-sided p value: 2 below .01, 1 below .05, otherwise 0.
 *
 * @throws RangeError for p outside [0, 1]
 */
export function starsOf(p: number): 0 | 1 | 2 {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`starsOf requires p in [0, 1] (got ${p})`);
  return p < 0.01 ? 2 : p < 0.05 ? 1 : 0;
}
