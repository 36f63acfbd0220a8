import type { Field } from '../field.ts';

const where = { of: ['power'] } as const;

/** Of power; alpha is of all ways as well. */
export const POWER: readonly Field[] = [
  { name: 'alpha', kind: 'number', min: 0.000001, max: 0.5, default: 0.05, where: { of: ['ways', 'power'] } },
  { name: 'sought', kind: 'choice', options: ['power', 'detectable', 'critical', 'size'], default: 'power', where },
  { name: 'pairs', kind: 'number', min: 4, max: 2e12, default: 30, where },
  { name: 'rho', kind: 'number', min: 0, max: 0.999999, default: 0.3, where },
  { name: 'power', kind: 'range', min: 50, max: 99, step: 1, default: 80, where },
  {
    name: 'distribution',
    kind: 'choice',
    options: ['bonett-wright', 'fisher-z', 'exact'],
    default: 'bonett-wright',
    where
  }
];
