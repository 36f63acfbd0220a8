import type { Codebook, Variable } from '#lib/data/codebook.ts';
import { tabulate } from '#lib/data/tabulate.ts';
import type { Column, RawColumn, RawTable, Table } from '#lib/data/table.ts';
import { recodeColumn } from '#lib/recode/recode.ts';
import { codingOf, type Coding, type Step } from '#lib/recode/step.ts';
import { Bounded } from './bounded.ts';

/** How many results are kept: a dragged thumb goes back and forth over a few settings of some twenty cells. */
const RESULTS = 512;
/** How many versions of a column are kept, tabulated or recoded. */
const VERSIONS = 32;
/** How many texts have a number of their own. */
const TEXTS = 2048;

/** A table under a notebook's steps, and the variables whose coding does not fit their levels: these are not in it. */
export interface Coded {
  readonly table: Table;
  readonly misfits: readonly string[];
}

/**
 * Remembers what was computed from the same things. Things are the same where their JSON is, so the cache works for
 * notebooks that came through a message; objects that are shared between notebooks are written out only once.
 */
export class Cache {
  readonly #results = new Bounded<string, object>(RESULTS);
  readonly #contents = new Bounded<string, object>(RESULTS);
  readonly #numbers = new Bounded<string, number>(TEXTS);
  readonly #names = new WeakMap<object, number>();
  readonly #tabulated = new WeakMap<RawColumn, Bounded<number, Column | null>>();
  readonly #recoded = new WeakMap<Column, Bounded<string, Column>>();
  #last = 0;

  /** The same number for the same content; another for other content. */
  numberOf(content: object): number {
    let number = this.#names.get(content);
    if (number === undefined) {
      number = this.#numbers.of(JSON.stringify(content), () => ++this.#last);
      this.#names.set(content, number);
    }
    return number;
  }

  /** A number for this very object, however large; another for any other. */
  identityOf(object: object): number {
    let number = this.#names.get(object);
    if (number === undefined) this.#names.set(object, (number = ++this.#last));
    return number;
  }

  /**
   * The result of that key, computed only where it is not remembered. Results that say the same are one object, so that
   * whoever draws them sees at once that nothing changed.
   */
  result(key: string, compute: () => object): object {
    return this.#results.of(key, () => {
      const result = compute();
      return this.#contents.of(JSON.stringify(result), () => result);
    });
  }

  /** As `tabulate`; a change in the codebook tabulates only the columns whose variable changed. */
  table(raw: RawTable, codebook: Codebook): Table {
    const variables = new Map(codebook.variables.map((variable) => [variable.name, variable]));
    const columns = raw.columns.flatMap((column) => {
      const variable = variables.get(column.name);
      return (variable && this.#tabulate(column, variable, codebook)) ?? [];
    });
    return { rows: raw.rows, columns };
  }

  /** As `recode`, one column at a time; a cut-off that moves recodes its own column only. */
  coded(table: Table, steps: readonly Step[]): Coded {
    const columns: Column[] = [];
    const misfits: string[] = [];
    for (const column of table.columns) {
      const coding = codingOf(steps, column.name);
      if (fits(coding, column)) columns.push(this.#recode(column, coding));
      else misfits.push(column.name);
    }
    return { table: { rows: table.rows, columns }, misfits };
  }

  #tabulate(column: RawColumn, variable: Variable, codebook: Codebook): Column | null {
    const versions = this.#versions(this.#tabulated, column);
    const alone = { rows: column.codes.length, columns: [column] };
    return versions.of(this.numberOf(variable), () => tabulate(alone, codebook).columns[0] ?? null);
  }

  #recode(column: Column, coding: Coding): Column {
    const versions = this.#versions(this.#recoded, column);
    const key = `${coding.cutoff} ${coding.dontKnow} ${coding.noAnswer} ${coding.reverse}`;
    return versions.of(key, () => recodeColumn(column, coding));
  }

  #versions<Of extends object, Key, Value>(all: WeakMap<Of, Bounded<Key, Value>>, of: Of): Bounded<Key, Value> {
    const known = all.get(of);
    if (known) return known;
    const versions = new Bounded<Key, Value>(VERSIONS);
    all.set(of, versions);
    return versions;
  }
}

function fits({ cutoff }: Coding, { levels }: Column): boolean {
  return cutoff === null || (cutoff >= 1 && cutoff < levels.length);
}
