import { describe, expect, it } from 'vitest';
import { Cache, run } from '#lib/engine/run.ts';
import { applyEdit, type Edit } from '#lib/notebook/edit.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import { CUT, frozen } from '../notebook/sample.ts';
import { codes, DATA, find, NOTEBOOK } from './study.ts';

const changed = (notebook: Notebook, edit: Edit): Notebook => applyEdit(notebook, edit).notebook;
const computed = (work: () => unknown): number => {
  codes.calls = 0;
  work();
  return codes.calls;
};

describe('run', () => {
  it('gives every cell its result or its reason, and a cell that fails leaves the others alone', () => {
    expect(run(frozen(NOTEBOOK), DATA, find)).toStrictEqual([
      { id: 'words', kind: 'text' },
      {
        id: 'use',
        kind: 'codes',
        // Levels 1–4, then don't know (4) and no answer (5); cut after two levels, don't know low, no answer missing.
        result: { table: [0, 1, 2, 3, 4, 5], coded: [0, 0, 1, 1, 0, 2], bare: [0, 1, 2, 3, 4, 5], smallestGroup: 5 }
      },
      { id: 'broken', kind: 'breaks', failed: { code: 'error', about: { message: 'a bug' } } },
      {
        id: 'plan',
        kind: 'codes',
        result: { table: [0, 0, 0, 3, 3, 3], coded: [0, 0, 0, 1, 1, 1], bare: [0, 0, 0, 3, 3, 3], smallestGroup: 5 }
      },
      { id: 'future', kind: 'not-invented-yet', failed: { code: 'unknown-kind', about: { kind: 'not-invented-yet' } } },
      { id: 'newer', kind: 'codes', failed: { code: 'newer-version', about: { kind: 'codes', version: 3, known: 2 } } },
      {
        id: 'wrong',
        kind: 'codes',
        failed: { code: 'options', about: { message: 'readSpec requires a valid times (got 9)' } }
      },
      {
        id: 'gone',
        kind: 'codes',
        failed: { code: 'error', about: { message: 'columnOf requires a column of the table (got "no such")' } }
      }
    ]);
  });

  it('names the variable whose cut-off its levels do not have, in the cells that need it', () => {
    const outside = changed(NOTEBOOK, { kind: 'code', variable: 'use', coding: { ...CUT, cutoff: 4 } });
    const results = run(outside, DATA, find);
    expect(results[1]).toStrictEqual({
      id: 'use',
      kind: 'codes',
      failed: { code: 'coding', about: { variable: 'use' } }
    });
    expect(results[3]).toStrictEqual(run(NOTEBOOK, DATA, find)[3]);
  });

  it('gives the same with a cache as without, and computes nothing twice', () => {
    const cache = new Cache();
    const edits: Edit[] = [
      { kind: 'code', variable: 'use', coding: { ...CUT, cutoff: 1 } },
      { kind: 'code', variable: 'use', coding: CUT },
      { kind: 'meta', meta: { smallestGroup: 2 } },
      { kind: 'code', variable: 'plan', coding: { ...CUT, cutoff: 1, reverse: true } }
    ];
    let notebook = NOTEBOOK;
    expect(run(notebook, DATA, find, cache)).toStrictEqual(run(notebook, DATA, find));
    for (const edit of edits) {
      notebook = changed(notebook, edit);
      expect(run(notebook, DATA, find, cache)).toStrictEqual(run(notebook, DATA, find));
    }
    const copy = structuredClone(notebook);
    // `gone` fails each time: a failure is not remembered.
    expect(computed(() => run(copy, DATA, find, cache))).toBe(1);
  });

  it('gives the same object for what did not change', () => {
    const cache = new Cache();
    const before = run(NOTEBOOK, DATA, find, cache);
    const titled = run(changed(NOTEBOOK, { kind: 'meta', meta: { title: 'Other' } }), DATA, find, cache);
    expect(resultOf(titled, 1)).toBe(resultOf(before, 1));
    const cell = { id: 'use', kind: 'codes', version: 1, spec: { variable: 'use', times: 2 } };
    const optioned = run(changed(NOTEBOOK, { kind: 'cell', id: 'use', cell }), DATA, find, cache);
    // Computed anew, and the same since it says the same.
    expect(computed(() => run(changed(NOTEBOOK, { kind: 'cell', id: 'use', cell }), DATA, find))).toBe(3);
    expect(resultOf(optioned, 1)).toBe(resultOf(before, 1));
    expect(resultOf(optioned, 3)).toBe(resultOf(before, 3));
  });

  it.each<[string, Edit]>([
    ['a coding', { kind: 'code', variable: 'use', coding: { ...CUT, cutoff: 1 } }],
    ['the smallest group', { kind: 'meta', meta: { smallestGroup: 1 } }],
    ['the codebook', { kind: 'invited', invited: null }]
  ])('computes anew when %s changes, and not again when it is changed back', (_, edit) => {
    const cache = new Cache();
    run(NOTEBOOK, DATA, find, cache);
    const { notebook, inverse } = applyEdit(NOTEBOOK, edit);
    expect(computed(() => run(notebook, DATA, find, cache))).toBe(3);
    expect(computed(() => run(changed(notebook, inverse), DATA, find, cache))).toBe(1);
  });

  it('does not take other rows for the same', () => {
    const cache = new Cache();
    run(NOTEBOOK, DATA, find, cache);
    const [first, ...others] = DATA.raw.columns;
    const other = { rows: 6, columns: [{ ...first!, codes: Uint8Array.of(3, 3, 3, 3, 3, 3) }, ...others] };
    expect(run(NOTEBOOK, { raw: other, published: null }, find, cache)[1]).toMatchObject({
      result: { table: [3, 3, 3, 3, 3, 3], coded: [1, 1, 1, 1, 1, 1] }
    });
  });
});

function resultOf(results: ReturnType<typeof run>, index: number): object {
  const found = results[index];
  if (!found || !('result' in found)) throw new Error(`no result at ${index}`);
  return found.result;
}
