import type { Analysis } from '../contract.ts';
import { anOutcome, drivers, needs } from '../menu.ts';
import { compute } from './compute.ts';
import { present } from './present.ts';
import type { CorrelationResult } from './result.ts';
import { fields, type CorrelationSpec } from './spec.ts';
import { working } from './working.ts';

export const correlation: Analysis<CorrelationSpec, CorrelationResult> = {
  kind: 'correlation',
  version: 1,
  menu: { group: 'relate', needs: needs(anOutcome, drivers) },
  fields,
  compute,
  present,
  working
};
