import { afterEach, expect, it, vi } from 'vitest';
import { sha256 } from '#lib/data/sha256.ts';
import { digest } from '#lib/ui/digest.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('is the same by the browser, and where that has none', async () => {
  const bytes = new TextEncoder().encode('1;2;æøå');
  const own = sha256(bytes);
  expect(await digest(bytes)).toBe(own);
  vi.stubGlobal('crypto', {});
  expect(await digest(bytes)).toBe(own);
});
