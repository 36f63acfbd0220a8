import type {
  Content,
  ContentColumns,
  ContentSvg,
  ContentTable,
  ContentText,
  TableCell as PaperCell
} from 'pdfmake/interfaces';
import type { TableBlock, TableCell, TableRow } from '#lib/analyses/block.ts';
import { barDrawing, markDrawing } from './cell-drawings.ts';
import { BAR_WIDTH, groupAt, MARK_WIDTH, planColumns, weightOf, type ColumnPlan } from './column-widths.ts';
import { caption, NOTE_LINE, notesUnder } from './caption.ts';
import { BODY, INK, NATURAL_LINE, SIZE, textHeightPt } from './page.ts';
import { AFTER, anchored, spacedAfter, type Ids, type Part, type Piece } from './piece.ts';

const LINE = 0.88;
const PADDING = { top: 1.6, bottom: 2 };
const ROW = PADDING.top + PADDING.bottom + 0.4;

/** A table higher than this share of the page may be broken over pages; a lower one stands whole. */
const WHOLE = 0.55;

/**
 * A table: title, caption, rows under a header that is repeated on every page, notes. Rows are not broken over pages.
 * A table wider than the page becomes several under one caption.
 */
export function tableBlock(block: TableBlock, ids: Ids, continued: string): Piece {
  const opening = caption(block, ids);
  const plans = block.columns.length > 0 ? planColumns(block) : [];
  const notes = notesUnder(block.notes);
  const label = `${block.number ?? ''} (${continued})`.trim();
  const tables = plans.map((plan, index) => {
    const { header, rows } = heightOf(block, plan);
    const start = index === 0 ? opening : continuation(label, ids);
    const last = index === plans.length - 1;
    const height = start.height + header + sum(rows);
    const whole = height + (last ? notes.kept : 0);
    const lead = whole <= BODY.height * WHOLE ? whole : start.height + header + sum(rows.slice(0, 3));
    const { id, node, before } = start;
    const part: Part = { id, node, before, lead, header, height: height + (last ? notes.height + AFTER : 0) };
    const dontBreakRows = Math.max(0, ...rows) < BODY.height * 0.8;
    return { part, content: [...start.content, paperTable(block, plan, dontBreakRows)] };
  });
  const entry = opening.entry ? { entry: opening.entry } : {};
  if (tables.length === 0) return { content: opening.content, parts: [{ ...opening, lead: opening.height }], ...entry };
  const content = [...tables.flatMap((table) => table.content), ...notes.content];
  return { content: spacedAfter(content), parts: tables.map((table) => table.part), ...entry };
}

function continuation(
  label: string,
  ids: Ids
): Pick<Part, 'id' | 'node' | 'before' | 'height'> & Pick<Piece, 'content'> {
  const id = ids.next();
  const node: ContentText = anchored(id, { text: label, style: 'note', margin: [0, 8, 0, 3] });
  return { id, node, before: 8, height: textHeightPt(label, BODY.width, SIZE.small, NOTE_LINE) + 3, content: [node] };
}

function paperTable(block: TableBlock, plan: ColumnPlan, dontBreakRows: boolean): Content {
  const header = headerRows(block, plan);
  const body = block.rows.map((row) => paperRow(row, plan, block));
  const last = header.length + body.length;
  return {
    fontSize: plan.size,
    lineHeight: LINE,
    table: {
      headerRows: header.length,
      dontBreakRows,
      ...(dontBreakRows && body.length > 1 ? { keepWithHeaderRows: 1 } : {}),
      widths: [...plan.widths],
      body: [...header, ...body]
    },
    layout: {
      hLineWidth: (line) => (line === header.length || line === last ? 0.6 : line < header.length ? 0 : 0.4),
      hLineColor: (line) => (line === header.length || line === last ? INK['line-strong'] : INK.line),
      vLineWidth: () => 0,
      paddingLeft: (column) => (column === 0 ? 0 : plan.gap),
      paddingRight: () => 0,
      paddingTop: () => PADDING.top,
      paddingBottom: () => PADDING.bottom
    }
  } satisfies ContentTable;
}

function headerRows(block: TableBlock, plan: ColumnPlan): PaperCell[][] {
  const labels = plan.columns.map((index, place): PaperCell => {
    const column = block.columns[index];
    return {
      text: column?.label ?? '',
      style: 'tableHead',
      alignment: column?.align ?? 'left',
      margin: [0, 0, plan.stars[place] ?? 0, 0]
    };
  });
  const groups = groupRow(block, plan);
  return groups ? [groups, labels] : [labels];
}

/** Labels over columns, each with a hairline as wide as its columns. */
function groupRow(block: TableBlock, plan: ColumnPlan): PaperCell[] | null {
  const keys = plan.columns.map((index) => groupAt(block, index));
  if (keys.every((key) => key === null)) return null;
  const cells: PaperCell[] = [];
  for (let place = 0; place < keys.length;) {
    const key = keys[place] ?? null;
    let span = 1;
    while (key !== null && keys[place + span] === key) span++;
    const width = sum(plan.widths.slice(place, place + span)) + plan.gap * (span - 1);
    cells.push(key === null ? { text: '' } : groupCell(block.groups?.[Number(key)]?.label ?? '', span, width));
    for (let more = 1; more < span; more++) cells.push({});
    place += span;
  }
  return cells;
}

function groupCell(label: string, span: number, width: number): PaperCell {
  return {
    colSpan: span,
    stack: [
      { text: label, style: 'tableHead', bold: true, color: INK.ink2, alignment: 'center' },
      {
        canvas: [{ type: 'line', x1: 0, y1: 1.5, x2: width, y2: 1.5, lineWidth: 0.5, lineColor: INK['line-strong'] }]
      }
    ]
  };
}

function paperRow(row: TableRow, plan: ColumnPlan, block: TableBlock): PaperCell[] {
  const look = {
    ...(weightOf(row) === 600 ? { bold: true } : {}),
    ...(row.tint === 'warn' ? { fillColor: INK['warn-tint'] } : {})
  };
  if (row.heading) {
    const label: PaperCell = { ...cellContent(row.cells[0], plan, 0, 'left', false), ...look, color: INK.ink2 };
    const rest = plan.columns.slice(1).map((): PaperCell => ({}));
    return [{ ...label, colSpan: plan.columns.length, margin: [0, 3, 0, 0] }, ...rest];
  }
  return plan.columns.map((index, place): PaperCell => {
    const marked = block.rows.some((other) => !other.heading && other.cells[index]?.mark);
    const align = block.columns[index]?.align ?? 'left';
    return { ...cellContent(row.cells[index], plan, place, align, marked), ...look };
  });
}

function cellContent(
  cell: TableCell | undefined,
  plan: ColumnPlan,
  place: number,
  align: 'left' | 'right',
  indented: boolean
): ContentText | ContentColumns | ContentSvg {
  if (!cell) return { text: '' };
  const stars = plan.stars[place] ?? 0;
  const width = (plan.widths[place] ?? 0) - stars;
  const text = { text: cellText(cell), alignment: align, ...wordBreak(cell.text, width, plan.size) };

  if (cell.bar) {
    const drawn = barDrawing(cell.bar, Math.min(BAR_WIDTH, width), plan.size * 0.95);
    const bar = { ...drawn, margin: [0, 1, 0, 0] as [number, number, number, number] };
    return cell.text === ''
      ? bar
      : {
          columns: [
            { ...text, width: '*' },
            { ...bar, width: BAR_WIDTH }
          ],
          columnGap: 4
        };
  }
  if (cell.mark) {
    const drawn = markDrawing(cell.mark.shape, cell.mark.paint, plan.size * 0.72);
    const sign = { ...drawn, margin: [0, plan.size * 0.24, 0, 0] as [number, number, number, number] };
    return {
      columns: [
        { stack: [sign], width: MARK_WIDTH },
        { ...text, width: '*' }
      ],
      columnGap: 0
    };
  }
  if (cell.stars) {
    const hung = { text: cell.stars, width: stars, noWrap: true };
    return { columns: [{ ...text, width }, hung], columnGap: 0 };
  }
  return { ...text, margin: [indented ? MARK_WIDTH : 0, 0, stars, 0] };
}

function cellText(cell: TableCell): Content {
  if (!cell.check) return cell.text;
  const matches = cell.check === 'match';
  const sign = { text: matches ? '✓' : '✗', color: matches ? INK.ok : INK.err, bold: true };
  return cell.text === '' ? [sign] : [sign, `\u00A0${cell.text}`];
}

/** Lets a word break that is longer than its column, as answers from a file can be. */
function wordBreak(text: string, width: number, size: number): { wordBreak?: 'break-all' } {
  const tooLong = text.split(/\s+/).some((word) => word.length * size * 0.3 > width && word.length > 12);
  return tooLong ? { wordBreak: 'break-all' } : {};
}

function heightOf(block: TableBlock, plan: ColumnPlan): { header: number; rows: number[] } {
  const header = Math.max(
    ...plan.columns.map((index, place) =>
      textHeightPt(block.columns[index]?.label ?? '', plan.widths[place] ?? 1, SIZE.small, LINE)
    )
  );
  const grouped = plan.columns.some((index) => groupAt(block, index) !== null);
  const rows = block.rows.map((row) => ROW + (row.heading ? 3 : 0) + rowTextHeight(row, plan));
  return { header: header + ROW + (grouped ? SIZE.small * NATURAL_LINE * LINE + ROW + 2 : 0), rows };
}

function rowTextHeight(row: TableRow, plan: ColumnPlan): number {
  const line = plan.size * NATURAL_LINE * LINE;
  if (row.heading) return line;
  return Math.max(
    line,
    ...plan.columns.map((index, place) => {
      const cell = row.cells[index];
      if (!cell) return 0;
      const width = (plan.widths[place] ?? 1) - (cell.mark ? MARK_WIDTH : 0);
      return textHeightPt(cell.text, width, plan.size, LINE, weightOf(row));
    })
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
