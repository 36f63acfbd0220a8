import { derivationOf, type Derivation } from '../derivation.ts';
import { partsOf } from '../ref.ts';
import { isFoundPair, type FoundPair, type PairsResult } from './result.ts';

/**
 * Spearman's rho of a pair, its n, its interval by formula or by resamples, and its p by Student's t or by Fisher's test;
 * none where these are not of the coded answers of everyone who gave both, each counted as one. The p that is adjusted for
 * all pairs may be one-sided, weighted, or of others held constant as well.
 */
export function working(ref: string, result: PairsResult): Derivation | null {
  const { method, coded, missing, controls, weighted, convention, level } = result;
  const [x, y, what] = partsOf(ref);
  const pair = result.pairs.find((each) => each.x === x && each.y === y);
  if (!pair || !isFoundPair(pair)) return null;
  if (method !== 'spearman' || !coded || missing !== 'pairwise') return null;
  if (what === 'p-adjusted') return ofAll(pair, result);
  if (controls.length > 0 || weighted) return null;
  const drawn = drawnOf(what, pair);
  const asked = { x: pair.x, y: pair.y, level: Math.round(level * 100) };
  if (drawn !== null)
    return derivationOf({ of: 'resampled', drawn, ...asked, resamples: result.resamples, seed: result.seed });
  const twoSided = result.alternative === 'two-sided';
  const derived =
    what === 'estimate' ||
    what === 'n' ||
    ((what === 'low' || what === 'high') && pair.interval === 'default') ||
    (what === 'p' && twoSided) ||
    (what === 'p-exact' && twoSided && pair.exact?.test === 'fisher');
  if (!derived) return null;
  return derivationOf({ of: 'correlation', ...asked, convention });
}

/** How an end of a bootstrap interval is had; null for any other number. */
function drawnOf(what: string | undefined, { interval }: FoundPair): 'bca' | 'percentile' | null {
  if (what === 'percentile-low' || what === 'percentile-high') return 'percentile';
  const isDrawn = interval === 'bca' || interval === 'percentile';
  return isDrawn && (what === 'low' || what === 'high') ? interval : null;
}

/** The adjusted p of a pair: one with each of the others, or every two. */
function ofAll({ x, y }: FoundPair, result: PairsResult): Derivation | null {
  const { variables, adjust, alternative, controls, weighted } = result;
  if (adjust === 'none') return null;
  return derivationOf({
    of: 'adjusted',
    ...{ variables, x, y, adjust },
    ...(alternative === 'two-sided' ? {} : { alternative }),
    ...(controls.length === 0 ? {} : { controls }),
    ...(weighted ? { weighted } : {})
  });
}
