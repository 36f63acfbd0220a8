import type { Codebook, DriverGroup, Invited, LocalText, Role, Variable } from '#lib/data/codebook.ts';
import { namesIn, type Coding, type Step } from '#lib/recode/step.ts';
import type { Cell, Notebook } from './notebook.ts';

/** Title, line under it and smallest group; what is absent stays as it is. */
export interface Meta {
  readonly title?: LocalText;
  readonly subtitle?: LocalText;
  readonly smallestGroup?: number;
}

/** One change of a notebook. Plain JSON, and every one has an inverse. */
export type Edit =
  /** Null takes the variable's coding away, so that it is coded as it is. */
  | { readonly kind: 'code'; readonly variable: string; readonly coding: Coding | null }
  /** All codings at once. */
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  | { readonly kind: 'variable'; readonly name: string; readonly variable: Variable }
  /** A variable that the steps make, or a column that the codebook did not have. */
  | { readonly kind: 'add-variable'; readonly at: number; readonly variable: Variable }
  | { readonly kind: 'remove-variable'; readonly name: string }
  | { readonly kind: 'cell'; readonly id: string; readonly cell: Cell }
  | { readonly kind: 'add'; readonly at: number; readonly cell: Cell }
  | { readonly kind: 'remove'; readonly id: string }
  /** `to` is the cell's place afterwards. */
  | { readonly kind: 'move'; readonly id: string; readonly to: number }
  | { readonly kind: 'meta'; readonly meta: Meta }
  | { readonly kind: 'invited'; readonly invited: Invited | null }
  | { readonly kind: 'driver-groups'; readonly driverGroups: readonly DriverGroup[] }
  /** Everything that is said of the same data, as in another version of the notebook. */
  | { readonly kind: 'replace'; readonly content: Content }
  /** Several as one: all of them, or none where one does not fit. */
  | { readonly kind: 'all'; readonly edits: readonly Edit[] };

/** What a notebook says, apart from what it is about and by which name it goes. */
export type Content = Pick<Notebook, 'title' | 'subtitle' | 'codebook' | 'steps' | 'smallestGroup' | 'cells'>;

/** What a notebook says. */
export function contentOf({ title, subtitle, codebook, steps, smallestGroup, cells }: Notebook): Content {
  return { title, subtitle, codebook, steps, smallestGroup, cells };
}

export interface Edited {
  readonly notebook: Notebook;
  /** The edit that gives the former notebook back. */
  readonly inverse: Edit;
}

/**
 * The notebook after an edit, and the edit that undoes it. Nothing given is modified; what the edit does not touch is
 * shared with the former notebook.
 *
 * @throws RangeError where the edit does not fit the notebook (a variable, cell or place that it lacks)
 */
export function applyEdit(notebook: Notebook, edit: Edit): Edited {
  switch (edit.kind) {
    case 'code':
      return setSteps(notebook, withCoding(notebook, edit.variable, edit.coding));
    case 'steps':
      for (const name of edit.steps.flatMap(namesIn)) demandVariable(notebook, name);
      return setSteps(notebook, edit.steps);
    case 'variable':
      return setVariable(notebook, edit.name, edit.variable);
    case 'add-variable':
      return addVariable(notebook, edit.at, edit.variable);
    case 'remove-variable':
      return removeVariable(notebook, edit.name);
    case 'cell':
      return setCell(notebook, edit.id, edit.cell);
    case 'add':
      return addCell(notebook, edit.at, edit.cell);
    case 'remove':
      return removeCell(notebook, edit.id);
    case 'move':
      return moveCell(notebook, edit.id, edit.to);
    case 'meta':
      return setMeta(notebook, edit.meta);
    case 'invited':
      return setInvited(notebook, edit.invited);
    case 'driver-groups':
      return setDriverGroups(notebook, edit.driverGroups);
    case 'replace':
      return {
        notebook: { ...notebook, ...edit.content },
        inverse: { kind: 'replace', content: contentOf(notebook) }
      };
    case 'all':
      return applyAll(notebook, edit.edits);
  }
}

/**
 * The edit that gives a variable another role. A notebook has one outcome: the former one becomes `none`.
 *
 * @throws RangeError where the codebook lacks the variable
 */
export function roleEdit(notebook: Notebook, name: string, role: Role): Edit {
  const variable = demandVariable(notebook, name);
  const former =
    role === 'outcome'
      ? notebook.codebook.variables.filter((other) => other.role === 'outcome' && other.name !== name)
      : [];
  const edits = [
    ...former.map((other) => ({ ...other, role: 'none' as const })),
    { ...variable, role, driverGroup: role === 'driver' ? variable.driverGroup : null }
  ].map((changed): Edit => ({ kind: 'variable', name: changed.name, variable: changed }));
  return { kind: 'all', edits };
}

function demandVariable(notebook: Notebook, name: string): Variable {
  const variable = notebook.codebook.variables.find((candidate) => candidate.name === name);
  if (!variable) throw new RangeError(`applyEdit requires a variable of the codebook (got ${JSON.stringify(name)})`);
  return variable;
}

function demandPlace(place: number, last: number): void {
  if (!Number.isInteger(place) || place < 0 || place > last)
    throw new RangeError(`applyEdit requires a place from 0 to ${last} (got ${place})`);
}

function demandCell(notebook: Notebook, id: string): { index: number; cell: Cell } {
  const index = notebook.cells.findIndex((candidate) => candidate.id === id);
  const cell = notebook.cells[index];
  if (!cell) throw new RangeError(`applyEdit requires a cell of the notebook (got ${JSON.stringify(id)})`);
  return { index, cell };
}

function withCoding(notebook: Notebook, variable: string, coding: Coding | null): readonly Step[] {
  demandVariable(notebook, variable);
  const isOwn = (step: Step): boolean => step.kind === 'code' && step.variable === variable;
  const others = notebook.steps.filter((step) => !isOwn(step));
  if (coding === null) return others;
  const step: Step = { kind: 'code', variable, coding };
  const place = notebook.steps.findIndex(isOwn);
  return place < 0 ? [...others, step] : others.toSpliced(place, 0, step);
}

function setSteps(notebook: Notebook, steps: readonly Step[]): Edited {
  return { notebook: { ...notebook, steps }, inverse: { kind: 'steps', steps: notebook.steps } };
}

function withCodebook(notebook: Notebook, changed: Partial<Codebook>): Notebook {
  return { ...notebook, codebook: { ...notebook.codebook, ...changed } };
}

function setVariable(notebook: Notebook, name: string, variable: Variable): Edited {
  const former = demandVariable(notebook, name);
  const { variables, driverGroups } = notebook.codebook;
  if (variable.name !== name)
    throw new RangeError(
      `applyEdit requires the name of a column to stay ${JSON.stringify(name)} (got ${JSON.stringify(variable.name)})`
    );
  if (variable.role === 'outcome' && variables.some((other) => other.role === 'outcome' && other.name !== name))
    throw new RangeError(`applyEdit requires at most one outcome (got ${JSON.stringify(name)} as another)`);
  if (variable.driverGroup !== null && !driverGroups.some((group) => group.id === variable.driverGroup))
    throw new RangeError(
      `applyEdit requires a driver group of the codebook (got ${JSON.stringify(variable.driverGroup)})`
    );
  return {
    notebook: withCodebook(notebook, { variables: variables.with(variables.indexOf(former), variable) }),
    inverse: { kind: 'variable', name, variable: former }
  };
}

function addVariable(notebook: Notebook, at: number, variable: Variable): Edited {
  const { variables } = notebook.codebook;
  demandPlace(at, variables.length);
  if (variables.some(({ name }) => name === variable.name))
    throw new RangeError(`applyEdit requires a name that no other variable has (got ${JSON.stringify(variable.name)})`);
  return {
    notebook: withCodebook(notebook, { variables: variables.toSpliced(at, 0, variable) }),
    inverse: { kind: 'remove-variable', name: variable.name }
  };
}

function removeVariable(notebook: Notebook, name: string): Edited {
  const variable = demandVariable(notebook, name);
  const { variables, invited } = notebook.codebook;
  if (invited?.variable === name || notebook.steps.some((step) => namesIn(step).includes(name)))
    throw new RangeError(`applyEdit requires a variable that nothing else names (got ${JSON.stringify(name)})`);
  const at = variables.indexOf(variable);
  return {
    notebook: withCodebook(notebook, { variables: variables.toSpliced(at, 1) }),
    inverse: { kind: 'add-variable', at, variable }
  };
}

function setInvited(notebook: Notebook, invited: Invited | null): Edited {
  if (invited) demandVariable(notebook, invited.variable);
  return {
    notebook: withCodebook(notebook, { invited }),
    inverse: { kind: 'invited', invited: notebook.codebook.invited }
  };
}

function setDriverGroups(notebook: Notebook, driverGroups: readonly DriverGroup[]): Edited {
  for (const { driverGroup } of notebook.codebook.variables)
    if (driverGroup !== null && !driverGroups.some((group) => group.id === driverGroup))
      throw new RangeError(
        `applyEdit requires every driver group in use (got none of id ${JSON.stringify(driverGroup)})`
      );
  return {
    notebook: withCodebook(notebook, { driverGroups }),
    inverse: { kind: 'driver-groups', driverGroups: notebook.codebook.driverGroups }
  };
}

function setCell(notebook: Notebook, id: string, cell: Cell): Edited {
  const { index, cell: former } = demandCell(notebook, id);
  if (cell.id !== id)
    throw new RangeError(`applyEdit requires a cell of id ${JSON.stringify(id)} (got ${JSON.stringify(cell.id)})`);
  return {
    notebook: { ...notebook, cells: notebook.cells.with(index, cell) },
    inverse: { kind: 'cell', id, cell: former }
  };
}

function addCell(notebook: Notebook, at: number, cell: Cell): Edited {
  demandPlace(at, notebook.cells.length);
  if (notebook.cells.some((other) => other.id === cell.id))
    throw new RangeError(`applyEdit requires an id that no other cell has (got ${JSON.stringify(cell.id)})`);
  return {
    notebook: { ...notebook, cells: notebook.cells.toSpliced(at, 0, cell) },
    inverse: { kind: 'remove', id: cell.id }
  };
}

function removeCell(notebook: Notebook, id: string): Edited {
  const { index, cell } = demandCell(notebook, id);
  return {
    notebook: { ...notebook, cells: notebook.cells.toSpliced(index, 1) },
    inverse: { kind: 'add', at: index, cell }
  };
}

function moveCell(notebook: Notebook, id: string, to: number): Edited {
  const { index, cell } = demandCell(notebook, id);
  demandPlace(to, notebook.cells.length - 1);
  return {
    notebook: { ...notebook, cells: notebook.cells.toSpliced(index, 1).toSpliced(to, 0, cell) },
    inverse: { kind: 'move', id, to: index }
  };
}

function setMeta(notebook: Notebook, meta: Meta): Edited {
  const { title, subtitle, smallestGroup } = meta;
  if (smallestGroup !== undefined && (!Number.isInteger(smallestGroup) || smallestGroup < 1))
    throw new RangeError(`applyEdit requires a smallest group of 1 or more (got ${smallestGroup})`);
  const former: Meta = {
    ...(title !== undefined && { title: notebook.title }),
    ...(subtitle !== undefined && { subtitle: notebook.subtitle }),
    ...(smallestGroup !== undefined && { smallestGroup: notebook.smallestGroup })
  };
  return {
    notebook: {
      ...notebook,
      title: title ?? notebook.title,
      subtitle: subtitle ?? notebook.subtitle,
      smallestGroup: smallestGroup ?? notebook.smallestGroup
    },
    inverse: { kind: 'meta', meta: former }
  };
}

function applyAll(notebook: Notebook, edits: readonly Edit[]): Edited {
  const inverses: Edit[] = [];
  let current = notebook;
  for (const edit of edits) {
    const edited = applyEdit(current, edit);
    current = edited.notebook;
    inverses.unshift(edited.inverse);
  }
  return { notebook: current, inverse: { kind: 'all', edits: inverses } };
}
