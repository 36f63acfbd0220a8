import type { CorrelationPowerSteps } from '#lib/stats/power/correlation-power.ts';
import type { WorkingSpec } from '../derivation.ts';

/** The power of some pairs where the true correlation is rho, step by step. */
export interface PowerAt extends CorrelationPowerSteps {
  readonly n: number;
  readonly rho: number;
}

/** What a correlation's power is made of, or what is found by way of it. */
export interface PowerWorking extends Pick<WorkingSpec, 'sought' | 'distribution'> {
  readonly of: 'power';
  readonly alpha: number;
  /** The power wanted, 0 to 1. */
  readonly wanted: number;
  /** Where the number is, or what it is of. */
  readonly found: PowerAt;
  /** Around what is found by trying: one pair fewer; correlations on both sides, rounded. */
  readonly before: PowerAt | null;
  readonly after: PowerAt | null;
}
