import type { Analysis } from '../contract.ts';
import { anOutcome, drivers, needs } from '../menu.ts';
import { compute } from './compute.ts';
import { present } from './present.ts';
import type { ExplorerResult } from './result.ts';
import { fields, type ExplorerSpec } from './spec.ts';
import { working } from './working.ts';

export const explorer: Analysis<ExplorerSpec, ExplorerResult> = {
  kind: 'explorer',
  version: 1,
  menu: { group: 'relate', needs: needs(anOutcome, drivers) },
  fields,
  compute,
  present,
  working
};
