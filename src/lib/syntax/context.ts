import type { Published, Quantity } from '#lib/data/published.ts';
import { readSpec, type Field } from '#lib/analyses/field.ts';
import { variablesMeant } from '#lib/analyses/variables-meant.ts';
import { outcomeOf, variableOf, variablesWithRole, type Codebook } from '#lib/data/codebook.ts';
import type { Column } from '#lib/data/table.ts';
import { Names } from '#lib/engine/cache.ts';
import { TableCache } from '#lib/engine/table-cache.ts';
import { isText, type AnalysisCell, type Cell, type Notebook } from '#lib/notebook/notebook.ts';
import { codingOf, namesIn, type Coding, type Step } from '#lib/recode/step.ts';
import type { Context, ScriptSource } from './syntax.ts';

/** What every cell of a notebook writes its syntax from. */
export function contextOf({ notebook, raw, published, say }: ScriptSource): Context {
  const { codebook, steps, smallestGroup } = notebook;
  const tables = new TableCache(new Names());
  const { table, selection } = tables.select(raw, codebook, steps);
  const { weights, leftOut } = selection;
  const { table: coded, counts } = tables.code(table, steps, weights);
  const input = {
    ...{ table, coded, codebook, steps, smallestGroup, published, counts, weights, leftOut },
    recoded: (other: readonly Step[]) => tables.code(table, other, weights).table
  };
  return { codebook, steps, smallestGroup, published, table, coded, input, say };
}

/** A column of the table, or undefined where it has none of that name. */
export function columnNamed({ table }: Pick<Context, 'table'>, name: string): Column | undefined {
  return table.columns.find((column) => column.name === name);
}

/** True for a variable that the data have and that is no free text. */
export function isUsable(context: Context, name: string): boolean {
  const level = variableOf(context.codebook, name)?.level;
  return level !== undefined && level !== 'text' && columnNamed(context, name) !== undefined;
}

/** The outcome that a null stands for, where it can be used. */
export function outcomeMeant(context: Context, name: string | null): string | null {
  const meant = name ?? outcomeOf(context.codebook)?.name ?? null;
  return meant !== null && isUsable(context, meant) ? meant : null;
}

/** The drivers that a null stands for, or the variables named: those that can be used, each once. */
export function driversMeant(context: Context, names: readonly string[] | null): string[] {
  const meant = names ?? variablesWithRole(context.codebook, 'driver').map(({ name }) => name);
  return [...new Set(meant)].filter((name) => isUsable(context, name));
}

/** A variable's coding, without a cut-off that its levels do not have. */
export function codingIn(context: Context, name: string): Coding {
  const coding = codingOf(context.steps, name);
  const levels = columnNamed(context, name)?.levels.length ?? 0;
  const fits = coding.cutoff !== null && coding.cutoff >= 1 && coding.cutoff < levels;
  return fits ? coding : { ...coding, cutoff: null };
}

/** A cell's options; null where it has one with a value that its kind does not take. */
export function specOf<Spec extends object>(fields: readonly Field[], given: AnalysisCell['spec']): Spec | null {
  try {
    return readSpec<Spec>(fields, given);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The fields of a kind, or undefined where there is no such kind. */
export type FieldsOf = (kind: string) => readonly Field[] | undefined;

/**
 * The variables that a notebook computes with, in the order of the codebook: those with a role, and those that its steps, its
 * cells or the printed numbers name.
 */
export function variablesUsed(notebook: Notebook, published: Published | null, fieldsOf: FieldsOf): string[] {
  const { codebook, steps, cells } = notebook;
  const used = new Set([
    ...codebook.variables.filter(({ role }) => role !== 'none').map(({ name }) => name),
    ...steps.flatMap(namesIn),
    ...(published?.numbers ?? []).flatMap(({ of }) => namesOf(of)),
    ...cells.flatMap((cell) => namesOfCell(cell, codebook, fieldsOf))
  ]);
  return codebook.variables.map(({ name }) => name).filter((name) => used.has(name));
}

function namesOf(of: Quantity): string[] {
  const where = 'where' in of && of.where ? [of.where.variable] : [];
  if (of.kind === 'rho') return [of.x, of.y, ...where];
  return 'variable' in of ? [of.variable, ...where] : where;
}

function namesOfCell(cell: Cell, codebook: Codebook, fieldsOf: FieldsOf): readonly string[] {
  const fields = isText(cell) ? undefined : fieldsOf(cell.kind);
  const spec = isText(cell) || !fields ? null : specOf<Record<string, unknown>>(fields, cell.spec);
  if (!fields || !spec) return [];
  return fields.flatMap((field): readonly string[] => {
    const value = spec[field.name];
    if (field.kind === 'variable') return typeof value === 'string' ? [value] : [];
    if (field.kind !== 'variables') return [];
    return Array.isArray(value) ? (value as string[]) : variablesMeant(codebook, field.none);
  });
}

/** True for a coding that changes nothing. */
export function isAsItIs({ cutoff, dontKnow, noAnswer, reverse }: Coding): boolean {
  return cutoff === null && dontKnow !== 'low' && noAnswer === 'missing' && !reverse;
}
