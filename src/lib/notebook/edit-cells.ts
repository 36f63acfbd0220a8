import { demandCell, demandPlace } from './demand.ts';
import type { Edited } from './edit.ts';
import type { Cell, Notebook } from './notebook.ts';

/** The edits of the list of cells, as `applyEdit` has them. */

export function setCell(notebook: Notebook, id: string, cell: Cell): Edited {
  const { index, cell: former } = demandCell(notebook, id);
  if (cell.id !== id)
    throw new RangeError(`applyEdit requires a cell of id ${JSON.stringify(id)} (got ${JSON.stringify(cell.id)})`);
  return {
    notebook: { ...notebook, cells: notebook.cells.with(index, cell) },
    inverse: { kind: 'cell', id, cell: former }
  };
}

export function addCell(notebook: Notebook, at: number, cell: Cell): Edited {
  demandPlace(at, notebook.cells.length);
  if (notebook.cells.some((other) => other.id === cell.id))
    throw new RangeError(`applyEdit requires an id that no other cell has (got ${JSON.stringify(cell.id)})`);
  return {
    notebook: { ...notebook, cells: notebook.cells.toSpliced(at, 0, cell) },
    inverse: { kind: 'remove', id: cell.id }
  };
}

export function removeCell(notebook: Notebook, id: string): Edited {
  const { index, cell } = demandCell(notebook, id);
  return {
    notebook: { ...notebook, cells: notebook.cells.toSpliced(index, 1) },
    inverse: { kind: 'add', at: index, cell }
  };
}

export function moveCell(notebook: Notebook, id: string, to: number): Edited {
  const { index, cell } = demandCell(notebook, id);
  demandPlace(to, notebook.cells.length - 1);
  return {
    notebook: { ...notebook, cells: notebook.cells.toSpliced(index, 1).toSpliced(to, 0, cell) },
    inverse: { kind: 'move', id, to: index }
  };
}
