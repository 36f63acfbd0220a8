import type { Analysis } from '../contract.ts';
import { compute } from './compute.ts';
import { present } from './present.ts';
import type { ExplorerResult } from './result.ts';
import { fields, type ExplorerSpec } from './spec.ts';

export const explorer: Analysis<ExplorerSpec, ExplorerResult> = {
  kind: 'explorer',
  version: 1,
  fields,
  compute,
  present
};
