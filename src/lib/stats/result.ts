/** What cannot be computed says why; `n` is how many pairs or values there were. */
export interface Undefined<Why extends string> {
  readonly why: Why;
  readonly n: number;
}

/** A correlation coefficient with its test. */
export interface Correlation {
  /** In [−1, 1]. */
  readonly estimate: number;
  /** Pairs with both values. */
  readonly n: number;
  readonly df: number;
  /** The test statistic; null where |estimate| is 1 and t is infinite (p is then 0). */
  readonly t: number | null;
  /** Two-sided. */
  readonly p: number;
}

/** True where a coefficient could be computed. */
export function isDefined<T extends object>(value: T | Undefined<string>): value is T {
  return !('why' in value);
}
