import { variableOf } from '#lib/data/codebook.ts';
import type { Quantity, Where } from '#lib/data/published.ts';
import { columnOf, type Column, type Table } from '#lib/data/table.ts';
import { isDefined } from '#lib/stats/result.ts';
import { mean, mode, share } from '#lib/stats/description/describe.ts';
import { spearmanOfCodes } from '#lib/stats/association/spearman.ts';
import type { Input } from '../contract.ts';
import { groupsOf } from '../groups.ts';
import type { NotComputed } from './result.ts';
import type { CodingName } from './spec.ts';

/** What the data give for a printed number. */
export interface Computed {
  readonly value: number;
  readonly n: number;
  readonly p: number | null;
}

/** The recoded table of each coding. */
export type Coded = (name: CodingName) => Table;

/**
 * Computes a printed quantity from the data: counts, shares and averages from the table as read, correlations from the
 * table of their coding. Percentages are 0 to 100, as printed.
 */
export function quantity(of: Quantity, input: Input, coded: Coded): Computed | { readonly why: NotComputed } {
  if (!variablesOf(of).every((name) => input.table.columns.some((column) => column.name === name))) {
    return { why: 'unknown' };
  }
  if (isHidden(of, input)) return { why: 'hidden' };
  const found = valueOf(of, input, coded);
  // Enough may be in a group, and too few of them have answered.
  return 'n' in found && 'where' in of && of.where && found.n < input.smallestGroup ? { why: 'hidden' } : found;
}

function valueOf(of: Quantity, input: Input, coded: Coded): Computed | { readonly why: NotComputed } {
  const { table } = input;
  const rows = rowsWhere(table, 'where' in of ? of.where : undefined);
  switch (of.kind) {
    case 'respondents':
      return { value: rows.length, n: rows.length, p: null };
    case 'count':
      return { value: count(columnOf(table, of.variable), rows, of.values), n: rows.length, p: null };
    case 'missing': {
      const { codes, levels, missing } = columnOf(table, of.variable);
      const absent = rows.filter((row) => {
        const kind = missing[(codes[row] as number) - levels.length];
        return kind !== undefined && of.kinds.includes(kind);
      });
      return { value: absent.length, n: rows.length, p: null };
    }
    case 'response-percent': {
      const invited = invitedTo(of.where, input);
      return invited === null || invited < rows.length ? { why: 'unknown' } : percent(rows.length, invited);
    }
    case 'percent': {
      const column = columnOf(table, of.variable);
      return percent(count(column, rows, of.values), of.base === 'all' ? rows.length : count(column, rows, null));
    }
    case 'mean':
    case 'mode':
      return average(of.kind, columnOf(table, of.variable), rows);
    case 'rho': {
      const x = columnOf(coded(of.coding), of.x);
      const y = columnOf(coded(of.coding), of.y);
      const found = spearmanOfCodes(x.codes, y.codes, x.levels.length, y.levels.length, rows);
      return isDefined(found) ? { value: found.estimate, n: found.n, p: found.p } : { why: found.why };
    }
  }
}

function variablesOf(of: Quantity): string[] {
  const where = 'where' in of && of.where ? [of.where.variable] : [];
  if (of.kind === 'rho') return [of.x, of.y, ...where];
  return 'variable' in of ? [of.variable, ...where] : where;
}

/** Numbers of a group that must not be shown, and counts that would tell its size. */
function isHidden(of: Quantity, { table, codebook, smallestGroup }: Input): boolean {
  const hidden = (variable: string, values: readonly string[]): boolean =>
    groupsOf(table, variable, smallestGroup).some((group) => group.hidden !== null && values.includes(group.value));
  if ('where' in of && of.where && hidden(of.where.variable, [of.where.value])) return true;
  if (of.kind !== 'count' && of.kind !== 'percent') return false;
  return variableOf(codebook, of.variable)?.role === 'group' && hidden(of.variable, of.values);
}

function rowsWhere(table: Table, where: Where | undefined): number[] {
  const all = Array.from({ length: table.rows }, (_, row) => row);
  if (!where) return all;
  const { codes, levels } = columnOf(table, where.variable);
  const wanted = levels.findIndex((level) => level.value === where.value);
  return all.filter((row) => codes[row] === wanted);
}

/** Rows with one of the values; with any answer where `values` is null. */
function count({ codes, levels }: Column, rows: readonly number[], values: readonly string[] | null): number {
  return rows.filter((row) => {
    const level = levels[codes[row] as number];
    return level !== undefined && (values === null || values.includes(level.value));
  }).length;
}

function invitedTo(where: Where | undefined, { codebook }: Input): number | null {
  const { invited } = codebook;
  if (!invited || (where && where.variable !== invited.variable)) return null;
  if (where) return invited.counts[where.value] ?? null;
  return Object.values(invited.counts).reduce((sum, number) => sum + number, 0);
}

function percent(part: number, whole: number): Computed | { readonly why: NotComputed } {
  const found = share(part, whole);
  return typeof found === 'number' ? { value: found * 100, n: whole, p: null } : { why: 'nothing' };
}

function average(
  kind: 'mean' | 'mode',
  { codes, levels }: Column,
  rows: readonly number[]
): Computed | { readonly why: NotComputed } {
  const numbered = levels.flatMap(({ number }, code) => (number === null ? [] : [{ number, code }]));
  const numbers = numbered.map(({ number }) => number);
  const counts = numbered.map(({ code }) => rows.filter((row) => codes[row] === code).length);
  const n = counts.reduce((sum, each) => sum + each, 0);
  const found = kind === 'mean' ? mean(numbers, counts) : mode(numbers, counts);
  if (typeof found === 'number') return { value: found, n, p: null };
  return 'why' in found ? { why: 'nothing' } : { value: found.value, n, p: null };
}
