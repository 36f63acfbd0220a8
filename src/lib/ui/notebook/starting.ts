import { variableLabel } from '#lib/analyses/labels.ts';
import { outcomeOf } from '#lib/data/codebook.ts';
import type { Say } from '#lib/messages/say.ts';
import type { Edit } from '#lib/notebook/edit.ts';
import type { Cell } from '#lib/notebook/notebook.ts';
import { STARTERS } from '#lib/notebook/starters/index.ts';
import { STARTER_IDS, type StarterId, type StarterRefusal } from '#lib/notebook/starters/starter.ts';
import { newId } from '../identity.ts';
import { preferences } from '../preferences.svelte.ts';
import { goToCell } from './cell-actions.ts';
import { learnKinds } from './learn-kinds.ts';
import type { OpenNotebook } from './open-notebook.svelte.ts';

/** What must be chosen before a starter has something to show. */
export function refusedText({ messages }: Say, refusal: StarterRefusal): string {
  return refusal === 'no-measurements' ? messages.setup.noMeasurements : messages.cells.menu.refused[refusal];
}

/** Makes the first cells of a notebook that has none, and its title. */
export function beginWith(open: OpenNotebook, id: StarterId, say: Say): void {
  const { codebook } = open.notebook;
  const { starters, texts } = say.messages.setup;
  const outcome = outcomeOf(codebook);
  const title =
    id === 'drivers' && outcome
      ? starters.drivers.named(variableLabel(codebook, outcome.name, say))
      : starters[id].named(open.title);
  finishSetup(open, STARTERS[id].cells(codebook, texts), title);
}

/** Ends the choosing of roles. A notebook without cells gets these, and a title, as one step to undo. */
export function finishSetup(open: OpenNotebook, first: readonly Cell[], title: string): void {
  const { cells, codebook } = open.notebook;
  if (cells.length === 0) {
    const added = first.map((cell, at): Edit => ({ kind: 'add', at, cell }));
    open.edit({ kind: 'all', edits: [...added, { kind: 'meta', meta: { title } }] });
  }
  open.settingUp = false;
  const outcome = outcomeOf(codebook);
  if (outcome) open.selected = { kind: 'variable', name: outcome.name };
}

/** Every starter as something to choose in a menu of cells, with the reason where these data cannot feed it. */
export function templates(open: OpenNotebook, say: Say) {
  const { menu } = say.messages.cells;
  return STARTER_IDS.map((id) => {
    const { title, about, example } = say.messages.setup.starters[id];
    const refusal = STARTERS[id].needs(open.notebook.codebook);
    return {
      id: `template-${id}`,
      title,
      about,
      example: menu.example(example),
      refused: refusal && refusedText(say, refusal)
    };
  });
}

/** The starter that a choice of `templates` is about; undefined where it is about something else. */
export function templateOf(choice: string): StarterId | undefined {
  return STARTER_IDS.find((id) => choice === `template-${id}`);
}

/** Adds a starter's cells at a place, as one step to undo, and goes to the first. */
export async function addTemplate(open: OpenNotebook, at: number, id: StarterId): Promise<void> {
  const { say } = preferences;
  if (!say) return;
  const cells = STARTERS[id].cells(open.notebook.codebook, say.messages.setup.texts);
  const added = cells.map((cell): Cell => ({ ...cell, id: newId() }));
  await learnKinds(added.map(({ kind }) => kind));
  open.edit({ kind: 'all', edits: added.map((cell, index): Edit => ({ kind: 'add', at: at + index, cell })) });
  open.announcement = say.messages.setup.added(say.messages.setup.starters[id].title, added.length);
  const [first] = added;
  // A dialog that closes gives the focus back to what opened it first.
  requestAnimationFrame(() => first && goToCell(open, first.id));
}
