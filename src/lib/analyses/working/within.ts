import type { Column, MissingKind } from '#lib/data/table.ts';
import type { Input, Notice } from '../contract.ts';
import { refusedGrouping } from '../grouping.ts';
import { complementOf, countedGroupsOf, groupsOf } from '../groups.ts';
import { hiddenAnswers } from '../hidden-answers.ts';
import { crossingsOf, type Divided } from '../crossed-groups.ts';
import type { CrossingWho, Who } from './result.ts';
import type { WorkingSpec } from './spec.ts';

/** The respondents that a number is of. */
export interface Within {
  /** Row numbers; all where undefined. */
  readonly rows: Uint32Array | undefined;
  /** The group; null for everyone. */
  readonly value: string | null;
  readonly others: number;
  readonly crossing?: CrossingWho;
}

/** A group, hidden by how many of it have what is measured. */
interface Measured extends Divided {
  readonly hidden: boolean;
}

/**
 * The group that is asked for, or everyone; null, with a notice, where it cannot be shown. Hidden are the groups that the
 * cells hide whose numbers are derived, so that a derivation gives nothing away that they do not: by `pairs` as
 * correlations, by `answers` as means.
 *
 * @param answered  how many of some rows, or of all, have what is measured
 */
export function withinOf(
  spec: WorkingSpec,
  input: Input,
  notices: Notice[],
  hide: 'pairs' | 'answers',
  answered: (rows?: ArrayLike<number>) => number
): Within | null {
  const { by, value } = spec;
  const refuse = (code: string, about: Notice['about']) => {
    notices.push({ code, about });
    return null;
  };
  const { codebook, table, smallestGroup } = input;
  if (by === null) {
    const n = answered();
    if (n === 0 || n >= smallestGroup) return { rows: undefined, value: null, others: 0 };
    return refuse('few', { smallest: smallestGroup });
  }
  const second = hide === 'answers' ? spec.within : null;
  for (const divides of second === null ? [by] : [by, second]) {
    const refused = refusedGrouping(codebook, table.columns, divides);
    if (refused !== null) return refuse(refused, { variable: divides });
  }
  if (second === by) return refuse('same', { variable: by });
  const groups = (hide === 'pairs' ? byPairs : byAnswers)(by, input, answered);
  const group = value === '' ? groups.find(({ hidden }) => !hidden) : groups.find((each) => each.value === value);
  if (!group) return refuse('no-group', { variable: by });
  const hidden = { variable: by, value: group.value, smallest: smallestGroup };
  if (group.hidden) return refuse('hidden-group', hidden);
  if (second === null) return { rows: group.rows, value: group.value, others: table.rows - group.rows.length };
  const waves = byAnswers(second, input, answered);
  const crossings = crossingsOf(groups, waves, answered, smallestGroup);
  const ofGroup = crossings.filter((each) => each.group === group);
  const { withinValue } = spec;
  const one =
    withinValue === '' ? ofGroup.find((each) => !each.hidden) : ofGroup.find(({ wave }) => wave.value === withinValue);
  if (!one) return refuse('no-group', { variable: second });
  if (one.hidden) return refuse('hidden-group', hidden);
  const { rows, n, wave } = one;
  const told = [...groups, ...waves, ...crossings].every((each) => !each.hidden);
  return {
    ...{ rows, value: group.value, others: table.rows - (told ? rows.length : n) },
    crossing: { variable: second, value: wave.value, told }
  };
}

function byPairs(by: string, { table, smallestGroup }: Input, answered: (rows?: ArrayLike<number>) => number) {
  const groups = groupsOf(table, by, smallestGroup).map((group) => ({ ...group, n: answered(group.rows) }));
  const large = groups.filter(({ hidden, n }) => hidden === null && n >= smallestGroup);
  const complement = complementOf(large, answered(), smallestGroup);
  return groups.map((group): Measured => ({ ...group, hidden: !large.includes(group) || complement.has(group) }));
}

function byAnswers(by: string, { table, smallestGroup }: Input, answered: (rows?: ArrayLike<number>) => number) {
  const groups = countedGroupsOf(table, by, smallestGroup).map((group) => ({
    ...group,
    answered: answered(group.rows)
  }));
  const why = hiddenAnswers(groups, smallestGroup, { n: table.rows, answered: answered() });
  return groups.map((group, place): Measured => ({ ...group, hidden: why[place] !== null }));
}

/** How many of some rows have an answer to every one of the columns. */
export function answeredIn(columns: readonly Column[], rows: ArrayLike<number> | undefined): number {
  return answering(columns, rows).length;
}

/** Those of some rows, or of all, who have an answer to every one of the columns. */
export function answering(columns: readonly Column[], rows: ArrayLike<number> | undefined): Uint32Array {
  const found: number[] = [];
  eachRow(columns[0], rows, (row) => {
    if (columns.every(({ codes, levels }) => (codes[row] as number) < levels.length)) found.push(row);
  });
  return Uint32Array.from(found);
}

/** Who is left out for want of an answer to one of the columns, the first of them first. */
export function whoIn(columns: readonly Column[], { rows, others, crossing }: Within, { table, leftOut }: Input): Who {
  const missing = new Map<string, { variable: string; kind: MissingKind; n: number }>();
  let n = 0;
  eachRow(columns[0], rows, (row) => {
    const lacking = columns.find(({ codes, levels }) => (codes[row] as number) >= levels.length);
    if (!lacking) {
      n++;
      return;
    }
    const kind = lacking.missing[(lacking.codes[row] as number) - lacking.levels.length] as MissingKind;
    const key = `${columns.indexOf(lacking)} ${kind}`;
    const before = missing.get(key)?.n ?? 0;
    missing.set(key, { variable: lacking.name, kind, n: before + 1 });
  });
  const isTold = crossing?.told !== false;
  return {
    rows: table.rows + leftOut.filter + leftOut.weight,
    filter: leftOut.filter,
    weight: leftOut.weight,
    others,
    group: rows && isTold ? rows.length : null,
    ...(crossing ? { crossing } : {}),
    missing: isTold ? [...missing].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each) : [],
    n
  };
}

/** Visits some rows of a column, or all. */
function eachRow(column: Column | undefined, rows: ArrayLike<number> | undefined, visit: (row: number) => void): void {
  const length = rows ? rows.length : (column?.codes.length ?? 0);
  for (let index = 0; index < length; index++) visit(rows ? (rows[index] as number) : index);
}

/** Respondents, or the sum of their weights, at each level of a column and with each kind of missing. */
export function countsIn(
  column: Column,
  rows: ArrayLike<number> | undefined,
  weights: Float64Array | null
): { readonly levels: Float64Array; readonly missing: Float64Array } {
  const counts = new Float64Array(column.levels.length + column.missing.length);
  eachRow(column, rows, (row) => {
    const code = column.codes[row] as number;
    counts[code] = (counts[code] as number) + (weights ? (weights[row] as number) : 1);
  });
  return { levels: counts.slice(0, column.levels.length), missing: counts.slice(column.levels.length) };
}
