import type { Counts } from '../counts/counts.ts';
import { ordinalMeasure, orderedPairs, type Denominator, type NoOrdinal, type OrdinalAssociation } from './ordinal.ts';
import type { Concordance } from './concordance.ts';

/** Which variable depends on the other. */
export type Dependent = 'rows' | 'columns' | 'symmetric';

/**
 * Somers' d: the excess of concordant over discordant pairs among those that are not tied in the variable that explains.
 *
 *   `rows` dependent: (P − Q) / w_c; `columns`: (P − Q) / w_r, pairs in different rows; `symmetric`: (P − Q) / ½(w_r + w_c)
 *   (Somers 1962). z = d / ASE0. SPSS: CROSSTABS /STATISTICS=D; scipy: `somersd(table)` has columns dependent.
 *
 * @param counts  levels in rising order; empty rows and columns do no harm; weights allowed. Not modified.
 * @returns d, z, p and standard errors; or why it is undefined
 * @throws RangeError for a negative count
 */
export function somersD(counts: Counts, dependent: Dependent): OrdinalAssociation | NoOrdinal {
  const pairs = orderedPairs('somersD', counts);
  if ('why' in pairs) return pairs;
  return ordinalMeasure(pairs, somersDenominator(pairs, dependent));
}

/** What P − Q is divided by in Somers' d. */
export function somersDenominator(
  { inDifferentRows, inDifferentColumns }: Concordance,
  dependent: Dependent
): Denominator {
  switch (dependent) {
    case 'rows':
      return { value: inDifferentColumns, growth: ({ otherColumns }) => otherColumns / inDifferentColumns };
    case 'columns':
      return { value: inDifferentRows, growth: ({ otherRows }) => otherRows / inDifferentRows };
    case 'symmetric': {
      const both = inDifferentRows + inDifferentColumns;
      return { value: both / 2, growth: ({ otherRows, otherColumns }) => (otherRows + otherColumns) / both };
    }
  }
}
