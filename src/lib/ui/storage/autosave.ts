import type { Notebook } from '#lib/notebook/notebook.ts';
import { storageProblem, type StorageProblem } from './problem.ts';
import { writeQueue, type WriteQueue } from './queue.ts';
import type { Store } from './store.ts';

export interface Autosave extends WriteQueue<Notebook> {
  /** Ends it; what waits is still written. */
  readonly stop: () => void;
}

/** Writes a notebook to the store each time it is put, and hurries when the page is hidden or left. */
export function autosave(
  store: Pick<Store, 'save'>,
  reports: { readonly saved: () => void; readonly failed: (problem: StorageProblem) => void }
): Autosave {
  const queue = writeQueue(store.save, {
    written: reports.saved,
    failed: (error) => reports.failed(storageProblem(error))
  });
  const leave = () => {
    if (document.visibilityState === 'hidden') queue.hurry();
  };
  window.addEventListener('pagehide', queue.hurry);
  document.addEventListener('visibilitychange', leave);
  return {
    ...queue,
    stop: () => {
      window.removeEventListener('pagehide', queue.hurry);
      document.removeEventListener('visibilitychange', leave);
      queue.hurry();
    }
  };
}
