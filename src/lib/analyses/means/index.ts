import type { Analysis } from '../contract.ts';
import { compute, type MeansResult } from './compute.ts';
import { present } from './present.ts';
import { fields, type MeansSpec } from './spec.ts';

/** The outcome's mean in each group: table 5.4 of the study. */
export const means: Analysis<MeansSpec, MeansResult> = { kind: 'means', version: 1, fields, compute, present };
