import { marginsOf } from '#lib/stats/counts/margins.ts';
import { studentizedRangeCritical } from '#lib/stats/distributions/studentized-range.ts';
import { dunn } from '#lib/stats/groups/dunn.ts';
import { gamesHowell } from '#lib/stats/groups/games-howell.ts';
import { eachTwo } from '#lib/stats/groups/pairs.ts';
import { welch } from '#lib/stats/groups/welch.ts';
import { isDefined } from '#lib/stats/result.ts';
import { rowsOf, type Answers } from '../group-answers.ts';
import { adjustedPs } from './adjusted.ts';
import type { AdjustedPs } from './result-adjusted.ts';
import type { PairMeansWorking, PairRanksWorking, TWorking } from './result-groups.ts';
import type { WorkingSpec } from './spec.ts';
import { chanceOf, rankSquares, studentOf, tOf } from './two-groups.ts';

/** Two groups, by their rows. */
interface Two {
  readonly first: number;
  readonly second: number;
}

/**
 * The test of two of several groups: Dunn's, Welch's, or Games and Howell's.
 *
 * @param values  of the groups, in the order of the rows
 * @returns null where one of the two is not among them, or where they cannot be ranked
 */
export function pairTest(
  answers: Answers,
  values: readonly string[],
  spec: WorkingSpec
): PairMeansWorking | PairRanksWorking | null {
  const [first, second] = [values.indexOf(spec.part), values.indexOf(spec.value)].toSorted((a, b) => a - b);
  if (first === undefined || second === undefined || first < 0 || first === second) return null;
  const two = { first, second };
  return spec.test === 'ranks' ? byRanks(answers, values, two, spec) : byMeans(answers, values, two, spec);
}

function byRanks({ ranked }: Answers, values: readonly string[], two: Two, spec: WorkingSpec): PairRanksWorking | null {
  const found = dunn(ranked, (ps) => ps);
  const chance = chanceOf(rowsOf(ranked, [two.first, two.second]), spec.level / 100);
  const pair = isDefined(found) ? found.pairs.find((each) => isSame(each, two)) : undefined;
  if (!isDefined(found) || !pair || chance === null) return null;
  const squares = rankSquares(ranked);
  const size = sizesOf(ranked);
  return {
    by: 'dunn',
    ...described(values, two, size),
    ...{ estimate: pair.estimate, meanRank: (found.n + 1) / 2, squares, variance: squares / (found.n - 1) },
    se: Math.sqrt((squares / (found.n - 1)) * (1 / size(two.first) + 1 / size(two.second))),
    z: { statistic: pair.statistic, p: pair.p },
    u: chance.superiority * size(two.first) * size(two.second),
    chance,
    adjusted: ofAll(found.pairs, two, values, size, spec)
  };
}

function byMeans(answers: Answers, values: readonly string[], two: Two, spec: WorkingSpec): PairMeansWorking {
  const { valued, numbers } = answers;
  const level = spec.level / 100;
  const size = sizesOf(valued);
  const groups = values.filter((_, row) => size(row) > 0).length;
  const welchs = ({ first, second }: Two) => welch(rowsOf(valued, [first, second]), numbers, { level });
  const alone = welchs(two);
  const pairs = eachTwo([...values.keys()]).flatMap((pair) => {
    const found = welchs(pair);
    return isDefined(found) ? [{ ...pair, p: found.p }] : [];
  });
  const howell = spec.pairwise === 'games-howell';
  return {
    by: spec.pairwise,
    ...described(values, two, size),
    groups,
    welch: howell ? together(answers, two, groups, level) : isDefined(alone) ? tOf(alone) : null,
    student: studentOf(rowsOf(valued, [two.first, two.second]), numbers, level),
    adjusted: howell || !isDefined(alone) ? null : ofAll(pairs, two, values, size, spec)
  };
}

/** By the studentized range of the means of all groups. */
function together({ valued, numbers }: Answers, two: Two, groups: number, level: number): TWorking | null {
  const found = gamesHowell(valued, numbers, level);
  const pair = isDefined(found) ? found.pairs.find((each) => isSame(each, two)) : undefined;
  if (!pair || 'why' in pair) return null;
  const { estimate, se, statistic, df, p, low, high } = pair;
  return {
    estimate,
    se,
    statistic,
    df,
    p,
    low,
    high,
    level,
    quantile: studentizedRangeCritical(1 - level, groups, df)
  };
}

function ofAll(
  pairs: readonly (Two & { readonly p: number })[],
  two: Two,
  values: readonly string[],
  size: (row: number) => number,
  { adjust }: WorkingSpec
): AdjustedPs | null {
  if (adjust === 'none') return null;
  const tests = pairs.map(({ p, ...pair }) => ({ ...described(values, pair, size), p }));
  return adjustedPs(
    tests,
    pairs.findIndex((pair) => isSame(pair, two)),
    adjust
  );
}

function described(values: readonly string[], { first, second }: Two, size: (row: number) => number) {
  return { first: values[first] ?? '', second: values[second] ?? '', n: size(first) + size(second) };
}

const isSame = (one: Two, other: Two): boolean => one.first === other.first && one.second === other.second;

function sizesOf(counts: Answers['ranked']): (row: number) => number {
  const { rows } = marginsOf(counts);
  return (row) => rows[row] as number;
}
