/** `ordinal`: proportional odds; `logistic`: of the outcome's cut-off; `linear`: least squares. */
export type Family = 'ordinal' | 'logistic' | 'linear';

/** One outcome on several variables at once: what each has to do with it when the others are held. */
export interface RegressionSpec {
  /** Null: the notebook's outcome. */
  readonly outcome: string | null;
  /** Null: the notebook's drivers. */
  readonly on: readonly string[] | null;
  readonly family: 'automatic' | Family;
  /** Whether the variables are coded by the notebook's cut-offs, or taken as read. */
  readonly coded: boolean;
  /** Of logistic: Firth's method, or maximum likelihood. */
  readonly penalty: 'firth' | 'none';
  /** Of linear: standard errors that allow for unequal variances, or the classical ones. */
  readonly robust: 'classical' | 'HC3' | 'HC0' | 'HC1' | 'HC2';
  /** Of ordinal and logistic; linear has Student's t. */
  readonly inference: 'wald' | 'profile';
  /** Of intervals, in per cent. */
  readonly level: number;
}
