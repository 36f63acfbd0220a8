import type { Analysis } from '../contract.ts';
import { compute } from './compute.ts';
import { present } from './present.ts';
import type { CorrelationResult } from './result.ts';
import { fields, type CorrelationSpec } from './spec.ts';

export const correlation: Analysis<CorrelationSpec, CorrelationResult> = {
  kind: 'correlation',
  version: 1,
  fields,
  compute,
  present
};
