import type { Analysis } from '../contract.ts';
import { anOutcome, drivers, needs } from '../menu.ts';
import { finished } from '../long-work.ts';
import { work } from './intervals.ts';
import { present } from './present.ts';
import type { NetworkResult } from './result.ts';
import { fields, type NetworkSpec } from './spec.ts';
import { working } from './working.ts';

/** Which drivers go with the outcome, and through what: boxes and arrows, for all or group by group. */
export const network: Analysis<NetworkSpec, NetworkResult> = {
  kind: 'network',
  version: 1,
  menu: { group: 'relate', needs: needs(anOutcome, drivers) },
  fields,
  compute: (spec, input) => finished(work(spec, input)),
  long: { isAsked: ({ interval }) => interval !== 'none', work },
  present,
  working
};
