import type { Block } from './block.ts';
import type { Analysis, Input, Presentation } from './contract.ts';
import type { Derivation } from './derivation.ts';
import { check } from './check/index.ts';
import { compare } from './compare/index.ts';
import { correlation } from './correlation/index.ts';
import { crosstab } from './crosstab/index.ts';
import { describe } from './describe/index.ts';
import { explorer } from './explorer/index.ts';
import { frequencies } from './frequencies/index.ts';
import type { Order } from './look.ts';
import { means } from './means/index.ts';
import { methods } from './methods/index.ts';
import { multiverse } from './multiverse/index.ts';
import { network } from './network/index.ts';
import { paired } from './paired/index.ts';
import { pairs } from './pairs/index.ts';
import { power } from './power/index.ts';
import { published } from './published/index.ts';
import { regression } from './regression/index.ts';
import { reliability } from './reliability/index.ts';
import { response } from './response/index.ts';
import { stability } from './stability/index.ts';
import { summary } from './summary/index.ts';
import { trend } from './trend/index.ts';
import { working } from './working/index.ts';

/**
 * Any analysis. Its spec must have been read by its own fields, and its result come from its own `compute`: only the
 * one who knows the kind can say so, with a cast.
 */
export interface AnyAnalysis extends Pick<
  Analysis<object, object>,
  'kind' | 'version' | 'menu' | 'fields' | 'unweighted'
> {
  readonly compute: (spec: never, input: Input) => object;
  readonly arrange?: (result: never, order: Order) => object;
  readonly present: (result: never, presentation: Presentation) => Block[];
  readonly working?: (ref: string, result: never, spec: never) => Derivation | null;
}

/** All kinds of cells that compute, by kind. A page loads them one by one: see `kinds.ts`. */
export const ANALYSES: Readonly<Record<string, AnyAnalysis>> = {
  frequencies,
  describe,
  response,
  means,
  compare,
  trend,
  paired,
  correlation,
  pairs,
  crosstab,
  explorer,
  network,
  reliability,
  published,
  regression,
  power,
  multiverse,
  stability,
  working,
  check,
  summary,
  methods
};
