/**
 * Holm's step-down adjustment for testing several hypotheses at once.
 *
 *   The i-th smallest of m p values times m − i + 1, never below the one before, never above 1
 *   (Holm 1979; R `p.adjust(p, "holm")`).
 *
 * @param ps  p values in [0, 1], in any order. Not modified.
 * @returns adjusted p values, in the order given
 * @throws RangeError for a p outside [0, 1]
 */
export function holm(ps: readonly number[]): number[] {
  for (const p of ps) {
    if (!(p >= 0 && p <= 1)) throw new RangeError(`holm requires p values in [0, 1] (got ${p})`);
  }
  const rising = ps.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const adjusted = new Array<number>(ps.length).fill(1);
  let least = 0;
  rising.forEach(({ p, index }, place) => {
    least = Math.min(1, Math.max(least, p * (ps.length - place)));
    adjusted[index] = least;
  });
  return adjusted;
}
