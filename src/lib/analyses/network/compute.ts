import { outcomeOf, variableOf, variablesWithRole } from '#lib/data/codebook.ts';
import { columnOf } from '#lib/data/table.ts';
import { codingOf } from '#lib/recode/step.ts';
import type { Input, Notice } from '../contract.ts';
import { complementOf, groupsOf, type Group } from '../groups.ts';
import { isOfFew, pairsOf, sizeOf, sizeOfAll } from '../rho.ts';
import { isLight, respondentsOf, weighedOf } from '../weighed.ts';
import { associate } from './edge.ts';
import {
  isFound,
  type Absent,
  type Edge,
  type Found,
  type HiddenGroup,
  type High,
  type NetworkResult,
  type Panel
} from './result.ts';
import { MIN_PAIRS, type NetworkSpec } from './spec.ts';

/** Correlates every driver with the variable between and with the outcome, and that variable with the outcome. */
export function compute(spec: NetworkSpec, input: Input): NetworkResult {
  const notices: Notice[] = [];
  const usable = (name: string): boolean =>
    input.coded.columns.some((column) => column.name === name) && variableOf(input.codebook, name)?.level !== 'text';
  const outcome = outcomeOf(input.codebook)?.name ?? null;
  const base = { spec, by: null, via: null, above: {}, hidden: [], smallestGroup: input.smallestGroup, unordered: [] };
  if (outcome === null || !usable(outcome)) {
    const notice = outcome === null ? { code: 'no-outcome', about: {} } : unknown(outcome);
    return { ...base, outcome: null, drivers: [], panels: [], notices: [notice] };
  }

  const chosen = (name: string | null): string | null => {
    if (name === null) return null;
    if (!usable(name)) notices.push(unknown(name));
    else if (name === outcome) notices.push({ code: 'is-outcome', about: { variable: name } });
    else return name;
    return null;
  };
  const via = chosen(spec.via);
  const by = chosen(spec.by);
  const drivers = driversOf(spec, input, outcome, via, usable, notices);
  if (drivers.length === 0) notices.push({ code: 'no-drivers', about: {} });
  const names = via === null ? [outcome] : [via, outcome];
  const result = {
    ...base,
    outcome,
    via,
    by,
    drivers,
    ...(input.weights ? { weighted: true as const } : {}),
    above: Object.fromEntries(names.flatMap((name) => aboveOf(name, input))),
    unordered: [...drivers, ...names].filter((name) => isUnordered(name, input))
  };
  if (drivers.length === 0) return { ...result, panels: [], notices };

  const pairs = arrowsOf(drivers, via, outcome);
  if (by === null) {
    const edges = pairs.map(([from, to]) => edge(spec, via, outcome, from, to, amongAll(input, from, to)));
    const size = sizeOfAll(input.coded.rows, input.weights);
    const panel = { group: null, ...size, edges, high: highsOf(names, (name) => highOf(name, input)) };
    return { ...result, panels: [panel], notices };
  }
  const { panels, hidden } = groupPanels(spec, input, by, via, outcome, pairs);
  if (panels.length === 0)
    notices.push({ code: hidden.length === 0 ? 'no-groups' : 'no-panels', about: { variable: by } });
  return { ...result, panels, hidden, notices };
}

const unknown = (variable: string): Notice => ({ code: 'unknown', about: { variable } });

function driversOf(
  spec: NetworkSpec,
  input: Input,
  outcome: string,
  via: string | null,
  usable: (name: string) => boolean,
  notices: Notice[]
): string[] {
  const wanted = new Set(spec.drivers ?? variablesWithRole(input.codebook, 'driver').map(({ name }) => name));
  for (const name of wanted) if (!usable(name)) notices.push(unknown(name));
  if (wanted.has(outcome)) notices.push({ code: 'outcome-among', about: { variable: outcome } });
  return input.codebook.variables
    .map(({ name }) => name)
    .filter((name) => wanted.has(name) && usable(name) && name !== outcome && name !== via && name !== spec.by);
}

function arrowsOf(drivers: readonly string[], via: string | null, outcome: string): (readonly [string, string])[] {
  if (via === null) return drivers.map((driver) => [driver, outcome]);
  return [...drivers.flatMap((driver) => [[driver, via] as const, [driver, outcome] as const]), [via, outcome]];
}

function edge(
  spec: NetworkSpec,
  via: string | null,
  outcome: string,
  from: string,
  to: string,
  found: Found | Absent
): Edge {
  if (!isFound(found)) return { from, to, found, shown: false, solid: false };
  const past = via !== null && to === outcome && from !== via;
  const solid = found.p < Number(spec.alpha);
  const shown = Math.abs(found.rho) >= spec.minRho && (solid || (past ? spec.weakDirect : spec.weakVia));
  return { from, to, found, shown, solid };
}

function isUnordered(name: string, input: Input): boolean {
  return variableOf(input.codebook, name)?.level === 'nominal' && columnOf(input.coded, name).levels.length > 2;
}

function aboveOf(name: string, input: Input): [string, { values: string[]; reversed: boolean }][] {
  const { cutoff, reverse } = codingOf(input.steps, name);
  if (cutoff === null) return [];
  const values = columnOf(input.table, name).levels.map((level) => level.value);
  if (reverse) values.reverse();
  return [[name, { values: values.slice(cutoff), reversed: reverse }]];
}

/** How many are high on a variable, among all or among some rows; null where it is not cut. */
function highOf(name: string, input: Input, within?: ArrayLike<number>): High | null {
  if (codingOf(input.steps, name).cutoff === null) return null;
  const { codes } = columnOf(input.coded, name);
  const rows = Array.from(within ?? codes.keys());
  const answered = rows.filter((row) => (codes[row] as number) < 2);
  const high = answered.filter((row) => codes[row] === 1);
  return { high: sizeOf(high, input.weights).n, ...sizeOf(answered, input.weights) };
}

/** As `highOf`, in each group; null too where few answered, or where it would give away how few did in another. */
function highInGroups(name: string, input: Input, groups: readonly Group[]): (High | null)[] {
  const all = highOf(name, input);
  if (all === null) return [];
  const found = groups.flatMap(({ rows }) => {
    const high = highOf(name, input, rows);
    return high === null ? [] : [{ high, n: respondentsOf(high) }];
  });
  const large = found.filter(({ n }) => n >= input.smallestGroup);
  const complement = complementOf(large, respondentsOf(all), input.smallestGroup);
  return found.map((each) => (large.includes(each) && !complement.has(each) ? each.high : null));
}

/** Of several variables, those that have a count. */
function highsOf(names: readonly string[], countOf: (name: string) => High | null | undefined): Record<string, High> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const high = countOf(name);
      return high ? [[name, high]] : [];
    })
  );
}

/** One panel for each group that can be shown, the others with the reason why not. */
function groupPanels(
  spec: NetworkSpec,
  input: Input,
  by: string,
  via: string | null,
  outcome: string,
  pairs: readonly (readonly [string, string])[]
): { panels: Panel[]; hidden: HiddenGroup[] } {
  // Groups are those of the table as read: a cut-off of the grouping variable must not merge them unseen.
  const groups = groupsOf(input.table, by, input.smallestGroup);
  const open = groups.filter((group) => group.hidden === null);
  const found = pairs.map(([from, to]) => inGroups(input, from, to, open));
  const names = via === null ? [outcome] : [via, outcome];
  const highs = new Map(names.map((name) => [name, highInGroups(name, input, open)]));
  const few = open.filter((_, index) => found.every((cells) => tooFew(cells[index] as Found | Absent)));
  const panels = open.flatMap((group, index) => {
    if (few.includes(group)) return [];
    const edges = pairs.map(([from, to], pair) =>
      edge(spec, via, outcome, from, to, found[pair]?.[index] as Found | Absent)
    );
    const high = highsOf(names, (name) => highs.get(name)?.[index]);
    return [{ group: group.value, ...sizeOf(group.rows, input.weights), edges, high }];
  });
  const hidden = groups.flatMap((group): HiddenGroup[] => {
    if (group.hidden !== null) return [{ group: group.value, why: group.hidden }];
    return few.includes(group) ? [{ group: group.value, why: 'few-pairs' }] : [];
  });
  return { panels, hidden };
}

const tooFew = (cell: Found | Absent): boolean =>
  !isFound(cell) && cell.why !== 'constant' && !isLight(cell, MIN_PAIRS);

/** A pair of variables among all respondents; hidden where fewer than the smallest group have both. */
function amongAll(input: Input, from: string, to: string): Found | Absent {
  const cell = associate(input, from, to);
  return cell.n !== null && isOfFew({ ...cell, n: cell.n }, input.smallestGroup) ? { why: 'hidden', n: null } : cell;
}

/**
 * A pair of variables in each shown group. Pairs fewer than the smallest group are hidden, and those that would give them
 * away by subtraction from the network of all, whose arrows show their two-way tables.
 */
function inGroups(input: Input, from: string, to: string, groups: readonly Group[]): (Found | Absent)[] {
  const { coded, smallestGroup } = input;
  const cells = groups.map((group) => {
    const cell = associate(input, from, to, group.rows);
    return { cell, n: respondentsOf(cell) };
  });
  const large = cells.filter(({ n }) => n >= smallestGroup);
  const complement = complementOf(large, pairsOf(columnOf(coded, from), columnOf(coded, to)), smallestGroup);
  return cells.map((each): Found | Absent => {
    const { cell, n } = each;
    if ((n > 0 && n < smallestGroup) || complement.has(each)) return { why: 'hidden', n: null };
    return n < MIN_PAIRS ? { why: 'too-few', n: cell.n, ...weighedOf(cell) } : cell;
  });
}
