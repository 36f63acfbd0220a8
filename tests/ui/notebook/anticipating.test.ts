import { afterEach, expect, test, vi } from 'vitest';
import type { HandlePart } from '#lib/figures/scene.ts';
import { KINDS, loadKinds } from '#lib/analyses/kinds.ts';
import { anticipate } from '#lib/ui/notebook/anticipating.ts';
import { OpenNotebook } from '#lib/ui/notebook/open-notebook.svelte.ts';
import { DATA } from '../../engine/study.ts';
import { SAMPLE } from '../../notebook/sample.ts';

await loadKinds(KINDS);
const [{ name: variable = '' } = {}] = SAMPLE.codebook.variables;
const part: HandlePart = {
  ...{ kind: 'handle', variable, label: variable, current: 0, y: 0 },
  stops: [1, 2, 3].map((cutoff) => ({ x: cutoff, cutoff, valueText: String(cutoff) }))
};

afterEach(() => vi.useRealTimers());

function opened() {
  vi.useFakeTimers();
  const rest = { published: DATA.published, codings: null, remarks: [], keep: () => undefined, shipped: null };
  const open = new OpenNotebook({ notebook: SAMPLE, raw: DATA.raw, ...rest });
  open.computing.begin();
  return { open, prepared: vi.spyOn(open, 'prepare') };
}

test('the cut-offs beside a handle are got ready once every cell is there', () => {
  const { open, prepared } = opened();
  open.drawn.turn = 0;
  anticipate(open, part);
  vi.advanceTimersByTime(5000);
  expect(prepared).not.toHaveBeenCalled();
  open.drawn.turn = Infinity;
  vi.advanceTimersByTime(5000);
  expect(prepared).toHaveBeenCalledTimes(2);
});

test('nothing is got ready for a page that has been left', () => {
  const { open, prepared } = opened();
  open.drawn.turn = 0;
  anticipate(open, part);
  open.close();
  open.drawn.turn = Infinity;
  vi.advanceTimersByTime(5000);
  expect(prepared).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
