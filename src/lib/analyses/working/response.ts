import { own } from '#lib/data/codebook.ts';
import { columnOf } from '#lib/data/table.ts';
import type { Input, Notice } from '../contract.ts';
import { refusedGrouping } from '../grouping.ts';
import { countedGroupsOf, type Group } from '../groups.ts';
import type { Made } from './compute.ts';
import type { RespondedRow, ResponseWorking } from './result-response.ts';
import type { WorkingSpec } from './spec.ts';
import { countsIn } from './within.ts';

/**
 * How many answered in one group, without a group or in all, and of those who were invited where that is known. Hidden is
 * what the count of groups hides.
 */
export function responseWorking({ x: by, part }: WorkingSpec, input: Input, notices: Notice[]): Made | null {
  const { codebook, table, smallestGroup, leftOut } = input;
  const refuse = (code: string, about: Notice['about'] = {}): null => {
    notices.push({ code, about: by === null ? about : { variable: by, ...about } });
    return null;
  };
  const refused = refusedGrouping(codebook, table.columns, by);
  if (refused !== null || by === null) return refuse(refused ?? 'no-grouping');
  const counts = codebook.invited?.variable === by ? codebook.invited.counts : {};
  const groups = countedGroupsOf(table, by, smallestGroup);
  const hides = groups.some(({ hidden }) => hidden !== null);
  const unseen = table.rows - groups.reduce((sum, { n, hidden: why }) => sum + (why === null ? n : 0), 0);
  const total = hides && unseen < smallestGroup ? null : table.rows;
  const who =
    total === null
      ? null
      : {
          ...{ rows: total + leftOut.filter + leftOut.weight, filter: leftOut.filter, weight: leftOut.weight },
          ...{ others: 0, group: null, missing: [], n: total }
        };
  const made = (
    asked: ResponseWorking['asked'],
    answered: number,
    invited: number | null,
    value: string | null = null
  ): Made => ({
    who,
    value,
    working: {
      ...{ of: 'response', asked, answered, total },
      rows: rowsOf(by, groups, asked === 'group' ? part : null, asked, input),
      invited: invited === null ? null : { n: invited, share: answered / invited }
    }
  });
  if (part === '.ungrouped') {
    // With how many have no group, a hidden one could be had by subtraction.
    if (hides) return refuse('few', { smallest: smallestGroup });
    return made('ungrouped', table.rows - groups.reduce((sum, { n }) => sum + n, 0), null);
  }
  if (part !== '') {
    const group = groups.find(({ value }) => value === part);
    if (group?.hidden) return refuse('hidden-group', { value: part, smallest: smallestGroup });
    const invited = wholeOf(own(counts, part));
    if (!group && invited === null) return refuse('no-group');
    if (invited === null) refuse('no-invited');
    return made('group', group?.n ?? 0, invited, part);
  }
  if (total === null) return refuse('few', { smallest: smallestGroup });
  const known = groups.every(({ value }) => wholeOf(own(counts, value)) !== null);
  const invited = Object.values(counts).reduce((sum, count) => sum + (wholeOf(count) ?? 0), 0);
  if (!known || invited === 0) refuse('no-invited');
  return made('all', total, known && invited > 0 ? invited : null);
}

const wholeOf = (count: number | undefined): number | null =>
  count !== undefined && Number.isInteger(count) && count > 0 ? count : null;

/** The groups, and those without one by what they lack, unless that would tell of a hidden group. */
function rowsOf(
  by: string,
  groups: readonly Group[],
  part: string | null,
  asked: ResponseWorking['asked'],
  { table }: Input
): RespondedRow[] {
  const column = columnOf(table, by);
  const missing = countsIn(column, undefined, null).missing;
  const hides = groups.some(({ hidden }) => hidden !== null);
  const absent = part === null || groups.some(({ value }) => value === part) ? [] : [part];
  return [
    ...groups.map(({ value, n, hidden }): RespondedRow => ({
      ...{ value, missing: null, n: hidden === null ? n : null },
      counted: asked === 'all' || value === part
    })),
    ...absent.map((value): RespondedRow => ({ value, missing: null, n: 0, counted: true })),
    ...(hides ? [] : column.missing).flatMap((kind, at): RespondedRow[] => {
      const n = missing[at] as number;
      return n === 0 ? [] : [{ value: '', missing: kind, n, counted: asked !== 'group' }];
    })
  ];
}
