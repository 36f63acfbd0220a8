import { afterEach, beforeEach, expect, test } from 'vitest';
import { KINDS, loadKinds } from '#lib/analyses/kinds.ts';
import { quoteToken } from '#lib/analyses/markdown.ts';
import { loadSpeaker } from '#lib/messages/say.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import { OpenNotebook } from '#lib/ui/notebook/open-notebook.svelte.ts';
import { preferences } from '#lib/ui/preferences.svelte.ts';
import { DATA } from '../../engine/study.ts';
import { SAMPLE } from '../../notebook/sample.ts';

beforeEach(async () => {
  await loadKinds(KINDS);
  preferences.say = await loadSpeaker('nb');
});
afterEach(() => {
  preferences.say = null;
});

function opened(notebook: Notebook): OpenNotebook {
  const rest = { published: DATA.published, codings: null, remarks: [], keep: () => undefined, shipped: null };
  const open = new OpenNotebook({ notebook, raw: DATA.raw, ...rest });
  open.computing.begin();
  return open;
}

const shown = (open: OpenNotebook): readonly string[] =>
  open.presented.filter(({ blocks }) => blocks.length > 0).map(({ cell }) => cell.id);

test('cells show something when it is their turn, and are no work for idle time before', () => {
  const open = opened(SAMPLE);
  const ids = SAMPLE.cells.map(({ id }) => id);
  open.drawn.turn = 0;
  expect(shown(open)).toEqual([]);
  expect(open.drawn.behind).toEqual([]);
  open.drawn.turn = 2;
  expect(shown(open)).toEqual(ids.slice(0, 2));
  expect(open.drawn.isWhole).toBe(false);
  open.drawn.turn = Infinity;
  expect(shown(open)).toEqual(ids);
  expect(open.drawn.isWhole).toBe(true);
});

test('what a text on the page quotes is there with it, wherever it stands', () => {
  const [text, source, ...others] = SAMPLE.cells;
  if (text?.kind !== 'text' || !source) throw new Error('the sample begins with a text and an analysis');
  const quoting = { ...text, markdown: quoteToken({ cell: source.id, ref: 'n' }) };
  const open = opened({ ...SAMPLE, cells: [quoting, ...others, source] });
  open.drawn.turn = 1;
  expect(shown(open)).toEqual([text.id, source.id]);
});

test('out of view, cells are drawn some at a time until all are', () => {
  const open = opened(SAMPLE);
  expect(open.drawn.isWhole).toBe(true);
  for (const { id } of SAMPLE.cells) open.drawn.seen(id, false);
  open.edit({ kind: 'meta', meta: { smallestGroup: 2 } });
  expect(open.drawn.behind.length).toBeGreaterThan(0);
  expect(open.drawn.isWhole).toBe(false);
  for (let round = 0; open.drawn.behind.length > 0 && round < SAMPLE.cells.length; round++) {
    const before = open.drawn.behind.length;
    open.drawn.more();
    expect(open.drawn.behind.length).toBeLessThan(before);
  }
  expect(open.drawn.isWhole).toBe(true);
});
