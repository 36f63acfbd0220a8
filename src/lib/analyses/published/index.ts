import type { Analysis } from '../contract.ts';
import { publishedNumbers } from '../menu.ts';
import { compute } from './compute.ts';
import { present } from './present.ts';
import type { PublishedResult } from './result.ts';
import { fields, type PublishedSpec } from './spec.ts';
import { working } from './working.ts';

export const published: Analysis<PublishedSpec, PublishedResult> = {
  kind: 'published',
  version: 1,
  menu: { group: 'check', needs: publishedNumbers },
  fields,
  compute,
  present,
  working
};
