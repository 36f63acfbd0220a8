import { kindsFor, unloadedOf } from '#lib/analyses/kinds.ts';
import { openEngine, type Engine } from '#lib/engine/engine.ts';
import type { CellResult, Data } from '#lib/engine/run.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import { keeping } from '../same-list.ts';
import { laterKinds } from './later-kinds.ts';
import { inHand, NOTHING, waitingFor, withoutKinds, type InHand } from './results-in-hand.ts';

/** The computing of the notebook on the page: what is in hand of its results, and what is on its way. */
export class Computing {
  #inHand = $state.raw<InHand>(NOTHING);
  #waiters: (() => void)[] = [];
  #engine: Engine;
  #notebook: () => Notebook;
  #later = laterKinds(
    () => void this.prepare(this.#notebook()),
    () => this.begin(),
    (kinds, error) => {
      reportError(error);
      this.#inHand = withoutKinds(kinds, error, this.#notebook(), this.#inHand);
      this.#tellWaiters();
    }
  );

  /** @param notebook  what is to be computed, as it is when it begins */
  constructor(data: Data, notebook: () => Notebook) {
    this.#notebook = notebook;
    this.#engine = openEngine(data, { later: (act, ms) => void setTimeout(act, ms) });
  }

  get inHand(): InHand {
    return this.#inHand;
  }

  /** Computes the notebook as it is now, and again what was given up. */
  begin(): void {
    const notebook = this.#notebook();
    const unloaded = unloadedOf(kindsFor(notebook.cells));
    const known = notebook.cells.filter((cell) => unloadedOf(kindsFor([cell])).length === 0);
    this.#engine.run(unloaded.length === 0 ? notebook : { ...notebook, cells: known }, (outcome) => {
      const now = inHand(outcome, notebook, this.#inHand);
      this.#inHand = unloaded.length === 0 ? now : waitingFor(unloaded, notebook, now);
      this.#tellWaiters();
    });
    this.#later.want(unloaded);
  }

  /** What a notebook that may come next would give, remembered for when it does; nothing where that takes a worker. */
  prepare(notebook: Notebook): readonly CellResult[] {
    const known = notebook.cells.filter((cell) => unloadedOf(kindsFor([cell])).length === 0);
    return this.#engine.prepare({ ...notebook, cells: known });
  }

  /** The first cells are on the page: the kinds of the others are loaded. */
  firstDrawn(): void {
    this.#later.begin();
  }

  /** Gives up a cell that takes long. */
  cancel(id: string): void {
    this.#engine.cancel(id);
  }

  readonly #sameCancelled = keeping<string>();
  readonly #cancelled = $derived.by(() =>
    this.#sameCancelled(
      this.#inHand.results.flatMap((each) => ('failed' in each && each.failed.code === 'cancelled' ? [each.id] : []))
    )
  );

  wasCancelled(id: string): boolean {
    return this.#cancelled.includes(id);
  }

  /** Resolves once every cell has its result: what is written to paper must not be of an earlier state. */
  done(): Promise<void> {
    return this.#inHand.pending.size === 0 ? Promise.resolve() : new Promise((resolve) => this.#waiters.push(resolve));
  }

  #tellWaiters(): void {
    if (this.#inHand.pending.size === 0) for (const resolve of this.#waiters.splice(0)) resolve();
  }

  end(): void {
    this.#later.end();
    this.#engine.close();
  }
}
