import { arranged } from '../arranged.ts';
import type { Analysis } from '../contract.ts';
import { anOutcome, groups, needs } from '../menu.ts';
import { compute, type MeansResult } from './compute.ts';
import { present } from './present.ts';
import { fields, type MeansSpec } from './spec.ts';
import { working } from './working.ts';

/** The outcome's mean in each group: table 5.4 of the study. */
export const means: Analysis<MeansSpec, MeansResult> = {
  kind: 'means',
  version: 1,
  menu: { group: 'compare', needs: needs(anOutcome, groups) },
  fields,
  compute,
  arrange: (result, order) => ({ ...result, groups: arranged(result.groups, order, ({ mean }) => mean) }),
  present,
  working
};
