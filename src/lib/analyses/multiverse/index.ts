import type { Analysis } from '../contract.ts';
import { anOutcome, needs, scaled } from '../menu.ts';
import { compute } from './compute.ts';
import { present } from './present.ts';
import type { MultiverseResult } from './result.ts';
import { fields, type MultiverseSpec } from './spec.ts';
import { working } from './working.ts';

/** One association under every choice of coding and coefficient: its specification curve. */
export const multiverse: Analysis<MultiverseSpec, MultiverseResult> = {
  kind: 'multiverse',
  version: 1,
  menu: { group: 'check', needs: needs(anOutcome, scaled(2)) },
  fields,
  compute,
  present,
  working
};
