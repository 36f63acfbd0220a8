import type { Context, KindSyntax, SpssContext } from '../syntax.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { correlation } from './correlation.ts';
import { crosstab } from './crosstab.ts';
import { describe } from './describe.ts';
import { explorer } from './explorer.ts';
import { frequencies } from './frequencies.ts';
import { means } from './means.ts';
import { methods } from './methods.ts';
import { multiverse } from './multiverse.ts';
import { network } from './network.ts';
import { paired } from './paired.ts';
import { pairs } from './pairs.ts';
import { power } from './power.ts';
import { published } from './published.ts';
import { regression } from './regression.ts';
import { reliability } from './reliability.ts';
import { response } from './response.ts';
import { stability } from './stability.ts';
import { summary } from './summary.ts';
import { trend } from './trend.ts';
import { working } from './working.ts';

/** The syntax of any kind. Its spec must have been read by its own fields: only the one who knows the kind can say so. */
export interface AnySyntax extends Pick<KindSyntax<object>, 'fields'> {
  readonly r: (spec: never, context: Context) => string | null;
  readonly spss: (spec: never, context: SpssContext) => string[];
  readonly rNotes?: (spec: never, context: Context) => readonly string[];
}

/** How each kind of cell is had in R and in SPSS. */
export const SYNTAX: Readonly<Partial<Record<string, AnySyntax>>> = {
  check,
  compare,
  correlation,
  crosstab,
  describe,
  explorer,
  frequencies,
  means,
  methods,
  multiverse,
  network,
  paired,
  pairs,
  power,
  published,
  regression,
  reliability,
  response,
  stability,
  summary,
  trend,
  working
};
