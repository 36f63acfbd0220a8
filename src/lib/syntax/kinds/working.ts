import { compute } from '#lib/analyses/working/compute.ts';
import type { AdjustedWorking } from '#lib/analyses/working/result-adjusted.ts';
import type { CentralityWorking } from '#lib/analyses/working/result-centrality.ts';
import type { WorkingResult } from '#lib/analyses/working/result.ts';
import { fields, type WorkingSpec } from '#lib/analyses/working/spec.ts';
import { isOfWhole, isWeightedTable } from '#lib/analyses/working/table.ts';
import { ADJUST } from '../r/adjust.ts';
import { rCall, rText, rTexts, rValue } from '../r/literal.ts';
import { codedAs, readAs } from '../r/variables.ts';
import { nonparCorr } from '../spss/commands.ts';
import { byNumbers, onlyThose, weighted } from '../spss/levels.ts';
import { spssComment, spssList } from '../spss/literal.ts';
import type { Context, KindSyntax, SpssContext } from '../syntax.ts';
import { frequencies } from './frequencies.ts';
import { multiverse } from './multiverse.ts';
import { response } from './response.ts';
import { correlated, correlationsOf } from './working-correlation.ts';
import { adjustedIn, isPlain, pairIn, usesOtherWeights } from './working-pairs.ts';
import { resampledIn } from './working-resampled.ts';
import { crosstabs, twoWay } from './working-table.ts';
import { isWhole, wholeOf } from './working-whole.ts';

/** Numbers that are derived, of which a variable or two; null where there is nothing to derive. */
interface Meant extends WorkingResult {
  readonly working: NonNullable<WorkingResult['working']>;
  readonly x: string;
}

function meant(spec: WorkingSpec, { input }: Context): Meant | null {
  const { x, working, ...rest } = compute(spec, input);
  return x === null || working === null ? null : { ...rest, x, working };
}

/** The groups that those are in whom the number is of: none, one or two. */
function groupsOf({ by, value, who }: Pick<WorkingResult, 'by' | 'value' | 'who'>): { name: string; value: string }[] {
  if (by === null || value === null) return [];
  const { crossing } = who ?? {};
  return [{ name: by, value }, ...(crossing ? [{ name: crossing.variable, value: crossing.value }] : [])];
}

/** Those in the groups that the number is of. */
function rowsOf(found: Pick<WorkingResult, 'by' | 'value' | 'who'>): string | undefined {
  const conditions = groupsOf(found).map(({ name, value }) => rCall('rows_where', rText(name), rText(value)));
  return conditions.length === 0 ? undefined : conditions.join(' & ');
}

/** The variables that everyone has an answer to, besides the one that is described. */
const othersIn = ({ variables }: WorkingSpec, x: string): string[] => (variables ?? []).filter((name) => name !== x);

const answersTo = (name: string, { coded }: WorkingSpec): string => (coded ? codedAs : readAs)(name);

export const working: KindSyntax<WorkingSpec> = {
  fields,
  r: (spec, context) => {
    const { of } = spec;
    // Nothing is drawn to write a script.
    if (of === 'resampled') return resampledIn(spec)?.r(context) ?? null;
    if (isWhole(of)) return wholeOf(spec, context)?.r(context) ?? null;
    const found = meant(spec, context);
    if (!found) return null;
    const { x, y } = found;
    const weights = context.input.weights !== null;
    switch (of) {
      case 'correlation':
        if (y === null) return null;
        if (isPlain(spec)) return correlated(spec, { ...found, y }, rowsOf(found), context);
        return isPaired(spec, context) ? pairIn(spec, [x, y], 'default').r(context) : null;
      case 'adjusted':
        if (found.working.of !== 'adjusted') return null;
        if (isPlain(spec)) return adjustedPairs(found.working, weights);
        return isPaired(spec, context) ? adjustedIn(spec, found.working).r(context) : null;
      case 'mean':
      case 'quantiles':
      case 'shape':
        return rCall('described', rText(x), {
          rows:
            [rowsOf(found) ?? [], othersIn(spec, x).map((name) => `!is.na(${answersTo(name, spec)}$code)`)]
              .flat()
              .join(' & ') || 'TRUE',
          top: '0',
          type: spec.convention === 'spss' ? '6' : '7',
          population: spec.population === null ? 'Inf' : rValue(spec.population),
          level: rValue(spec.level / 100),
          weight: weights && !spec.weighted ? 'NULL' : undefined,
          from: spec.coded ? 'coded' : undefined
        });
      case 'centrality':
        return found.working.of === 'centrality' ? central(found.working, weights) : null;
      case 'share':
        return frequencies.r({ variables: [x], show: 'table', base: 'all' }, context);
      case 'table':
        return found.working.of === 'table' ? twoWay(found.working, spec, weights && !found.weighted) : null;
      case 'ways':
        return multiverse.r({ ...spec, missing: spec.treatments, outcome: y, on: x }, context);
      case 'response':
        return response.r({ by: x }, context);
    }
  },
  rNotes: (spec, { say, input }) => {
    const words = say.messages.syntax.notes;
    const rounded = spec.of === 'table' && isOfWhole(spec) && isWeightedTable(spec, input);
    return [words.working, ...(spec.of === 'share' ? [words.share] : []), ...(rounded ? [words.rounded] : [])];
  },
  spss: (spec, context) => {
    if (spec.of === 'resampled') return resampledIn(spec)?.spss(context) ?? [];
    if (isWhole(spec.of)) return wholeOf(spec, context)?.spss(context) ?? [];
    const found = meant(spec, context);
    if (!found) return [];
    return [...spssComment(context.say.messages.syntax.notes.working), ...commandsOf(spec, found, context)];
  }
};

/** Whether a cell of pairs has the same numbers: it has no groups, no codings of its own, and the notebook's weights. */
function isPaired(spec: WorkingSpec, context: Context): boolean {
  return spec.by === null && Object.keys(spec.codings).length === 0 && !usesOtherWeights(spec, context);
}

/** All pairs with their p, adjusted; each respondent counts as one. */
function adjustedPairs({ variables, with: target, method }: AdjustedWorking, weights: boolean): string {
  return rCall('pairwise', rTexts(variables), {
    with: target === null ? undefined : rText(target),
    weight: weights ? 'NULL' : undefined,
    adjust: rText(ADJUST[method])
  });
}

/** Sums of the rhos of one variable with others, without their signs and with them; each respondent counts as one. */
function central({ node, edges }: CentralityWorking, weights: boolean): string {
  const rho = rCall('spearman', codedAs(node), 'coded[[other]]', { weight: weights ? 'NULL' : undefined });
  return [
    'local({',
    `  rho <- sapply(${rTexts(edges.map(({ variable }) => variable))}, function(other) ${rho}$rho)`,
    `  data.frame(variable = ${rText(node)}, strength = sum(abs(rho)), expected_influence = sum(rho))`,
    '})'
  ].join('\n');
}

function commandsOf(spec: WorkingSpec, found: Meant, context: SpssContext): string[] {
  const { x, y, working: made } = found;
  const { names, say } = context;
  const { of } = spec;
  if (isWhole(of) || of === 'resampled') return [];
  const only = onlyThose(
    context,
    groupsOf(found).map(({ name, value }) => ({ name, values: [value], coded: false }))
  );
  switch (of) {
    case 'correlation':
      if (y === null) return [];
      if (isPlain(spec)) return [...only, ...correlationsOf(spec, x, y, context)];
      return isPaired(spec, context) ? pairIn(spec, [x, y], 'default').spss(context) : [];
    case 'adjusted': {
      if (made.of !== 'adjusted') return [];
      if (!isPlain(spec)) return isPaired(spec, context) ? adjustedIn(spec, made).spss(context) : [];
      const ones = made.variables.map((name) => names.of(name).coded);
      const others = made.with === null ? ones : [names.of(made.with).coded];
      return [...spssComment(say.messages.syntax.spss.adjusted), ...nonparCorr(ones, others)];
    }
    case 'mean':
    case 'quantiles':
    case 'shape': {
      const others = othersIn(spec, x).map((name) => byNumbers(context, name, spec.coded));
      const complete = others.length === 0 ? [] : [`SELECT IF (NMISS(${spssList(others)}) = 0).`];
      const examine = [
        ...only,
        ...(only.length === 0 && complete.length > 0 ? ['TEMPORARY.'] : []),
        ...complete,
        `EXAMINE VARIABLES=${byNumbers(context, x, spec.coded)}`,
        '  /PLOT=NONE',
        '  /STATISTICS=DESCRIPTIVES',
        `  /CINTERVAL ${spec.level}`,
        '  /PERCENTILES(25,50,75)=HAVERAGE.'
      ];
      return spec.weighted ? weighted(context, examine) : examine;
    }
    case 'centrality':
      return made.of === 'centrality'
        ? nonparCorr(
            [names.of(made.node).coded],
            made.edges.map(({ variable }) => names.of(variable).coded)
          )
        : [];
    case 'share':
      return [
        ...spssComment(say.messages.syntax.notes.share),
        ...frequencies.spss({ variables: [x], show: 'table', base: 'all' }, context)
      ];
    case 'table':
      return made.of === 'table' ? crosstabs(made, spec, context) : [];
    case 'ways':
      return multiverse.spss({ ...spec, missing: spec.treatments, outcome: y, on: x }, context);
    case 'response':
      return response.spss({ by: x }, context);
  }
}
