import { variableOf, type Codebook } from '#lib/data/codebook.ts';
import { columnOf, scoresOf, type Column } from '#lib/data/table.ts';
import { codingOf } from '#lib/recode/step.ts';
import { jointCounts, sparseCounts, type Counts, type SparseCounts } from '#lib/stats/counts/counts.ts';
import type { Item } from '#lib/stats/scales/item-matrix.ts';
import type { Input, Notice } from './contract.ts';

/** The answers to several variables on the one scale that they share. */
export interface Answers {
  /** A code is a place on the scale; at or above its length it is missing. */
  readonly items: readonly Item[];
  /** The scale, rising. */
  readonly numbers: readonly number[];
  /** The answer at each place on the scale. */
  readonly values: readonly string[];
  /** Answers in words are numbered by their order. */
  readonly numbered: boolean;
  /** Rows with an answer to each. */
  readonly complete: Uint32Array;
}

/** Above this many cells for each respondent, a table holds mostly zeros. */
const CELLS_PER_RESPONDENT = 4;

/**
 * Puts variables on one scale: numbers as they are; answers in words where all have the same ones in the same order, or
 * some of them. Null where they have no scale in common (a notice tells).
 */
export function answersOf(
  variables: readonly string[],
  coded: boolean,
  input: Input,
  notices: Notice[]
): Answers | null {
  const columns = variables.map((name) => columnOf(coded ? input.coded : input.table, name));
  const cut = coded ? variables.filter((name) => codingOf(input.steps, name).cutoff !== null) : [];
  const scores = cut.length > 0 && cut.length < variables.length ? null : sharedScores(columns);
  if (scores === null) {
    notices.push({ code: 'different-scales', about: {} });
    return null;
  }
  if (cut.length === 0 && haveOtherAnswers(variables, input.codebook))
    notices.push({ code: 'other-answers', about: {} });
  const numbers = [...new Set(scores.flat())].sort((a, b) => a - b);
  const places = new Map(numbers.map((number, place) => [number, place]));
  const items = columns.map(({ codes }, index) => {
    const placeOf = (scores[index] as number[]).map((score) => places.get(score) as number);
    return { codes: Uint32Array.from(codes, (code) => placeOf[code] ?? numbers.length), numbers };
  });
  return {
    items,
    numbers,
    values: numbers.map((number) => answerAt(number, columns, scores)),
    numbered: columns.some(inWords),
    complete: Uint32Array.from(
      Array.from({ length: input.table.rows }, (_, row) => row).filter((row) =>
        items.every(({ codes }) => (codes[row] as number) < numbers.length)
      )
    )
  };
}

/** Two of the variables, among those who answered all: rows are the first answer, columns the second. */
export function tableOf(
  { items, numbers, complete }: Answers,
  first: number,
  second: number,
  weights: Float64Array | null
): Counts | SparseCounts {
  const levels = numbers.length;
  const count = levels * levels > CELLS_PER_RESPONDENT * complete.length ? sparseCounts : jointCounts;
  const [x, y] = [items[first] as Item, items[second] as Item];
  return count(x.codes, y.codes, levels, levels, complete, weights ?? undefined);
}

function answerAt(number: number, columns: readonly Column[], scores: readonly (readonly number[])[]): string {
  for (const [place, column] of columns.entries()) {
    const level = column.levels[scores[place]?.indexOf(number) ?? -1];
    if (level) return level.value;
  }
  return String(number);
}

const inWords = ({ levels }: Column): boolean => levels.some(({ number }) => number === null);

/** A number for each level of each column, the same for the same answer. */
function sharedScores(columns: readonly Column[]): number[][] | null {
  if (!columns.some(inWords)) return columns.map(scoresOf);
  const longest = columns.reduce((most, column) => (column.levels.length > most.levels.length ? column : most));
  const scores = scoresOf(longest);
  const places = new Map(longest.levels.map(({ value }, place) => [value, place]));
  const found = columns.map(({ levels }) => levels.map(({ value }) => places.get(value) ?? -1));
  const fits = found.every((those) => those.every((place, index) => place > (those[index - 1] ?? -1)));
  return fits ? found.map((those) => those.map((place) => scores[place] as number)) : null;
}

/** True where the codebook lists answers to the variables, and not the same ones. */
function haveOtherAnswers(variables: readonly string[], codebook: Codebook): boolean {
  const lists = variables.map((name) => (variableOf(codebook, name)?.categories ?? []).map(({ value }) => value));
  return new Set(lists.filter((list) => list.length > 0).map((list) => JSON.stringify(list))).size > 1;
}
