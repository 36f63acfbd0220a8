import type { TableBlock, TableCell, TableColumn, TableRow } from '#lib/analyses/block.ts';
import { textWidth } from '#lib/figures/measure.ts';
import { BODY, SIZE } from './page.ts';

/** The columns of one table on paper; a table that is too wide becomes several, each with the first column. */
export interface ColumnPlan {
  /** Indexes into the block's columns. */
  readonly columns: readonly number[];
  /** Points, without the gap between columns; stars included. */
  readonly widths: readonly number[];
  /** Points kept at the right of each column for stars, so that numbers line up and stars hang outside. */
  readonly stars: readonly number[];
  /** Font size and gap between columns, in points. */
  readonly size: number;
  readonly gap: number;
}

/** Points for a group mark, and for a bar in a cell. */
export const MARK_WIDTH = 12;
export const BAR_WIDTH = 64;

/** From comfortable to tight; nothing is set under 8 pt. */
const FITS = [
  { size: 9.5, gap: 12 },
  { size: 9, gap: 9 },
  { size: 8.5, gap: 7 },
  { size: 8, gap: 6 }
] as const;

/** Kerning is not measured, and a line must not break for a tenth of a point. */
const SLACK = 1.5;
const LONGEST_WORD = 130;
const LABEL = 120;

interface Need {
  /** Below this, words break. */
  readonly min: number;
  /** Below this, text columns become narrow ribbons. */
  readonly fair: number;
  /** All on one line. */
  readonly natural: number;
  readonly stars: number;
}

/** Widths that let the table fit in the page, at the largest size that does. */
export function planColumns(block: TableBlock, width = BODY.width): ColumnPlan[] {
  const all = block.columns.map((_, index) => index);
  const whole = fit(block, all, width);
  if (whole) return [whole];
  return splitColumns(block, width).map((columns) => fit(block, columns, width) ?? force(block, columns, width));
}

function fit(block: TableBlock, columns: readonly number[], width: number): ColumnPlan | null {
  for (const least of ['fair', 'min'] as const) {
    for (const { size, gap } of FITS) {
      const needs = columns.map((index) => needOf(block, index, size));
      const room = width - gap * (columns.length - 1) - sum(needs.map((need) => need[least] + need.stars));
      if (room >= 0) return plan(columns, needs, least, room, size, gap);
    }
  }
  return null;
}

function plan(
  columns: readonly number[],
  needs: readonly Need[],
  least: 'fair' | 'min',
  room: number,
  size: number,
  gap: number
): ColumnPlan {
  const wishes = needs.map((need) => need.natural - need[least]);
  const granted = sum(wishes) <= room ? 1 : room / sum(wishes);
  const spare = sum(wishes) <= room ? room - sum(wishes) : 0;
  // Spare room lies mostly in the first column; a little of it keeps the others from crowding at the right edge.
  const each = columns.length > 1 ? Math.min(22, spare / columns.length) : 0;
  const widths = needs.map((need, index) => {
    const extra = index === 0 ? spare - each * (columns.length - 1) : each;
    return need[least] + (wishes[index] ?? 0) * granted + need.stars + extra;
  });
  return { columns, widths, stars: needs.map((need) => need.stars), size, gap };
}

/** Columns that cannot fit by any size: the first keeps its share and words break in the others. */
function force(block: TableBlock, columns: readonly number[], width: number): ColumnPlan {
  const { size, gap } = FITS[3];
  const needs = columns.map((index) => needOf(block, index, size));
  const room = width - gap * (columns.length - 1);
  const total = sum(needs.map((need) => need.min + need.stars));
  return {
    columns,
    widths: needs.map((need) => ((need.min + need.stars) * room) / total),
    stars: needs.map((need) => need.stars),
    size,
    gap
  };
}

/** Packs whole column groups (or columns, where there are none) behind the first column, about equally many in each. */
function splitColumns(block: TableBlock, width: number): number[][] {
  const parts = pack(block, units(block), width, Number.POSITIVE_INFINITY);
  return pack(block, units(block), width, Math.ceil(units(block).length / parts.length));
}

function pack(block: TableBlock, all: readonly number[][], width: number, most: number): number[][] {
  const parts: number[][] = [];
  let part = [0];
  let held = 0;
  const close = (): void => {
    if (part.length > 1) parts.push(part);
    part = [0];
    held = 0;
  };
  for (const unit of all) {
    if (held >= most || !fit(block, [...part, ...unit], width)) close();
    held++;
    // A group that is too wide even alone is broken up.
    for (const column of unit) {
      if (part.length > 1 && !fit(block, [...part, column], width)) close();
      part.push(column);
    }
  }
  close();
  return parts.length > 0 ? parts : [[0]];
}

function units(block: TableBlock): number[][] {
  const found: number[][] = [];
  let group: string | null = null;
  block.columns.forEach((_, index) => {
    if (index === 0) return;
    const at = groupAt(block, index);
    if (at !== null && at === group) found.at(-1)?.push(index);
    else found.push([index]);
    group = at;
  });
  return found;
}

/** Which labelled column group a column stands under, as a key that differs between neighbours; or null. */
export function groupAt(block: TableBlock, column: number): string | null {
  let end = 0;
  for (const [index, group] of (block.groups ?? []).entries()) {
    end += group.span;
    if (column < end) return group.label === '' ? null : `${index}`;
  }
  return null;
}

function needOf(block: TableBlock, index: number, size: number): Need {
  const column = block.columns[index] as TableColumn;
  const rows = block.rows.filter((row) => !row.heading);
  const cells = rows.flatMap((row) => {
    const cell = row.cells[index];
    return cell ? [{ cell, weight: weightOf(row) }] : [];
  });
  const marked = cells.some(({ cell }) => cell.mark) ? MARK_WIDTH : 0;
  const bar = cells.some(({ cell }) => cell.bar) ? BAR_WIDTH : 0;
  const prefix = cells.some(({ cell }) => cell.check) ? size : 0;
  const beside = marked + bar + prefix + SLACK;

  const text = beside + Math.max(0, ...cells.map(({ cell, weight }) => textWidth(cell.text, size, weight)));
  const word = beside + Math.max(0, ...cells.map(({ cell, weight }) => longestWord(cell, size, weight)));
  const headWord = SLACK + longestWord({ text: column.label }, SIZE.small, 400);
  const head = SLACK + textWidth(column.label, SIZE.small);
  const stars = Math.max(0, ...cells.map(({ cell, weight }) => textWidth(cell.stars ?? '', size, weight)));

  const isText = column.align === 'left' || text > LABEL;
  const min = Math.min(Math.max(isText ? word : text, headWord), Math.max(LONGEST_WORD, beside + 40));
  const fair = isText
    ? Math.max(min, Math.min(text, index === 0 ? LABEL : LABEL / 2))
    : Math.max(min, Math.min(head, LABEL / 2));
  return { min, fair, natural: Math.max(fair, text, Math.min(head, LABEL)), stars };
}

/** Weight that a row is set in. */
export function weightOf(row: TableRow): 400 | 600 {
  return row.emphasis || row.heading ? 600 : 400;
}

function longestWord(cell: Pick<TableCell, 'text'>, size: number, weight: 400 | 600): number {
  return Math.max(0, ...cell.text.split(/[^\S\u00A0]+|(?<=[/-])/u).map((word) => textWidth(word, size, weight)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
