import { columnOf, type Column } from '#lib/data/table.ts';
import { eachPair, jointCounts } from '#lib/stats/counts/counts.ts';
import { starsOf, strengthOf } from '#lib/stats/association/strength.ts';
import type { Input } from '../contract.ts';
import { rhoOf } from '../rho.ts';
import { weighedOf } from '../weighed.ts';
import type { Absent, Found, TwoWay } from './result.ts';

/** A two-way table larger than this a side is not kept: nobody reads it. */
const READABLE = 9;

/** Correlates two coded variables, in all rows or in some. */
export function associate(
  { coded, weights }: Pick<Input, 'coded' | 'weights'>,
  from: string,
  to: string,
  within?: ArrayLike<number>
): Found | Exclude<Absent, { why: 'hidden' }> {
  const x = columnOf(coded, from);
  const y = columnOf(coded, to);
  const found = rhoOf(x, y, weights, within);
  const margins = marginsOf(x, y, within);
  if ('why' in found) {
    const { why, n } = found;
    if (why === 'too-few') return { why, n, ...weighedOf(found) };
    const [one, other] = [margins.from.size <= 1, margins.to.size <= 1];
    return { why, n, constant: one && other ? 'both' : one ? 'from' : 'to', ...weighedOf(found) };
  }
  const { estimate: rho, n, statistic: t, p, pFisher } = found;
  return {
    rho,
    n,
    t,
    p,
    pFisher,
    strength: strengthOf(rho),
    stars: starsOf(p),
    apart: margins.n - Math.max(...margins.from.values()),
    table: twoWay(x, y, weights, within),
    ...weighedOf(found)
  };
}

function twoWay(x: Column, y: Column, weights: Float64Array | null, within?: ArrayLike<number>): TwoWay | null {
  if (x.levels.length > READABLE || y.levels.length > READABLE) return null;
  const { cells } = jointCounts(x.codes, y.codes, x.levels.length, y.levels.length, within, weights ?? undefined);
  return {
    from: x.levels.map((level) => level.value),
    to: y.levels.map((level) => level.value),
    cells: x.levels.map((_, i) => y.levels.map((__, j) => cells[i * y.levels.length + j] as number))
  };
}

/** How many have both, and how many of these gave each answer. */
function marginsOf(
  x: Column,
  y: Column,
  within?: ArrayLike<number>
): { n: number; from: Map<number, number>; to: Map<number, number> } {
  const from = new Map<number, number>();
  const to = new Map<number, number>();
  let n = 0;
  eachPair(x.codes, y.codes, x.levels.length, y.levels.length, within, (i, j) => {
    n++;
    from.set(i, (from.get(i) ?? 0) + 1);
    to.set(j, (to.get(j) ?? 0) + 1);
  });
  return { n, from, to };
}
