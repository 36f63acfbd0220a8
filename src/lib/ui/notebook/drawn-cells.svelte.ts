import type { CellResult } from '#lib/engine/run.ts';
import type { Format } from '#lib/figures/scene.ts';
import type { Say } from '#lib/messages/say.ts';
import { isText, type Cell, type Notebook } from '#lib/notebook/notebook.ts';
import { flushSync } from 'svelte';
import { preferences } from '../preferences.svelte.ts';
import { openPresenter, type PresentedCell } from './present-cells.ts';
import { quotedBy } from './quoted.ts';
import type { InHand } from './results-in-hand.ts';

/** Cells drawn in one go while the page is idle, at most and at first. */
const AT_A_TIME = 8;
/** How long that may take, ms: a thumb that moves meanwhile is not kept waiting for longer. */
const AT_ONCE_MS = 20;

/** What the cells are drawn from. */
interface Drawable {
  readonly notebook: Notebook;
  readonly computing: { readonly inHand: InHand };
  readonly format: Format;
}

/** The cells on the page, of which those out of view are drawn when there is time. */
export class DrawnCells {
  #of: Drawable;
  #presenter = openPresenter();
  /** Cells known to be out of view: they are drawn once the page is idle. Not reactive, since scrolling draws nothing. */
  #outOfView: readonly string[] = [];
  /** Cells out of view that may be drawn all the same. */
  #allowed = $state.raw<readonly string[]>([]);
  /** So many cells are made. The others have nothing to show until it is their turn, save for what texts before them quote. */
  turn = $state(Infinity);
  /** The first screen is there. */
  stands = $state(false);
  /** So many as were drawn within `AT_ONCE_MS`, by how long the last took. */
  #atATime = AT_A_TIME;

  constructor(of: Drawable) {
    this.#of = of;
  }

  readonly #presented = $derived.by(() => {
    if (!preferences.say) return { cells: [], behind: [] };
    const { notebook, computing, format } = this.#of;
    const { results, pending } = computing.inHand;
    const allowed = this.#allowed;
    const toCome = this.#toCome(notebook.cells, preferences.say);
    const canWait = (id: string) => toCome.includes(id) || (this.#outOfView.includes(id) && !allowed.includes(id));
    const { cells, behind } = this.#presenter.present(notebook, results, pending, preferences.say, format, canWait);
    return { cells, behind: behind.filter((id) => !toCome.includes(id)) };
  });

  /** The cells with what they show, numbered through. */
  readonly cells: readonly PresentedCell[] = $derived(this.#presented.cells);

  /** The cells out of view that are still to be drawn. */
  readonly behind: readonly string[] = $derived(this.#presented.behind);

  /** Every cell has had its turn, and shows what it should. */
  get isWhole(): boolean {
    return this.turn >= this.#of.notebook.cells.length && this.behind.length === 0;
  }

  /** Draws some of the cells that are behind. */
  more(): void {
    const next = this.behind.slice(0, this.#atATime);
    if (next.length === 0) return;
    const began = performance.now();
    this.#allow(next);
    flushSync();
    const took = performance.now() - began;
    this.#atATime = Math.max(1, Math.min(AT_A_TIME, Math.floor((next.length * AT_ONCE_MS) / Math.max(took, 1))));
  }

  /** Words and figures of a notebook that may come next, remembered for when it does. */
  prepare(notebook: Notebook, results: readonly CellResult[]): void {
    if (preferences.say) this.#presenter.prepare(notebook, results, preferences.say, this.#of.format);
  }

  /** Tells whether a cell can be seen; one that comes into view is drawn at once. */
  seen(id: string, inView: boolean): void {
    const others = this.#outOfView.filter((other) => other !== id);
    this.#outOfView = inView ? others : [...others, id];
    if (inView && this.behind.includes(id)) this.#allow([id]);
  }

  /** The notebook is another: what is out of view may wait again. */
  changed(): void {
    this.#allowed = [];
  }

  /** The cells whose turn has not come. */
  #toCome(cells: readonly Cell[], { language }: Say): readonly string[] {
    if (this.turn >= cells.length) return [];
    const quoted = cells.slice(0, this.turn).flatMap((cell) => (isText(cell) ? quotedBy(cell, language) : []));
    return cells.slice(this.turn).flatMap(({ id }) => (quoted.includes(id) ? [] : [id]));
  }

  #allow(ids: readonly string[]): void {
    this.#allowed = [...this.#allowed, ...ids];
  }
}
