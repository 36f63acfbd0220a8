import { flushSync } from 'svelte';
import { inNextTask } from '../when-idle.ts';

/** ms that may go before a frame: style, layout and paint come in the same task, and take as long again. */
const BEFORE_FRAME = 8;

/** What the moves of a pointer do, of which the last counts. */
export interface PointerMoves {
  readonly make: (move: () => void) => void;
  /** The move that waits is not made. */
  readonly drop: () => void;
}

/**
 * Browsers tell of a pointer's moves just before a frame, in its task. As long as what they do is quick it is done there and
 * seen in that frame; otherwise in a task of its own, so that no task is as long as both.
 */
export function pointerMoves(): PointerMoves {
  let took = 0;
  let drop = (): void => {};
  return {
    make: (move) => {
      drop();
      const act = () => {
        const began = performance.now();
        move();
        flushSync();
        took = performance.now() - began;
      };
      if (took < BEFORE_FRAME) act();
      else drop = inNextTask(act);
    },
    drop: () => drop()
  };
}
