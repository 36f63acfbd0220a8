import { kindsFor } from '#lib/analyses/kinds.ts';
import type { Outcome } from '#lib/engine/engine.ts';
import type { CellResult } from '#lib/engine/run.ts';
import type { Cell, Notebook } from '#lib/notebook/notebook.ts';

/** What there is to show of a notebook. */
export interface InHand {
  /** Of an earlier state where the cell is pending, none where there never was one. */
  readonly results: readonly CellResult[];
  /** The share of the work that is done, by cell, for those whose result is on its way. */
  readonly pending: ReadonlyMap<string, number>;
}

export const NOTHING: InHand = { results: [], pending: new Map() };

/** What the engine says of a notebook, with results of before for the cells that are still to come. */
export function inHand(outcome: Outcome, { cells }: Notebook, before: InHand): InHand {
  if ('failed' in outcome) return { results: failed(cells, outcome.failed), pending: NOTHING.pending };
  const former = new Map(before.results.map((result) => [result.id, result]));
  const results = outcome.cells.flatMap((cell) => {
    if (!('pending' in cell)) return [cell];
    const known = former.get(cell.id);
    return known?.kind === cell.kind && 'result' in known ? [known] : [];
  });
  const pending = outcome.cells.flatMap((cell) => ('pending' in cell ? [[cell.id, cell.pending] as const] : []));
  return { results, pending: pending.length === 0 ? NOTHING.pending : new Map(pending) };
}

/** The cells of some kinds are yet to begin; the others show what they showed. */
export function waitingFor(kinds: readonly string[], { cells }: Notebook, before: InHand): InHand {
  const waiting = cells.filter((cell) => isOf(kinds, cell)).map(({ id }) => [id, 0] as const);
  return { results: before.results, pending: new Map([...before.pending, ...waiting]) };
}

/** The cells of some kinds cannot be computed, since the kinds could not be fetched; the others keep what they have. */
export function withoutKinds(
  kinds: readonly string[],
  error: unknown,
  { cells }: Notebook,
  { results, pending }: InHand
): InHand {
  const without = cells.filter((cell) => isOf(kinds, cell));
  const ids = new Set(without.map(({ id }) => id));
  return {
    results: [...results.filter(({ id }) => !ids.has(id)), ...failed(without, String(error))],
    pending: new Map([...pending].filter(([id]) => !ids.has(id)))
  };
}

const isOf = (kinds: readonly string[], cell: Cell): boolean => kindsFor([cell]).some((kind) => kinds.includes(kind));

/** A worker that broke down leaves each cell without a number, and each says so. */
function failed(cells: Notebook['cells'], message: string): CellResult[] {
  return cells.map(({ id, kind }) =>
    kind === 'text' ? { id, kind } : { id, kind, failed: { code: 'error', about: { message } } }
  );
}
