import { Names } from '#lib/engine/cache.ts';
import type { Block, TableBlock, TableCell, TableRow } from '#lib/analyses/block.ts';
import { sameList } from '../same-list.ts';

/**
 * The block, made of as much of the former one as says the same: the former itself, or its columns, rows and cells, so that what
 * is drawn from them is left alone. Property by property, since this runs for every table while a thumb moves; figures are
 * painted by difference anyway.
 */
export function steadyBlock(former: Block | undefined, block: Block): Block {
  if (former?.kind === 'table' && block.kind === 'table') return steadyTable(former, block);
  const isWords = block.kind === 'text' || block.kind === 'heading' || block.kind === 'notice';
  return isWords && saysTheSame(former, block) ? former : block;
}

function steadyTable(former: TableBlock, block: TableBlock): TableBlock {
  const byName = new Map(former.rows.map((row) => [row.cells[0]?.text, row]));
  const rows = block.rows.map((row, index) => {
    const candidates = [byName.get(row.cells[0]?.text), former.rows[index]];
    return candidates.find((candidate) => candidate && sameRow(candidate, row)) ?? withCellsOf(candidates[0], row);
  });
  const sameHead =
    former.id === block.id &&
    former.minor === block.minor &&
    former.number === block.number &&
    former.title === block.title &&
    former.subtitle === block.subtitle &&
    former.notes.join('\n') === block.notes.join('\n');
  const sameColumns = saysTheSame(former.columns, block.columns) && saysTheSame(former.groups, block.groups);
  const sameRows = sameList(rows, former.rows);
  if (sameHead && sameColumns && sameRows) return former;
  return {
    ...block,
    rows: sameRows ? former.rows : rows,
    ...(sameColumns && { columns: former.columns, ...(former.groups && { groups: former.groups }) })
  };
}

const names = new Names();

/** Whether words or heads of tables say the same; each is written out once, since it is compared with every move. */
function saysTheSame<Said extends object>(a: Said | undefined, b: Said | undefined): a is Said {
  return a === b || (a !== undefined && b !== undefined && names.numberOf(a) === names.numberOf(b));
}

/** The row, with those cells of the former one that say the same. */
function withCellsOf(former: TableRow | undefined, row: TableRow): TableRow {
  if (!former) return row;
  const cells = row.cells.map((cell, index) => {
    const before = former.cells[index];
    return before && sameCell(before, cell) ? before : cell;
  });
  return { ...row, cells };
}

function sameRow(a: TableRow, b: TableRow): boolean {
  return (
    a.emphasis === b.emphasis &&
    a.tint === b.tint &&
    a.heading === b.heading &&
    a.cells.length === b.cells.length &&
    a.cells.every((cell, index) => sameCell(cell, b.cells[index] as TableCell))
  );
}

function sameCell(a: TableCell, b: TableCell): boolean {
  return (
    a.text === b.text &&
    a.value === b.value &&
    a.stars === b.stars &&
    a.ref === b.ref &&
    a.check === b.check &&
    a.mark?.shape === b.mark?.shape &&
    a.mark?.paint === b.mark?.paint &&
    a.bar?.value === b.bar?.value &&
    a.bar?.solid === b.bar?.solid &&
    a.bar?.min === b.bar?.min &&
    a.bar?.max === b.bar?.max &&
    a.bar?.paint === b.bar?.paint
  );
}
