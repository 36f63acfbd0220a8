import { scoresOf, type Column, type MissingKind } from '#lib/data/table.ts';
import type { Coding } from '#lib/recode/step.ts';

/** What stands for a kind of missing: don't-know highest, so that a range of missing values can leave it out. */
const MISSING: Readonly<Record<MissingKind, number>> = {
  'dont-know': -7,
  'no-answer': -8,
  'not-applicable': -9,
  'user-missing': -10
};

/** A variable's answers as numbers in SPSS. */
export interface SpssScale {
  /** One for each level: its own number, or its place from 1 where numbers do not tell levels apart. */
  readonly values: readonly number[];
  readonly missing: Readonly<Record<MissingKind, number>>;
}

/** Missing kinds are numbers far below the answers: −9997 and on, or further down where there are answers. */
export function scaleOf(column: Pick<Column, 'levels'>): SpssScale {
  const scores = scoresOf(column);
  const values = new Set(scores).size === scores.length ? scores : scores.map((_, index) => index + 1);
  let base = 9990;
  while (values.some((value) => value <= -base)) base = base * 10 + 90;
  const code = (kind: MissingKind): number => MISSING[kind] - base;
  return {
    values,
    missing: {
      'dont-know': code('dont-know'),
      'no-answer': code('no-answer'),
      'not-applicable': code('not-applicable'),
      'user-missing': code('user-missing')
    }
  };
}

/** True where the numbers stand in the order of the levels. */
export function rises({ values }: Pick<SpssScale, 'values'>): boolean {
  return values.every((value, index) => index === 0 || value > (values[index - 1] as number));
}

/** What a coding makes of an answer: a number for each level, and for the kinds of missing that it counts. */
export interface CodedScale {
  readonly values: readonly number[];
  readonly dontKnow: number | null;
  readonly noAnswer: number | null;
}

/** The numbers of the levels under a coding, in their order: as `recodeColumn`, with numbers where they rise. */
export function codedScale(scale: SpssScale, { cutoff, dontKnow, noAnswer, reverse }: Coding): CodedScale {
  const count = scale.values.length;
  const place = (level: number): number => (reverse ? count - 1 - level : level);
  const plain = rises(scale) ? scale.values : scale.values.map((_, index) => index + 1);
  const [lowest, highest] = [plain[0] ?? 0, plain.at(-1) ?? 0];
  return {
    values: plain.map((value, level) =>
      cutoff !== null ? Number(place(level) >= cutoff) : reverse ? lowest + highest - value : value
    ),
    dontKnow: dontKnow === 'low' ? (cutoff === null ? lowest : 0) : null,
    noAnswer: noAnswer === 'own' ? (cutoff === null ? lowest - 1 : 0) : null
  };
}
