import type { Input } from '#lib/analyses/contract.ts';
import type { Field } from '#lib/analyses/field.ts';
import type { Quoted } from '#lib/analyses/markdown.ts';
import type { Codebook } from '#lib/data/codebook.ts';
import type { Published } from '#lib/data/published.ts';
import type { RawTable, Table } from '#lib/data/table.ts';
import type { Say } from '#lib/messages/say.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import type { Step } from '#lib/recode/step.ts';
import type { SpssNames } from './spss/names.ts';

/** What a script is made from. */
export interface ScriptSource {
  readonly notebook: Notebook;
  readonly raw: RawTable;
  readonly published: Published | null;
  /** Of the data file as the script names it (see `dataCsv`). */
  readonly dataFile: string;
  /** `Drivkraft 1.0`. */
  readonly madeWith: string;
  /** The language of the comments; the words of the notebook's kinds must have been learnt. */
  readonly say: Say;
  /** Numbers of cells that texts quote; as they are written where absent. */
  readonly quoted?: Quoted;
}

/** What a kind of cell writes its syntax from. */
export interface Context {
  readonly codebook: Codebook;
  readonly steps: readonly Step[];
  readonly smallestGroup: number;
  readonly published: Published | null;
  /** As read, with the indices; of those who take part, with the levels that anyone has. */
  readonly table: Table;
  /** The same after the codings, of those who take part. */
  readonly coded: Table;
  /** What the cell itself computes from: to know which groups it shows, and which numbers it draws. */
  readonly input: Input;
  readonly say: Say;
}

/** The same for SPSS, where a variable goes by a name that SPSS takes. */
export interface SpssContext extends Context {
  readonly names: SpssNames;
}

/**
 * How one kind of cell is had elsewhere.
 *
 * - `r`: an expression whose value is the cell's result; null where the cell has nothing to compute (no outcome is chosen)
 * - `spss`: commands; comments where SPSS has none for it; none at all where the cell has nothing to compute
 * - `rNotes`: comments that stand before the expression: what R does otherwise, or has not
 */
export interface KindSyntax<Spec extends object> {
  readonly fields: readonly Field[];
  readonly r: (spec: Spec, context: Context) => string | null;
  readonly spss: (spec: Spec, context: SpssContext) => string[];
  readonly rNotes?: (spec: Spec, context: Context) => readonly string[];
}
