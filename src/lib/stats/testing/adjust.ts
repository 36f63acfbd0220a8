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
  const rising: { readonly p: number; readonly index: number }[] = [];
  ps.forEach((p, index) => {
    if (p === null) return;
    if (!(p >= 0 && p <= 1)) throw new RangeError(`adjusted requires p values in [0, 1] (got ${p})`);
    rising.push({ p, index });
  });
  rising.sort((a, b) => a.p - b.p);
  const found = new Array<number | null>(ps.length).fill(null);
  const inOrder = fromRising(
    rising.map(({ p }) => p),
    method
  );
  rising.forEach(({ index }, place) => (found[index] = inOrder[place] as number));
  return found;
}

function fromRising(ps: readonly number[], method: Adjustment): number[] {
  const m = ps.length;
  switch (method) {
    case 'bonferroni':
      return ps.map((p) => Math.min(1, p * m));
    case 'holm': {
      let least = 0;
      return ps.map((p, place) => (least = Math.min(1, Math.max(least, p * (m - place)))));
    }
    case 'bh':
      return stepUp(ps, m);
    case 'by':
      return stepUp(ps, m * ps.reduce((sum, _, place) => sum + 1 / (place + 1), 0));
  }
}

/** Each p times factor / i, never above the one after. */
function stepUp(ps: readonly number[], factor: number): number[] {
  const found = [...ps];
  let most = 1;
  for (let place = ps.length - 1; place >= 0; place--) {
    most = Math.min(most, (factor / (place + 1)) * (ps[place] as number));
    found[place] = most;
  }
  return found;
}
