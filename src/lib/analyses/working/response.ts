import { own } from '#lib/data/codebook.ts';
import type { Input, Notice } from '../contract.ts';
import { refusedGrouping } from '../grouping.ts';
import { countedGroupsOf } from '../groups.ts';
import type { Made } from './compute.ts';
import type { WorkingSpec } from './spec.ts';

/** How many of those who were invited have answered, in one group or in all. */
export function responseWorking({ x: by, part }: WorkingSpec, input: Input, notices: Notice[]): Made | null {
  const { codebook, table, smallestGroup } = input;
  const refuse = (code: string, about: Notice['about'] = {}): null => {
    notices.push({ code, about: by === null ? about : { variable: by, ...about } });
    return null;
  };
  const refused = refusedGrouping(codebook, table.columns, by);
  if (refused !== null || by === null) return refuse(refused ?? 'no-grouping');
  const counts = codebook.invited?.variable === by ? codebook.invited.counts : {};
  const groups = countedGroupsOf(table, by, smallestGroup);
  const hidden = groups.filter((group) => group.hidden !== null);
  if (part !== '') {
    const group = groups.find(({ value }) => value === part);
    if (group?.hidden) return refuse('hidden-group', { value: part, smallest: smallestGroup });
    return madeOf(group?.n ?? 0, own(counts, part) ?? 0, part) ?? refuse('no-invited');
  }
  const unseen = table.rows - groups.reduce((sum, { n, hidden: why }) => sum + (why === null ? n : 0), 0);
  if (hidden.length > 0 && unseen < smallestGroup) return refuse('few', { smallest: smallestGroup });
  const asked = groups.map(({ value }) => own(counts, value) ?? 0);
  const invited = Object.values(counts)
    .filter((count) => Number.isInteger(count) && count > 0)
    .reduce((sum, count) => sum + count, 0);
  return (asked.includes(0) ? null : madeOf(table.rows, invited, null)) ?? refuse('no-invited');
}

function madeOf(answered: number, invited: number, value: string | null): Made | null {
  if (!(Number.isInteger(invited) && invited > 0)) return null;
  return { working: { of: 'response', answered, invited, share: answered / invited }, who: null, value };
}
