import type { check } from './nb/check.ts';
import type { compare } from './nb/compare.ts';
import type { correlation } from './nb/correlation.ts';
import type { crosstab } from './nb/crosstab.ts';
import type { describe } from './nb/describe.ts';
import type { explorer } from './nb/explorer.ts';
import type { figure } from './nb/figure.ts';
import type { frequencies } from './nb/frequencies.ts';
import type { means } from './nb/means.ts';
import type { multiverse } from './nb/multiverse.ts';
import type { network } from './nb/network.ts';
import type { paired } from './nb/paired.ts';
import type { pairs } from './nb/pairs.ts';
import type { power } from './nb/power.ts';
import type { regression } from './nb/regression.ts';
import type { reliability } from './nb/reliability.ts';
import type { response } from './nb/response.ts';
import type { stability } from './nb/stability.ts';
import type { trend } from './nb/trend.ts';
import type { working } from './nb/working/index.ts';

/** One sentence for each option of a kind of cell, where each has a sentence of help: the compiler misses neither. */
type Of<Kind extends { readonly fields: Readonly<Record<string, { readonly label: string; readonly help: string }>> }> =
  {
    readonly [Field in keyof Kind['fields']]: string;
  };

/** What somebody would choose, or what a choice does, with numbers and names of the studies that ship. */
export interface Examples {
  readonly check: Of<typeof check>;
  readonly compare: Of<typeof compare>;
  readonly correlation: Of<typeof correlation>;
  readonly crosstab: Of<typeof crosstab>;
  readonly describe: Of<typeof describe>;
  readonly explorer: Of<typeof explorer>;
  readonly figure: Of<typeof figure>;
  readonly frequencies: Of<typeof frequencies>;
  readonly means: Of<typeof means>;
  readonly multiverse: Of<typeof multiverse>;
  readonly network: Of<typeof network>;
  readonly paired: Of<typeof paired>;
  readonly pairs: Of<typeof pairs>;
  readonly power: Of<typeof power>;
  readonly regression: Of<typeof regression>;
  readonly reliability: Of<typeof reliability>;
  readonly response: Of<typeof response>;
  readonly stability: Of<typeof stability>;
  readonly trend: Of<typeof trend>;
  readonly working: Of<typeof working>;
}
