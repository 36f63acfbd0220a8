import type { HandlePart } from '#lib/figures/scene.ts';
import { applyEdit } from '#lib/notebook/edit.ts';
import { codingOf } from '#lib/recode/step.ts';
import { whenIdle } from '../when-idle.ts';
import type { OpenNotebook } from './open-notebook.svelte.ts';

/** Of a long scale the nearest: what is ready is remembered for a few only. */
const AT_MOST = 6;

const underWay = new WeakMap<OpenNotebook, () => void>();

/**
 * Gets ready for the cut-offs that a handle can be moved to, the nearest first and one at a time while the page is idle:
 * between reaching for a handle and moving it there is time, and the move then has only to draw.
 */
export function anticipate(open: OpenNotebook, { variable, stops, current }: HandlePart): void {
  underWay.get(open)?.();
  const from = current ?? 0;
  const nearest = stops
    .map(({ cutoff }, index) => ({ cutoff, far: Math.abs(index - from) }))
    .filter(({ far }) => far > 0)
    .sort((a, b) => a.far - b.far)
    .slice(0, AT_MOST);
  const next = () => {
    if (open.closed) return;
    if (!open.drawn.isWhole) {
      // Of a cell that is still to come nothing is known that could be got ready.
      underWay.set(open, whenIdle(next));
      return;
    }
    const stop = nearest.shift();
    if (!stop) return;
    const { notebook } = open;
    const coding = { ...codingOf(notebook.steps, variable), cutoff: stop.cutoff };
    open.prepare(applyEdit(notebook, { kind: 'code', variable, coding }).notebook);
    underWay.set(open, whenIdle(next));
  };
  underWay.set(open, whenIdle(next));
}
