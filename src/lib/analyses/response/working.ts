import { derivationOf, type Derivation } from '../derivation.ts';
import { ALL, partsOf } from '../ref.ts';
import type { ResponseResult } from './compute.ts';

/** How many of a group answered, or of all; only where how many were invited is known. */
export function working(ref: string, { by, groups, all }: ResponseResult): Derivation | null {
  const [part] = partsOf(ref);
  if (by === null || part === undefined) return null;
  const invited = part === ALL ? all?.invited : groups.find(({ value }) => value === part)?.invited;
  if (!invited) return null;
  return derivationOf({ of: 'response', x: by, ...(part === ALL ? {} : { part }) });
}
