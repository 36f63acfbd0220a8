import { columnOf, scoresOf, type Column, type MissingKind } from '#lib/data/table.ts';
import { modes } from '#lib/stats/description/centre.ts';
import { meanInterval } from '#lib/stats/description/mean-interval.ts';
import { moments } from '#lib/stats/description/moments.ts';
import { quantilesOfCounts } from '#lib/stats/description/quantiles-of-counts.ts';
import { topBox } from '#lib/stats/description/response-rates.ts';
import { kurtosis, skewness } from '#lib/stats/description/shape.ts';
import { wilson } from '#lib/stats/description/share-intervals.ts';
import { isDefined, type Interval } from '#lib/stats/result.ts';
import { answeringGroups } from '../answering-groups.ts';
import type { Input, Notice } from '../contract.ts';
import { refusedGrouping } from '../grouping.ts';
import { usableVariables, variablesMeant } from '../variables-meant.ts';
import { boxOf, type Box } from '../box.ts';
import type { DescribeSpec } from './spec.ts';

/** One variable in all, or in one group. What cannot be had (a spread of one answer, a shape of equal ones) is null. */
export interface Description {
  readonly variable: string;
  readonly group: string | null;
  /** Those who answered; with weights their sum. */
  readonly n: number;
  /** The same without weights. */
  readonly respondents: number;
  /** Respondents without an answer, by kind. */
  readonly missing: Readonly<Partial<Record<MissingKind, number>>>;
  readonly mean: number;
  readonly sd: number | null;
  readonly se: number | null;
  /** Of the mean. */
  readonly interval: Interval | null;
  readonly median: number;
  readonly q1: number;
  readonly q3: number;
  /** Null where fewer than the smallest group gave it: the outermost answers are those of single people. */
  readonly min: number | null;
  readonly max: number | null;
  /** The least of the most frequent. */
  readonly mode: number;
  readonly skewness: number | null;
  readonly kurtosis: number | null;
  readonly top: (Interval & { readonly estimate: number }) | null;
  /** Ends of the scale: its least and its largest number, whoever gave them. */
  readonly scale: { readonly min: number; readonly max: number };
  /** Where boxes are asked for; null where there is none. */
  readonly box?: Box | null;
}

export interface DescribeResult {
  readonly by: string | null;
  readonly convention: DescribeSpec['convention'];
  readonly population: number | null;
  readonly level: number;
  readonly top: number;
  readonly smallest: number;
  readonly rows: readonly Description[];
  readonly notices: readonly Notice[];
}

/** Describes answers as they were read, without cut-offs; answers in words are numbered from 1 in their order. */
export function compute(spec: DescribeSpec, input: Input): DescribeResult {
  const { codebook, table, smallestGroup } = input;
  const notices: Notice[] = [];
  const wanted = spec.variables ?? variablesMeant(codebook, 'scaled');
  const variables = usableVariables(wanted, 'order', input, notices);
  if (variables.length === 0) notices.push({ code: 'no-variables', about: {} });
  const refused = spec.by === null ? null : refusedGrouping(codebook, table.columns, spec.by);
  if (refused !== null) notices.push({ code: refused, about: { variable: spec.by ?? '' } });
  const by = refused === null ? spec.by : null;
  let isHiding = false;

  const { population } = spec;
  const rows = variables.flatMap((name) => {
    const column = columnOf(table, name);
    const all = describe(column, null, undefined, spec, input);
    if (population !== null && all && enough(all, smallestGroup) && population < all.n)
      notices.push({ code: 'population', about: { variable: name, population, n: all.n } });
    const groups = by === null ? [] : answeringGroups(by, [column], input);
    const shown = groups.filter(({ hidden }) => hidden === null);
    const described =
      by === null ? [all] : shown.map(({ value, rows: within }) => describe(column, value, within, spec, input));
    const found = described.filter((each): each is Description => each !== null && enough(each, smallestGroup));
    isHiding ||= found.length > 0 && groups.some(({ hidden }) => hidden !== null);
    if (found.length === 0) notices.push({ code: 'hidden', about: { variable: name, smallest: smallestGroup } });
    return found;
  });
  if (isHiding) notices.push({ code: 'small-groups', about: { smallest: smallestGroup } });
  return {
    by,
    convention: spec.convention,
    population,
    level: spec.level / 100,
    top: spec.top,
    smallest: smallestGroup,
    rows,
    notices
  };
}

/** True where so many answered that their numbers may be shown. Weights do not make respondents. */
const enough = ({ respondents }: Description, smallest: number): boolean => respondents >= smallest;

function describe(
  column: Column,
  group: string | null,
  within: ArrayLike<number> | undefined,
  { convention, population, top, level: percent, box: boxed }: DescribeSpec,
  { weights, smallestGroup }: Input
): Description | null {
  const numbers = scoresOf(column);
  const counts = new Float64Array(numbers.length);
  const people = new Float64Array(numbers.length);
  const missing: Partial<Record<MissingKind, number>> = {};
  const length = within ? within.length : column.codes.length;
  for (let index = 0; index < length; index++) {
    const row = within ? (within[index] as number) : index;
    const code = column.codes[row] as number;
    if (code < counts.length) {
      counts[code] = (counts[code] as number) + (weights ? (weights[row] as number) : 1);
      people[code] = (people[code] as number) + 1;
    } else {
      const kind = column.missing[code - counts.length] as MissingKind;
      missing[kind] = (missing[kind] ?? 0) + 1;
    }
  }
  const found = moments(numbers, counts);
  const type = convention === 'spss' ? 6 : 7;
  const quartiles = quantilesOfCounts(numbers, counts, [0.25, 0.5, 0.75], type);
  const most = modes(numbers, counts);
  if (!isDefined(found) || 'why' in quartiles || !isDefined(most)) return null;
  const level = percent / 100;
  // A population smaller than those who answered is told in a notice, and not used.
  const fits = population !== null && population >= found.n ? { population } : {};
  const spread = meanInterval(numbers, counts, { level, ...fits });
  const [skew, peak] = [skewness(numbers, counts), kurtosis(numbers, counts)];
  const highest = top > 0 && top < numbers.length ? topBox(counts, numbers.length - top) : null;
  const share = highest && isDefined(highest) ? wilson(highest.part, highest.n, { level, ...fits }) : null;
  const [q1, median, q3] = quartiles as [number, number, number];
  // Not quantiles: of those with weights, the outermost may lie within.
  const given = numbers.flatMap((number, level) => (counts[level] === 0 ? [] : [{ number, of: people[level] ?? 0 }]));
  const told = (end: (typeof given)[number] | undefined) => (end && end.of >= smallestGroup ? end.number : null);
  return {
    variable: column.name,
    group,
    n: found.n,
    respondents: length - Object.values(missing).reduce((sum, count) => sum + count, 0),
    missing,
    mean: found.mean,
    sd: isDefined(spread) ? spread.sd : null,
    se: isDefined(spread) ? spread.se : null,
    interval: isDefined(spread) ? { low: spread.low, high: spread.high, level } : null,
    median,
    q1,
    q3,
    min: told(given[0]),
    max: told(given.at(-1)),
    mode: Math.min(...most.numbers),
    skewness: isDefined(skew) ? skew.estimate : null,
    kurtosis: isDefined(peak) ? peak.estimate : null,
    top: share && isDefined(share) ? share : null,
    scale: { min: numbers[0] ?? 0, max: numbers.at(-1) ?? 1 },
    ...(boxed ? { box: boxOf(numbers, counts, people, type, smallestGroup) } : {})
  };
}
