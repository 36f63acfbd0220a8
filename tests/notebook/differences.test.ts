import { describe, expect, it } from 'vitest';
import { differences } from '#lib/notebook/differences.ts';
import { applyEdit, type Edit } from '#lib/notebook/edit.ts';
import { CUT, SAMPLE } from './sample.ts';

const none = { added: 0, removed: 0, changed: 0, codings: 0, variables: 0, other: false };
const after = (...edits: Edit[]) => applyEdit(SAMPLE, { kind: 'all', edits }).notebook;

describe('differences', () => {
  it('are none between a notebook and a copy', () => {
    expect(differences(SAMPLE, structuredClone(SAMPLE))).toEqual(none);
  });

  it('count cells, codings and variables, and see the rest', () => {
    const [, bars] = SAMPLE.cells;
    if (!bars || !('spec' in bars)) throw new Error('no bars');
    const changed = after(
      { kind: 'remove', id: 'future' },
      { kind: 'add', at: 0, cell: { id: 'new', kind: 'text', markdown: 'x' } },
      { kind: 'cell', id: 'bars', cell: { ...bars, folded: true } },
      { kind: 'code', variable: 'use', coding: { ...CUT, cutoff: 3 } },
      { kind: 'code', variable: 'place', coding: CUT }
    );
    expect(differences(SAMPLE, changed)).toEqual({ ...none, added: 1, removed: 1, changed: 1, codings: 2 });
    const [use] = SAMPLE.codebook.variables;
    if (!use) throw new Error('no variable');
    expect(
      differences(
        SAMPLE,
        after(
          { kind: 'variable', name: 'use', variable: { ...use, label: 'U' } },
          { kind: 'add-variable', at: 0, variable: { ...use, name: 'more', role: 'none' } },
          { kind: 'meta', meta: { smallestGroup: 3 } }
        )
      )
    ).toEqual({ ...none, variables: 2, other: true });
  });

  it('do not see the order of cells, which takes nothing away', () => {
    expect(differences(SAMPLE, after({ kind: 'move', id: 'words', to: 2 }))).toEqual(none);
  });
});
