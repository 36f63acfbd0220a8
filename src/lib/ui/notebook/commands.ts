import { variableLabel } from '#lib/analyses/labels.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import type { Say } from '#lib/messages/say.ts';
import { isText, type Cell } from '#lib/notebook/notebook.ts';
import { preferences } from '../preferences.svelte.ts';
import { addText, cellTitle, duplicateCell, foldCell, goToCell, moveCell, removeAndGoOn } from './cell-actions.ts';
import { keyName, type Key } from './keys.ts';
import type { OpenNotebook } from './open-notebook.svelte.ts';
import { saveNotebook } from './save-notebook.ts';
import { saveScript } from './save-script.ts';

/** Something that can be done, from the palette or by a key. */
export interface Command {
  readonly id: string;
  readonly group: 'notebook' | 'cell' | 'view' | 'cells' | 'variables';
  readonly title: string;
  readonly key?: Key;
  readonly run: () => void;
}

/** What opens over the notebook. */
export type Dialog = 'pdf' | 'palette' | 'keys' | 'share' | 'history' | 'template' | 'glossary';

/** What the page does that a command can ask for. */
export interface Page {
  readonly show: (dialog: Dialog) => void;
  readonly startTour: () => void;
}

/** Everything that can be done now; what cannot is left out. */
export function commandsOf(open: OpenNotebook, page: Page, say: Say): Command[] {
  const { messages } = say;
  const words = messages.commands;
  const { notebook, page: common } = messages;
  const general: (Command | false)[] = [
    open.canUndo && {
      id: 'undo',
      group: 'notebook',
      title: notebook.undo,
      key: { key: 'z', ctrl: true },
      run: () => open.undo()
    },
    open.canRedo && {
      id: 'redo',
      group: 'notebook',
      title: notebook.redo,
      key: { key: 'z', ctrl: true, shift: true },
      run: () => open.redo()
    },
    {
      id: 'pdf',
      group: 'notebook',
      title: notebook.makePdf,
      key: { key: 'p', ctrl: true },
      run: () => page.show('pdf')
    },
    {
      id: 'save',
      group: 'notebook',
      title: notebook.saveFile,
      key: { key: 's', ctrl: true },
      run: () => saveNotebook(open)
    },
    { id: 'share', group: 'notebook', title: messages.keeping.share.open, run: () => page.show('share') },
    { id: 'save-r', group: 'notebook', title: words.saveR, run: () => void saveScript(open, 'r') },
    { id: 'save-spss', group: 'notebook', title: words.saveSpss, run: () => void saveScript(open, 'spss') },
    { id: 'history', group: 'notebook', title: messages.keeping.history, run: () => page.show('history') },
    { id: 'template', group: 'notebook', title: words.addTemplate, run: () => page.show('template') },
    { id: 'palette', group: 'view', title: words.open, key: { key: 'k', ctrl: true }, run: () => page.show('palette') },
    { id: 'glossary', group: 'view', title: common.glossary, run: () => page.show('glossary') },
    { id: 'tour', group: 'view', title: common.tour, run: page.startTour },
    { id: 'keys', group: 'view', title: words.help, key: { key: '?' }, run: () => page.show('keys') },
    {
      id: 'theme',
      group: 'view',
      title: preferences.dark ? common.lightView : common.darkView,
      run: () => preferences.toggleTheme()
    },
    ...LANGUAGES.filter((language) => language !== say.language).map((language): Command => ({
      id: `language-${language}`,
      group: 'view',
      title: words.language(common.languages[language]),
      run: () => void preferences.speak(language)
    }))
  ];
  const chosen = open.notebook.cells.find(({ id }) => id === open.chosenCell);
  return [
    ...general.filter((command) => command !== false),
    ...(chosen ? cellCommands(open, chosen, say) : []),
    ...open.notebook.cells
      .filter((cell) => !isText(cell))
      .map((cell): Command => ({
        id: `cell-${cell.id}`,
        group: 'cells',
        title: cellTitle(open, cell),
        run: () => goToCell(open, cell.id)
      })),
    ...open.notebook.codebook.variables.map(({ name }): Command => ({
      id: `variable-${name}`,
      group: 'variables',
      title: variableLabel(open.notebook.codebook, name, say),
      run: () => (open.selected = { kind: 'variable', name })
    }))
  ];
}

/** What can be done with a cell. */
function cellCommands(open: OpenNotebook, cell: Cell, { messages }: Say): Command[] {
  const { cells, commands } = messages;
  const place = open.notebook.cells.indexOf(cell);
  const neighbour = (by: number): void => {
    const next = open.notebook.cells[place + by];
    if (next) goToCell(open, next.id);
  };
  const command = (id: string, title: string, key: Key, run: () => void): Command => ({
    id,
    group: 'cell',
    title,
    key,
    run
  });
  return [
    command('add-analysis', commands.addAnalysis, { key: 'a' }, () => (open.addingAt = place + 1)),
    command('add-text', commands.addText, { key: 't' }, () => addText(open, place + 1)),
    command('move-up', cells.up, { key: 'ArrowUp', alt: true }, () => moveCell(open, cell, place - 1)),
    command('move-down', cells.down, { key: 'ArrowDown', alt: true }, () => moveCell(open, cell, place + 1)),
    command('duplicate', cells.duplicate, { key: 'd' }, () => duplicateCell(open, cell)),
    command('fold', cell.folded ? cells.unfold : cells.fold, { key: 'f' }, () => foldCell(open, cell, !cell.folded)),
    command('remove', cells.remove, { key: 'Delete' }, () => void removeAndGoOn(open, cell)),
    command('next', commands.next, { key: 'j' }, () => neighbour(1)),
    command('previous', commands.previous, { key: 'k' }, () => neighbour(-1))
  ];
}

/** The command of a key that was pressed; a key alone, or with Alt, counts only where a cell has the focus. */
export function commandFor(event: KeyboardEvent, commands: readonly Command[]): Command | undefined {
  const target = event.target as HTMLElement;
  const onCell = target.matches('[data-cell]');
  const ctrl = event.ctrlKey || event.metaKey;
  const writing = target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=range])');
  if (writing && !(ctrl && event.key.toLowerCase() === 'k')) return undefined;
  if (!ctrl && !(preferences.singleKeys && (onCell || (event.key === '?' && target === document.body))))
    return undefined;
  return commands.find(({ key }) => {
    if (!key) return false;
    const same = key.key.length === 1 ? event.key.toLowerCase() === key.key : event.key === key.key;
    // A question mark takes Shift on most keyboards.
    const shift = key.key === '?' || Boolean(key.shift) === event.shiftKey;
    return same && shift && Boolean(key.ctrl) === ctrl && Boolean(key.alt) === event.altKey;
  });
}

/** A command with its key in words. */
export function keysOf({ key }: Command, say: Say): string | undefined {
  return key && keyName(key, say);
}
