import { variableOf, type MeasurementLevel, type Variable } from '#lib/data/codebook.ts';
import type { Edit } from '#lib/notebook/edit.ts';
import type { AnalysisCell } from '#lib/notebook/notebook.ts';
import { codingOf } from '#lib/recode/step.ts';
import { asLevel } from './as-level.ts';
import type { OpenNotebook } from './open-notebook.svelte.ts';

/** Changes what the codebook says of a variable. A scale with other levels than before has no cut-off to keep. */
export function changeVariable(open: OpenNotebook, name: string, part: Partial<Variable>): void {
  const { codebook, steps } = open.notebook;
  const variable = variableOf(codebook, name);
  if (!variable) return;
  const scale = part.level !== undefined || part.categories !== undefined;
  const changed: Edit = { kind: 'variable', name, variable: { ...variable, ...part } };
  const coding = codingOf(steps, name);
  const lost = scale && part.categories?.length !== variable.categories.length && coding.cutoff !== null;
  open.edit(
    lost
      ? { kind: 'all', edits: [changed, { kind: 'code', variable: name, coding: { ...coding, cutoff: null } }] }
      : changed
  );
}

/** Changes a variable's level of measurement, and its categories with it. */
export function changeLevel(open: OpenNotebook, name: string, level: MeasurementLevel): void {
  const variable = variableOf(open.notebook.codebook, name);
  const raw = open.raw.columns.find((column) => column.name === name);
  if (variable && raw) changeVariable(open, name, asLevel(variable, raw, level));
}

/** The variables whose cut-offs an explorer is about: its outcome and its driver. */
export function exploredBy(open: OpenNotebook, cell: AnalysisCell): Variable[] {
  const { codebook } = open.notebook;
  const result = open.results.find((each) => each.id === cell.id);
  const found = result && 'result' in result ? (result.result as { outcome?: unknown; driver?: unknown }) : {};
  return [found.outcome, found.driver]
    .map((name) => (typeof name === 'string' ? variableOf(codebook, name) : undefined))
    .filter((variable) => variable !== undefined);
}
