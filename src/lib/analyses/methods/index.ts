import type { Analysis } from '../contract.ts';
import { compute, type MethodsResult } from './compute.ts';
import { present } from './present.ts';
import { fields, type MethodsSpec } from './spec.ts';

export const methods: Analysis<MethodsSpec, MethodsResult> = {
  kind: 'methods',
  version: 1,
  menu: { group: 'report', needs: null },
  fields,
  compute,
  present
};
