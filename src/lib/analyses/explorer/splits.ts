import type { Column } from '#lib/data/table.ts';
import type { Coding } from '#lib/recode/step.ts';
import type { Counts } from '#lib/stats/counts/counts.ts';

/** Up to this many levels a scale shows every level and every cut-off; above it, bins and a selection. */
export const LONG_SCALE = 12;

/** One way to code a variable: where its answers are cut, and what becomes of don't-know. */
export interface Split {
  /** As in `Coding`; null keeps all levels. */
  readonly cutoff: number | null;
  readonly dontKnow: 'low' | 'missing';
  /** Index of the split that sorts these respondents in the very same way and stands for this one, or null. */
  readonly same: number | null;
  /** True where all respondents end on one side, so that there is nothing to correlate. */
  readonly constant: boolean;
}

/** Where each code of a column goes: `to[code]` is the new code, or −1 where the coding leaves the answer out. */
export interface Mapping {
  readonly to: Int32Array;
  readonly levels: number;
}

/** A coding as a map over codes, levels first and then kinds of missing; in the order that `Coding` prescribes. */
export function mappingOf(column: Column, coding: Coding): Mapping {
  const count = column.levels.length;
  const { cutoff, dontKnow, noAnswer, reverse } = coding;
  const lowest = noAnswer === 'own' && cutoff === null ? 1 : 0;
  const to = new Int32Array(count + column.missing.length).fill(-1);
  for (let level = 0; level < count; level++) {
    const place = reverse ? count - 1 - level : level;
    to[level] = cutoff === null ? lowest + place : Number(place >= cutoff);
  }
  column.missing.forEach((kind, index) => {
    if (kind === 'dont-know' && dontKnow === 'low') to[count + index] = lowest;
    if (kind === 'no-answer' && noAnswer === 'own') to[count + index] = 0;
  });
  return { to, levels: cutoff === null ? lowest + count : 2 };
}

/** The two-way table after both variables are recoded: sums of cells, respondents are not visited again. */
export function collapse(joint: Counts, rows: Mapping, columns: Mapping): Counts {
  const cells = new Float64Array(rows.levels * columns.levels);
  for (let i = 0; i < joint.rows; i++) {
    const row = rows.to[i] as number;
    if (row < 0) continue;
    for (let j = 0; j < joint.columns; j++) {
      const column = columns.to[j] as number;
      const count = joint.cells[i * joint.columns + j] as number;
      if (column < 0 || count === 0) continue;
      const at = row * columns.levels + column;
      cells[at] = (cells[at] as number) + count;
    }
  }
  return { rows: rows.levels, columns: columns.levels, cells };
}

/**
 * The cut-offs to try: all of a short scale; of a long one at most `most`, spread evenly over respondents, and the
 * present one always.
 *
 * @param counts   respondents at each level, in coded order
 * @param present  the cut-off in force
 */
export function cutoffsOf(counts: readonly number[], present: number | null, most: number): number[] {
  const last = counts.length - 1;
  if (last <= most) return Array.from({ length: Math.max(0, last) }, (_, index) => index + 1);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const chosen = new Set<number>(present === null ? [] : [present]);
  let below = 0;
  let next = 1;
  for (let level = 0; level < last && next <= most; level++) {
    below += counts[level] as number;
    if (below * (most + 1) < next * total) continue;
    chosen.add(level + 1);
    while (next <= most && below * (most + 1) >= next * total) next++;
  }
  return [...chosen].sort((a, b) => a - b);
}

/**
 * Marks splits that sort the respondents alike: the first of its kind stands for the others, but the present choice
 * always stands for itself.
 *
 * @param used  codes that at least one respondent has
 */
export function markAlike(
  splits: readonly Omit<Split, 'same' | 'constant'>[],
  mappings: readonly Mapping[],
  used: readonly number[],
  present: number
): Split[] {
  const keys = mappings.map(({ to }) => signature(used.map((code) => to[code] as number)));
  return splits.map((split, index) => {
    const key = keys[index] as string;
    const standsFor = key === keys[present] ? present : keys.indexOf(key);
    return { ...split, same: standsFor === index ? null : standsFor, constant: !key.includes('1') };
  });
}

/** Two mappings have the same signature where they give the same groups in the same order: ranks without gaps. */
function signature(targets: readonly number[]): string {
  const distinct = [...new Set(targets.filter((target) => target >= 0))].sort((a, b) => a - b);
  const rank = new Map(distinct.map((target, index) => [target, index]));
  return targets.map((target) => rank.get(target) ?? '-').join(' ');
}
