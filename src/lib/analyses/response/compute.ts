import { columnOf } from '#lib/data/table.ts';
import type { Input, Notice } from '../contract.ts';
import { groupingOf, refusedGrouping } from '../grouping.ts';
import { countedGroupsOf } from '../groups.ts';
import type { ResponseSpec } from './spec.ts';

/** All numbers are null where the group is hidden; `invited` and `share` also where nobody has said how many were invited. */
export interface GroupResponse {
  readonly value: string;
  readonly invited: number | null;
  readonly answered: number | null;
  /** Answered of invited, 0 to 1; above 1 where more answered than were invited. */
  readonly share: number | null;
  readonly hidden: 'small' | 'complement' | null;
}

export interface ResponseResult {
  readonly by: string | null;
  readonly groups: readonly GroupResponse[];
  /** Respondents without a group; null where a group is hidden, which they could give away. */
  readonly ungrouped: number | null;
  /** Null where it would give away what is hidden. */
  readonly all: { readonly invited: number | null; readonly answered: number; readonly share: number | null } | null;
  readonly notices: readonly Notice[];
}

/**
 * How many were invited and answered in each group and in all. Everyone with a row has answered. Groups that were
 * invited and gave no answer are shown with none; groups below the smallest size are hidden, all their numbers with them.
 */
export function compute(spec: ResponseSpec, input: Input): ResponseResult {
  const { codebook, table, smallestGroup } = input;
  const by = spec.by ?? groupingOf(codebook);
  const refused = refusedGrouping(codebook, table.columns, by);
  if (refused || by === null) return nothing(by, refused ?? 'no-grouping');
  if (table.rows === 0) return nothing(by, 'no-rows');

  const invited = codebook.invited?.variable === by ? codebook.invited.counts : null;
  const groups = countedGroupsOf(table, by, smallestGroup);
  const found = new Map(groups.map((group) => [group.value, group]));
  const levels = columnOf(table, by).levels.map(({ value }) => value);
  const values = [...new Set([...levels, ...Object.keys(invited ?? {})])].filter(
    (value) => found.has(value) || invitedOf(invited, value) !== null
  );
  const rows = values.map<GroupResponse>((value) => {
    const group = found.get(value);
    if (group?.hidden) return { value, invited: null, answered: null, share: null, hidden: group.hidden };
    const asked = invitedOf(invited, value);
    const answered = group?.n ?? 0;
    return { value, invited: asked, answered, share: asked === null ? null : answered / asked, hidden: null };
  });

  const grouped = groups.reduce((total, { n }) => total + n, 0);
  const asked = values.map((value) => invitedOf(invited, value));
  const allInvited = asked.includes(null) ? null : asked.reduce<number>((total, n) => total + (n ?? 0), 0);
  const unseen = table.rows - groups.reduce((total, { n, hidden }) => total + (hidden === null ? n : 0), 0);
  const concealing = groups.some(({ hidden }) => hidden !== null);
  return {
    by,
    groups: rows,
    ungrouped: concealing ? null : table.rows - grouped,
    all:
      concealing && unseen < smallestGroup
        ? null
        : { invited: allInvited || null, answered: table.rows, share: allInvited ? table.rows / allInvited : null },
    notices: noticesOf(by, rows, invited !== null, smallestGroup)
  };
}

function noticesOf(by: string, rows: readonly GroupResponse[], known: boolean, smallest: number): Notice[] {
  const about = (value: string) => ({ variable: by, value, smallest });
  const shown = rows.filter(({ hidden }) => hidden === null);
  return [
    ...(rows.length === 0 ? [{ code: 'nobody-grouped', about: { variable: by } }] : []),
    ...(known || rows.length === 0 ? [] : [{ code: 'no-invited', about: { variable: by } }]),
    ...(known ? shown.filter(({ invited }) => invited === null) : []).map(({ value }) => ({
      code: 'invited-unknown',
      about: about(value)
    })),
    ...shown
      .filter(({ share }) => share !== null && share > 1)
      .map(({ value }) => ({ code: 'more-than-invited', about: about(value) })),
    ...rows.flatMap(({ value, hidden }) => (hidden === null ? [] : [{ code: `hidden-${hidden}`, about: about(value) }]))
  ];
}

/** How many were invited in a group; null where it is not a whole number above none. */
function invitedOf(counts: Readonly<Record<string, number>> | null, value: string): number | null {
  const count = counts?.[value];
  return count !== undefined && Number.isInteger(count) && count > 0 ? count : null;
}

function nothing(by: string | null, code: string): ResponseResult {
  return { by, groups: [], ungrouped: 0, all: null, notices: [{ code, about: by === null ? {} : { variable: by } }] };
}
