import type { Block, NoticeBlock, TableBlock, TableCell, TableRow, TextBlock } from '../block.ts';
import type { Notice, Presentation } from '../contract.ts';
import { EMPTY, numberCell, pCell } from '../grid.ts';
import type { ComparedNumber, ComparedTable, PublishedResult } from './result.ts';
import { computedCell, explanation, isAtOdds, labelOf, printedCell, tableName } from './words.ts';

/** How many printed numbers the data give, then print and data side by side, table by table. */
export function present(result: PublishedResult, presentation: Presentation): Block[] {
  const notices = result.notices.map((notice) => noticeOf(notice, result, presentation));
  if (result.total === 0) return notices;
  return [
    summary(result, presentation),
    ...result.tables.filter(({ total }) => total > 0).map((table) => tableOf(table, presentation)),
    ...notices
  ];
}

function summary({ matches, total, claims, source }: PublishedResult, { say }: Presentation): TextBlock {
  const words = say.messages.published.summary;
  return {
    kind: 'text',
    style: 'prose',
    runs: [
      { text: words.of(matches, total), live: true, strong: true },
      { text: words.agree },
      ...(claims.total === 0 ? [] : [{ text: words.claims(claims.matches, claims.total) }]),
      ...(source === null ? [] : [{ text: words.source(say.local(source)) }])
    ]
  };
}

function tableOf(table: ComparedTable, presentation: Presentation): TableBlock {
  const { say } = presentation;
  const words = say.messages.published;
  const tested = table.numbers.some(({ p }) => p !== null);
  const starred = table.numbers.some(({ starsClaimed }) => starsClaimed !== null);
  return {
    kind: 'table',
    id: `print-${table.id}`,
    title: words.table(tableName(table.id, presentation), table.matches, table.total),
    subtitle: say.local(table.title),
    columns: [
      { label: words.columns.label, align: 'left', compact: true, csv: words.columns.label },
      { label: words.columns.printed, align: 'right', compact: true, csv: words.columns.printed },
      { label: words.columns.computed, align: 'right', compact: true, csv: words.columns.computed },
      { label: words.columns.check, align: 'left', compact: true, csv: say.messages.common.check.match },
      ...(tested
        ? [
            { label: words.columns.n, align: 'right' as const, compact: false, csv: words.columns.n },
            { label: words.columns.p, align: 'right' as const, compact: false, csv: words.columns.p }
          ]
        : [])
    ],
    rows: table.numbers.map((number) => rowOf(number, tested, presentation)),
    notes: [...remarks(table, presentation), ...(starred ? [say.messages.common.starsNote] : [])]
  };
}

/** Why numbers are at odds with print, where there is more to say than the row does; the same remark once. */
function remarks(table: ComparedTable, presentation: Presentation): string[] {
  const labels = new Map<string, string[]>();
  for (const number of table.numbers.filter(isAtOdds)) {
    if (number.remark === null && number.starsMatch !== false) continue;
    const remark = explanation(number, presentation);
    labels.set(remark, [...(labels.get(remark) ?? []), labelOf(number, presentation)]);
  }
  return [...labels].map(([remark, names]) => `${names.join('; ')}. ${remark}`);
}

function rowOf(number: ComparedNumber, tested: boolean, presentation: Presentation): TableRow {
  const { say } = presentation;
  const label = labelOf(number, presentation);
  const check: TableCell =
    number.match === null
      ? EMPTY
      : {
          text: '',
          value: say.messages.common.check[number.match ? 'match' : 'differ'],
          check: number.match ? 'match' : 'differ'
        };
  return {
    cells: [
      { text: label, value: label },
      printedCell(number, presentation),
      computedCell(number, presentation),
      check,
      ...(tested ? testCells(number, presentation) : [])
    ],
    ...(isAtOdds(number) ? { tint: 'warn' as const } : {})
  };
}

function testCells({ id, n, p }: ComparedNumber, presentation: Presentation): TableCell[] {
  if (p === null) return [EMPTY, EMPTY];
  return [n === null ? EMPTY : numberCell(n, 0, presentation, id, 'n'), pCell(p, presentation, id, 'p')];
}

function noticeOf({ code, about }: Notice, { smallestGroup }: PublishedResult, { say }: Presentation): NoticeBlock {
  const words = say.messages.published.notices;
  const number = Number(about.number ?? 0);
  switch (code) {
    case 'no-published':
      return { kind: 'notice', tone: 'info', ...words.noPublished };
    case 'hidden':
      return { kind: 'notice', tone: 'info', ...words.hidden(number, smallestGroup) };
    case 'uncomputed':
      return { kind: 'notice', tone: 'warn', ...words.uncomputed(number) };
    default:
      throw new RangeError(`noticeOf requires a known code (got ${JSON.stringify(code)})`);
  }
}
