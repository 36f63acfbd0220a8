/** What cannot be computed says why; `n` is how many pairs or values there were. */
export interface Undefined<Why extends string> {
  readonly why: Why;
  readonly n: number;
}

/** A test of a null hypothesis. */
export interface Test {
  /** The test statistic (which one, its function says); null where it is infinite, and p then 0. */
  readonly statistic: number | null;
  /** Degrees of freedom: one number, two for F, or null where the statistic is normal. */
  readonly df: number | readonly [number, number] | null;
  /** By the distribution that the statistic has in large samples; two-sided unless the function says otherwise. */
  readonly p: number;
}

/** A confidence interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Its level, 0 to 1: .95. */
  readonly level: number;
}

/** A correlation coefficient with its test. */
export interface Correlation extends Test {
  /** In [−1, 1]. */
  readonly estimate: number;
  /** Pairs with both values. */
  readonly n: number;
}

/** True where a coefficient could be computed. */
export function isDefined<T extends object>(value: T | Undefined<string>): value is T {
  return !('why' in value);
}
