import type { Block, TableCell, TableRow } from '#lib/analyses/block.ts';

/**
 * True where two blocks are tables that say the same. Property by property, since this runs for every table of the
 * notebook while a thumb moves; figures are painted by difference anyway.
 */
export function sameTable(a: Block, b: Block): boolean {
  if (a.kind !== 'table' || b.kind !== 'table') return false;
  return (
    a.id === b.id &&
    a.number === b.number &&
    a.title === b.title &&
    a.subtitle === b.subtitle &&
    a.notes.join('\n') === b.notes.join('\n') &&
    JSON.stringify([a.columns, a.groups]) === JSON.stringify([b.columns, b.groups]) &&
    a.rows.length === b.rows.length &&
    a.rows.every((row, index) => sameRow(row, b.rows[index] as TableRow))
  );
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
