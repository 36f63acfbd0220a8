import { expect } from 'vitest';

/** |actual − expected| / |expected|; 0 where both are the same number, also 0 and 0. */
export function relativeError(actual: number, expected: number): number {
  return actual === expected ? 0 : Math.abs(actual - expected) / Math.abs(expected);
}

/**
 * Expects two numbers to agree to a relative error; a difference below `absolute` also passes (a correlation of zero
 * that the reference has as 1e-17).
 */
export function expectClose(
  actual: number,
  expected: number,
  what: string,
  { relative = 1e-12, absolute = 0 }: { readonly relative?: number; readonly absolute?: number } = {}
): void {
  const error = relativeError(actual, expected);
  const passes = error <= relative || Math.abs(actual - expected) <= absolute;
  expect(passes, `${what}: got ${actual}, expected ${expected}, relative error ${error}`).toBe(true);
}
