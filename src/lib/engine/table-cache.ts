import type { Codebook, Variable } from '#lib/data/codebook.ts';
import { tabulate } from '#lib/data/tabulate.ts';
import type { Column, RawColumn, RawTable, Table } from '#lib/data/table.ts';
import { CountMemory, countSource, type CountSource } from '#lib/recode/count-source.ts';
import { indexColumn, itemsOf } from '#lib/recode/index-column.ts';
import { codeMap, recodeColumn } from '#lib/recode/recode.ts';
import { EVERYONE, selectColumn, selectionOf, type Selection } from '#lib/recode/select.ts';
import { codingOf, namesIn, stepsOf, type Coding, type IndexStep, type Step } from '#lib/recode/step.ts';
import { Bounded } from './bounded.ts';
import type { Names } from './cache.ts';

/** How many versions of a column are kept: tabulated, selected, made or recoded. */
const VERSIONS = 32;

/** The respondents who take part, as read. */
export interface Selected {
  readonly table: Table;
  readonly selection: Selection;
}

/** A table under a notebook's codings, and the variables whose coding does not fit their levels: these are not in it. */
export interface Coded {
  readonly table: Table;
  readonly counts: CountSource;
  readonly misfits: readonly string[];
}

/** Makes tables, and remembers every column on the way, so that a change makes anew only what it touches. */
export class TableCache {
  readonly #names: Names;
  readonly #tabulated = new WeakMap<RawColumn, Bounded<number, Column | null>>();
  readonly #selections = new Bounded<string, Selection>(VERSIONS);
  readonly #subsets = new WeakMap<Column, Bounded<number, Column>>();
  readonly #indices = new WeakMap<Column, Bounded<string, Column>>();
  readonly #recoded = new WeakMap<Column, Bounded<string, Column>>();
  readonly #counts = new CountMemory();

  constructor(names: Names) {
    this.#names = names;
  }

  /** The table as `tabulate` gives it, of the rows that the steps leave, with the indices that they make. */
  select(raw: RawTable, codebook: Codebook, steps: readonly Step[]): Selected {
    const variables = new Map(codebook.variables.map((variable) => [variable.name, variable]));
    const columns = raw.columns.flatMap((column) => {
      const variable = variables.get(column.name);
      return (variable && this.#tabulate(column, variable, codebook)) ?? [];
    });
    const read: Table = { rows: raw.rows, columns };
    const selection = this.#select(read, steps);
    const { rows } = selection;
    const chosen: Table =
      rows === null ? read : { rows: rows.length, columns: columns.map((column) => this.#subset(column, rows)) };
    const made = stepsOf(steps, 'index').flatMap((step) =>
      variables.has(step.name) ? (this.#index(chosen, step, steps) ?? []) : []
    );
    const table = made.length === 0 ? chosen : { rows: chosen.rows, columns: [...chosen.columns, ...made] };
    return { table, selection };
  }

  /** As `recode`, one column at a time; a cut-off that moves recodes its own column only. */
  code(table: Table, steps: readonly Step[], weights: Float64Array | null): Coded {
    const columns: Column[] = [];
    const misfits: string[] = [];
    for (const column of table.columns) {
      const coding = codingOf(steps, column.name);
      if (fits(coding, column)) columns.push(this.#recode(column, coding));
      else misfits.push(column.name);
    }
    const coded = { rows: table.rows, columns };
    const byName = new Map(table.columns.map((column) => [column.name, column]));
    const mapOf = (name: string) => {
      const column = byName.get(name);
      return column ? codeMap(column, codingOf(steps, name)) : null;
    };
    return { table: coded, counts: countSource(table, coded, mapOf, weights, this.#counts), misfits };
  }

  #tabulate(column: RawColumn, variable: Variable, codebook: Codebook): Column | null {
    const alone = { rows: column.codes.length, columns: [column] };
    return versions(this.#tabulated, column).of(
      this.#names.numberOf(variable),
      () => tabulate(alone, codebook).columns[0] ?? null
    );
  }

  #select(table: Table, steps: readonly Step[]): Selection {
    const choosing = steps.filter(({ kind }) => kind === 'filter' || kind === 'weight');
    if (choosing.length === 0) return EVERYONE;
    const named = new Set(choosing.flatMap(namesIn));
    const columns = table.columns.filter(({ name }) => named.has(name)).map((column) => this.#names.identityOf(column));
    const key = JSON.stringify([choosing, columns, table.rows]);
    return this.#selections.of(key, () => selectionOf(table, choosing));
  }

  #subset(column: Column, rows: Uint32Array): Column {
    return versions(this.#subsets, column).of(this.#names.identityOf(rows), () => selectColumn(column, rows));
  }

  /** Null where the table lacks an item. */
  #index(table: Table, step: IndexStep, steps: readonly Step[]): Column | null {
    const items = itemsOf(table.columns, step, steps);
    const first = items?.[0];
    if (!items || !first) return null;
    const key = JSON.stringify([step, items.map(({ column, coding }) => [this.#names.identityOf(column), coding])]);
    return versions(this.#indices, first.column).of(key, () => indexColumn(step, items, table.rows));
  }

  #recode(column: Column, coding: Coding): Column {
    const key = `${coding.cutoff} ${coding.dontKnow} ${coding.noAnswer} ${coding.reverse}`;
    return versions(this.#recoded, column).of(key, () => recodeColumn(column, coding));
  }
}

function versions<Of extends object, Key, Value>(all: WeakMap<Of, Bounded<Key, Value>>, of: Of): Bounded<Key, Value> {
  const known = all.get(of);
  if (known) return known;
  const made = new Bounded<Key, Value>(VERSIONS);
  all.set(of, made);
  return made;
}

function fits({ cutoff }: Coding, { levels }: Column): boolean {
  return cutoff === null || (cutoff >= 1 && cutoff < levels.length);
}
