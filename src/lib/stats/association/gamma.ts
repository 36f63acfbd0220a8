import type { Counts } from '../counts/counts.ts';
import type { Concordance } from './concordance.ts';
import { ordinalMeasure, orderedPairs, type Denominator, type NoOrdinal, type OrdinalAssociation } from './ordinal.ts';

/**
 * Goodman and Kruskal's gamma: the excess of concordant over discordant pairs among those that are tied in neither.
 *
 *   (P − Q) / (P + Q) (Goodman and Kruskal 1954, 1963). For a 2×2 table this is Yule's Q. z = gamma / ASE0.
 *   SPSS: CROSSTABS /STATISTICS=GAMMA.
 *
 * @param counts  levels in rising order; empty rows and columns do no harm; weights allowed. Not modified.
 * @returns gamma, z, p and standard errors; or why it is undefined
 * @throws RangeError for a negative count
 */
export function goodmanKruskalGamma(counts: Counts): OrdinalAssociation | NoOrdinal {
  const pairs = orderedPairs('goodmanKruskalGamma', counts);
  if ('why' in pairs) return pairs;
  return ordinalMeasure(pairs, gammaDenominator(pairs));
}

/** What P − Q is divided by in gamma. */
export function gammaDenominator(pairs: Concordance): Denominator {
  const untied = pairs.concordant + pairs.discordant;
  return { value: untied, growth: ({ concordant, discordant }) => (concordant + discordant) / untied };
}
