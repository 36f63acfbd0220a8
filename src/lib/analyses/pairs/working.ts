import { derivationOf, type Derivation } from '../derivation.ts';
import { partsOf, refOf, UNWEIGHTED } from '../ref.ts';
import { isFoundPair, type AbsentPair, type FoundPair, type Pair, type PairsResult } from './result.ts';

/**
 * The coefficient of a pair, its n, its interval by formula or by resamples, its p, and the p that is adjusted for all
 * pairs; of a pair without a coefficient its n. None for a polychoric correlation of ±1.
 */
export function working(ref: string, result: PairsResult): Derivation | null {
  const [x, y, what] = partsOf(ref);
  const pair = result.pairs.find((each) => each.x === x && each.y === y);
  if (!pair) return null;
  if (what === UNWEIGHTED) {
    const { weighted: _, ...plain } = result;
    return working(refOf(pair.x, pair.y, 'n'), plain);
  }
  if (!isFoundPair(pair)) return what === 'n' ? countOf(pair, result) : null;
  if (what === 'p-adjusted') return ofAll(pair, result);
  const drawn = drawnOf(what, pair);
  if (drawn !== null) {
    const { resamples, seed } = result;
    return derivationOf({ of: 'resampled', drawn, ...askedOf(pair, result), ...methodOf(result), resamples, seed });
  }
  if (what === 'p-exact') return exactOf(pair, result);
  // How many there are is the same whatever is worked out of them.
  if (what === 'n') return derivationOf({ of: 'correlation', ...testedOf(pair, result), ...rankedOf(result) });
  if (what !== 'estimate' && what !== 'low' && what !== 'high' && what !== 'p') return null;
  if ((what === 'low' || what === 'high') && pair.interval !== 'default') return null;
  switch (result.method) {
    case 'polychoric':
      // At ±1 there is no top to the likelihood.
      if (Math.abs(pair.estimate) >= 1) return null;
      return derivationOf({ of: 'correlation', ...testedOf(pair, result), ...methodOf(result) });
    case 'phi':
    case 'cramers-v':
      return chiSquareOf(what, pair, result);
    default:
      return derivationOf({ of: 'correlation', ...testedOf(pair, result), ...methodOf(result) });
  }
}

type Spec = Omit<Derivation['spec'], 'of'>;

/** The pair, and whose answers. */
function askedOf({ x, y }: Pair, result: PairsResult): Spec {
  const { level, coded, missing } = result;
  return {
    ...{ x, y, level: Math.round(level * 100) },
    ...(coded ? {} : { asRead: true }),
    ...(missing === 'listwise' ? { variables: namesOf(result) } : {})
  };
}

/** The same, and how the coefficient is tested. */
function testedOf(pair: FoundPair, result: PairsResult): Spec {
  const { convention, controls, alternative, weighted } = result;
  return {
    ...askedOf(pair, result),
    convention,
    ...(alternative === 'two-sided' ? {} : { alternative }),
    ...(controls.length === 0 ? {} : { controls }),
    ...(weighted ? { weighted } : {})
  };
}

/**
 * How many have both, and what is held constant: the two-way table of their ranks, whatever coefficient it lacks. Weights of
 * one or two respondents have no table of ranks.
 */
function countOf(pair: AbsentPair, result: PairsResult): Derivation | null {
  const { controls, weighted } = result;
  if (pair.n === null || (weighted && (pair.respondents ?? 0) < 3)) return null;
  // Those who must have answered everything have the controls too.
  const others = result.missing === 'pairwise' && controls.length > 0 ? { variables: controls } : {};
  return derivationOf({
    of: 'correlation',
    ...askedOf(pair, result),
    ...others,
    ...(weighted ? { weighted } : {})
  });
}

/** Y is what depends on the others where all are paired with it. */
function methodOf({ method, with: target }: PairsResult): Pick<Spec, 'method'> {
  if (method === 'somers-d' && target === null) return { method: 'somers-d-symmetric' };
  return method === 'spearman' ? {} : { method };
}

/** Everyone has ranks, whatever the method. */
function rankedOf(result: PairsResult): Pick<Spec, 'method'> {
  return ['polychoric', 'phi', 'cramers-v'].includes(result.method) ? {} : methodOf(result);
}

/** Everything that somebody must have answered where only the complete take part. */
function namesOf({ variables, with: target, controls }: PairsResult): readonly string[] {
  return [...variables, ...(target === null ? [] : [target]), ...controls];
}

/** How an end of a bootstrap interval is had; null for any other number. */
function drawnOf(what: string | undefined, { interval }: FoundPair): 'bca' | 'percentile' | null {
  if (what === 'percentile-low' || what === 'percentile-high') return 'percentile';
  const isDrawn = interval === 'bca' || interval === 'percentile';
  return isDrawn && (what === 'low' || what === 'high') ? interval : null;
}

/** Fisher's p stands beside the rho of two by two levels; that of permutations has its own derivation. */
function exactOf(pair: FoundPair, result: PairsResult): Derivation | null {
  if (pair.exact === null) return null;
  if (pair.exact.test === 'fisher') return derivationOf({ of: 'correlation', ...testedOf(pair, result) });
  const { alternative, seed } = result;
  // A p has no level.
  const { level: _, ...asked } = askedOf(pair, result);
  return derivationOf({
    of: 'resampled',
    drawn: 'permutation',
    ...asked,
    ...methodOf(result),
    ...(alternative === 'two-sided' ? {} : { alternative }),
    ...(pair.exact.test === 'monte-carlo' ? { seed } : {})
  });
}

/** Phi, V and their chi-square; the interval of phi is that of tau-b, which it is. */
function chiSquareOf(what: 'estimate' | 'low' | 'high' | 'p', pair: FoundPair, result: PairsResult): Derivation | null {
  const isPhi = result.method === 'phi';
  const isEnd = what === 'low' || what === 'high';
  if (isPhi && isEnd)
    return derivationOf({ of: 'correlation', ...testedOf(pair, result), method: 'kendall', convention: 'spss' });
  if (what === 'p' && result.alternative !== 'two-sided') return null;
  const measure = isEnd ? ({ measure: 'cramers-v' } as const) : {};
  const weight = result.weighted ? { weighted: true } : {};
  return derivationOf({ of: 'correlation', ...askedOf(pair, result), method: result.method, ...measure, ...weight });
}

/** The adjusted p of a pair: one with each of the others, or every two. */
function ofAll({ x, y }: FoundPair, result: PairsResult): Derivation | null {
  const { variables, adjust, alternative, controls, weighted, coded, missing, convention } = result;
  if (adjust === 'none') return null;
  return derivationOf({
    of: 'adjusted',
    ...{ variables, x, y, adjust },
    ...methodOf(result),
    ...(convention === 'r' ? {} : { convention }),
    ...(coded ? {} : { asRead: true }),
    ...(missing === 'listwise' ? { complete: true } : {}),
    ...(alternative === 'two-sided' ? {} : { alternative }),
    ...(controls.length === 0 ? {} : { controls }),
    ...(weighted ? { weighted } : {})
  });
}
