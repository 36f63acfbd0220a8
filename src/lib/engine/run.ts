import type { Analysis, Input, LongWork, Notice } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import type { Published } from '#lib/data/published.ts';
import type { RawTable } from '#lib/data/table.ts';
import { isText, type AnalysisCell, type Notebook } from '#lib/notebook/notebook.ts';
import { Names, ResultCache } from './cache.ts';
import { TableCache } from './table-cache.ts';

/** What a notebook is computed from. `raw` and `published` are not modified, and known by identity. */
export interface Data {
  readonly raw: RawTable;
  /** The study's printed numbers, where it has some. */
  readonly published: Published | null;
}

/** What the engine needs of an analysis: everything but its words. */
export type Computing = Pick<Analysis<never, object>, 'kind' | 'version' | 'fields' | 'compute' | 'long'>;

/** The analysis of a kind, or undefined where this program has none. */
export type FindAnalysis = (kind: string) => Computing | undefined;

/**
 * What became of a cell. A failure has one of the codes
 *
 * - `unknown-kind` (kind): a kind of cell that this program does not have
 * - `newer-version` (kind, version, known): made by a newer program
 * - `options` (message): an option with a value that the kind does not take
 * - `coding` (variable): the variable's cut-off lies outside its levels
 * - `cancelled`: the user stopped it
 * - `error` (message): the computation itself failed
 */
export type CellResult =
  | { readonly id: string; readonly kind: 'text' }
  | { readonly id: string; readonly kind: string; readonly result: object }
  | { readonly id: string; readonly kind: string; readonly failed: Notice };

/** A cell that is yet to be computed. */
export interface Task {
  readonly id: string;
  readonly kind: string;
  /** The result, where it is remembered. */
  readonly known: () => CellResult | undefined;
  /** Throws what the computation throws. */
  readonly compute: () => object;
  /** The same piece by piece, where it takes longer than a frame; otherwise null. */
  readonly work: (() => LongWork<object>) | null;
  /** Remembers what the work gave. */
  readonly keep: (result: object) => CellResult;
  /** What the cell becomes where the work threw. */
  readonly fail: (error: unknown) => CellResult;
}

/** All that is remembered from one run to the next. */
export class Cache {
  readonly names = new Names();
  readonly tables = new TableCache(this.names);
  readonly results = new ResultCache();
}

/** The results of all cells, in their order. A cell that fails leaves the others alone. */
export function run(notebook: Notebook, data: Data, find: FindAnalysis, cache: Cache = new Cache()): CellResult[] {
  return tasksOf(notebook, data, find, cache).map((task) => ('compute' in task ? done(task) : task));
}

/** Does a task at once. */
export function done(task: Task): CellResult {
  const known = task.known();
  if (known) return known;
  try {
    return task.keep(task.compute());
  } catch (error) {
    return task.fail(error);
  }
}

/** What there is to do for each cell; what is to be said at once stands there already. */
export function tasksOf(
  notebook: Notebook,
  { raw, published }: Data,
  find: FindAnalysis,
  cache: Cache
): (CellResult | Task)[] {
  const { codebook, steps, smallestGroup } = notebook;
  const { table, selection } = cache.tables.select(raw, codebook, steps);
  const coded = cache.tables.code(table, steps, selection.weights);
  const input: Input = {
    table,
    coded: coded.table,
    codebook,
    steps,
    smallestGroup,
    published,
    counts: coded.counts,
    weights: selection.weights,
    leftOut: selection.leftOut,
    recoded: (other) => {
      const { table: recoded, misfits } = cache.tables.code(table, other, selection.weights);
      if (misfits.length > 0)
        throw new RangeError(`recoded requires cut-offs inside the levels (got ${misfits.join(', ')})`);
      return recoded;
    }
  };
  const { names } = cache;
  const data = `${names.identityOf(raw)} ${published ? names.identityOf(published) : 0}`;
  const key = `${data} ${names.numberOf(codebook)} ${names.numberOf(steps)} ${smallestGroup}`;
  const context: Context = { input, cache, misfits: coded.misfits, key };
  return notebook.cells.map((cell) => (isText(cell) ? { id: cell.id, kind: 'text' } : taskOf(cell, context, find)));
}

interface Context {
  readonly input: Input;
  readonly cache: Cache;
  readonly misfits: readonly string[];
  /** Of everything that all cells depend on. */
  readonly key: string;
}

function taskOf(cell: AnalysisCell, { input, cache, misfits, key }: Context, find: FindAnalysis): CellResult | Task {
  const { id, kind } = cell;
  const analysis = find(kind);
  if (!analysis) return { id, kind, failed: { code: 'unknown-kind', about: { kind } } };
  const { version: known, fields, compute, long } = analysis;
  if (cell.version > known)
    return { id, kind, failed: { code: 'newer-version', about: { kind, version: cell.version, known } } };

  let spec: never;
  try {
    spec = readSpec<object>(fields, cell.spec) as never;
  } catch (error) {
    return { id, kind, failed: { code: 'options', about: { message: messageOf(error) } } };
  }
  const ofCell = `${key} ${kind} ${known} ${cache.names.numberOf(cell.spec)}`;
  return {
    id,
    kind,
    known: () => {
      const result = cache.results.known(ofCell);
      return result && { id, kind, result };
    },
    compute: () => compute(spec, input),
    work: long?.isAsked(spec) ? () => long.work(spec, input) : null,
    keep: (result) => ({ id, kind, result: cache.results.keep(ofCell, result) }),
    fail: (error) => {
      const [variable] = misfits;
      if (variable !== undefined) return { id, kind, failed: { code: 'coding', about: { variable } } };
      return { id, kind, failed: { code: 'error', about: { message: messageOf(error) } } };
    }
  };
}

/** The words of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
