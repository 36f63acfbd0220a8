import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '#lib/notebook/edit.ts';
import { begin, preview, record, redo, release, undo, type Work } from '#lib/notebook/history.ts';
import { stepsOf } from '#lib/recode/step.ts';
import { CUT, frozen, SAMPLE } from './sample.ts';

const cut = (cutoff: number): Edit => ({ kind: 'code', variable: 'use', coding: { ...CUT, cutoff } });
const title = (text: string): Edit => ({ kind: 'meta', meta: { title: text } });
const cutoff = ({ notebook }: Work) => stepsOf(notebook.steps, 'code')[0]?.coding.cutoff;

describe('history', () => {
  it('undoes and redoes any number of edits', () => {
    let work = begin(frozen(SAMPLE));
    for (let index = 0; index < 300; index += 1) work = record(work, title(`title ${index}`));
    const last = work.notebook;
    for (let index = 298; index >= 0; index -= 1) {
      work = undo(work);
      expect(work.notebook.title).toBe(`title ${index}`);
    }
    work = undo(work);
    expect(work.notebook).toStrictEqual(SAMPLE);
    expect(undo(work).notebook).toStrictEqual(SAMPLE);
    for (let index = 0; index < 300; index += 1) work = redo(work);
    expect(work.notebook).toStrictEqual(last);
    expect(redo(work).notebook).toStrictEqual(last);
  });

  it('forgets what was undone when something else is done', () => {
    const work = record(undo(record(begin(SAMPLE), title('a'))), title('b'));
    expect(work.history.future).toStrictEqual([]);
    expect(redo(work).notebook.title).toBe('b');
  });

  it('makes one step of a gesture, whatever it went through', () => {
    const shown = [3, 1, 2, 3].reduce((work, level) => preview(work, cut(level)), begin(frozen(SAMPLE)));
    expect(cutoff(shown)).toBe(3);
    expect(shown.history.past).toHaveLength(0);
    const done = release(shown);
    expect(done.history.past).toHaveLength(1);
    expect(undo(done).notebook).toStrictEqual(SAMPLE);
    expect(cutoff(redo(undo(done)))).toBe(3);
  });

  it('leaves no step, and nothing to redo lost, where a thumb is let go where it was taken', () => {
    const before = undo(record(begin(SAMPLE), title('redo me')));
    const after = release(preview(preview(before, cut(3)), cut(2)));
    expect(after).toStrictEqual(before);
    expect(redo(after).notebook.title).toBe('redo me');
  });

  it('releases a gesture before what comes next', () => {
    const shown = preview(begin(SAMPLE), cut(3));
    const recorded = record(shown, title('after'));
    expect(recorded.history.past).toHaveLength(2);
    expect(cutoff(recorded)).toBe(3);
    expect(undo(shown).notebook).toStrictEqual(SAMPLE);
    expect(cutoff(redo(undo(shown)))).toBe(3);
    expect(redo(shown)).toStrictEqual(release(shown));
  });

  it('keeps the work as it was where an edit does not fit', () => {
    const work = frozen(preview(begin(SAMPLE), cut(3)));
    expect(() => record(work, { kind: 'remove', id: 'gone' })).toThrow(RangeError);
    expect(() => preview(work, { kind: 'remove', id: 'gone' })).toThrow(RangeError);
    expect(cutoff(release(work))).toBe(3);
  });

  it('comes back to where it was, by any walk of undo and redo', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('cut', 'title', 'undo', 'redo', 'preview', 'release'), { maxLength: 40 }),
        (walk) => {
          let work = begin(frozen(SAMPLE));
          walk.forEach((move, index) => {
            if (move === 'cut') work = record(work, cut((index % 3) + 1));
            if (move === 'title') work = record(work, title(String(index)));
            if (move === 'preview') work = preview(work, cut((index % 3) + 1));
            if (move === 'release') work = release(work);
            if (move === 'undo') work = undo(work);
            if (move === 'redo') work = redo(work);
            work = frozen(work);
          });
          const here = release(work).notebook;
          const steps = release(work).history.past.length;
          for (let index = 0; index < steps; index += 1) work = undo(work);
          expect(work.notebook).toStrictEqual(SAMPLE);
          for (let index = 0; index < steps; index += 1) work = redo(work);
          expect(work.notebook).toStrictEqual(here);
        }
      )
    );
  });
});
