import { arranged } from '../arranged.ts';
import type { Analysis } from '../contract.ts';
import { anOutcome, groups, needs } from '../menu.ts';
import { compute } from './compute.ts';
import { present } from './present.ts';
import type { CompareResult } from './result.ts';
import { fields, type CompareSpec } from './spec.ts';
import { working } from './working.ts';

/** Whether groups differ in an outcome, and which of them. */
export const compare: Analysis<CompareSpec, CompareResult> = {
  kind: 'compare',
  version: 2,
  menu: { group: 'compare', needs: needs(anOutcome, groups) },
  fields,
  compute,
  arrange: (result, order) => ({ ...result, groups: arranged(result.groups, order, ({ mean }) => mean) }),
  present,
  working
};
