import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pointerMoves } from '#lib/ui/scene/pointer-moves.ts';

describe('what the moves of a pointer do', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => vi.useRealTimers());

  const done: string[] = [];
  beforeEach(() => (done.length = 0));
  const move = (name: string, ms: number) => () => {
    done.push(name);
    vi.advanceTimersByTime(ms);
  };

  it('is done at once as long as it is quick', () => {
    const moves = pointerMoves();
    for (const name of ['a', 'b', 'c']) moves.make(move(name, 5));
    expect(done).toEqual(['a', 'b', 'c']);
  });

  it('is done in a task of its own once it was slow, and then only the last', () => {
    const moves = pointerMoves();
    moves.make(move('slow', 20));
    moves.make(move('passed', 20));
    moves.make(move('last', 3));
    expect(done).toEqual(['slow']);
    vi.runAllTimers();
    expect(done).toEqual(['slow', 'last']);
    moves.make(move('quick again', 3));
    expect(done).toEqual(['slow', 'last', 'quick again']);
  });

  it('is not done when it is dropped', () => {
    const moves = pointerMoves();
    moves.make(move('slow', 20));
    moves.make(move('dropped', 1));
    moves.drop();
    vi.runAllTimers();
    expect(done).toEqual(['slow']);
  });
});
