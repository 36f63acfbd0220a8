import type { Codebook } from '#lib/data/codebook.ts';
import { change } from './change.ts';
import { drivers } from './drivers.ts';
import { evaluation } from './evaluation.ts';
import { measuredTwice, waveOf } from './measurements.ts';
import { overview } from './overview.ts';
import { scale } from './scale.ts';
import type { Starter, StarterId } from './starter.ts';

/** What a notebook for one's own data can start as. */
export const STARTERS: Readonly<Record<StarterId, Starter>> = { drivers, overview, evaluation, change, scale };

/**
 * The starter that fits what is known: the driver analysis once there are an outcome and drivers; before and after where
 * questions were asked twice, or the rows are of several times; else the overview.
 */
export function starterFor(codebook: Codebook): StarterId {
  if (drivers.needs(codebook) === null) return 'drivers';
  if (change.needs(codebook) === null && (measuredTwice(codebook).length > 0 || waveOf(codebook) !== null))
    return 'change';
  return 'overview';
}
