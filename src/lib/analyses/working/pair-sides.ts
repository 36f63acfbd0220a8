import { variableOf } from '#lib/data/codebook.ts';
import type { Column } from '#lib/data/table.ts';
import { codingOf } from '#lib/recode/step.ts';
import type { RankedLevel } from '#lib/stats/association/rank-sums.ts';
import type { Counts } from '#lib/stats/counts/counts.ts';
import type { Input } from '../contract.ts';
import type { Side } from './result.ts';

/** Levels that are written out, to a side of the two-way table. */
const READABLE = 12;

/** A variable with the levels that somebody is at. */
export function sideOf({ name, levels }: Column, ranked: readonly RankedLevel[], { codebook, steps }: Input): Side {
  const present = ranked.flatMap((level, index) =>
    level.count > 0 ? [{ value: levels[index]?.value ?? '', ...level }] : []
  );
  return {
    variable: name,
    cut: codingOf(steps, name).cutoff !== null,
    unordered: variableOf(codebook, name)?.level === 'nominal' && levels.length > 2,
    levels: present.length > READABLE ? null : present
  };
}

/** Without the levels that nobody is at. */
export function cellsOf(
  { cells, columns }: Counts,
  rows: readonly RankedLevel[],
  across: readonly RankedLevel[]
): readonly (readonly number[])[] {
  const kept = (levels: readonly RankedLevel[]) => levels.flatMap(({ count }, index) => (count > 0 ? [index] : []));
  return kept(rows).map((i) => kept(across).map((j) => cells[i * columns + j] as number));
}
