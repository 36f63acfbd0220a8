import { applyEdit, type Edit } from './edit.ts';
import type { Notebook } from './notebook.ts';

/** The edits that lead back (`past`, newest last) and forth again (`future`, next last). No limit. */
export interface History {
  readonly past: readonly Edit[];
  readonly future: readonly Edit[];
}

/** A notebook in work: as it stands, the way back, and the gesture under way, if one is. */
export interface Work {
  readonly notebook: Notebook;
  readonly history: History;
  /** While a thumb moves: the notebook before it, and the edit that gives it back. */
  readonly gesture: { readonly base: Notebook; readonly inverse: Edit } | null;
}

/** A notebook just opened: nothing to undo. */
export function begin(notebook: Notebook): Work {
  return { notebook, history: { past: [], future: [] }, gesture: null };
}

/**
 * Makes an edit that can be undone as one step. A gesture under way is released first.
 *
 * @throws RangeError where the edit does not fit the notebook
 */
export function record(work: Work, edit: Edit): Work {
  const { notebook: former, history } = release(work);
  const { notebook, inverse } = applyEdit(former, edit);
  return { notebook, history: { past: [...history.past, inverse], future: [] }, gesture: null };
}

/**
 * Shows an edit without recording it. The next preview takes its place, whatever it changed, so that a gesture of many
 * previews is one step to undo.
 *
 * @throws RangeError where the edit does not fit the notebook before the gesture
 */
export function preview(work: Work, edit: Edit): Work {
  const base = work.gesture?.base ?? work.notebook;
  const { notebook, inverse } = applyEdit(base, edit);
  return { notebook, history: work.history, gesture: { base, inverse } };
}

/** Ends a gesture and records it as one step; a thumb that is back where it began leaves none. */
export function release(work: Work): Work {
  if (!work.gesture) return work;
  const { base, inverse } = work.gesture;
  if (same(base, work.notebook)) return { notebook: base, history: work.history, gesture: null };
  return {
    notebook: work.notebook,
    history: { past: [...work.history.past, inverse], future: [] },
    gesture: null
  };
}

/** One step back; the same where there is none. A gesture under way is released first, so it is what is undone. */
export function undo(work: Work): Work {
  const { notebook, history } = release(work);
  const last = history.past.at(-1);
  if (!last) return release(work);
  const undone = applyEdit(notebook, last);
  return {
    notebook: undone.notebook,
    history: { past: history.past.slice(0, -1), future: [...history.future, undone.inverse] },
    gesture: null
  };
}

/** One undone step forth again; the same where there is none. A gesture is a new step, after which there is none. */
export function redo(work: Work): Work {
  const released = release(work);
  const { notebook, history } = released;
  const next = history.future.at(-1);
  if (!next) return released;
  const redone = applyEdit(notebook, next);
  return {
    notebook: redone.notebook,
    history: { past: [...history.past, redone.inverse], future: history.future.slice(0, -1) },
    gesture: null
  };
}

/** True where two notebooks say the same. Parts that edits have shared are not looked into. */
function same(a: Notebook, b: Notebook): boolean {
  return (Object.keys(a) as (keyof Notebook)[]).every(
    (part) => a[part] === b[part] || JSON.stringify(a[part]) === JSON.stringify(b[part])
  );
}
