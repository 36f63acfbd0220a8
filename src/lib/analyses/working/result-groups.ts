import type { Interval } from '#lib/stats/result.ts';
import type { AdjustedPs } from './result-adjusted.ts';
import type { ExactWorking } from './result-exact.ts';

/** One of the groups that are compared. */
export interface ComparedWorking {
  readonly value: string;
  readonly n: number;
  readonly mean: number;
  /** Σ count · (number − mean)², and the same by n − 1; null of one respondent. */
  readonly squares: number;
  readonly variance: number | null;
  readonly rankSum: number;
  readonly meanRank: number;
}

/** Groups by the means of their answers, or by their ranks among all. */
export interface GroupsWorking {
  readonly of: 'groups';
  readonly n: number;
  readonly outcome: string;
  readonly by: string;
  readonly coded: boolean;
  /** Numbers in the order of the answers, where the answers are words. */
  readonly scored: boolean;
  readonly groups: readonly ComparedWorking[];
  readonly test:
    MeansTestWorking | AnovaWorking | RankTestWorking | KruskalWorking | PairMeansWorking | PairRanksWorking;
}

interface Tested {
  readonly statistic: number;
  readonly p: number;
}

/** Two means: Welch's t, and Student's with one variance; null where it cannot be had. */
export interface MeansTestWorking {
  readonly by: 'two-means';
  readonly welch: TWorking | null;
  readonly student: StudentWorking | null;
}

/** With one variance, and what d and g are made of. */
export interface StudentWorking extends TWorking {
  readonly variance: number;
  readonly d: number;
  /** J · d, and its interval; null where there is no J. */
  readonly g: (Interval & { readonly estimate: number; readonly correction: number }) | null;
  /** Of t, behind the interval of d. */
  readonly noncentrality: readonly [number, number];
}

export interface TWorking extends Tested {
  readonly estimate: number;
  readonly se: number;
  readonly df: number;
  readonly quantile: number;
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

export interface AnovaWorking {
  readonly by: 'means';
  readonly between: number;
  readonly within: number;
  readonly df: readonly [number, number];
  readonly f: Tested | null;
  readonly omegaSquared: number;
  readonly welch: (Tested & WelchWorking) | null;
}

/** Of Welch's F: each group weighs n / s². */
export interface WelchWorking {
  readonly weights: readonly number[];
  readonly middle: number;
  readonly lambda: number;
  /** Σ w (mean − middle)². */
  readonly between: number;
  readonly df: readonly [number, number];
}

export interface RankTestWorking {
  readonly by: 'two-ranks';
  readonly convention: 'r' | 'spss';
  readonly u: number;
  readonly variance: number;
  readonly z: Tested;
  /** Null where respondents have weights, or are too many. */
  readonly exact: ExactWorking | null;
  readonly chance: ChanceWorking;
}

/** The probability of superiority of two groups: U over its largest, and twice that less one. */
export interface ChanceWorking {
  readonly superiority: number;
  readonly rankBiserial: Pick<Interval, 'low' | 'high'> & { readonly estimate: number };
  /** Newcombe's interval, and the variance that each of its ends would give. */
  readonly newcombe: Interval & { readonly z: number; readonly variances: readonly [number, number] };
}

export interface KruskalWorking {
  readonly by: 'ranks';
  readonly meanRank: number;
  /** Σ n · (mean rank − mean of all)², and Σ (rank − mean of all)². */
  readonly between: number;
  readonly squares: number;
  readonly df: number;
  readonly h: Tested;
  readonly epsilonSquared: number;
}

/** Two of several groups, and how their p is adjusted for all pairs; null where it is not. */
interface OfTwo {
  readonly first: string;
  readonly second: string;
  readonly n: number;
  readonly adjusted: AdjustedPs | null;
}

/** Two means: Welch's t, with p and interval by Student's t or (Games and Howell) by the studentized range. */
export interface PairMeansWorking extends OfTwo {
  readonly by: 'games-howell' | 'welch';
  /** As many as the studentized range is of. */
  readonly groups: number;
  /** `quantile` is of the distribution that p is by. Null of one respondent, or without any spread. */
  readonly welch: TWorking | null;
  readonly student: StudentWorking | null;
}

/** Dunn's test of two groups, by their ranks among all. */
export interface PairRanksWorking extends OfTwo {
  readonly by: 'dunn';
  /** Difference of the mean ranks. */
  readonly estimate: number;
  readonly meanRank: number;
  /** Σ (rank − mean of all)² of everyone, and the same by n − 1. */
  readonly squares: number;
  readonly variance: number;
  readonly se: number;
  readonly z: Tested;
  /** Of the two groups alone. */
  readonly u: number;
  readonly chance: ChanceWorking;
}
