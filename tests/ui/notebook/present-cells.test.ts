import { describe, expect, it } from 'vitest';
import { KINDS, loadKinds, TUNING } from '#lib/analyses/kinds.ts';
import { findAnalysis } from '#lib/engine/find-analysis.ts';
import { Cache, run } from '#lib/engine/run.ts';
import { applyEdit, type Edit } from '#lib/notebook/edit.ts';
import type { AnalysisCell, Notebook } from '#lib/notebook/notebook.ts';
import { loadSpeaker } from '#lib/messages/say.ts';
import { openPresenter, type PresentedCell } from '#lib/ui/notebook/present-cells.ts';
import { DATA } from '../../engine/study.ts';
import { SAMPLE } from '../../notebook/sample.ts';

const say = await loadSpeaker('nb');
await loadKinds([...KINDS, TUNING]);
const NOTEBOOK: Notebook = { ...SAMPLE, smallestGroup: 1 };

/** A page: one cache and one presenter, as a notebook that is open has them. */
function page() {
  const cache = new Cache();
  const { present } = openPresenter();
  let notebook = NOTEBOOK;
  const show = (pending: ReadonlyMap<string, number> = new Map()): readonly PresentedCell[] =>
    present(notebook, run(notebook, DATA, findAnalysis, cache), pending, say, 'wide').cells;
  const edit = (change: Edit): readonly PresentedCell[] => {
    notebook = applyEdit(notebook, change).notebook;
    return show();
  };
  return { show, edit };
}

const cut = (variable: string, cutoff: number): Edit => ({
  kind: 'code',
  variable,
  coding: { cutoff, dontKnow: 'low', noAnswer: 'missing', reverse: false }
});

describe('the cells on the page', () => {
  it('are those of the notebook: text in the language, numbers as blocks, what cannot be shown as a notice', () => {
    const [words, bars, future] = page().show();
    expect(words?.blocks).toMatchObject([{ kind: 'text', runs: [{ text: 'Tekst' }] }]);
    expect(bars?.blocks.map(({ kind }) => kind)).toContain('figure');
    expect(future?.blocks).toMatchObject([{ kind: 'notice', tone: 'warn' }]);
  });

  it('are the same objects while nothing changes', () => {
    const { show } = page();
    const before = show();
    show().forEach((cell, index) => expect(cell).toBe(before[index]));
  });

  it('are made anew only where a cut-off matters', () => {
    const { show, edit } = page();
    const [words, bars] = show();
    expect(edit(cut('plan', 2))[1]).toBe(bars);
    const own = edit(cut('use', 3));
    expect(own[0]).toBe(words);
    expect(own[1]).not.toBe(bars);
    expect(own[1]?.blocks).not.toEqual(bars?.blocks);
  });

  it('follow a look that is set by hand, though no number changes', () => {
    const { show, edit } = page();
    const [, before] = show();
    const cell = NOTEBOOK.cells[1] as AnalysisCell;
    const [, after] = edit({ kind: 'cell', id: cell.id, cell: { ...cell, figure: { values: false } } });
    expect(JSON.stringify(before?.blocks)).toContain('isValue');
    expect(JSON.stringify(after?.blocks)).not.toContain('isValue');
  });

  it('wait while their result is on its way, and tell how far it is', () => {
    const { show } = page();
    expect(show(new Map([['bars', 0.25]])).map(({ waiting }) => waiting)).toEqual([null, 0.25, null]);
    expect(show().map(({ waiting }) => waiting)).toEqual([null, null, null]);
  });

  it('show a cell that comes back as it was, and number the figures after it on', () => {
    const { show, edit } = page();
    const numbers = (cells: readonly PresentedCell[]) =>
      cells.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'figure' ? [block.number] : [])));
    const before = show();
    const [first] = numbers(before);
    const added = edit({
      kind: 'add',
      at: 0,
      cell: { id: 'more', kind: 'frequencies', version: 1, spec: { variables: ['plan'], show: 'bars' } }
    });
    expect(numbers(added)).toHaveLength(2);
    expect(numbers(added)[0]).toBe(first);
    expect(numbers(added)[1]).not.toBe(first);
    expect(numbers(edit({ kind: 'remove', id: 'more' }))).toEqual([first]);
  });

  it('keep what they show where they can wait, say so, and follow when they no longer can', () => {
    const cache = new Cache();
    const { present } = openPresenter();
    const show = (notebook: Notebook, canWait: (id: string) => boolean, format: 'wide' | 'compact' = 'wide') =>
      present(notebook, run(notebook, DATA, findAnalysis, cache), new Map(), say, format, canWait);
    const unmade = show(NOTEBOOK, () => true);
    expect(unmade.behind.toSorted()).toEqual(NOTEBOOK.cells.map(({ id }) => id).toSorted());
    expect(unmade.cells.flatMap(({ blocks }) => blocks)).toEqual([]);
    const before = show(NOTEBOOK, () => false);
    expect(before.behind).toEqual([]);
    const cutElsewhere = applyEdit(NOTEBOOK, cut('use', 3)).notebook;
    const waiting = show(cutElsewhere, (id) => id === 'bars');
    expect(waiting.behind).toEqual(['bars']);
    expect(waiting.cells[1]).toBe(before.cells[1]);
    const followed = show(cutElsewhere, () => false);
    expect(followed.behind).toEqual([]);
    expect(followed.cells[1]?.blocks).not.toEqual(before.cells[1]?.blocks);
    expect(show(NOTEBOOK, () => true, 'compact').behind).toEqual([]);
  });

  it('made ready for what may come are what it then shows, and leave what is shown as it is', () => {
    const cache = new Cache();
    const { present, prepare } = openPresenter();
    const resultsOf = (notebook: Notebook) => run(notebook, DATA, findAnalysis, cache);
    const show = (notebook: Notebook) => present(notebook, resultsOf(notebook), new Map(), say, 'wide').cells;
    const before = show(NOTEBOOK);
    const next = applyEdit(NOTEBOOK, cut('use', 3)).notebook;
    prepare(next, resultsOf(next), say, 'wide');
    show(NOTEBOOK).forEach((cell, index) => expect(cell).toBe(before[index]));
    const unprepared = openPresenter().present(next, resultsOf(next), new Map(), say, 'wide').cells;
    expect(show(next).map(({ blocks }) => blocks)).toEqual(unprepared.map(({ blocks }) => blocks));
  });
});
