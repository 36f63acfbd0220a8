/** An item of a scale. */
export interface ItemWorking {
  readonly variable: string;
  /** Turned by the notebook's coding before anything is computed. */
  readonly turned: boolean;
  /** Answers behind its mean. */
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
  /** Covariance with the sum of the others. */
  readonly withRest: number;
}

/** Of those who answered every item; pairwise each pair of those who answered both. */
export interface AlphaWorking {
  readonly of: 'alpha';
  readonly missing: 'listwise' | 'pairwise';
  /** Covariances of numbers; or polychoric correlations, which then stand in their place. */
  readonly matrix: 'numbers' | 'polychoric';
  /** Whether polychoric correlations had to be adjusted to be possible together. */
  readonly smoothed: boolean;
  /** Pairwise the fewest of a pair. */
  readonly n: number;
  readonly items: readonly ItemWorking[];
  readonly covariances: readonly (readonly number[])[];
  /** Sums of the items' means, of their variances, and of their covariances with each other. */
  readonly mean: number;
  readonly variances: number;
  readonly common: number;
  /** Variance of everyone's sum, and its root. */
  readonly total: number;
  readonly sd: number;
  /** The same of everyone's mean; null of polychoric correlations. */
  readonly ofMeans: { readonly mean: number; readonly sd: number } | null;
  readonly alpha: {
    readonly estimate: number;
    /** Feldt's; null where it has no ends. */
    readonly interval: {
      readonly low: number;
      readonly high: number;
      readonly level: number;
      readonly df: readonly [number, number];
      /** Upper quantiles of F, with the degrees of freedom in this order and in the other. */
      readonly f: readonly [number, number];
    } | null;
  };
  /** Null where an item has no variance. */
  readonly standardised: { readonly meanCorrelation: number; readonly estimate: number } | null;
  /** The item that is asked for; null where the scale is. */
  readonly item: OneItemWorking | null;
  /** The coefficient that is asked for; null where alpha is. */
  readonly coefficient: CoefficientWorking | null;
}

/** Of the covariances of the items, or of their correlations. */
export type CoefficientWorking = OmegaWorking | MatrixWorking;

/** Of a matrix that is listed. */
export type MatrixWorking = Lambda2Working | Lambda6Working | SquaredMultipleWorking | HalvesWorking;

/** Of one common factor. */
export interface OmegaWorking {
  readonly kind: 'omega';
  /** What stands in the denominator: the variance of the sum, as psych; or what the factor and the rest make it. */
  readonly total: 'observed' | 'model';
  readonly factor: readonly {
    readonly variable: string;
    readonly loading: number;
    /** 1 − loading². */
    readonly uniqueness: number;
    readonly sd: number;
  }[];
  readonly sums: {
    readonly loadings: number;
    readonly uniquenesses: number;
    /** Σ loading · standard deviation, and Σ uniqueness · variance. */
    readonly spreadLoadings: number;
    readonly spreadUniquenesses: number;
  };
  /** Sum of the correlations, with ones on the diagonal. */
  readonly correlations: number;
  /** Whether the factor would explain an item in full or more. */
  readonly heywood: boolean;
  readonly estimate: number;
  /** Of items made equally spread. */
  readonly standardised: number;
}

export interface Lambda2Working {
  readonly kind: 'lambda2';
  /** Σ of the squared covariances, each pair of items twice. */
  readonly squares: number;
  readonly estimate: number;
}

export interface HalvesWorking {
  readonly kind: 'halves';
  /** How many of the items are the first half. */
  readonly first: number;
  /** Of the sum of each half. */
  readonly variances: readonly [number, number];
  readonly estimate: number;
}

export interface OneItemWorking extends ItemWorking {
  readonly sd: number;
  /** Variance of the sum of the others, and the sum of their variances. */
  readonly rest: number;
  readonly variancesWithout: number;
  /** Null where either is constant. */
  readonly itemRest: number | null;
  /** Null of two items. */
  readonly alphaIfDropped: number | null;
}

/** What each item has that the others do not say. */
interface InverseWorking {
  /** Correlations, as psych; or covariances, as SPSS. */
  readonly of: 'correlations' | 'covariances';
  readonly matrix: readonly (readonly number[])[];
  /** The diagonal of the inverse of the matrix, and 1 by it. */
  readonly inverse: readonly number[];
  readonly errors: readonly number[];
}

export interface Lambda6Working extends InverseWorking {
  readonly kind: 'lambda6';
  /** Sums of the errors, and of the whole matrix. */
  readonly error: number;
  readonly total: number;
  readonly estimate: number;
}

/** Of the correlations, of one item. */
export interface SquaredMultipleWorking extends InverseWorking {
  readonly kind: 'squared-multiple';
  readonly variable: string;
  readonly place: number;
  readonly estimate: number;
}
