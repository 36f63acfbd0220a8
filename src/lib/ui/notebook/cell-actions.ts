import { tick } from 'svelte';
import { readSpec, type Places } from '#lib/analyses/field.ts';
import { kindOf } from '#lib/analyses/kinds.ts';
import type { Edit } from '#lib/notebook/edit.ts';
import { isText, type AnalysisCell, type Cell } from '#lib/notebook/notebook.ts';
import { newId } from '../identity.ts';
import { preferences } from '../preferences.svelte.ts';
import type { Phase } from '../scene/gestures.ts';
import { kindTitle } from './field-words.ts';
import type { OpenNotebook } from './open-notebook.svelte.ts';

/** What a cell is called: the number and title of its first table or figure, else its kind. */
export function cellTitle(open: OpenNotebook, cell: Cell): string {
  const { say } = preferences;
  if (!say) return '';
  if (isText(cell)) return say.messages.cells.textTitle;
  const shown = open.presented.find((each) => each.cell.id === cell.id)?.blocks ?? [];
  const first = shown.find((block) => block.kind === 'table' || block.kind === 'figure');
  return first?.title ?? kindTitle(say, cell.kind);
}

/** Changes some of a cell's options. */
export function changeSpec(
  open: OpenNotebook,
  cell: AnalysisCell,
  part: Readonly<Record<string, unknown>>,
  phase: Phase = 'commit'
): void {
  open.change({ kind: 'cell', id: cell.id, cell: { ...cell, spec: { ...cell.spec, ...part } } }, phase);
}

/** Whether boxes of a cell's drawing stand where they were put by hand. */
export function hasPlaces(cell: AnalysisCell): boolean {
  const fields = kindOf(cell.kind)?.fields ?? [];
  const { places } = readSpec<{ places?: Places }>(fields, cell.spec);
  return places !== undefined && Object.values(places).some((boxes) => Object.keys(boxes).length > 0);
}

export function addText(open: OpenNotebook, at: number): void {
  const id = newId();
  open.edit({
    kind: 'add',
    at,
    cell: { id, kind: 'text', markdown: preferences.say?.messages.notebook.newText ?? '' }
  });
  open.justAdded = id;
}

/** Adds an analysis of a kind that is loaded, with its options as they are by default, and goes there. */
export function addAnalysis(open: OpenNotebook, at: number, kind: string): void {
  const id = newId();
  open.edit({ kind: 'add', at, cell: { id, kind, version: kindOf(kind)?.version ?? 1, spec: {} } });
  // A dialog that closes gives the focus back to what opened it first.
  requestAnimationFrame(() => goToCell(open, id));
}

/** Puts the open derivation in the notebook, after the cell that its number stands in. */
export function keepDerivation(open: OpenNotebook): void {
  const { derivation, notebook } = open;
  if (!derivation) return;
  const id = newId();
  const at = notebook.cells.findIndex((cell) => cell.id === derivation.from) + 1;
  open.edit({ kind: 'add', at, cell: { ...derivation.cell, id } });
  // A dialog that closes gives the focus back to what opened it first.
  requestAnimationFrame(() => goToCell(open, id));
}

/** Chooses a cell, and brings it into view with the focus on it, once it is there. */
export function goToCell(open: OpenNotebook, id: string): void {
  open.selected = { kind: 'cell', id };
  const show = () => {
    const cell = document.querySelector<HTMLElement>(`[data-cell="${id}"]`);
    cell?.scrollIntoView({ block: 'nearest' });
    cell?.focus({ preventScroll: true });
    if (!cell && open.chosenCell === id && !open.drawn.isWhole && !open.closed) requestAnimationFrame(show);
  };
  show();
}

/** Moves a cell to a place, counted among all cells after the move; beyond the ends to the end. */
export function moveCell(open: OpenNotebook, cell: Cell, to: number): void {
  const { cells } = open.notebook;
  const place = Math.max(0, Math.min(cells.length - 1, to));
  if (cells.findIndex(({ id }) => id === cell.id) === place) return;
  open.edit({ kind: 'move', id: cell.id, to: place });
  const words = preferences.say?.messages.cells;
  if (words) open.announcement = words.moved(cellTitle(open, cell), place + 1, cells.length);
}

export function duplicateCell(open: OpenNotebook, cell: Cell): void {
  const at = open.notebook.cells.findIndex(({ id }) => id === cell.id);
  const copy = { ...cell, id: newId() };
  open.edit({ kind: 'add', at: at + 1, cell: copy });
  open.selected = { kind: 'cell', id: copy.id };
  open.announcement = preferences.say?.messages.cells.duplicated(cellTitle(open, cell)) ?? '';
}

/** Takes a cell away; the focus goes to the one that comes in its place. */
export async function removeAndGoOn(open: OpenNotebook, cell: Cell): Promise<void> {
  const title = cellTitle(open, cell);
  const at = open.notebook.cells.findIndex(({ id }) => id === cell.id);
  open.edit({ kind: 'remove', id: cell.id });
  open.announcement = preferences.say?.messages.cells.removed(title) ?? '';
  const { cells } = open.notebook;
  const next = cells[at] ?? cells[at - 1];
  open.selected = { kind: 'cell', id: next?.id ?? '' };
  await tick();
  const place = next ? `[data-cell="${next.id}"]` : '[data-behind] button';
  document.querySelector<HTMLElement>(place)?.focus();
}

export function foldCell(open: OpenNotebook, cell: Cell, folded: boolean): void {
  const { folded: _, ...rest } = cell;
  const edit: Edit = { kind: 'cell', id: cell.id, cell: folded ? { ...rest, folded } : rest };
  open.edit(edit);
}
