import { outcomeOf, variableOf, variablesWithRole } from '#lib/data/codebook.ts';
import { columnOf, type Column } from '#lib/data/table.ts';
import { codingOf } from '#lib/recode/step.ts';
import { holm } from '#lib/stats/testing/holm.ts';
import { starsOf, strengthOf, type StrengthScaleName } from '#lib/stats/association/strength.ts';
import type { Input, Notice } from '../contract.ts';
import { complementOf, groupsOf, type Group } from '../groups.ts';
import { isOfFew, pairsOf, rhoOf, sizeOf, sizeOfAll } from '../rho.ts';
import { respondentsOf, weighedOf, type Weighed } from '../weighed.ts';
import { isFound, type Absent, type Association, type CorrelationResult, type Panel, type Row } from './result.ts';
import type { CorrelationSpec } from './spec.ts';

/** Correlates the coded variables, all or group by group. */
export function compute(spec: CorrelationSpec, input: Input): CorrelationResult {
  const notices: Notice[] = [];
  const target = spec.target ?? outcomeOf(input.codebook)?.name ?? null;
  const known = (name: string): boolean =>
    input.coded.columns.some((column) => column.name === name) && variableOf(input.codebook, name)?.level !== 'text';
  const base = { by: spec.by, scale: spec.scale, minPairs: spec.minPairs, smallestGroup: input.smallestGroup };
  const nothing = { ...base, target: null, variables: [], unordered: [], panels: [] };
  if (target === null) return { ...nothing, notices: [{ code: 'no-target', about: {} }] };
  if (!known(target)) return { ...nothing, notices: [{ code: 'unknown', about: { variable: target } }] };

  const wanted = spec.variables ?? variablesWithRole(input.codebook, 'driver').map((variable) => variable.name);
  if (spec.variables?.includes(target)) notices.push({ code: 'target-among', about: { variable: target } });
  for (const variable of wanted.filter((name) => !known(name))) notices.push({ code: 'unknown', about: { variable } });
  const variables = inCodebookOrder(
    [...new Set(wanted)].filter((name) => known(name) && name !== target),
    input
  );
  if (variables.length === 0) notices.push({ code: 'no-variables', about: {} });
  if (isConstant(columnOf(input.coded, target))) notices.push({ code: 'target-constant', about: { variable: target } });

  const grouping = spec.by !== null && known(spec.by) ? spec.by : null;
  if (spec.by !== null && grouping === null) notices.push({ code: 'unknown', about: { variable: spec.by } });
  const panels =
    grouping === null
      ? [
          panel(null, sizeOfAll(input.coded.rows, input.weights), variables, (name) =>
            amongAll(name, target, spec, input)
          )
        ]
      : groupPanels(grouping, target, variables, spec, input, notices);

  const order = spec.sort === 'strength' ? byStrength(variables, panels) : variables;
  return {
    ...base,
    by: grouping,
    target: { variable: target, split: splitOf(target, input) },
    ...(input.weights ? { weighted: true } : {}),
    variables: order,
    unordered: [target, ...order].filter(
      (name) => variableOf(input.codebook, name)?.level === 'nominal' && columnOf(input.coded, name).levels.length > 2
    ),
    panels: panels.map((each) => ({
      ...each,
      rows: order.map((name) => each.rows.find((row) => row.variable === name) as Row)
    })),
    notices
  };
}

function inCodebookOrder(names: readonly string[], input: Input): string[] {
  const place = new Map(input.codebook.variables.map((variable, index) => [variable.name, index]));
  return [...names].sort((a, b) => (place.get(a) ?? place.size) - (place.get(b) ?? place.size));
}

/** True where somebody answered and everybody alike. */
function isConstant(column: Column): boolean {
  const answers = new Set(column.codes);
  return column.levels.filter((_, code) => answers.has(code)).length === 1;
}

/** The last low and the first high answer of a variable with a cut-off. */
function splitOf(variable: string, input: Input): [string, string] | null {
  const { cutoff, reverse } = codingOf(input.steps, variable);
  if (cutoff === null) return null;
  const values = columnOf(input.table, variable).levels.map((level) => level.value);
  if (reverse) values.reverse();
  const [low, high] = [values[cutoff - 1], values[cutoff]];
  return low === undefined || high === undefined ? null : [low, high];
}

type Unadjusted = Omit<Association, 'pHolm'>;
type Size = ReturnType<typeof sizeOf>;

function correlate(
  { coded, weights }: Input,
  target: string,
  variable: string,
  scale: StrengthScaleName,
  within?: ArrayLike<number>
): Unadjusted | (Absent & { readonly n: number } & Weighed) {
  const found = rhoOf(columnOf(coded, variable), columnOf(coded, target), weights, within);
  if ('why' in found) return found;
  const { estimate: rho, n, statistic: t, p, pFisher } = found;
  const judged = { strength: strengthOf(rho, scale), stars: starsOf(p) };
  return { rho, n, t, df: n - 2, p, pFisher, ...judged, ...weighedOf(found) };
}

/** A variable's row among all respondents; one of fewer than the smallest group says so only. */
function amongAll(variable: string, target: string, { scale }: CorrelationSpec, input: Input): Unadjusted | Absent {
  const found = correlate(input, target, variable, scale);
  return isOfFew(found, input.smallestGroup) ? { why: 'few-pairs', n: null } : found;
}

function panel(
  group: string | null,
  size: Size,
  variables: readonly string[],
  rowOf: (name: string) => Unadjusted | Absent
): Panel {
  const rows = variables.map((variable) => ({ variable, found: rowOf(variable) }));
  const adjusted = holm(rows.flatMap(({ found }) => ('why' in found ? [] : [found.p])));
  let next = 0;
  return {
    group,
    ...size,
    rows: rows.map(({ variable, found }) => ({
      variable,
      found: 'why' in found ? found : { ...found, pHolm: adjusted[next++] as number }
    }))
  };
}

/** One panel for each group that can be shown; the others are named in the notices. */
function groupPanels(
  by: string,
  target: string,
  variables: readonly string[],
  spec: CorrelationSpec,
  input: Input,
  notices: Notice[]
): Panel[] {
  // Groups are those of the table as read: a cut-off of the grouping variable must not merge them unseen.
  const groups = groupsOf(input.table, by, input.smallestGroup);
  if (groups.length === 0) notices.push({ code: 'no-groups', about: { variable: by } });
  for (const { hidden, value } of groups) {
    if (hidden !== null) notices.push({ code: `group-${hidden}`, about: { group: value } });
  }
  const shown = groups.filter((group) => group.hidden === null);
  const cells = new Map(variables.map((name) => [name, cellsOf(name, target, shown, spec, input)]));
  return shown.flatMap((group, index) => {
    const rowOf = (name: string): Unadjusted | Absent => cells.get(name)?.[index] as Unadjusted | Absent;
    const reasons = new Set(
      variables.map((name) => {
        const cell = rowOf(name);
        return 'why' in cell ? cell.why : null;
      })
    );
    if (variables.length === 0 || [...reasons].some((why) => why !== 'few-pairs' && why !== 'complement')) {
      return [panel(group.value, sizeOf(group.rows, input.weights), variables, rowOf)];
    }
    const code = reasons.has('complement') ? 'group-complement' : 'group-few-pairs';
    notices.push({ code, about: { group: group.value } });
    return [];
  });
}

/**
 * A variable's cell in each shown group; those of too few pairs say so only, and those that would give them away by
 * subtraction from the correlation of all.
 */
function cellsOf(
  variable: string,
  target: string,
  groups: readonly Group[],
  spec: CorrelationSpec,
  input: Input
): (Unadjusted | Absent)[] {
  const limit = Math.max(spec.minPairs, input.smallestGroup);
  const cells = groups.map(({ rows }) => {
    const cell = correlate(input, target, variable, spec.scale, rows);
    return { cell, n: respondentsOf(cell) };
  });
  const large = cells.filter(({ n }) => n >= limit);
  const all = pairsOf(columnOf(input.coded, variable), columnOf(input.coded, target));
  const complement = complementOf(large, all, input.smallestGroup);
  return cells.map((each) => {
    if (each.n < limit) return { why: 'few-pairs', n: null };
    return complement.has(each) ? { why: 'complement', n: null } : each.cell;
  });
}

/** By the mean rho of the panels that have one, falling; variables without any come last. */
function byStrength(variables: readonly string[], panels: readonly Panel[]): string[] {
  const means = new Map(
    variables.map((variable) => {
      const rhos = panels.flatMap(({ rows }) => {
        const found = rows.find((row) => row.variable === variable)?.found;
        return found && isFound(found) ? [found.rho] : [];
      });
      return [variable, rhos.length === 0 ? -Infinity : rhos.reduce((sum, rho) => sum + rho, 0) / rhos.length];
    })
  );
  // Two without a rho would differ by NaN.
  const of = (variable: string): number => means.get(variable) ?? -Infinity;
  return [...variables].sort((a, b) => (of(a) === of(b) ? 0 : of(b) - of(a)));
}
