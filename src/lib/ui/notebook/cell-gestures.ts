import { untrack } from 'svelte';
import type { Places } from '#lib/analyses/field.ts';
import type { AnalysisCell } from '#lib/notebook/notebook.ts';
import { codingOf } from '#lib/recode/step.ts';
import { preferences } from '../preferences.svelte.ts';
import type { Gestures } from '../scene/gestures.ts';
import { changeSpec } from './cell-actions.ts';
import { derivationOf, openDerivation } from './derivations.ts';
import { loadAnticipating } from './later-parts.ts';
import type { OpenNotebook } from './open-notebook.svelte.ts';

/** What moving a handle or a box in a cell's drawing does to the notebook. */
export function gesturesOf(open: OpenNotebook, cell: AnalysisCell | null): Omit<Gestures, 'detail'> {
  return {
    ...(cell && {
      number: (ref: string) => {
        if (!open.chooseNumber(cell.id, ref)) void openDerivation(open, cell, ref);
      },
      // Not reactive: whether a number is derived changes with the number itself.
      derives: (ref: string) =>
        derivationOf(
          cell,
          ref,
          untrack(() => open.results)
        ) !== null,
      chosen: chosenNumber(open, cell)
    }),
    reach: (part) => {
      // Without it a move takes a little longer.
      loadAnticipating().then(
        ({ anticipate }) => anticipate(open, part),
        () => undefined
      );
    },
    handle: (part, cutoff, phase) => {
      const coding = codingOf(open.notebook.steps, part.variable);
      open.change({ kind: 'code', variable: part.variable, coding: { ...coding, cutoff } }, phase);
      const stop = part.stops.find((each) => each.cutoff === cutoff);
      const words = preferences.say?.messages.notebook;
      if (phase === 'commit' && stop && words) open.announcement = words.cutoffMoved(part.label, stop.valueText);
    },
    box: (part, to, phase) => {
      if (!cell) return;
      const places = (cell.spec['places'] ?? {}) as Places;
      const set = part.layout === undefined ? open.format : `${open.format}-${part.layout}`;
      const moved = { ...places, [set]: { ...places[set], [part.variable]: to } };
      changeSpec(open, cell, { places: moved }, phase);
    }
  };
}

/** The number of a cell that is chosen, by its name in it. */
function chosenNumber({ selected }: OpenNotebook, cell: AnalysisCell): string | null {
  return selected.kind === 'number' && selected.id === cell.id ? selected.ref : null;
}
