import type { Analysis } from './contract.ts';
import { correlation } from './correlation/index.ts';
import { frequencies } from './frequencies/index.ts';
import { network } from './network/index.ts';
import { published } from './published/index.ts';
import { response } from './response/index.ts';

/** Any analysis; its spec has been read by its own fields before it is computed. */
export type AnyAnalysis = Analysis<never, never>;

/** All kinds of cells that compute, by kind. */
export const ANALYSES: Readonly<Record<string, AnyAnalysis>> = {
  correlation,
  frequencies,
  network,
  published,
  response
} as unknown as Readonly<Record<string, AnyAnalysis>>;
