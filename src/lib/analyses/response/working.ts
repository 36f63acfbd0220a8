import { derivationOf, type Derivation } from '../derivation.ts';
import { ALL, partsOf } from '../ref.ts';
import type { ResponseResult } from './compute.ts';

/** How many of a group answered, of all, or of those without a group; and of the invited where these are known. */
export function working(ref: string, { by }: ResponseResult): Derivation | null {
  const [part, what] = partsOf(ref);
  if (by === null || part === undefined || what === undefined) return null;
  const asked = part === ALL ? {} : { part: part === '' ? '.ungrouped' : part };
  return derivationOf({ of: 'response', x: by, ...asked });
}
