import type { AnalysisCell } from '#lib/notebook/notebook.ts';
import { specOf } from './context.ts';
import { SYNTAX, type AnySyntax } from './kinds/index.ts';
import { cellTitle } from './prose.ts';
import type { Context } from './syntax.ts';

/**
 * The lines of a cell: its title as a comment, then what its kind writes. Where that is nothing, a comment says why: an unknown
 * kind, options that it does not take, an outcome that is not chosen. A cell that fails says so, and leaves the others alone.
 *
 * @param comment  a text as comments of the program
 * @param write    what the kind writes; no lines where there is nothing to compute
 */
export function cellSyntax(
  cell: AnalysisCell,
  { say }: Pick<Context, 'say'>,
  comment: (text: string) => string[],
  write: (kind: AnySyntax, spec: never) => readonly string[]
): string[] {
  const { nothing, without, failed } = say.messages.syntax;
  const title = comment(cellTitle(cell, say));
  const kind = Object.hasOwn(SYNTAX, cell.kind) ? SYNTAX[cell.kind] : undefined;
  if (!kind) return [...title, ...comment(without)];
  try {
    const spec = specOf<object>(kind.fields, cell.spec);
    const lines = spec === null ? [] : write(kind, spec as never);
    return [...title, ...(lines.length === 0 ? comment(nothing) : lines)];
  } catch (error) {
    return [...title, ...comment(failed(error instanceof Error ? error.message : String(error)))];
  }
}
