import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atFirstSign } from '#lib/ui/first-sign.ts';

let page: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal('window', page);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each(['pointermove', 'touchstart', 'keydown', 'scroll', 'focusin', 'beforeprint'])(
  'a %s is a sign of somebody, and the first one is enough',
  (sign) => {
    const run = vi.fn();
    atFirstSign(run);
    page.dispatchEvent(new Event('load'));
    expect(run).not.toHaveBeenCalled();
    page.dispatchEvent(new Event(sign));
    page.dispatchEvent(new Event('keydown'));
    vi.advanceTimersByTime(60_000);
    expect(run).toHaveBeenCalledTimes(1);
  }
);

test('who gives no sign is not kept waiting for ever', () => {
  const run = vi.fn();
  atFirstSign(run);
  vi.advanceTimersByTime(4_900);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  page.dispatchEvent(new Event('keydown'));
  expect(run).toHaveBeenCalledTimes(1);
});

test('a page that is left waits for nothing', () => {
  const run = vi.fn();
  atFirstSign(run)();
  page.dispatchEvent(new Event('keydown'));
  vi.advanceTimersByTime(60_000);
  expect(run).not.toHaveBeenCalled();
});
