/** An exact p of ranks: how many of all ways that they could have fallen give a sum as far out as the observed. */
export interface ExactWorking {
  readonly by: 'shares' | 'signs';
  /** Of the first group, or of those who rise. */
  readonly observed: number;
  readonly expected: number;
  /** Ways to share the ranks of n among n₁ and the others, or to give each rank a sign; null where past 10³⁰⁰. */
  readonly ways: number | null;
  readonly p: number;
  /** Those that are as far out, rising, the farthest taken together; empty where they are not listed. */
  readonly sums: readonly FarSums[];
  /** Each rank and how many have it; null where they are not listed. */
  readonly ranks: readonly RankCount[] | null;
}

/** One sum of ranks, or all as far out from one to another. */
export interface FarSums {
  readonly from: number;
  readonly to: number;
  readonly probability: number;
}

export interface RankCount {
  readonly rank: number;
  readonly count: number;
}
