import type { Analysis, Input, Notice } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import type { Published } from '#lib/data/published.ts';
import type { RawTable } from '#lib/data/table.ts';
import { isText, type AnalysisCell, type Notebook } from '#lib/notebook/notebook.ts';
import { Cache } from './cache.ts';

/** What a notebook is computed from. `raw` and `published` are not modified, and known by identity. */
export interface Data {
  readonly raw: RawTable;
  /** The study's printed numbers, where it has some. */
  readonly published: Published | null;
}

/** What the engine needs of an analysis: everything but its words. */
export type Computing = Pick<Analysis<never, object>, 'kind' | 'version' | 'fields' | 'compute'>;

/** The analysis of a kind, or undefined where this program has none. */
export type FindAnalysis = (kind: string) => Computing | undefined;

/**
 * What became of a cell. A failure has one of the codes
 *
 * - `unknown-kind` (kind): a kind of cell that this program does not have
 * - `newer-version` (kind, version, known): made by a newer program
 * - `options` (message): an option with a value that the kind does not take
 * - `coding` (variable): the variable's cut-off lies outside its levels
 * - `error` (message): the computation itself failed
 */
export type CellResult =
  | { readonly id: string; readonly kind: 'text' }
  | { readonly id: string; readonly kind: string; readonly result: object }
  | { readonly id: string; readonly kind: string; readonly failed: Notice };

/** The results of all cells, in their order. A cell that fails leaves the others alone. */
export function run(notebook: Notebook, data: Data, find: FindAnalysis, cache: Cache = new Cache()): CellResult[] {
  return [...cellsOf(notebook, data, find, cache)];
}

/** The results one cell at a time, so that a caller can pause between them, or stop. */
export function* cellsOf(
  notebook: Notebook,
  { raw, published }: Data,
  find: FindAnalysis,
  cache: Cache
): Generator<CellResult, void, void> {
  const { codebook, steps, smallestGroup } = notebook;
  const table = cache.table(raw, codebook);
  const coded = cache.coded(table, steps);
  const input: Input = {
    table,
    coded: coded.table,
    codebook,
    steps,
    smallestGroup,
    published,
    recoded: (other) => {
      const { table: recoded, misfits } = cache.coded(table, other);
      if (misfits.length > 0)
        throw new RangeError(`recoded requires cut-offs inside the levels (got ${misfits.join(', ')})`);
      return recoded;
    }
  };
  const data = `${cache.identityOf(raw)} ${published ? cache.identityOf(published) : 0}`;
  const key = `${data} ${cache.numberOf(codebook)} ${cache.numberOf(steps)} ${smallestGroup}`;
  const context: Context = { input, cache, misfits: coded.misfits, key };
  for (const cell of notebook.cells) yield isText(cell) ? { id: cell.id, kind: 'text' } : resultOf(cell, context, find);
}

interface Context {
  readonly input: Input;
  readonly cache: Cache;
  readonly misfits: readonly string[];
  /** Of everything that all cells depend on. */
  readonly key: string;
}

function resultOf(cell: AnalysisCell, { input, cache, misfits, key }: Context, find: FindAnalysis): CellResult {
  const { id, kind } = cell;
  const analysis = find(kind);
  if (!analysis) return { id, kind, failed: { code: 'unknown-kind', about: { kind } } };
  const { version: known, fields, compute } = analysis;
  if (cell.version > known)
    return { id, kind, failed: { code: 'newer-version', about: { kind, version: cell.version, known } } };

  let spec: never;
  try {
    spec = readSpec<object>(fields, cell.spec) as never;
  } catch (error) {
    return { id, kind, failed: { code: 'options', about: { message: messageOf(error) } } };
  }
  try {
    const ofCell = `${key} ${kind} ${known} ${cache.numberOf(cell.spec)}`;
    return { id, kind, result: cache.result(ofCell, () => compute(spec, input)) };
  } catch (error) {
    const [variable] = misfits;
    if (variable !== undefined) return { id, kind, failed: { code: 'coding', about: { variable } } };
    return { id, kind, failed: { code: 'error', about: { message: messageOf(error) } } };
  }
}

/** The words of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
