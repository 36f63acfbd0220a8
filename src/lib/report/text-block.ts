import type { Content, ContentOrderedList, ContentTable, ContentText, ContentUnorderedList } from 'pdfmake/interfaces';
import type { HeadingBlock, NoticeBlock, Run, TextBlock } from '#lib/analyses/block.ts';
import type { Paint } from '#lib/figures/scene.ts';
import { BODY, INK, MM, NATURAL_LINE, SIZE, textHeightPt } from './page.ts';
import { anchored, type Ids, type Piece } from './piece.ts';

const PROSE_WIDTH = 156 * MM;
const PROSE_LINE = 1.03;
const ITEM_BETWEEN = 2;
const LIST_INDENT = 14;

/** Line heights of the heading styles. */
const HEADING_LINE = [0.86, 0.88, 0.9];

/** A heading that opens a section is level 1 and stands in the contents. */
export function headingBlock(block: HeadingBlock, ids: Ids): Piece {
  const id = ids.next();
  const size = [SIZE.h1, SIZE.h2, SIZE.h3][block.level - 1] ?? SIZE.h3;
  const before = [20, 14, 10][block.level - 1] ?? 10;
  const after = block.level === 1 ? 6 : 3;
  const node: ContentText & { id: string } = {
    id,
    text: block.text,
    style: `h${block.level}`,
    margin: [0, before, 0, after],
    outline: true
  };
  const height = textHeightPt(block.text, BODY.width, size, HEADING_LINE[block.level - 1] ?? 1, 600) + after;
  return {
    content: [node],
    parts: [{ id, node, before, lead: height, height }],
    withNext: true,
    ...(block.level < 3 ? { entry: { id, level: block.level === 1 ? 1 : 2, label: '', text: block.text } } : {})
  };
}

/** A paragraph, a list, or a note in a quiet box. */
export function textBlock(block: TextBlock, ids: Ids): Piece {
  return block.style === 'note' ? noteBox(block, ids) : prose(block, ids);
}

function prose(block: TextBlock, ids: Ids): Piece {
  const id = ids.next();
  const after = 6;
  const margin: [number, number, number, number] = [0, 0, BODY.width - PROSE_WIDTH, after];
  const content: Content[] = [];
  const hasParagraph = block.runs.length > 0 || !block.items;
  if (hasParagraph) content.push(anchored(id, { text: runsText(block.runs), style: 'prose', margin }));
  if (block.items) {
    content.push({ ...list(block.items, block.ordered, hasParagraph ? null : id), style: 'prose', margin });
  }
  const node = hasParagraph ? content[0] : firstItem(content[0]);

  const heightOf = (runs: readonly Run[], indent = 0) =>
    textHeightPt(plainText(runs), PROSE_WIDTH - indent, SIZE.prose, PROSE_LINE);
  const paragraph = hasParagraph ? heightOf(block.runs) : 0;
  const items = (block.items ?? []).reduce(
    (sum, item, index) => sum + heightOf(item, LIST_INDENT) + (index === 0 ? 0 : ITEM_BETWEEN),
    0
  );
  const line = SIZE.prose * NATURAL_LINE * PROSE_LINE;
  // Up to three lines stand whole; of a longer paragraph, and of a list, at least two lines stay together.
  const lead = hasParagraph && paragraph <= line * 3.5 ? paragraph : line * 2;
  const height = paragraph + items + after * content.length;
  return { content, parts: typeof node === 'object' ? [{ id, node, before: 0, lead, height }] : [] };
}

function firstItem(node: Content | undefined): Content | undefined {
  if (typeof node !== 'object') return undefined;
  if ('ul' in node) return node.ul[0];
  return 'ol' in node ? node.ol[0] : undefined;
}

/** A list whose first item carries the id, where it opens the block. */
function list(
  items: readonly (readonly Run[])[],
  ordered: boolean | undefined,
  id: string | null
): ContentOrderedList | ContentUnorderedList {
  const nodes = items.map((item, index) => {
    const node: ContentText = { text: runsText(item), margin: [0, index === 0 ? 0 : ITEM_BETWEEN, 0, 0] };
    return index === 0 && id !== null ? anchored(id, node) : node;
  });
  return ordered ? { ol: nodes } : { ul: nodes };
}

function noteBox(block: TextBlock, ids: Ids): Piece {
  const padding = { x: 12, y: 7 };
  const stack: Content[] = [
    ...(block.runs.length > 0 ? [{ text: runsText(block.runs) }] : []),
    ...(block.items ? [list(block.items, block.ordered, null)] : [])
  ];
  const text = [block.runs, ...(block.items ?? [])].map(plainText).join('\n');
  const height = textHeightPt(text, BODY.width - 2 * padding.x, SIZE.small, 1.02) + 2 * padding.y;
  return box({ fill: 'bg', bar: null, padding, stack, height }, ids);
}

/** What was left out, why and what to do: a tinted box with a bar in the colour of its tone. */
export function noticeBlock(block: NoticeBlock, ids: Ids): Piece {
  const look: Record<NoticeBlock['tone'], { fill: Paint; bar: Paint }> = {
    info: { fill: 'bg', bar: 'line-strong' },
    warn: { fill: 'warn-tint', bar: 'warn' },
    error: { fill: 'bg', bar: 'err' }
  };
  const padding = { x: 10, y: 6 };
  const stack: Content[] = [
    ...(block.title ? [{ text: block.title, bold: true, color: INK.ink }] : []),
    ...(block.text ? [{ text: block.text }] : [])
  ];
  const text = `${block.title}\n${block.text}`;
  const height = textHeightPt(text, BODY.width - 2 * padding.x, SIZE.small, 1.02) + 2 * padding.y;
  return box({ ...look[block.tone], padding, stack, height }, ids);
}

interface Box {
  readonly fill: Paint;
  readonly bar: Paint | null;
  readonly padding: { readonly x: number; readonly y: number };
  readonly stack: Content[];
  readonly height: number;
}

function box({ fill, bar, padding, stack, height }: Box, ids: Ids): Piece {
  const id = ids.next();
  const margin = { top: 4, bottom: 8 };
  const content: ContentTable = {
    table: { widths: ['*'], body: [[{ stack: stack.length > 0 ? stack : [{ text: '' }], fillColor: INK[fill] }]] },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (line) => (line === 0 && bar ? 2.5 : 0),
      vLineColor: () => INK[bar ?? 'line'],
      paddingLeft: () => padding.x,
      paddingRight: () => padding.x,
      paddingTop: () => padding.y,
      paddingBottom: () => padding.y
    },
    style: 'box',
    margin: [0, margin.top, 0, margin.bottom]
  };
  const node = anchored(id, content);
  // pdfmake tells where a table's first line stands, which is the padding lower than the table.
  const before = margin.top;
  return { content: [node], parts: [{ id, node, before, lead: height, height: height + margin.bottom }] };
}

function runsText(runs: readonly Run[]): ContentText[] {
  return runs.length === 0
    ? [{ text: '' }]
    : runs.map((run) => ({
        text: run.text,
        ...(run.strong ? { bold: true } : {}),
        ...(run.italic ? { italics: true } : {})
      }));
}

function plainText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}
