import { variableOf } from '#lib/data/codebook.ts';
import { columnOf, scoresOf, type Column } from '#lib/data/table.ts';
import { meanInterval } from '#lib/stats/description/mean-interval.ts';
import { moments } from '#lib/stats/description/moments.ts';
import { tCritical } from '#lib/stats/distributions/quantiles.ts';
import { isDefined } from '#lib/stats/result.ts';
import { isClosed } from '../closed-answers.ts';
import type { Input, Notice } from '../contract.ts';
import { usableVariables } from '../variables-meant.ts';
import type { Made } from './compute.ts';
import type { Counted, MeanWorking, Unlisted } from './result.ts';
import type { WorkingSpec } from './spec.ts';
import { answeredIn, answering, countsIn, whoIn, withinOf, type Within } from './within.ts';

/** Numbers that are written out. */
export const READABLE = 40;

/** The numbers of a variable as read or coded, and how many have each. */
export interface Numbers {
  readonly column: Column;
  /** It, and the others that everyone has an answer to. */
  readonly columns: readonly Column[];
  readonly within: Within;
  /** One for each level, and its count (or sum of weights). */
  readonly numbers: readonly number[];
  readonly counts: Float64Array;
  /** The same without weights. */
  readonly people: Float64Array;
  /** Those that somebody has; null where they are not listed. */
  readonly levels: readonly Counted[] | null;
  readonly unlisted: Unlisted | null;
  readonly scored: boolean;
}

/** What a mean and a quantile are counted from; null, with a notice, where that cannot be shown. */
export function numbersOf(spec: WorkingSpec, input: Input, notices: Notice[]): Numbers | null {
  if (spec.x === null) notices.push({ code: 'no-outcome', about: {} });
  if (spec.x === null || usableVariables([spec.x], 'order', input, notices).length === 0) return null;
  const others = (spec.variables ?? []).filter((name) => name !== spec.x);
  if (usableVariables(others, 'order', input, notices).length < others.length) return null;
  const table = spec.coded ? input.coded : input.table;
  const column = columnOf(table, spec.x);
  const columns = [column, ...others.map((name) => columnOf(table, name))];
  const within = withinOf(spec, input, notices, 'answers', (rows) => answeredIn(columns, rows));
  if (within === null) return null;
  const rows = others.length === 0 ? within.rows : answering(columns, within.rows);
  const numbers = scoresOf(column);
  const people = countsIn(column, rows, null).levels;
  const weights = spec.weighted ? input.weights : null;
  const counts = weights === null ? people : countsIn(column, rows, weights).levels;
  const levels = column.levels.flatMap(({ value }, level): Counted[] => {
    const n = counts[level] as number;
    return n > 0 ? [{ value, number: numbers[level] as number, n }] : [];
  });
  if (levels.length === 0) {
    notices.push({ code: 'unanswered', about: { variable: spec.x } });
    return null;
  }
  const hidden = isClosed(spec.x, input) ? fewGave(column, rows, input) : areOfFew(column, rows, input);
  const unlisted = levels.length > READABLE ? 'many' : hidden ? 'few' : null;
  return {
    column,
    columns,
    within,
    numbers,
    counts,
    people,
    levels: unlisted === null ? levels : null,
    unlisted,
    scored: column.levels.some(({ number }) => number === null)
  };
}

/** True for numbers, such as an age or a wage, that would tell what a single one has; answers on a scale are few and known. */
export function areOfFew(column: Column, rows: Within['rows'], input: Input): boolean {
  return variableOf(input.codebook, column.name)?.level === 'interval' && fewGave(column, rows, input);
}

/** True where too few gave one of the answers: groups that are so small are hidden elsewhere, too. */
function fewGave(column: Column, rows: Within['rows'], { smallestGroup }: Input): boolean {
  return countsIn(column, rows, null).levels.some((count) => count > 0 && count < smallestGroup);
}

/** A population smaller than those who answered is not used. */
export function populationFor(spec: WorkingSpec, n: number, notices: Notice[]): number | null {
  if (spec.population === null || spec.population >= n) return spec.population;
  notices.push({ code: 'population', about: { variable: spec.x ?? '', population: spec.population, n } });
  return null;
}

/** The mean: each number by its count, the sum, the sum of squares, the standard deviation and the interval. */
export function meanWorking(spec: WorkingSpec, input: Input, notices: Notice[]): Made | null {
  const of = numbersOf(spec, input, notices);
  if (!of) return null;
  const { numbers, counts, columns, within, levels, unlisted, scored } = of;
  const population = populationFor(
    spec,
    counts.reduce((sum, n) => sum + n, 0),
    notices
  );
  const working = meanOf(numbers, counts, { levels, unlisted, scored, population, level: spec.level / 100 });
  return working && { working, who: whoIn(columns, within, input), value: within.value };
}

/**
 * The mean of numbers by how many have each, its sum and spread, and what is listed beside it as given; null where nobody
 * has any number.
 */
export function meanOf(
  numbers: readonly number[],
  counts: ArrayLike<number>,
  {
    level,
    population,
    levels,
    unlisted,
    scored
  }: Pick<MeanWorking, 'levels' | 'unlisted' | 'scored' | 'population'> & { readonly level: number }
): MeanWorking | null {
  const found = moments(numbers, counts);
  if (!isDefined(found)) return null;
  const { mean, n } = found;
  const spread = meanInterval(numbers, counts, { level, ...(population === null ? {} : { population }) });
  return {
    of: 'mean',
    n,
    levels,
    unlisted,
    scored,
    sum: numbers.reduce((sum, number, index) => sum + number * (counts[index] as number), 0),
    mean,
    squares: found.variance * n,
    spread: isDefined(spread)
      ? {
          sd: spread.sd,
          se: spread.se,
          df: spread.df,
          quantile: tCritical(1 - level, spread.df),
          low: spread.low,
          high: spread.high,
          level
        }
      : null,
    population
  };
}
