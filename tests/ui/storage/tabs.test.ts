import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchOtherTabs, type Editing } from '#lib/ui/storage/tabs.ts';

/** Each tab has a window of its own. */
interface Tab {
  readonly state: { editing: Editing; changes: number };
  readonly window: EventTarget;
  readonly takeOver: () => void;
  readonly close: () => void;
}

const open = new Set<() => void>();
beforeEach(() => {
  // No two tabs in the same millisecond, so that it is known which was first.
  let now = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => ++now);
});
afterEach(() => {
  for (const close of open) close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function tab(id: string): Tab {
  const window = new EventTarget();
  vi.stubGlobal('window', window);
  const state = { editing: 'here' as Editing, changes: 0 };
  const watch = watchOtherTabs(id, (editing) => {
    state.editing = editing;
    state.changes += 1;
  });
  const close = () => {
    vi.stubGlobal('window', window);
    watch.stop();
    open.delete(close);
  };
  open.add(close);
  return { state, window, takeOver: watch.takeOver, close };
}

/** Messages between tabs need a moment. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 40));
const editing = (...tabs: readonly Tab[]) => tabs.map(({ state }) => state.editing);

describe('watchOtherTabs', () => {
  it('lets the first tab keep its notebook, and tells the later one', async () => {
    const [first, other] = [tab('a'), tab('b')];
    await settled();
    const second = tab('a');
    await settled();
    expect(editing(first, second, other)).toStrictEqual(['here', 'elsewhere', 'here']);
    expect(first.state.changes).toBe(0);
  });

  it('gives two tabs opened at once to the earlier', async () => {
    const [first, second] = [tab('c'), tab('c')];
    await settled();
    expect(editing(first, second)).toStrictEqual(['here', 'elsewhere']);
  });

  it('hands the notebook over', async () => {
    const [first, second] = [tab('d'), tab('d')];
    await settled();
    second.takeOver();
    await settled();
    expect(editing(first, second)).toStrictEqual(['elsewhere', 'here']);
    const third = tab('d');
    await settled();
    expect(editing(first, second, third)).toStrictEqual(['elsewhere', 'here', 'elsewhere']);
  });

  it('leaves it to exactly one of those that wait when its tab is closed', async () => {
    const [first, second, third] = [tab('e'), tab('e'), tab('e')];
    await settled();
    first.close();
    await settled();
    expect(editing(second, third)).toStrictEqual(['here', 'elsewhere']);
  });

  it('changes nothing when a tab that waits is closed', async () => {
    const [first, second, third] = [tab('f'), tab('f'), tab('f')];
    await settled();
    second.close();
    await settled();
    expect(editing(first, third)).toStrictEqual(['here', 'elsewhere']);
  });

  it('takes over although the answer of the tab that had it is still on its way', async () => {
    const first = tab('g');
    await settled();
    const second = tab('g');
    second.takeOver();
    await settled();
    expect(editing(first, second)).toStrictEqual(['elsewhere', 'here']);
    first.takeOver();
    await settled();
    expect(editing(first, second)).toStrictEqual(['here', 'elsewhere']);
  });

  it('gives the notebook up when its page is left, and asks for it when the page comes back', async () => {
    const [first, second] = [tab('h'), tab('h')];
    await settled();
    first.window.dispatchEvent(new Event('pagehide'));
    await settled();
    expect(editing(second)).toStrictEqual(['here']);
    first.window.dispatchEvent(new Event('pageshow'));
    await settled();
    expect(editing(first, second)).toStrictEqual(['elsewhere', 'here']);
  });
});
