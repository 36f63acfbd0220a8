import type { Quote } from '#lib/analyses/block.ts';
import { outcomeOf } from '#lib/data/codebook.ts';
import type { Published } from '#lib/data/published.ts';
import { tabulate } from '#lib/data/tabulate.ts';
import type { Column, RawTable } from '#lib/data/table.ts';
import type { CellResult } from '#lib/engine/run.ts';
import type { Format } from '#lib/figures/scene.ts';
import { localText } from '#lib/messages/language.ts';
import type { Edit } from '#lib/notebook/edit.ts';
import { begin, preview, record, redo, release, undo, type Work } from '#lib/notebook/history.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import { indexColumns } from '#lib/recode/index-column.ts';
import type { Step } from '#lib/recode/step.ts';
import { preferences } from '../preferences.svelte.ts';
import { fileNameOf } from '../save-file.ts';
import { keeping } from '../same-list.ts';
import type { Phase } from '../scene/gestures.ts';
import { Computing } from './computing.svelte.ts';
import { withDerivation, type OpenDerivation } from './derivations.ts';
import { DrawnCells } from './drawn-cells.svelte.ts';
import type { PresentedCell } from './present-cells.ts';

/** Whether the last change is kept in the browser. */
export type Saved =
  | { readonly state: 'saving'; readonly at: Date | null }
  | { readonly state: 'saved'; readonly at: Date | null }
  | { readonly state: 'failed'; readonly at: Date | null; readonly problem: 'full' | 'denied' };

/** What a notebook is opened with. */
export interface Opening {
  readonly notebook: Notebook;
  readonly raw: RawTable;
  readonly published: Published | null;
  /** The codings that a study ships with, to switch between. */
  readonly codings: { readonly described: readonly Step[]; readonly printed: readonly Step[] } | null;
  /** Sentences on how the file was read. */
  readonly remarks: readonly string[];
  /** Keeps the notebook; called after every change that is made, not while a thumb moves. */
  readonly keep: (notebook: Notebook) => void;
  /** The study as it shipped; null for the user's own file. */
  readonly shipped: (() => Promise<Notebook>) | null;
}

/** What the inspector is about. */
export type Selected =
  | { readonly kind: 'cell'; readonly id: string }
  | { readonly kind: 'variable'; readonly name: string }
  /** A number of a cell, by its name in it. */
  | { readonly kind: 'number'; readonly id: string; readonly ref: string };

/**
 * The notebook on the page: the document, its history, its results and what is selected. Nothing is computed until
 * `computing` has been told to begin.
 */
export class OpenNotebook {
  readonly raw: RawTable;
  readonly published: Published | null;
  readonly codings: Opening['codings'];
  readonly remarks: readonly string[];

  readonly computing: Computing;
  readonly drawn = new DrawnCells(this);

  #work: Work;
  #keep: Opening['keep'];
  #shipped: Opening['shipped'];

  selected = $state.raw<Selected>({ kind: 'cell', id: '' });
  format = $state<Format>('wide');
  settingUp = $state(false);
  saved = $state.raw<Saved>({ state: 'saving', at: null });
  inOtherTab = $state(false);
  justAdded = $state<string | null>(null);
  /** Where the menu of analyses is open, and adds. */
  addingAt = $state<number | null>(null);
  /** A text that waits for a number to be chosen, and is told which. */
  picking = $state.raw<((quote: Quote) => void) | null>(null);
  /** How a chosen number is worked out, while that is shown. */
  derivation = $state.raw<OpenDerivation | null>(null);
  /** A cell that a pointer has taken hold of, and the gap between cells where it would land. */
  dragged = $state.raw<{ readonly id: string; readonly gap: number } | null>(null);
  announcement = $state('');

  constructor(opening: Opening) {
    this.raw = opening.raw;
    this.published = opening.published;
    this.codings = opening.codings;
    this.remarks = opening.remarks;
    this.#keep = opening.keep;
    this.#shipped = opening.shipped;
    this.#work = $state.raw(begin(opening.notebook));
    this.computing = new Computing({ raw: opening.raw, published: opening.published }, () =>
      withDerivation(this.notebook, this.derivation)
    );
    this.settingUp = opening.notebook.cells.length === 0;
    const outcome = outcomeOf(opening.notebook.codebook);
    if (outcome) this.selected = { kind: 'variable', name: outcome.name };
  }

  get notebook(): Notebook {
    return this.#work.notebook;
  }

  get results(): readonly CellResult[] {
    return this.computing.inHand.results;
  }

  get presented(): readonly PresentedCell[] {
    return this.drawn.cells;
  }

  readonly title = $derived.by(() => localText(this.#work.notebook.title, preferences.language));
  readonly fileName = $derived(fileNameOf(this.title));
  readonly canUndo = $derived.by(() => {
    const { history, gesture } = this.#work;
    return !this.inOtherTab && (history.past.length > 0 || gesture !== null);
  });
  readonly canRedo = $derived.by(() => !this.inOtherTab && this.#work.history.future.length > 0);

  /** The page has been left: nothing is got ready any longer. */
  closed = false;

  /** The notebook's, which stays the same one while anything else of it changes. */
  readonly codebook = $derived.by(() => this.#work.notebook.codebook);
  readonly #table = $derived.by(() => tabulate(this.raw, this.codebook));
  readonly #sameColumns = keeping<Column>();
  readonly #columns = $derived.by(() =>
    this.#sameColumns([...this.#table.columns, ...indexColumns(this.#table, this.#work.notebook.steps)])
  );

  /** The column of all respondents, as read or made; undefined where the file lacks it. */
  column(name: string): Column | undefined {
    return this.#columns.find((column) => column.name === name);
  }

  // ---- changing

  /** Makes a change that is one step to undo. */
  edit(edit: Edit): void {
    this.#made(record(this.#work, edit));
  }

  /** Shows a change while a thumb moves, or makes it when it is let go. */
  change(edit: Edit, phase: Phase): void {
    const work = preview(this.#work, edit);
    if (phase === 'preview') this.#set(work);
    else this.#made(release(work));
  }

  /** Ends a gesture that was only previewed. */
  release(): void {
    if (this.#work.gesture) this.#made(release(this.#work));
  }

  undo(): void {
    this.#made(undo(this.#work));
  }

  redo(): void {
    this.#made(redo(this.#work));
  }

  #made(work: Work): void {
    // What is kept is the other tab's; the page is inert, but a key or a drag under way still gets here.
    if (this.inOtherTab) return;
    this.#set(work);
    this.saved = { state: 'saving', at: this.saved.at };
    this.#keep(work.notebook);
  }

  #set(work: Work): void {
    const changed = work.notebook !== this.#work.notebook;
    // Undone to before it was made, a notebook has only its setting up to show; redone, it has its cells again.
    const [wasEmpty, isEmpty] = [this.#work, work].map(({ notebook }) => notebook.cells.length === 0);
    if (wasEmpty !== isEmpty) this.settingUp = isEmpty === true;
    this.#work = work;
    if (changed) {
      this.drawn.changed();
      this.computing.begin();
    }
  }

  close(): void {
    this.closed = true;
    this.release();
    this.computing.end();
  }

  /** A shipped study can be had anew; a copy of one, opened from a file, has nothing to go back to. */
  get canStartAgain(): boolean {
    return this.#shipped !== null;
  }

  async startAgain(): Promise<void> {
    const notebook = await this.#shipped?.();
    if (!notebook) return;
    this.#made(begin({ ...notebook, id: this.notebook.id }));
  }

  /** Computes and presents a notebook that may come next, so that it has only to be drawn when it does. */
  prepare(notebook: Notebook): void {
    const results = this.computing.prepare(notebook);
    if (results.length > 0) this.drawn.prepare(notebook, results);
  }

  // ---- choosing

  /** A number was chosen: it goes into the text that waits for one (true), or is marked where it stands. */
  chooseNumber(id: string, ref: string): boolean {
    const pick = this.picking;
    this.picking = null;
    if (pick) pick({ cell: id, ref });
    else this.selected = { kind: 'number', id, ref };
    return pick !== null;
  }

  /** Shows how a number is worked out: it is computed with the notebook, though it is no cell of it. Null ends that. */
  showDerivation(derivation: OpenDerivation | null): void {
    this.derivation = derivation;
    if (derivation) this.computing.begin();
  }

  /** The cell that is chosen, or that the chosen number stands in. */
  get chosenCell(): string | null {
    return this.selected.kind === 'variable' ? null : this.selected.id;
  }

  /** What kind of cell that is. */
  get chosenKind(): string | null {
    return this.notebook.cells.find(({ id }) => id === this.chosenCell)?.kind ?? null;
  }
}
