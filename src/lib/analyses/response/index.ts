import type { Analysis } from '../contract.ts';
import { groups } from '../menu.ts';
import { compute, type ResponseResult } from './compute.ts';
import { present } from './present.ts';
import { fields, type ResponseSpec } from './spec.ts';
import { working } from './working.ts';

/** How many of the invited answered: table 5.1 of the study. */
export const response: Analysis<ResponseSpec, ResponseResult> = {
  kind: 'response',
  version: 1,
  menu: { group: 'describe', needs: groups },
  fields,
  unweighted: true,
  compute,
  present,
  working
};
