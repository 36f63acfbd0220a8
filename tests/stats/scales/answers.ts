import fc from 'fast-check';
import type { Item } from '#lib/stats/scales/item-matrix.ts';
import { encode, readReference } from '../../reference/read.ts';

type Rows = readonly (readonly (number | null)[])[];
type Square = readonly (readonly number[])[];

interface OfMatrix {
  readonly n: number;
  readonly level: number;
  readonly covariances: Square;
  readonly alpha: number;
  readonly standardised: number;
  readonly meanCorrelation: number;
  readonly low: number;
  readonly high: number;
  readonly se: number;
  readonly itemRest: readonly number[];
  readonly alphaWithout: readonly (number | null)[];
  readonly smc: readonly (number | null)[];
  readonly lambda2: number;
  readonly lambda6: number | null;
}

export const reference = readReference<{
  readonly answers: readonly (OfMatrix & {
    readonly id: string;
    readonly answers: Rows;
    readonly means: readonly number[];
    readonly pairwise: Square;
    readonly pairs: number;
    readonly pairwiseAlpha: number;
  })[];
  readonly weighted: readonly (OfMatrix & {
    readonly id: string;
    readonly answers: Rows;
    readonly weights: readonly number[];
    readonly means: readonly number[];
  })[];
  readonly spss: readonly {
    readonly id: string;
    readonly answers: Rows;
    readonly alpha: number;
    readonly scaleVariance: readonly number[];
    readonly itemRest: readonly number[];
    readonly alphaWithout: readonly number[];
    readonly correlation: number;
    readonly spearmanBrown: number;
    readonly unequalLength: number;
    readonly guttman: number;
  }[];
  readonly factors: readonly {
    readonly id: string;
    readonly n: number;
    readonly correlations: Square;
    readonly minres: readonly number[];
    readonly psych: readonly number[];
    readonly ml: readonly number[];
    readonly mlUniquenesses: readonly number[];
    readonly factanal: readonly number[];
    readonly statistic: number | null;
    readonly factanalStatistic: number | null;
    readonly omegaModel: number;
    readonly omegaObserved: number;
    readonly omegaMl: number;
    readonly psychOmega: number | null;
  }[];
  readonly heywood: readonly {
    readonly id: string;
    readonly correlations: Square;
    readonly minres: readonly number[];
    readonly residuals: number;
    readonly ml: readonly number[];
    readonly discrepancy: number;
  }[];
}>('scales');

/** Answers, a row a respondent, as items. */
export function toItems(rows: Rows): Item[] {
  return (rows[0] ?? []).map((_, item) => {
    const { codes, levels } = encode(rows.map((row) => row[item] ?? null));
    return { codes, numbers: levels };
  });
}

/** Answers of up to 25 respondents to two to five items, some of them missing. */
export const someAnswers = fc.integer({ min: 2, max: 5 }).chain((items) =>
  fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 6 }), { minLength: items, maxLength: items }), {
    minLength: 1,
    maxLength: 25
  })
);
