import { groupingOf } from '#lib/analyses/grouping.ts';
import { variablesWithRole, type Codebook, type LocalText, type Variable } from '#lib/data/codebook.ts';
import { scaledOf } from './starter.ts';

/** The same question asked twice of the same respondents, in columns of its own each time. */
export interface Measured {
  readonly before: Variable;
  readonly after: Variable;
}

/** What columns of the first and the second time are called; the word alone tells them apart. */
const TIMES: readonly (readonly [before: string, after: string])[] = [
  ['før', 'etter'],
  ['for', 'etter'],
  ['foer', 'etter'],
  ['før', 'nå'],
  ['førmåling', 'ettermåling'],
  ['pre', 'post'],
  ['before', 'after'],
  ['then', 'now'],
  ['start', 'slutt'],
  ['t0', 't1'],
  ['t1', 't2'],
  ['m1', 'm2'],
  ['w1', 'w2']
];

/**
 * Questions that two columns answer, told by their names, else by their labels: these differ by one word, as in
 * `plan_før` and `plan_etter` or «Plan (pre)» and «Plan (post)», and the variables are of one level. In codebook order.
 */
export function measuredTwice(codebook: Codebook): Measured[] {
  const scaled = scaledOf(codebook);
  const taken = new Set<Variable>();
  return scaled.flatMap((before) => {
    const after = scaled.find(
      (other) => other !== before && !taken.has(before) && !taken.has(other) && isLater(before, other)
    );
    if (!after) return [];
    taken.add(before).add(after);
    return [{ before, after }];
  });
}

function isLater(before: Variable, after: Variable): boolean {
  if (before.level !== after.level) return false;
  const texts = [
    [before.name, after.name],
    [textOf(before.label), textOf(after.label)]
  ] as const;
  return texts.some(([a, b]) => TIMES.some((times) => differsBy(wordsOf(a), wordsOf(b), times)));
}

/** The same words, but for one that says when. */
function differsBy(a: readonly string[], b: readonly string[], [first, second]: readonly [string, string]): boolean {
  const at = a.indexOf(first);
  return at >= 0 && a.length > 1 && a.length === b.length && b[at] === second && a.with(at, second).join() === b.join();
}

/** Words in small letters: an underscore, a sign or a capital inside a word parts them (`planFør`). */
function wordsOf(text: string): string[] {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function textOf(text: LocalText): string {
  return typeof text === 'string' ? text : text.nb;
}

/** Words in the name of a column that says when each row was answered. */
const WHEN = new Set(
  'tid tidspunkt måling målepunkt bølge bølgje runde år når time wave round year when measurement'.split(' ')
);

/**
 * The variable that says when each row was answered, where the rows are the respondents of several times: a grouping
 * whose name, label or answers say so. Null where none does.
 */
export function waveOf(codebook: Codebook): string | null {
  const isWave = ({ name, label, categories }: Variable): boolean => {
    const answers = categories.map(({ value }) => value.toLowerCase());
    return (
      [...wordsOf(name), ...wordsOf(textOf(label))].some((word) => WHEN.has(word)) ||
      TIMES.some((times) => times.every((time) => answers.includes(time)))
    );
  };
  return variablesWithRole(codebook, 'group').find(isWave)?.name ?? null;
}

/** The groups to compare where no question was asked twice: those of the times, else of the notebook's grouping. */
export function comparedBy(codebook: Codebook): string | null {
  return waveOf(codebook) ?? groupingOf(codebook);
}
