import { smoothedCorrelations } from '#lib/stats/association/polychoric-matrix.ts';
import { matrixOf } from '#lib/stats/numerics/matrix.ts';
import { cronbachAlpha } from '#lib/stats/scales/alpha.ts';
import { guttmanLambdas } from '#lib/stats/scales/guttman.ts';
import { itemAnalysis } from '#lib/stats/scales/item-analysis.ts';
import type { ItemMatrix } from '#lib/stats/scales/item-matrix.ts';
import { correlatedItems } from '#lib/stats/scales/matrix-of-items.ts';
import { omegaTotal } from '#lib/stats/scales/omega.ts';
import { splitHalf } from '#lib/stats/scales/split-half.ts';
import type { Notice } from '../contract.ts';
import type { FoundMatrix } from '../polychoric-items.ts';
import type { ScaleItem } from '../scale-items.ts';
import type { ReliabilityItem, ReliabilityResult } from './result.ts';
import type { ReliabilitySpec } from './spec.ts';

type Coefficients = Pick<ReliabilityResult, 'alpha' | 'omega' | 'lambda2' | 'lambda6' | 'splitHalf' | 'interItem'> & {
  readonly items: readonly Pick<ReliabilityItem, 'itemRest' | 'alphaIfDropped' | 'squaredMultiple' | 'reversed'>[];
};

/** What a matrix of items says of the scale; null, with a notice, where the matrix is none that answers can have. */
export function coefficientsOf(
  matrix: FoundMatrix,
  items: readonly ScaleItem[],
  { convention, level, missing }: ReliabilitySpec,
  notices: Notice[]
): Coefficients | null {
  const correlations = correlatedItems(matrix);
  if (missing === 'pairwise' && correlations) {
    const beyond = correlations.covariances.flat().some((r) => Math.abs(r) > 1 + 1e-9);
    if (beyond || smoothedCorrelations(matrixOf(correlations.covariances)).smallestEigenvalue < -1e-10)
      notices.push({ code: beyond ? 'impossible' : 'indefinite', about: {} });
    if (beyond) return null;
  }
  const about = itemAnalysis(matrix);
  const analysed = 'why' in about ? [] : about;
  analysed.forEach(({ reversed }, place) => {
    if (reversed) notices.push({ code: 'against', about: { variable: items[place]?.variable ?? '' } });
  });
  const alpha = cronbachAlpha(matrix, { level: level / 100 });
  if ('why' in alpha) notices.push({ code: 'no-alpha', about: {} });
  const lambdas = guttmanLambdas(matrix);
  // psych's G6(smc) is of correlations.
  const sixth = convention === 'r' ? correlations && guttmanLambdas(correlations) : lambdas;
  const halves = splitHalf(matrix);
  return {
    items: analysed.map(({ itemRest, alphaWithout, smc, reversed }) => ({
      itemRest,
      alphaIfDropped: alphaWithout,
      squaredMultiple: matrix.smoothed ? null : smc,
      reversed
    })),
    alpha:
      'why' in alpha
        ? null
        : {
            estimate: alpha.estimate,
            low: finite(alpha.low),
            high: finite(alpha.high),
            level: alpha.level,
            standardised: alpha.standardised
          },
    omega: omegaOf(matrix, items, convention, notices),
    lambda2: 'why' in lambdas ? null : lambdas.lambda2,
    lambda6: sixth === null || 'why' in sixth || matrix.smoothed ? null : sixth.lambda6,
    splitHalf:
      'why' in halves
        ? null
        : {
            correlation: halves.correlation,
            spearmanBrown: halves.spearmanBrown,
            unequalLength: halves.unequalLength,
            guttman: halves.guttman
          },
    interItem: correlations && betweenItems(correlations)
  };
}

function omegaOf(
  matrix: ItemMatrix,
  items: readonly ScaleItem[],
  convention: ReliabilitySpec['convention'],
  notices: Notice[]
): ReliabilityResult['omega'] {
  const total = convention === 'r' ? 'observed' : 'model';
  const omega = omegaTotal(matrix, { total });
  if ('why' in omega) {
    if (omega.why !== 'too-few-items') notices.push({ code: 'no-omega', about: {} });
    return { why: omega.why };
  }
  const heywood = omega.factor.heywood.flatMap((place) => items[place]?.variable ?? []);
  for (const variable of heywood) notices.push({ code: 'heywood', about: { variable } });
  return { estimate: omega.estimate, standardised: omega.standardised, total, heywood };
}

function betweenItems({ covariances }: ItemMatrix): ReliabilityResult['interItem'] {
  // Adding 0 makes −0 a 0.
  const below = covariances.flatMap((row, place) => row.slice(0, place)).map((r) => r + 0);
  return {
    mean: below.reduce((sum, r) => sum + r, 0) / below.length,
    min: Math.min(...below),
    max: Math.max(...below)
  };
}

/** Of two or three respondents an end may lie beyond every number. */
function finite(end: number): number | null {
  return Number.isFinite(end) ? end : null;
}
