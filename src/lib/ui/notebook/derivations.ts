import type { Derivation } from '#lib/analyses/derivation.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { kindOf } from '#lib/analyses/kinds.ts';
import type { CellResult } from '#lib/engine/run.ts';
import type { AnalysisCell, Notebook } from '#lib/notebook/notebook.ts';
import { learnKinds } from './learn-kinds.ts';
import type { OpenNotebook } from './open-notebook.svelte.ts';

/** The derivation of a number that is open on the page: a cell that is computed with the notebook, and is none of it. */
export interface OpenDerivation {
  /** The cell that the number stands in. */
  readonly from: string;
  readonly cell: AnalysisCell;
}

/** No cell of a notebook has this id: those are made of letters and figures. */
const ID = '.derivation';

/** How a number of a cell is worked out; null where its kind does not say, or the cell has no result. */
export function derivationOf(cell: AnalysisCell, ref: string, results: readonly CellResult[]): Derivation | null {
  const result = results.find(({ id }) => id === cell.id);
  const analysis = kindOf(cell.kind);
  if (!analysis?.working || !result || !('result' in result) || result.kind !== cell.kind) return null;
  // The result is of this kind, and the options have been read by its own fields.
  const spec = readSpec<object>(analysis.fields, cell.spec);
  return analysis.working(ref, result.result as never, spec as never);
}

/** Shows how a number is worked out, where that is known. */
export async function openDerivation(open: OpenNotebook, cell: AnalysisCell, ref: string): Promise<void> {
  const derivation = derivationOf(cell, ref, open.results);
  if (!derivation) return;
  const { kind, spec } = derivation;
  try {
    await learnKinds([kind]);
  } catch (error) {
    reportError(error);
    return;
  }
  const made = { id: ID, kind, version: kindOf(kind)?.version ?? 1, spec: { ...spec } };
  open.showDerivation({ from: cell.id, cell: made });
}

/** What is computed: the notebook, and with it what is open. */
export function withDerivation(notebook: Notebook, derivation: OpenDerivation | null): Notebook {
  return derivation ? { ...notebook, cells: [...notebook.cells, derivation.cell] } : notebook;
}
