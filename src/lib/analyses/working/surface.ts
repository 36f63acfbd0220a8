import { logisticTop } from '#lib/stats/regression/logistic.ts';
import { ordinalTop } from '#lib/stats/regression/ordinal.ts';
import { topWhere, type Fitted } from '#lib/stats/regression/profile.ts';
import type { Refitted } from './model.ts';

/** A likelihood that can be climbed again with some coefficients held. */
export interface Surface {
  readonly fitted: Fitted;
  /** The log-likelihood at its top; and where some coefficients are held, by their places, null where it has none. */
  readonly top: number;
  readonly heightAt: (places: readonly number[], values: readonly number[]) => number | null;
}

/** Of an ordinal or logistic model, as it was fitted; null of others. */
export function surfaceOf({ meaning, prepared: { patterns } }: Refitted): Surface | null {
  if (meaning.family === 'linear') return null;
  const found =
    meaning.family === 'ordinal'
      ? ordinalTop(patterns)
      : logisticTop(patterns, { method: meaning.penalty === 'firth' ? 'firth' : 'ml' });
  if ('why' in found) return null;
  const { fitted } = found;
  const offset = 'offset' in found ? found.offset : 0;
  return {
    fitted,
    top: fitted.top.at.value + offset,
    heightAt: (places, values) => {
      const held = topWhere(fitted, places, values);
      return held && held.at.value + offset;
    }
  };
}
