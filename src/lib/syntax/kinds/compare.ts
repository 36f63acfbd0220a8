import { compute } from '#lib/analyses/compare/compute.ts';
import type { CompareResult } from '#lib/analyses/compare/result.ts';
import { fields, type CompareSpec } from '#lib/analyses/compare/spec.ts';
import { ADJUST } from '../r/adjust.ts';
import { rCall, rText, rTexts, rValue } from '../r/literal.ts';
import { inOrder, numbersIn, onlyThose, weighted } from '../spss/levels.ts';
import { spssComment } from '../spss/literal.ts';
import type { Context, KindSyntax } from '../syntax.ts';

interface Meant {
  readonly outcome: string;
  readonly by: string;
  /** The groups that are compared. */
  readonly groups: readonly string[];
  readonly result: CompareResult;
}

function meant(spec: CompareSpec, { input }: Context): Meant | null {
  const result = compute(spec, input);
  const { outcome, by } = result;
  const groups = result.groups.flatMap(({ value, hidden, respondents }) =>
    hidden === null && respondents ? [value] : []
  );
  return outcome === null || by === null || groups.length === 0 ? null : { outcome, by, groups, result };
}

/** The tests that the cell has: one that cannot be had is left out. */
function testsOf(spec: CompareSpec, { comparisons }: CompareResult): string {
  const level = spec.level === 95 ? undefined : rValue(spec.level / 100);
  const calls = comparisons.flatMap(({ test, pExact }) => {
    switch (test) {
      case 'mann-whitney':
        return rCall('mann_whitney', 'data', {
          correct: spec.convention === 'spss' ? 'FALSE' : undefined,
          exact: pExact === null ? undefined : 'TRUE',
          level
        });
      case 'kruskal-wallis':
        return 'kruskal_wallis(data)';
      case 'welch-t':
        return rCall('compare_two_means', 'data', { level });
      case 'student-t':
        return rCall('compare_two_means', 'data', { pooled: 'TRUE', level });
      case 'welch-anova':
      case 'anova':
        return 'variance_analysis(data)';
    }
  });
  const [first, ...others] = [...new Set(calls)];
  return others.length === 0 ? (first ?? 'NULL') : `rbind(${[first, ...others].join(', ')})`;
}

export const compare: KindSyntax<CompareSpec> = {
  fields,
  r: (spec, context) => {
    const found = meant(spec, context);
    if (!found) return null;
    const { outcome, by, groups, result } = found;
    const data = rCall('in_groups_shown', rText(outcome), rText(by), rTexts(groups), {
      from: spec.coded ? 'coded' : undefined
    });
    const level = spec.level === 95 ? undefined : rValue(spec.level / 100);
    const tukey = spec.method === 'means' && spec.pairwise === 'games-howell';
    const usual = spec.method === 'ranks' && spec.adjust === 'holm';
    const adjust = tukey || usual ? undefined : rText(ADJUST[spec.adjust]);
    const pairs = rCall(spec.method === 'ranks' ? 'dunn' : 'pairs_of_means', 'data', { adjust, level });
    const lines = [
      `    groups = ${rCall('groups_described', 'data', { level })}`,
      ...(result.comparisons.length === 0 ? [] : [`    tests = ${testsOf(spec, result)}`]),
      ...(result.pairs.length === 0 ? [] : [`    pairs = ${pairs}`])
    ];
    return ['local({', `  data <- ${data}`, '  list(', lines.join(',\n'), '  )', '})'].join('\n');
  },
  rNotes: (_, { say }) => [say.messages.syntax.notes.shown],
  spss: (spec, context) => {
    const found = meant(spec, context);
    if (!found) return [];
    const { outcome, by, groups, result } = found;
    const { names, say } = context;
    const words = say.messages.syntax.spss;
    const group = names.of(by).read;
    const values = numbersIn(context, by, groups, false);
    const ranked = spec.method === 'ranks';
    const { made, of } = ranked
      ? inOrder(context, outcome, spec.coded)
      : { made: [], of: spec.coded ? names.of(outcome).coded : names.of(outcome).read };
    const kept = onlyThose(context, [{ name: by, values: groups, coded: false }]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const rest = result.comparisons.length === 0 ? [] : spec.method === 'ranks' ? byRanks() : byMeans();
    return [
      ...made,
      ...spssComment(spec.method === 'ranks' ? words.ranks : words.effects),
      ...weighted(context, [...kept, `MEANS TABLES=${of} BY ${group}`, '  /CELLS=COUNT MEAN STDDEV MEDIAN.', ...rest])
    ];

    function byRanks(): string[] {
      if (groups.length === 2) {
        const exact = result.comparisons.some(({ pExact }) => pExact !== null);
        return ['NPAR TESTS', `  /M-W=${of} BY ${group}(${values.join(' ')})${exact ? '\n  /METHOD=EXACT' : ''}.`];
      }
      return [
        ...kept,
        'NPAR TESTS',
        `  /K-W=${of} BY ${group}(${least} ${most}).`,
        ...(result.pairs.length === 0
          ? []
          : [
              ...spssComment(words.dunn),
              `VARIABLE LEVEL ${of} (SCALE) ${group} (NOMINAL).`,
              ...kept,
              'NPTESTS',
              `  /INDEPENDENT TEST (${of}) GROUP (${group}) KRUSKAL_WALLIS(COMPARE=PAIRWISE).`
            ])
      ];
    }

    function byMeans(): string[] {
      const test = (pair: readonly number[]) => [
        `T-TEST GROUPS=${group}(${pair.join(' ')})`,
        `  /VARIABLES=${of}`,
        `  /CRITERIA=CI(${spec.level / 100}).`
      ];
      const tukey = result.pairs.length > 0 && spec.pairwise === 'games-howell';
      if (groups.length === 2) return test(values);
      return [
        ...kept,
        `ONEWAY ${of} BY ${group}`,
        `  /STATISTICS=DESCRIPTIVES WELCH${tukey ? '\n  /POSTHOC=GH' : ''}.`,
        ...(result.pairs.length === 0
          ? []
          : [
              ...spssComment(words.pairs),
              ...values.flatMap((first, at) => values.slice(at + 1).flatMap((second) => test([first, second])))
            ])
      ];
    }
  }
};
