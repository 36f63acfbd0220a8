import type { Codebook } from '#lib/data/codebook.ts';
import type { Published } from '#lib/data/published.ts';
import type { Table } from '#lib/data/table.ts';
import type { Format } from '#lib/figures/scene.ts';
import type { Say } from '#lib/messages/say.ts';
import type { CountSource } from '#lib/recode/count-source.ts';
import type { Selection } from '#lib/recode/select.ts';
import type { Step } from '#lib/recode/step.ts';
import type { Block } from './block.ts';
import type { Derivation } from './derivation.ts';
import type { Field } from './field.ts';
import type { Order } from './look.ts';
import type { MenuGroup, Need } from './menu.ts';

/** What every analysis computes from. */
export interface Input {
  /** As read, by the codebook. */
  readonly table: Table;
  /** The same rows after the steps: what is correlated. */
  readonly coded: Table;
  readonly codebook: Codebook;
  readonly steps: readonly Step[];
  /** A group with fewer respondents is neither shown nor computable from what is shown. */
  readonly smallestGroup: number;
  /** The study's printed numbers, where it has some. */
  readonly published: Published | null;
  /** Counts of coded answers: what is counted once is only folded when a cut-off moves. */
  readonly counts: CountSource;
  /** What each respondent counts for; null where each counts as one. */
  readonly weights: Float64Array | null;
  /** How many respondents the notebook's filters and weight left out. */
  readonly leftOut: Selection['leftOut'];
  /** The table recoded by other steps (a study that prints under several codings). */
  readonly recoded: (steps: readonly Step[]) => Table;
}

/**
 * Work that takes long: gives the share done (0 to 1) between pieces of at most some 20 ms, so that who runs it can tell,
 * do something else in between, or stop.
 */
export type LongWork<Result> = Generator<number, Result, void>;

/** What was left out and why: a code with the names and numbers its sentence needs. Words come in `present`. */
export interface Notice {
  readonly code: string;
  /** Variable names, group values, numbers. */
  readonly about: Readonly<Record<string, string | number>>;
}

/** What `present` needs besides the result. */
export interface Presentation {
  readonly say: Say;
  /** For labels only. */
  readonly codebook: Codebook;
  readonly steps: readonly Step[];
  readonly format: Format;
}

/**
 * One kind of cell. `compute` gives unrounded numbers as JSON-safe data; `present` makes words, tables and figures of
 * them, rounding once.
 */
export interface Analysis<Spec extends object, Result extends object> {
  readonly kind: string;
  /** Raised when the meaning of the spec or the numbers changes. */
  readonly version: number;
  /** Where it stands in the menu of analyses, and what a notebook must have for it. */
  readonly menu: { readonly group: MenuGroup; readonly needs: Need | null };
  /** The options, with limits and defaults: the form and the validator are made of them. */
  readonly fields: readonly Field[];
  /** Each respondent counts as one even where the notebook has a weight: `presented` says so. */
  readonly unweighted?: true;
  readonly compute: (spec: Spec, input: Input) => Result;
  /**
   * Where options can ask for what takes longer than a frame: whether these do, and the same as `compute` piece by piece.
   * It is then done in a worker even where the table is small.
   */
  readonly long?: {
    readonly isAsked: (spec: Spec) => boolean;
    readonly work: (spec: Spec, input: Input) => LongWork<Result>;
  };
  /** Where the order of its rows is free: the same result in another. */
  readonly arrange?: (result: Result, order: Order) => Result;
  readonly present: (result: Result, presentation: Presentation) => Block[];
  /** How a number it shows is worked out, by the number's name (see `ref.ts`); null where there is nothing to show. */
  readonly working?: (ref: string, result: Result, spec: Spec) => Derivation | null;
}
