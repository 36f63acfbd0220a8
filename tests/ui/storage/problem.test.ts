import { describe, expect, it } from 'vitest';
import { storageProblem } from '#lib/ui/storage/problem.ts';

describe('storageProblem', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'denied'],
    ['InvalidStateError', 'denied'],
    ['VersionError', 'newer']
  ])('calls %s %s', (name, code) => {
    expect(storageProblem(new DOMException('words', name))).toStrictEqual({ code });
  });

  it('knows a browser without IndexedDB', () => {
    const missing = new ReferenceError('indexedDB is not defined');
    expect(storageProblem(missing)).toStrictEqual({ code: 'denied' });
  });

  it('keeps the words of anything else', () => {
    expect(storageProblem(new Error('disk on fire'))).toStrictEqual({ code: 'failed', message: 'disk on fire' });
    expect(storageProblem('odd')).toStrictEqual({ code: 'failed', message: 'odd' });
  });
});
