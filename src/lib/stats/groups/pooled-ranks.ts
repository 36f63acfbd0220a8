/** Ranks of all respondents together, ties at their middle. */
export interface PooledRanks {
  /** Twice the midrank of each level, less n + 1: whole numbers for whole counts, that sum to zero over respondents. */
  readonly centred: Float64Array;
  /**
   * Σ total · centred²; 0 exactly where all are tied. It is (n³ − n − Σ (t³ − t)) / 3, t the totals, without cancelling.
   */
  readonly squares: number;
}

/** @param totals  respondents, or sums of weights, at each level; levels in rising order. Not modified. */
export function pooledRanks(totals: ArrayLike<number>): PooledRanks {
  const levels = Array.from(totals);
  const n = levels.reduce((sum, total) => sum + total, 0);
  const centred = new Float64Array(levels.length);
  let [below, squares] = [0, 0];
  const used = levels.filter((total) => total > 0).length;
  levels.forEach((total, level) => {
    const rank = used < 2 ? 0 : 2 * below + total - n;
    centred[level] = rank;
    squares += total * rank * rank;
    below += total;
  });
  return { centred, squares };
}

/** Σ count · centred: twice what the ranks of a group sum to beyond their expectation. */
export function centredRankSum(group: ArrayLike<number>, { centred }: PooledRanks): number {
  return centred.reduce((sum, rank, level) => sum + rank * (group[level] as number), 0);
}
