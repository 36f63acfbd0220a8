import { scoresOf, type Column, type MissingKind } from '#lib/data/table.ts';
import { codeMap } from '#lib/recode/recode.ts';
import type { Coding } from '#lib/recode/step.ts';
import type { LevelMap } from '#lib/stats/matrix/recode-counts.ts';
import type { Choice } from './ways.ts';

/** One coding of a variable: what it chooses, where it puts each code, and the numbers of its levels. */
export interface Coded extends LevelMap {
  readonly choice: Choice;
  readonly numbers: readonly number[];
}

/** Up to this many answers every cut-off is tried, above it those that part the respondents by tenths. */
const LONG_SCALE = 12;
const TENTHS = 10;

/**
 * Every coding of a variable to try. Reversal stays as the notebook has it, and so do both treatments where `missing` is
 * false. Cut-offs that would part the answers as another does are one; two answers are coded as the notebook codes them.
 *
 * @param counts  respondents at each code: levels as read, then kinds of missing
 */
export function codingsOf(
  column: Omit<Column, 'codes'>,
  counts: ArrayLike<number>,
  present: Coding,
  { uncut, missing }: { readonly uncut: boolean; readonly missing: boolean }
): Coded[] {
  const has = (kind: MissingKind): boolean => {
    const place = column.missing.indexOf(kind);
    return place >= 0 && (counts[column.levels.length + place] as number) > 0;
  };
  const own = { dontKnow: present.dontKnow === 'low' ? 'low' : 'missing', noAnswer: present.noAnswer } as const;
  const dontKnows = missing && has('dont-know') ? (['low', 'missing'] as const) : [own.dontKnow];
  const noAnswers = missing && has('no-answer') ? (['own', 'missing'] as const) : [own.noAnswer];
  return cutoffsOf(column.levels.length, counts, present, uncut).flatMap((cutoff) =>
    dontKnows.flatMap((dontKnow) =>
      noAnswers.map((noAnswer) => ({
        ...mapOf(column, { ...present, cutoff, dontKnow, noAnswer }),
        choice: {
          cutoff,
          dontKnow: has('dont-know') ? dontKnow : null,
          noAnswer: has('no-answer') ? noAnswer : null
        }
      }))
    )
  );
}

/** Place of the notebook's own coding among them; −1 where it is none of them. */
export function placeOf(codings: readonly Coded[], { cutoff, dontKnow, noAnswer }: Coding): number {
  const low = dontKnow === 'low' ? 'low' : 'missing';
  return codings.findIndex(
    ({ choice }) =>
      choice.cutoff === cutoff &&
      (choice.dontKnow === null || choice.dontKnow === low) &&
      (choice.noAnswer === null || choice.noAnswer === noAnswer)
  );
}

function mapOf(column: Omit<Column, 'codes'>, coding: Coding): Omit<Coded, 'choice'> {
  const map = codeMap(column, coding);
  const { levels } = map ?? column;
  const codes = column.levels.length + column.missing.length;
  return {
    levels: levels.length,
    to: map?.codeOf ?? Array.from({ length: codes }, (_, code) => code),
    numbers: scoresOf({ levels })
  };
}

/** Cut-offs rise; none (null) is last. The notebook's own is always there, but for null where `uncut` is false. */
function cutoffsOf(levels: number, counts: ArrayLike<number>, present: Coding, uncut: boolean): (number | null)[] {
  const given = Array.from({ length: levels }, (_, level) => counts[present.reverse ? levels - 1 - level : level] ?? 0);
  const chosen = [...given.keys()].filter((level) => (given[level] as number) > 0);
  if (chosen.length <= 2) return [present.cutoff];
  const between = chosen.slice(0, -1).map((level) => level + 1);
  const tried = new Set(chosen.length <= LONG_SCALE ? between : byTenths(given, between));
  const cut = present.cutoff;
  // A cut-off in force stands for the one that parts the answers alike.
  if (cut !== null) {
    const alike = between.findLast((each) => each <= cut);
    if (alike !== undefined) tried.delete(alike);
    tried.add(cut);
  }
  return [...[...tried].sort((a, b) => a - b), ...(uncut ? [null] : [])];
}

/** For each tenth of the respondents the first cut-off with so many below it. */
function byTenths(given: readonly number[], between: readonly number[]): number[] {
  const below: number[] = [0];
  for (const count of given) below.push((below.at(-1) as number) + count);
  const total = below.at(-1) as number;
  return Array.from({ length: TENTHS - 1 }, (_, tenth) =>
    between.find((cutoff) => (below[cutoff] as number) * TENTHS >= (tenth + 1) * total)
  ).filter((cutoff) => cutoff !== undefined);
}
