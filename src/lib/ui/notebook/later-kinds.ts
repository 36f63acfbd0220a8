import { unloadedOf } from '#lib/analyses/kinds.ts';
import { whenIdle } from './in-view.ts';
import { learnKinds } from './learn-kinds.ts';

/** Kinds of cells that the first screen does without: fetched while the page is idle, once it stands. */
export interface LaterKinds {
  /** These are needed; asked again while they are on their way, nothing more happens. */
  readonly want: (kinds: readonly string[]) => void;
  /** The first screen stands. */
  readonly begin: () => void;
  readonly end: () => void;
}

/**
 * @param loaded  told when kinds that were wanted are there
 * @param failed  told which could not be fetched; they are tried again when they are wanted again
 */
export function laterKinds(loaded: () => void, failed: (kinds: readonly string[], error: unknown) => void): LaterKinds {
  let wanted: readonly string[] = [];
  let begun = false;
  let ended = false;
  let callOff: (() => void) | null = null;

  const fetchAll = async () => {
    const kinds = wanted;
    try {
      await learnKinds(kinds);
    } catch (error) {
      callOff = null;
      if (!ended) failed(unloadedOf(kinds), error);
      return;
    }
    callOff = null;
    if (!ended) loaded();
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
