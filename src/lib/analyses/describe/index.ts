import type { Analysis } from '../contract.ts';
import { scaled } from '../menu.ts';
import { arrange } from './arrange.ts';
import { compute, type DescribeResult } from './compute.ts';
import { present } from './present.ts';
import { fields, type DescribeSpec } from './spec.ts';
import { working } from './working.ts';

/** Mean, median, spread and shape of variables, with intervals. */
export const describe: Analysis<DescribeSpec, DescribeResult> = {
  kind: 'describe',
  version: 1,
  menu: { group: 'describe', needs: scaled(1) },
  fields,
  compute,
  arrange,
  present,
  working
};
