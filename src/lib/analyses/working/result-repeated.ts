import type { Friedman } from '#lib/stats/groups/friedman.ts';

/** Friedman's test of several answers of the same respondents. */
export interface RepeatedWorking extends Pick<
  Friedman,
  'n' | 'statistic' | 'df' | 'p' | 'kendallsW' | 'rankSums' | 'meanRanks' | 'between' | 'squares' | 'ties'
> {
  readonly of: 'repeated';
  readonly variables: readonly string[];
  /** Whether the answers are as coded. */
  readonly coded: boolean;
  /** Whether there are but two answers: chi-square is then Cochran's Q. */
  readonly two: boolean;
}
