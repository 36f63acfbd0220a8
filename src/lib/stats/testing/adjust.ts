/** How p values of several hypotheses are adjusted. */
export type Adjustment = 'bonferroni' | 'holm' | 'bh' | 'by';

/**
 * p values adjusted for testing several hypotheses at once; R `p.adjust(p, method)`.
 *
 *   Of m p values, the i-th smallest times a factor:
 *   - `bonferroni`: m (Dunn 1961). Keeps the chance of even one false finding below the level.
 *   - `holm`: m − i + 1, never below the one before (Holm 1979). The same promise, never larger than Bonferroni's.
 *   - `bh`: m / i, never above the one after (Benjamini and Hochberg 1995). Keeps the expected share of false findings
 *     among the findings below the level, for independent or positively dependent tests.
 *   - `by`: m / i · (1 + ½ + … + 1/m), likewise (Benjamini and Yekutieli 2001), however the tests depend on each other.
 *
 * @param ps  p values in [0, 1], in any order; null where a test is undefined, which is not counted in m. Not modified.
 * @returns adjusted p values, at most 1, in the order given; null where null was given
 * @throws RangeError for a p outside [0, 1]
 */
export function adjusted(ps: readonly number[], method: Adjustment): number[];
export function adjusted(ps: readonly (number | null)[], method: Adjustment): (number | null)[];
export function adjusted(ps: readonly (number | null)[], method: Adjustment): (number | null)[] {
  const found = new Array<number | null>(ps.length).fill(null);
  for (const step of adjustmentSteps(ps, method)) found[step.index] = step.adjusted;
  return found;
}

/** A p value on its way: what it is multiplied by, and what it then is adjusted to. */
export interface AdjustmentStep {
  /** Its place in the order given. */
  readonly index: number;
  readonly p: number;
  readonly factor: number;
  readonly adjusted: number;
}

/** As `adjusted`, step by step: those that are not null, the smallest first. */
export function adjustmentSteps(ps: readonly (number | null)[], method: Adjustment): AdjustmentStep[] {
  const rising: { readonly p: number; readonly index: number }[] = [];
  ps.forEach((p, index) => {
    if (p === null) return;
    if (!(p >= 0 && p <= 1)) throw new RangeError(`adjusted requires p values in [0, 1] (got ${p})`);
    rising.push({ p, index });
  });
  rising.sort((a, b) => a.p - b.p);
  const steps = rising.map((one, place) => ({ ...one, factor: factorOf(method, place + 1, rising.length) }));
  if (method === 'holm') {
    let least = 0;
    return steps.map((step) => ({ ...step, adjusted: (least = Math.min(1, Math.max(least, step.p * step.factor))) }));
  }
  if (method === 'bonferroni') return steps.map((step) => ({ ...step, adjusted: Math.min(1, step.p * step.factor) }));
  let most = 1;
  return steps
    .toReversed()
    .map((step) => ({ ...step, adjusted: (most = Math.min(most, step.p * step.factor)) }))
    .toReversed();
}

/** What the i-th smallest of m is multiplied by. */
function factorOf(method: Adjustment, i: number, m: number): number {
  switch (method) {
    case 'bonferroni':
      return m;
    case 'holm':
      return m - i + 1;
    case 'bh':
      return m / i;
    case 'by':
      return (m * harmonic(m)) / i;
  }
}

/** 1 + ½ + … + 1/m. */
function harmonic(m: number): number {
  return Array.from({ length: m }, (_, place) => 1 / (place + 1)).reduce((sum, part) => sum + part, 0);
}
