import type { LevelMap } from '../matrix/recode-counts.ts';

/** What becomes of a kind of missing: with the lowest level, left out, or a level of its own below the lowest. */
export type MissingTreatment = 'low' | 'missing' | 'own';

/** A coding of a raw variable, and the choices that it is made of. */
export interface Coding extends LevelMap {
  /** Levels from this one up are high (1), those below it low (0); null keeps all. */
  readonly cutoff: number | null;
  /** Of each kind of missing. */
  readonly treatments: readonly MissingTreatment[];
}

/**
 * Every coding of a variable: each cut-off, and none, with each treatment of each kind of missing.
 *
 *   Raw levels come first, in rising order, then the kinds of missing. Where there is a cut-off, what is low or of its own
 *   counts as low; where there is none, kinds of their own lie below the lowest level, the first of them the highest.
 *
 * @param levels      of the scale, from 1 up
 * @param treatments  for each kind of missing those to try
 * @param uncut       whether all levels kept is one of the choices; true where absent
 * @returns the cut-offs rise, none is last; within each, the last kind of missing changes fastest
 * @throws RangeError for levels that are not whole, from 1 up, or a kind without treatments
 */
export function everyCoding(
  levels: number,
  treatments: readonly (readonly MissingTreatment[])[],
  uncut = true
): Coding[] {
  if (!(Number.isInteger(levels) && levels >= 1)) {
    throw new RangeError(`everyCoding requires a whole number of levels from 1 up (got ${levels})`);
  }
  if (treatments.some(({ length }) => length === 0)) {
    throw new RangeError('everyCoding requires at least one treatment of each kind of missing (got 0)');
  }
  const together = treatments.reduce<MissingTreatment[][]>(
    (before, ofKind) => before.flatMap((chosen) => ofKind.map((one) => [...chosen, one])),
    [[]]
  );
  const cutoffs: (number | null)[] = Array.from({ length: levels - 1 }, (_, below) => below + 1);
  return [...cutoffs, ...(uncut ? [null] : [])].flatMap((cutoff) =>
    together.map((chosen) => codingOf(levels, cutoff, chosen))
  );
}

function codingOf(levels: number, cutoff: number | null, treatments: readonly MissingTreatment[]): Coding {
  const lowest = cutoff === null ? treatments.filter((one) => one === 'own').length : 0;
  const after = cutoff === null ? lowest + levels : 2;
  const ofLevels = Array.from({ length: levels }, (_, level) =>
    cutoff === null ? lowest + level : Number(level >= cutoff)
  );
  let own = lowest;
  const ofMissing = treatments.map((one) => {
    if (one === 'missing') return after;
    return one === 'low' || cutoff !== null ? lowest : --own;
  });
  return { cutoff, treatments, levels: after, to: Uint32Array.from([...ofLevels, ...ofMissing]) };
}
