import type { Notice } from '../contract.ts';
import type { ReliabilitySpec } from './spec.ts';

/** One item. What cannot be had is null: alpha without it where two items are all, say. */
export interface ReliabilityItem {
  readonly variable: string;
  /** Turned by the notebook's coding before anything is computed. */
  readonly turned: boolean;
  /** Answers behind its mean; with weights their sum. */
  readonly n: number;
  readonly mean: number;
  readonly sd: number | null;
  /** Correlation with the sum of the others. */
  readonly itemRest: number | null;
  readonly alphaIfDropped: number | null;
  /** Squared multiple correlation with the others. */
  readonly squaredMultiple: number | null;
  /** True where it goes against the others, as it stands after turning. */
  readonly reversed: boolean;
}

/** Cronbach's alpha with Feldt's interval. */
export interface ReliabilityAlpha {
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly level: number;
  readonly standardised: number | null;
}

/** McDonald's omega by one factor (minres). */
export interface ReliabilityOmega {
  /** Of the items as they are. */
  readonly estimate: number;
  /** Of items made equally spread; with `observed` it is what psych prints as omega total. */
  readonly standardised: number;
  /** Which variance stands in the denominator: what the scale has (r), or what the model says (spss). */
  readonly total: 'observed' | 'model';
  /** Items that the factor would explain in full: omega is not to be trusted. */
  readonly heywood: readonly string[];
}

export interface ReliabilityResult {
  readonly missing: ReliabilitySpec['missing'];
  readonly matrix: ReliabilitySpec['matrix'];
  readonly convention: ReliabilitySpec['convention'];
  /** Those who answered every item; pairwise the fewest of a pair. With weights their sum. Null where too few. */
  readonly n: number | null;
  readonly items: readonly ReliabilityItem[];
  readonly alpha: ReliabilityAlpha | null;
  readonly omega: ReliabilityOmega | { readonly why: string } | null;
  readonly lambda2: number | null;
  readonly lambda6: number | null;
  /** The first half of the items against the rest. */
  readonly splitHalf: {
    readonly correlation: number;
    readonly spearmanBrown: number | null;
    readonly unequalLength: number | null;
    readonly guttman: number | null;
  } | null;
  readonly interItem: { readonly mean: number; readonly min: number; readonly max: number } | null;
  /** The mean of the items (r) or their sum (spss), of the answers' numbers whatever the matrix. */
  readonly scale: { readonly score: 'mean' | 'sum'; readonly mean: number; readonly sd: number | null } | null;
  /** Respondents who are not among n; pairwise those without any answer. Null where n is. */
  readonly leftOut: number | null;
  readonly notices: readonly Notice[];
}
