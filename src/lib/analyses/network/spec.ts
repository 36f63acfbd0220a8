import type { Field, Places } from '../field.ts';

/** Fewest pairs that give a number within a group. */
export const MIN_PAIRS = 5;

/** Which arrows a driver network shows, and how. */
export interface NetworkSpec {
  /** The driver that the others go through; null: arrows straight to the outcome. */
  readonly via: string | null;
  /** One panel for each group; null: one network for all. */
  readonly by: string | null;
  /** Null: all drivers of the codebook. */
  readonly drivers: readonly string[] | null;
  /** An arrow is shown from this |rho| up. */
  readonly minRho: number;
  /** p below this is a full arrow. */
  readonly alpha: '0.01' | '0.05' | '0.10';
  /** Pale arrows (p at or above `alpha`) along the way through `via`; without one, straight to the outcome. */
  readonly weakVia: boolean;
  /** Pale arrows past `via`. */
  readonly weakDirect: boolean;
  /** Follows |rho|, or one of three widths for weak, moderate and strong. */
  readonly thickness: 'continuous' | 'banded';
  /** Where boxes stand; see the drawing. */
  readonly layout: 'layered' | 'circle' | 'force';
  readonly numbers: boolean;
  /** Boxes without an arrow keep their place. */
  readonly unconnected: boolean;
  /** The same numbers as a heatmap, below the network. */
  readonly heatmap: boolean;
  /** A 95 per cent interval of each rho, drawn as a band round its arrow. */
  readonly interval: 'none' | 'bootstrap';
  /** Of the bootstrap; null is 1. */
  readonly seed: number | null;
  readonly places: Places;
}

export const fields: readonly Field[] = [
  { name: 'via', kind: 'variable', none: 'nothing', default: null },
  { name: 'by', kind: 'variable', none: 'nothing', default: null },
  { name: 'drivers', kind: 'variables', none: 'drivers', default: null },
  { name: 'minRho', kind: 'range', min: 0, max: 1, step: 0.05, default: 0.3 },
  { name: 'alpha', kind: 'choice', options: ['0.01', '0.05', '0.10'], default: '0.05' },
  { name: 'weakVia', kind: 'switch', default: true },
  { name: 'weakDirect', kind: 'switch', default: false },
  { name: 'thickness', kind: 'choice', options: ['continuous', 'banded'], default: 'continuous' },
  { name: 'layout', kind: 'choice', options: ['layered', 'circle', 'force'], default: 'layered' },
  { name: 'numbers', kind: 'switch', default: true },
  { name: 'unconnected', kind: 'switch', default: true },
  { name: 'heatmap', kind: 'switch', default: false },
  { name: 'interval', kind: 'choice', options: ['none', 'bootstrap'], default: 'none' },
  { name: 'seed', kind: 'number', min: 0, max: 4294967295, default: 1, where: { interval: ['bootstrap'] } },
  { name: 'places', kind: 'data', default: {} }
];
