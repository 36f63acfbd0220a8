import type { Field } from '../field.ts';

/** Which correlations so many answers can show. */
export interface PowerSpec {
  /** Null: the notebook's outcome. Its pairs with each driver are what there is, where `n` does not say. */
  readonly outcome: string | null;
  /** Pairs; null: those that outcome and drivers have. */
  readonly n: number | null;
  /** The true correlation that is asked about; null asks about none. */
  readonly rho: number | null;
  /** Probability of finding it, in per cent. */
  readonly power: number;
  /** Of the two-sided test; null: .05. */
  readonly alpha: number | null;
  /** `bonett-wright` is of Spearman's rho, the others of Pearson's r. */
  readonly method: 'bonett-wright' | 'fisher-z' | 'exact';
}

export const fields: readonly Field[] = [
  { name: 'outcome', kind: 'variable', none: 'outcome', default: null },
  { name: 'n', kind: 'number', min: 1, max: 1e9, default: null },
  { name: 'rho', kind: 'number', min: 0, max: 0.99, default: 0.3 },
  { name: 'power', kind: 'range', min: 50, max: 99, step: 1, default: 80 },
  { name: 'alpha', kind: 'number', min: 0.000001, max: 0.5, default: 0.05 },
  {
    name: 'method',
    kind: 'choice',
    options: ['bonett-wright', 'fisher-z', 'exact'],
    default: 'bonett-wright'
  }
];
