import { fetchKinds, loadKinds, unloadedOf } from '#lib/analyses/kinds.ts';
import { preferences } from '../preferences.svelte.ts';
import { whenIdle } from '../when-idle.ts';

/** Kinds of cells that the first screen does without: fetched while the page is idle, once it stands. */
export interface LaterKinds {
  /** These are needed; asked again while they are on their way, nothing more happens. */
  readonly want: (kinds: readonly string[]) => void;
  /** The first screen stands. */
  readonly begin: () => void;
  readonly end: () => void;
}

/**
 * @param compute computes, without showing it, what a kind that has come makes possible
 * @param loaded  told when kinds that were wanted are there
 * @param failed  told which could not be fetched; they are tried again when they are wanted again
 */
export function laterKinds(
  compute: () => void,
  loaded: () => void,
  failed: (kinds: readonly string[], error: unknown) => void
): LaterKinds {
  let wanted: readonly string[] = [];
  let begun = false;
  let ended = false;
  let callOff: (() => void) | null = null;

  const fetchAll = async () => {
    const kinds = wanted;
    try {
      await Promise.all([fetchKinds(kinds), preferences.learn(kinds)]);
      // One at a time, computed and drawn in tasks of their own: all at once would hold the page up.
      for (const [index, kind] of kinds.entries()) {
        if (index > 0) await idle();
        await loadKinds([kind]);
        await idle();
        if (ended) return;
        compute();
        await idle();
        if (ended) return;
        if (index === kinds.length - 1) callOff = null;
        loaded();
      }
    } catch (error) {
      callOff = null;
      if (!ended) failed(unloadedOf(kinds), error);
    }
  };
  const fetchSoon = () => {
    if (begun && !ended && wanted.length > 0) callOff ??= whenIdle(() => void fetchAll());
  };
  return {
    want: (kinds) => {
      wanted = kinds;
      fetchSoon();
    },
    begin: () => {
      begun = true;
      fetchSoon();
    },
    end: () => {
      ended = true;
      callOff?.();
    }
  };
}

const idle = () => new Promise<void>((done) => whenIdle(done));
