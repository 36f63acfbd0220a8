import type { Quote } from '#lib/analyses/block.ts';
import { readSpec, type Places } from '#lib/analyses/field.ts';
import { kindOf, kindsFor, unloadedOf } from '#lib/analyses/kinds.ts';
import { outcomeOf, variableOf, type LocalText, type MeasurementLevel, type Variable } from '#lib/data/codebook.ts';
import type { Published } from '#lib/data/published.ts';
import { tabulate } from '#lib/data/tabulate.ts';
import type { Column, RawTable } from '#lib/data/table.ts';
import { openEngine, type Engine } from '#lib/engine/engine.ts';
import type { CellResult } from '#lib/engine/run.ts';
import type { Format } from '#lib/figures/scene.ts';
import { localText, type Language } from '#lib/messages/language.ts';
import type { Edit } from '#lib/notebook/edit.ts';
import { FILE_ENDING, toFile } from '#lib/notebook/file.ts';
import { begin, preview, record, redo, release, undo, type Work } from '#lib/notebook/history.ts';
import type { AnalysisCell, Cell, Notebook } from '#lib/notebook/notebook.ts';
import { indexColumns } from '#lib/recode/index-column.ts';
import { codingOf, type Step } from '#lib/recode/step.ts';
import { preferences } from '../preferences.svelte.ts';
import { fileNameOf, saveFile } from '../save-file.ts';
import type { Gestures, Phase } from '../scene/gestures.ts';
import { asLevel } from './as-level.ts';
import { gesturesOf } from './cell-gestures.ts';
import { withDerivation, type OpenDerivation } from './derivations.ts';
import { laterKinds } from './later-kinds.ts';
import { openPresenter, type PresentedCell } from './present-cells.ts';
import { inHand, NOTHING, waitingFor, withoutKinds, type InHand } from './results-in-hand.ts';

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

/** Cells drawn in one go while the page is idle. */
const AT_A_TIME = 8;

export type Selected =
  | { readonly kind: 'cell'; readonly id: string }
  | { readonly kind: 'variable'; readonly name: string }
  /** A number of a cell, by its name in it. */
  | { readonly kind: 'number'; readonly id: string; readonly ref: string };

/** The notebook on the page: the document, its history, its results and what is selected. */
export class OpenNotebook {
  readonly raw: RawTable;
  readonly published: Published | null;
  readonly codings: Opening['codings'];
  readonly remarks: readonly string[];

  #work: Work;
  #inHand = $state.raw<InHand>(NOTHING);
  #computed: (() => void)[] = [];
  #engine: Engine;
  #later = laterKinds(
    () => this.#compute(),
    (kinds, error) => {
      reportError(error);
      this.#inHand = withoutKinds(kinds, error, this.notebook, this.#inHand);
      this.#tellComputed();
    }
  );
  #keep: Opening['keep'];
  #shipped: Opening['shipped'];
  #present = openPresenter();
  /** Cells known to be out of view: they are drawn once the page is idle. Not reactive, since scrolling draws nothing. */
  #outOfView: readonly string[] = [];
  /** Cells out of view that may be drawn all the same. */
  #allowed = $state.raw<readonly string[]>([]);

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
    this.#engine = openEngine(
      { raw: opening.raw, published: opening.published },
      { later: (act, ms) => void setTimeout(act, ms) }
    );
    this.settingUp = opening.notebook.cells.length === 0;
    const outcome = outcomeOf(opening.notebook.codebook);
    if (outcome) this.selected = { kind: 'variable', name: outcome.name };
    this.#compute();
  }

  get notebook(): Notebook {
    return this.#work.notebook;
  }

  get results(): readonly CellResult[] {
    return this.#inHand.results;
  }

  readonly title = $derived.by(() => localText(this.#work.notebook.title, preferences.language));
  readonly fileName = $derived(fileNameOf(this.title));
  readonly canUndo = $derived.by(() => {
    const { history, gesture } = this.#work;
    return !this.inOtherTab && (history.past.length > 0 || gesture !== null);
  });
  readonly canRedo = $derived.by(() => !this.inOtherTab && this.#work.history.future.length > 0);

  readonly #codebook = $derived.by(() => this.#work.notebook.codebook);
  readonly #table = $derived.by(() => tabulate(this.raw, this.#codebook));
  readonly #indices = $derived.by(() => indexColumns(this.#table, this.#work.notebook.steps));

  /** The column of all respondents, as read or made; undefined where the file lacks it. */
  column(name: string): Column | undefined {
    return [...this.#table.columns, ...this.#indices].find((column) => column.name === name);
  }

  readonly #presented = $derived.by(() => {
    if (!preferences.say) return { cells: [], behind: [] };
    const allowed = this.#allowed;
    const canWait = (id: string) => this.#outOfView.includes(id) && !allowed.includes(id);
    return this.#present(
      this.#work.notebook,
      this.#inHand.results,
      this.#inHand.pending,
      preferences.say,
      this.format,
      canWait
    );
  });

  /** The cells with what they show, numbered through. */
  readonly presented: readonly PresentedCell[] = $derived(this.#presented.cells);

  /** The cells out of view that are still to be drawn. */
  readonly behind: readonly string[] = $derived(this.#presented.behind);

  /** Draws some of the cells that are behind. */
  drawMore(): void {
    this.#allow(this.behind.slice(0, AT_A_TIME));
  }

  /** Tells whether a cell can be seen; one that comes into view is drawn at once. */
  seen(id: string, inView: boolean): void {
    const others = this.#outOfView.filter((other) => other !== id);
    this.#outOfView = inView ? others : [...others, id];
    if (inView && this.behind.includes(id)) this.#allow([id]);
  }

  #allow(ids: readonly string[]): void {
    this.#allowed = [...this.#allowed, ...ids];
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
      this.#allowed = [];
      this.#compute();
    }
  }

  #compute(): void {
    const notebook = withDerivation(this.#work.notebook, this.derivation);
    const unloaded = unloadedOf(kindsFor(notebook.cells));
    const known = notebook.cells.filter((cell) => unloadedOf(kindsFor([cell])).length === 0);
    this.#engine.run(unloaded.length === 0 ? notebook : { ...notebook, cells: known }, (outcome) => {
      const now = inHand(outcome, notebook, this.#inHand);
      this.#inHand = unloaded.length === 0 ? now : waitingFor(unloaded, notebook, now);
      this.#tellComputed();
    });
    this.#later.want(unloaded);
  }

  /** The first cells are on the page: the kinds of the others are loaded. */
  firstDrawn(): void {
    this.#later.begin();
  }

  /** Gives up a cell that takes long. */
  cancel(id: string): void {
    this.#engine.cancel(id);
  }

  wasCancelled(id: string): boolean {
    const result = this.#inHand.results.find((each) => each.id === id);
    return result !== undefined && 'failed' in result && result.failed.code === 'cancelled';
  }

  /** Computes anew what was given up. */
  computeAgain(): void {
    this.#compute();
  }

  /** Resolves once every cell has its result: what is written to paper must not be of an earlier state. */
  whenComputed(): Promise<void> {
    return this.#inHand.pending.size === 0 ? Promise.resolve() : new Promise((resolve) => this.#computed.push(resolve));
  }

  #tellComputed(): void {
    if (this.#inHand.pending.size === 0) for (const resolve of this.#computed.splice(0)) resolve();
  }

  close(): void {
    this.release();
    this.#later.end();
    this.#engine.close();
  }

  // ---- particular changes

  /** A text with this language's words replaced; the other languages' stay. */
  localised(text: LocalText, words: string): LocalText {
    const language: Language = preferences.language;
    if (typeof text === 'string') return words;
    return { ...text, [language]: words };
  }

  changeVariable(name: string, part: Partial<Variable>): void {
    const variable = variableOf(this.notebook.codebook, name);
    if (!variable) return;
    // A scale with other levels than before has no cut-off to keep.
    const scale = part.level !== undefined || part.categories !== undefined;
    const changed: Edit = { kind: 'variable', name, variable: { ...variable, ...part } };
    const coding = codingOf(this.notebook.steps, name);
    const lost = scale && part.categories?.length !== variable.categories.length && coding.cutoff !== null;
    this.edit(
      lost
        ? { kind: 'all', edits: [changed, { kind: 'code', variable: name, coding: { ...coding, cutoff: null } }] }
        : changed
    );
  }

  changeLevel(name: string, level: MeasurementLevel): void {
    const variable = variableOf(this.notebook.codebook, name);
    const raw = this.raw.columns.find((column) => column.name === name);
    if (variable && raw) this.changeVariable(name, asLevel(variable, raw, level));
  }

  changeSpec(cell: AnalysisCell, part: Record<string, unknown>, phase: Phase = 'commit'): void {
    const spec = { ...cell.spec, ...part };
    this.change({ kind: 'cell', id: cell.id, cell: { ...cell, spec } }, phase);
  }

  /** Ends the choosing of roles. A notebook without cells gets these, and a title, as one step to undo. */
  finishSetup(first: readonly Cell[], title: string): void {
    const { notebook } = this;
    if (notebook.cells.length === 0) {
      const edits: Edit[] = [
        ...first.map((cell, at): Edit => ({ kind: 'add', at, cell })),
        { kind: 'meta', meta: { title } }
      ];
      this.edit({ kind: 'all', edits });
    }
    this.settingUp = false;
    const outcome = outcomeOf(notebook.codebook);
    if (outcome) this.selected = { kind: 'variable', name: outcome.name };
  }

  // ---- the study's codings

  readonly currentCoding = $derived.by(() => {
    const now = JSON.stringify(this.#work.notebook.steps);
    if (this.codings && now === JSON.stringify(this.codings.described)) return 'described';
    if (this.codings && now === JSON.stringify(this.codings.printed)) return 'printed';
    return 'own';
  });

  useCoding(coding: 'described' | 'printed' | 'own'): void {
    if (coding !== 'own' && this.codings) this.edit({ kind: 'steps', steps: this.codings[coding] });
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

  // ---- what cells ask

  readonly gestures: Omit<Gestures, 'detail'> = gesturesOf(this, null);

  gesturesOf(cell: AnalysisCell): Omit<Gestures, 'detail'> {
    return gesturesOf(this, cell);
  }

  /** The variables whose cut-offs an explorer is about: its outcome and its driver. */
  explored(cell: AnalysisCell): Variable[] {
    const { codebook } = this.notebook;
    const result = this.#inHand.results.find((each) => each.id === cell.id);
    const found = result && 'result' in result ? (result.result as { outcome?: unknown; driver?: unknown }) : {};
    return [found.outcome, found.driver]
      .map((name) => (typeof name === 'string' ? variableOf(codebook, name) : undefined))
      .filter((variable) => variable !== undefined);
  }

  hasPlaces(cell: AnalysisCell): boolean {
    const fields = kindOf(cell.kind)?.fields ?? [];
    const { places } = readSpec<{ places?: Places }>(fields, cell.spec);
    return places !== undefined && Object.values(places).some((boxes) => Object.keys(boxes).length > 0);
  }

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
    if (derivation) this.#compute();
  }

  /** The cell that is chosen, or that the chosen number stands in. */
  get chosenCell(): string | null {
    return this.selected.kind === 'variable' ? null : this.selected.id;
  }

  /** What kind of cell that is. */
  get chosenKind(): string | null {
    return this.notebook.cells.find(({ id }) => id === this.chosenCell)?.kind ?? null;
  }

  // ---- keeping

  download(): void {
    saveFile(`${this.fileName}${FILE_ENDING}`, toFile(this.notebook, this.raw), 'application/json');
  }

  /** The recipe: the notebook without its rows. */
  downloadRecipe(): void {
    saveFile(`${this.fileName}${FILE_ENDING}`, toFile(this.notebook, null), 'application/json');
  }

  /** The blocks of every cell in another language and format, for paper. */
  presentedFor(say: NonNullable<typeof preferences.say>, format: Format): readonly PresentedCell[] {
    return openPresenter()(this.notebook, this.#inHand.results, NOTHING.pending, say, format).cells;
  }
}
