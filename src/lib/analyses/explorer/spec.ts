import type { Field } from '../field.ts';

export interface ExplorerSpec {
  /** A variable's name, or null for the notebook's outcome. */
  readonly outcome: string | null;
  /** A variable's name, or null for the driver with the strongest rho under the present coding. */
  readonly driver: string | null;
}

export const fields: readonly Field[] = [
  { name: 'outcome', kind: 'variable', none: 'outcome', default: null },
  { name: 'driver', kind: 'variable', none: 'nothing', default: null }
];
