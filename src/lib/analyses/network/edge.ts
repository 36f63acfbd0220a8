import { columnOf, type Column, type Table } from '#lib/data/table.ts';
import { isDefined } from '#lib/stats/result.ts';
import { jointCounts } from '#lib/stats/counts/counts.ts';
import { fisherExact } from '#lib/stats/tables/fisher.ts';
import { spearmanOfCodes } from '#lib/stats/association/spearman.ts';
import { starsOf, strengthOf } from '#lib/stats/association/strength.ts';
import type { Absent, Found, TwoWay } from './result.ts';

/** A two-way table larger than this a side is not kept: nobody reads it. */
const READABLE = 9;

/** Correlates two coded variables, in all rows or in some. */
export function associate(
  table: Table,
  from: string,
  to: string,
  within?: ArrayLike<number>
): Found | Exclude<Absent, { why: 'hidden' }> {
  const x = columnOf(table, from);
  const y = columnOf(table, to);
  const found = spearmanOfCodes(x.codes, y.codes, x.levels.length, y.levels.length, within);
  const margins = marginsOf(x, y, within);
  if (!isDefined(found)) {
    const { why, n } = found;
    if (why === 'too-few') return { why, n };
    const [one, other] = [margins.from.size <= 1, margins.to.size <= 1];
    return { why, n, constant: one && other ? 'both' : one ? 'from' : 'to' };
  }
  const { estimate: rho, n, statistic: t, p } = found;
  const apart = n - Math.max(...margins.from.values());
  const both = x.levels.length === 2 && y.levels.length === 2;
  const fisher = both ? fisherExact(jointCounts(x.codes, y.codes, 2, 2, within)) : null;
  return {
    rho,
    n,
    t,
    p,
    pFisher: fisher === null || 'why' in fisher ? null : fisher.p,
    strength: strengthOf(rho),
    stars: starsOf(p),
    apart,
    table: twoWay(x, y, within)
  };
}

/** How many have both variables. */
export function pairCount(table: Table, from: string, to: string): number {
  const x = columnOf(table, from);
  const y = columnOf(table, to);
  let n = 0;
  x.codes.forEach((code, row) => {
    if (code < x.levels.length && (y.codes[row] as number) < y.levels.length) n++;
  });
  return n;
}

function twoWay(x: Column, y: Column, within?: ArrayLike<number>): TwoWay | null {
  if (x.levels.length > READABLE || y.levels.length > READABLE) return null;
  const { cells } = jointCounts(x.codes, y.codes, x.levels.length, y.levels.length, within);
  return {
    from: x.levels.map((level) => level.value),
    to: y.levels.map((level) => level.value),
    cells: x.levels.map((_, i) => y.levels.map((__, j) => cells[i * y.levels.length + j] as number))
  };
}

/** How many gave each answer, among those with both. */
function marginsOf(
  x: Column,
  y: Column,
  within?: ArrayLike<number>
): { from: Map<number, number>; to: Map<number, number> } {
  const from = new Map<number, number>();
  const to = new Map<number, number>();
  const length = within ? within.length : x.codes.length;
  for (let index = 0; index < length; index++) {
    const row = within ? (within[index] as number) : index;
    const i = x.codes[row] as number;
    const j = y.codes[row] as number;
    if (i >= x.levels.length || j >= y.levels.length) continue;
    from.set(i, (from.get(i) ?? 0) + 1);
    to.set(j, (to.get(j) ?? 0) + 1);
  }
  return { from, to };
}
