import { describe, expect, it, vi } from 'vitest';
import type { Edit } from '#lib/notebook/edit.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import { OpenNotebook } from '#lib/ui/notebook/open-notebook.svelte.ts';
import { DATA } from '../../engine/study.ts';
import { CUT, frozen, SAMPLE } from '../../notebook/sample.ts';

const cut = (cutoff: number): Edit => ({ kind: 'code', variable: 'use', coding: { ...CUT, cutoff } });

function opened(shipped: (() => Promise<Notebook>) | null = null) {
  const keep = vi.fn<(notebook: Notebook) => void>();
  const { raw, published } = DATA;
  const open = new OpenNotebook({
    notebook: frozen(SAMPLE),
    raw,
    published,
    codings: null,
    remarks: [],
    keep,
    shipped
  });
  open.computing.begin();
  return { open, keep };
}

describe('the notebook on the page', () => {
  it('keeps each change that is made, and none that is only shown', () => {
    const { open, keep } = opened();
    open.change(cut(1), 'preview');
    open.change(cut(3), 'preview');
    expect(keep).not.toHaveBeenCalled();
    open.change(cut(3), 'commit');
    expect(keep.mock.calls).toEqual([[open.notebook]]);
    open.undo();
    expect(open.notebook).toEqual(SAMPLE);
    expect(keep).toHaveBeenLastCalledWith(open.notebook);
  });

  it('is set up anew when its making is undone, and is a notebook when that is redone', () => {
    const { open } = opened();
    open.edit({ kind: 'all', edits: SAMPLE.cells.map(({ id }): Edit => ({ kind: 'remove', id })) });
    expect(open.settingUp).toBe(true);
    open.undo();
    expect(open.settingUp).toBe(false);
    open.redo();
    expect(open.settingUp).toBe(true);
  });

  it('keeps nothing while another tab edits it, whatever still reaches it', () => {
    const { open, keep } = opened();
    open.edit(cut(3));
    open.change(cut(1), 'preview');
    open.inOtherTab = true;
    open.change(cut(1), 'commit');
    open.undo();
    open.edit({ kind: 'remove', id: 'bars' });
    open.close();
    expect(keep).toHaveBeenCalledOnce();
  });

  it('can start again only where it shipped, and keeps its id then', async () => {
    const own = opened();
    expect(own.open.canStartAgain).toBe(false);
    await own.open.startAgain();
    expect(own.keep).not.toHaveBeenCalled();
    const { open, keep } = opened(() => Promise.resolve({ ...SAMPLE, id: 'template' }));
    open.edit(cut(3));
    expect(open.canStartAgain).toBe(true);
    await open.startAgain();
    expect(keep).toHaveBeenLastCalledWith(SAMPLE);
  });
});
