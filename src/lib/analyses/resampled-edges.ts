import type { CodedColumn } from '#lib/stats/kernel/columns.ts';
import { eachPairOf } from '#lib/stats/kernel/kernel.ts';
import { isDefined } from '#lib/stats/result.ts';
import { edgeInterval, type ResampledEdge } from '#lib/stats/sensitivity/edge-bootstrap.ts';
import type { Input, Notice } from './contract.ts';

/** Spearman's rho of two variables, with its percentile interval. */
export interface Edge {
  readonly x: string;
  readonly y: string;
  /** Respondents with both. */
  readonly n: number;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** Resamples that the interval is of, and those in which rho is undefined. */
  readonly resamples: number;
  readonly without: number;
  /** Whether 0 lies outside the interval. */
  readonly differs: boolean;
  /** How many of the other edges the interval of whose difference from this one is without 0; null where not compared. */
  readonly differsFrom: number | null;
}

/** The edges that may be told of, by falling rho, each with its resamples. */
export function edgesOf(
  pairs: readonly ResampledEdge[],
  variables: readonly string[],
  columns: readonly CodedColumn[],
  level: number,
  { smallestGroup }: Input,
  notices: Notice[]
) {
  const found: { readonly edge: Omit<Edge, 'differsFrom'>; readonly resampled: ResampledEdge }[] = [];
  let [few, none] = [0, 0];
  eachPairOf(variables.length, (i, j, place) => {
    const [x, y] = [columns[i] as CodedColumn, columns[j] as CodedColumn];
    const resampled = pairs[place] as ResampledEdge;
    const n = bothAnswered(x, y);
    const interval = edgeInterval(resampled, level);
    if (n < smallestGroup) few += 1;
    else if (!isDefined(interval)) none += 1;
    else {
      const { estimate, low, high, without, differs } = interval;
      const edge = { x: variables[i] ?? '', y: variables[j] ?? '', n, estimate, low, high, without, differs };
      found.push({ edge: { ...edge, resamples: interval.resamples }, resampled });
    }
  });
  if (few > 0) notices.push({ code: 'few-pairs', about: { count: few, smallest: smallestGroup } });
  if (none > 0) notices.push({ code: 'undefined-edges', about: { count: none } });
  found.sort((a, b) => b.edge.estimate - a.edge.estimate);
  return { edges: found.map(({ edge }) => edge), resampled: found.map((one) => one.resampled) };
}

/** How many have answered both. */
export function bothAnswered(x: CodedColumn, y: CodedColumn): number {
  let count = 0;
  for (let row = 0; row < x.codes.length; row++)
    if ((x.codes[row] as number) < x.levels && (y.codes[row] as number) < y.levels) count += 1;
  return count;
}
