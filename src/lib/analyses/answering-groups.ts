import type { Column } from '#lib/data/table.ts';
import type { Input } from './contract.ts';
import { countedGroupsOf, type Group } from './groups.ts';
import { hiddenAnswers } from './hidden-answers.ts';

/** A group, with how many of it have what is measured. */
export type Answering = Group & { readonly answered: number };

/**
 * The groups of a variable as every cell hides them that measures something in each: so that none shows what another
 * hides, with whose total it could be had. Where answers are measured in several ways, as read and as coded, groups
 * hidden in one are hidden in the next.
 *
 * @param measured  columns of the same rows; `answered` is of the last
 * @throws RangeError where the table lacks the variable
 */
export function answeringGroups(
  by: string,
  measured: readonly Column[],
  { table, smallestGroup }: Pick<Input, 'table' | 'smallestGroup'>
): Answering[] {
  return measured.reduce<Answering[]>(
    (groups, { codes, levels }) => {
      const answers = (row: number): boolean => (codes[row] as number) < levels.length;
      const counted = groups.map((group) => ({ ...group, answered: group.rows.filter(answers).length }));
      const answered = Array.from(codes).filter((code) => code < levels.length).length;
      const why = hiddenAnswers(counted, smallestGroup, { n: table.rows, answered });
      return counted.map((group, place) => ({ ...group, hidden: group.hidden ?? why[place] ?? null }));
    },
    countedGroupsOf(table, by, smallestGroup).map((group) => ({ ...group, answered: 0 }))
  );
}
