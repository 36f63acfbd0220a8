import type { Undefined } from '#lib/stats/result.ts';

/** What could be computed; a test that meets a reason instead has failed. */
export function defined<Found extends object>(found: Found): Exclude<Found, Undefined<string>> {
  if ('why' in found) throw new Error(`undefined: ${String(found.why)}`);
  return found as Exclude<Found, Undefined<string>>;
}
