import { capitalised, inSentence } from '#lib/messages/sentence.ts';
import type { Block, NoticeBlock, TableBlock, TableCell, TableColumn, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { hiddenGroups, isHidden } from '../hidden-groups.ts';
import { categoryLabel, variableLabel } from '../labels.ts';
import { ALL, named } from '../ref.ts';
import type { GroupResponse, ResponseResult } from './compute.ts';

/** The table, and then what is missing or hidden. */
export function present(result: ResponseResult, presentation: Presentation): Block[] {
  const tables = result.by !== null && result.groups.length > 0 ? [table(result, result.by, presentation)] : [];
  return [...tables, ...notices(result, presentation)];
}

function table(result: ResponseResult, by: string, presentation: Presentation): TableBlock {
  const { codebook, say } = presentation;
  const words = say.messages.response;
  const known = result.groups.some(({ share }) => share !== null);
  const label = variableLabel(codebook, by, say, 'short');
  const { all } = result;
  const invited = all?.invited ?? null;
  const right = { align: 'right', compact: true } as const;
  const columns: TableColumn[] = [
    { label: capitalised(label), align: 'left', compact: true, csv: by },
    ...(known ? [{ label: words.columns.invited, ...right, csv: 'invited' }] : []),
    { label: words.columns.answered, ...right, csv: 'answered' },
    ...(known
      ? [
          { label: words.columns.share, ...right, csv: 'response_share' },
          { label: '', align: 'left', compact: false, csv: null } as const
        ]
      : [])
  ];
  const shares = [...result.groups.map(({ share }) => share ?? 0), all?.share ?? 0];
  const scale = Math.max(1, ...shares);
  const rows: TableRow[] = result.groups.map((group) => ({
    cells: cells(
      capitalised(categoryLabel(codebook, by, group.value, say)),
      group.value,
      group,
      known,
      scale,
      presentation
    )
  }));
  if (result.ungrouped) {
    const none = { invited: null, answered: result.ungrouped, share: null, hidden: null };
    rows.push({ cells: cells(words.rows.ungrouped, '', none, known, scale, presentation) });
  }
  if (all) {
    const total = { ...all, hidden: null };
    rows.push({ cells: cells(words.rows.all, ALL, total, known, scale, presentation), emphasis: true });
  }
  const subtitle =
    all && invited !== null
      ? words.subtitle.invited(say.number(all.answered, 0), say.number(invited, 0), inSentence(label))
      : words.subtitle.answered(inSentence(label));
  return {
    kind: 'table',
    id: `response-${by}`,
    title: finding(result, by, presentation),
    subtitle,
    columns,
    rows,
    notes: []
  };
}

function cells(
  label: string,
  value: string,
  group: Omit<GroupResponse, 'value'>,
  known: boolean,
  scale: number,
  { say }: Presentation
): TableCell[] {
  const { cell } = say.messages.common;
  const absent: TableCell = { text: group.hidden === null ? cell.none : cell.hidden, value: null };
  const count = (n: number | null): TableCell => (n === null ? absent : { text: say.number(n, 0), value: n });
  const { share } = group;
  const bar: TableCell =
    share === null
      ? { text: '', value: null }
      : { text: '', value: null, bar: { value: share, min: 0, max: scale, solid: true, paint: 'ink3' } };
  return [
    { text: label, value },
    ...(known ? [named(count(group.invited), value, 'invited')] : []),
    named(count(group.answered), value, 'answered'),
    ...(known
      ? [named(share === null ? absent : { text: say.percent(share, 1), value: share }, value, 'share'), bar]
      : [])
  ];
}

function finding(result: ResponseResult, by: string, { codebook, say }: Presentation): string {
  const words = say.messages.response.finding;
  const shown = result.groups.filter(({ hidden }) => hidden === null);
  const name = (group: GroupResponse) => categoryLabel(codebook, by, group.value, say);
  const rated = shown.flatMap((group) => (group.share === null ? [] : [{ name: name(group), share: group.share }]));
  const sorted = rated.toSorted((a, b) => b.share - a.share);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  const share = result.all?.share ?? null;
  if (share !== null && highest && lowest && highest.share > lowest.share) {
    const percent = (part: number) => say.percent(part, 1);
    return words.range(percent(share), highest.name, percent(highest.share), lowest.name, percent(lowest.share));
  }
  if (share !== null) return words.share(say.percent(share, 1));
  const largest = shown.toSorted((a, b) => (b.answered ?? 0) - (a.answered ?? 0))[0];
  if (!largest) return words.hidden;
  const most = shown.filter(({ answered }) => answered === largest.answered);
  return most.length === 1 || !result.all
    ? words.largest(name(largest), say.number(largest.answered ?? 0, 0))
    : words.answered(say.number(result.all.answered, 0), result.groups.length);
}

function notices(result: ResponseResult, presentation: Presentation): NoticeBlock[] {
  const { codebook, say } = presentation;
  const words = say.messages.response.notices;
  const label = variableLabel(codebook, result.by ?? '', say, 'short');
  const groups = (code: string) =>
    say.list(
      result.notices
        .filter((notice) => notice.code === code)
        .map(({ about }) => categoryLabel(codebook, result.by ?? '', String(about.value), say))
    );
  const codes = [...new Set(result.notices.filter((notice) => !isHidden(notice)).map(({ code }) => code))];
  const blocks = codes.map((code): NoticeBlock => {
    switch (code) {
      case 'no-grouping':
        return { kind: 'notice', tone: 'info', ...words.noGrouping };
      case 'no-such-variable':
        return { kind: 'notice', tone: 'warn', ...words.noSuchVariable(label) };
      case 'text':
        return { kind: 'notice', tone: 'info', ...words.text(label) };
      case 'no-rows':
        return { kind: 'notice', tone: 'warn', ...words.noRows };
      case 'nobody-grouped':
        return { kind: 'notice', tone: 'warn', ...words.nobodyGrouped(label) };
      case 'no-invited':
        return { kind: 'notice', tone: 'info', ...words.noInvited(label) };
      case 'invited-unknown':
        return { kind: 'notice', tone: 'info', ...words.invitedUnknown(groups(code)) };
      case 'more-than-invited':
        return { kind: 'notice', tone: 'warn', ...words.moreThanInvited(groups(code)) };
      default:
        throw new RangeError(`notices requires a known code (got ${JSON.stringify(code)})`);
    }
  });
  return [...blocks, ...hiddenGroups(result.notices, result.by ?? '', presentation)];
}
