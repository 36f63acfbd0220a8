import type { Variable } from '#lib/data/codebook.ts';
import type { Cell, Notebook } from './notebook.ts';

/** What an edit must find in the notebook; each throws a RangeError where it is not there. */

export function demandVariable(notebook: Notebook, name: string): Variable {
  const variable = notebook.codebook.variables.find((candidate) => candidate.name === name);
  if (!variable) throw new RangeError(`applyEdit requires a variable of the codebook (got ${JSON.stringify(name)})`);
  return variable;
}

export function demandPlace(place: number, last: number): void {
  if (!Number.isInteger(place) || place < 0 || place > last)
    throw new RangeError(`applyEdit requires a place from 0 to ${last} (got ${place})`);
}

export function demandCell(notebook: Notebook, id: string): { index: number; cell: Cell } {
  const index = notebook.cells.findIndex((candidate) => candidate.id === id);
  const cell = notebook.cells[index];
  if (!cell) throw new RangeError(`applyEdit requires a cell of the notebook (got ${JSON.stringify(id)})`);
  return { index, cell };
}
