import { variableOf } from '#lib/data/codebook.ts';
import { columnOf } from '#lib/data/table.ts';
import type { Counts } from '#lib/stats/counts/counts.ts';
import { differencesOf, type Differences } from '#lib/stats/groups/differences.ts';
import { mcNemar } from '#lib/stats/groups/mcnemar.ts';
import { meanChange } from '#lib/stats/groups/mean-change.ts';
import { signTest } from '#lib/stats/groups/sign-test.ts';
import { wilcoxonSignedRank } from '#lib/stats/groups/wilcoxon-signed-rank.ts';
import { normalQuantile } from '#lib/stats/distributions/normal.ts';
import { isDefined } from '#lib/stats/result.ts';
import type { Input, Notice } from '../contract.ts';
import { tableOf, type Answers } from '../shared-scale.ts';
import type { Made } from './compute.ts';
import { exactSigns } from './exact.ts';
import { meanOf, READABLE } from './mean.ts';
import type { ChangeWorking, McNemarWorking, MeanChangeWorking, RanksWorking } from './result-change.ts';
import { adjustedChanges } from './adjusted-changes.ts';
import { sharedAnswers } from './shared-answers.ts';
import type { WorkingSpec } from './spec.ts';
import { whoIn } from './within.ts';

type Table = ReturnType<typeof tableOf>;

/** The second answers less the first, of those who answered all variables: by means, by ranks, or of two answers McNemar's. */
export function changeWorking(spec: WorkingSpec, input: Input, notices: Notice[]): Made | null {
  const { x, y, coded } = spec;
  if (x === null || y === null) notices.push({ code: 'two-needed', about: {} });
  else if (x === y) notices.push({ code: 'same', about: { variable: x } });
  if (x === null || y === null || x === y) return null;
  const wanted = [...new Set([...(spec.variables ?? []), x, y])];
  const answers = sharedAnswers(wanted, [x, y], coded, input, notices);
  if (answers === null) return null;
  const { names } = answers;
  const weights = spec.weighted ? input.weights : null;
  const counts = tableOf(answers, names.indexOf(x), names.indexOf(y), weights);
  const differences = differencesOf('changeWorking', counts, answers.numbers);
  const { n, falls, same, rises } = differences;
  const two = names.length === 2 && answers.numbers.length === 2 && 'cells' in counts;
  const unlisted = unlistedOf(
    tableOf(answers, names.indexOf(x), names.indexOf(y), null),
    [x, y].some((name) => variableOf(input.codebook, name)?.level === 'interval'),
    answers,
    input.smallestGroup
  );
  const test =
    spec.test === 'means'
      ? meansOf(counts, differences, answers, spec, unlisted)
      : two
        ? mcNemarOf(counts, answers, spec.level / 100, weights !== null)
        : ranksOf(counts, differences, answers, spec, { unlisted, weighted: weights !== null });
  if (test === null) {
    notices.push({ code: 'nobody', about: { variable: x } });
    return null;
  }
  const { convention } = spec;
  const working: ChangeWorking = {
    of: 'change',
    ...{ n, first: x, second: y, coded, scored: answers.numbered, convention, falls, same, rises, test, unlisted },
    adjusted: adjustedChanges(answers, spec, weights, { x, y })
  };
  const columns = names.map((name) => columnOf(coded ? input.coded : input.table, name));
  return { value: null, who: whoIn(columns, { rows: undefined, value: null, others: 0 }, input), working };
}

/** Numbers, such as wages, of which a change would tell what a single one has; answers on a scale are few and known. */
function unlistedOf(
  counts: Table,
  measured: boolean,
  { numbers }: Answers,
  smallest: number
): ChangeWorking['unlisted'] {
  const { sizes, same } = differencesOf('unlistedOf', counts, numbers);
  if (2 * sizes.length + 1 > READABLE) return 'many';
  const groups = [same, ...sizes.flatMap(({ falls, rises }) => [falls, rises])];
  return measured && groups.some((n) => n > 0 && n < smallest) ? 'few' : null;
}

function meansOf(
  counts: Table,
  { same, sizes }: Differences,
  { numbers }: Answers,
  { level }: WorkingSpec,
  unlisted: ChangeWorking['unlisted']
): MeanChangeWorking | null {
  const signed = [
    ...sizes.toReversed().map(({ size, falls }) => ({ number: -size, n: falls })),
    { number: 0, n: same },
    ...sizes.map(({ size, rises }) => ({ number: size, n: rises }))
  ].filter(({ n }) => n > 0);
  const found = meanChange(counts, numbers, level / 100);
  const mean = meanOf(
    signed.map(({ number }) => number),
    signed.map(({ n }) => n),
    {
      levels: unlisted !== null ? null : signed.map((each) => ({ ...each, value: String(each.number) })),
      ...{ unlisted, scored: false, level: level / 100, population: null }
    }
  );
  return (
    mean && {
      by: 'means',
      mean,
      t: isDefined(found)
        ? {
            ...{ statistic: found.statistic, df: found.df, p: found.p },
            effect: { ...found.cohensD, noncentrality: found.noncentrality }
          }
        : null
    }
  );
}

function ranksOf(
  counts: Table,
  { sizes }: Differences,
  { numbers }: Answers,
  { convention, level }: WorkingSpec,
  { unlisted, weighted }: Pick<ChangeWorking, 'unlisted'> & { readonly weighted: boolean }
): RanksWorking {
  let before = 0;
  const ranked = sizes.map((each) => {
    const count = each.falls + each.rises;
    before += count;
    return { ...each, midrank: before - (count - 1) / 2 };
  });
  const of = { continuity: convention === 'r', level: level / 100 };
  const found = wilcoxonSignedRank(counts, numbers, { ...of, zeros: 'wilcoxon', exact: false });
  const sign = signTest(counts, { continuity: convention === 'spss', level: level / 100 });
  return {
    by: 'ranks',
    sizes: unlisted === null ? ranked : null,
    squares: ranked.reduce((sum, { falls, rises, midrank }) => sum + (falls + rises) * midrank ** 2, 0),
    wilcoxon: isDefined(found)
      ? {
          minus: found.rankSums[0],
          plus: found.rankSums[1],
          statistic: found.statistic,
          p: found.p,
          exact: weighted ? null : exactSigns(ranked, unlisted === null),
          effect: found.rankBiserial,
          interval: found.interval && { ...found.interval, z: -normalQuantile((1 - found.interval.level) / 2) }
        }
      : null,
    sign: isDefined(sign)
      ? {
          ...{ statistic: sign.statistic, p: sign.p, share: sign.share },
          ...(weighted ? { pExact: null, interval: null } : { pExact: sign.pExact, interval: sign.interval })
        }
      : null
  };
}

function mcNemarOf(counts: Counts, { values }: Answers, level: number, weighted: boolean): McNemarWorking {
  const [stayedLow = 0, rose = 0, fell = 0, stayedHigh = 0] = Array.from(counts.cells);
  const found = mcNemar(counts, { continuity: true, level });
  const ends = !weighted && isDefined(found) ? found.interval : null;
  return {
    by: 'mcnemar',
    values: [values[0] ?? '', values[1] ?? ''],
    cells: [
      [stayedLow, rose],
      [fell, stayedHigh]
    ],
    chiSquare: isDefined(found)
      ? {
          ...{ statistic: found.statistic, df: found.df, p: found.p, oddsRatio: found.oddsRatio },
          pExact: weighted ? null : found.pExact,
          interval: ends === null || ends.high === null ? null : { ...ends, high: ends.high }
        }
      : null
  };
}
