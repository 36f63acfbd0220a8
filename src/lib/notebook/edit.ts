import type { DriverGroup, Invited, LocalText, Role, Variable } from '#lib/data/codebook.ts';
import { namesIn, type Coding, type Step } from '#lib/recode/step.ts';
import { demandVariable } from './demand.ts';
import { addCell, moveCell, removeCell, setCell } from './edit-cells.ts';
import { addVariable, removeVariable, setDriverGroups, setInvited, setVariable } from './edit-codebook.ts';
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
