import type { Analysis } from '../contract.ts';
import { arrange } from './arrange.ts';
import { compute } from './compute.ts';
import { present } from './present.ts';
import type { FrequenciesResult } from './result.ts';
import { fields, type FrequenciesSpec } from './spec.ts';
import { working } from './working.ts';

/** How many gave each answer: tables 5.2, 5.3 and 5.5–5.7 of the study. */
export const frequencies: Analysis<FrequenciesSpec, FrequenciesResult> = {
  kind: 'frequencies',
  version: 1,
  menu: { group: 'describe', needs: null },
  fields,
  compute,
  arrange,
  present,
  working
};
