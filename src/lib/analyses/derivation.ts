import type { Coding } from '#lib/recode/step.ts';
import type { Adjustment } from '#lib/stats/testing/adjust.ts';
import type { Direction } from '#lib/stats/testing/one-sided.ts';
import type { RegressionSpec } from './model-spec.ts';
import type { Method } from './pair-methods.ts';
import type { WaysAsked } from './ways.ts';

/** How a variable is coded otherwise than in the notebook: a null treatment is as there, and so is a reversal that is not said. */
export interface OtherCoding {
  readonly cutoff: Coding['cutoff'];
  readonly dontKnow: Coding['dontKnow'] | null;
  readonly noAnswer: Coding['noAnswer'] | null;
  readonly reverse?: boolean;
}

/** Which number is derived. Kinds name the derivations of their own numbers with this; the kind `working` makes them. */
export interface WorkingSpec {
  /**
   * - `correlation`: Spearman's rho of the answers to `x` and `y` with its interval, and Fisher's p where both have two
   *   levels; or another coefficient, by `method`
   * - `adjusted`: the p of that coefficient, adjusted by `adjust` for all tests: of every two of `variables`, or of each with `y`
   *   where it is not among them
   * - `mean`: of `x`, with its standard deviation and interval
   * - `quantiles`: median and quartiles of `x`
   * - `shape`: skewness and kurtosis of `x`
   * - `share`: of those who gave the answers that `part` says
   * - `table`: of the answers to `x` against those to `y`: of the cell in the row `part` and the column `value` (`*`: all)
   *   its shares and expected count; where both are empty `measure` of it all
   * - `alpha`: Cronbach's of the items `variables`, as read, or another `coefficient` of them; where `part` names one of
   *   them, how it stands to the others
   * - `change`: from `x` to `y`, of those who answered both and the rest of `variables`
   * - `repeated`: Friedman's test of the answers to `variables`, three or more
   * - `model`: the regression of `y` on `variables`: of the coefficient `part` its test and interval, or how well it fits
   * - `prediction`: what that regression predicts where `x` has the answer `value`, the others in the middle; `part` is the
   *   answer to an ordinal outcome whose chance it is
   * - `groups`: `x` in the groups of `y`, by `test`: what tests of them are made of; where `part` and `value` name two of
   *   several, the test of these two
   * - `centrality`: strength and expected influence of `x` in the network of `variables`, as coded
   * - `ways`: what all ways to code and correlate `x` and `y` say together; of those that make one choice, which `part`
   *   names, as `value` says
   * - `power`: what so many pairs find of a correlation, and what is needed to find it
   * - `resampled`: what `drawn` names, of respondents drawn by `seed`
   * - `response`: how many answered, and of the invited where they are known; `x` is the grouping, `part` the group, or
   *   `.ungrouped`, or empty for all
   */
  readonly of:
    | 'correlation'
    | 'adjusted'
    | 'mean'
    | 'quantiles'
    | 'shape'
    | 'share'
    | 'table'
    | 'response'
    | 'alpha'
    | 'change'
    | 'repeated'
    | 'model'
    | 'prediction'
    | 'groups'
    | 'centrality'
    | 'ways'
    | 'power'
    | 'resampled';
  /**
   * Of alpha: the items; null: the drivers, or every variable on a scale. Of a model and a prediction: what is in it. Of a
   * change, a correlation, the interval of one, a mean, quantiles and shape: what everyone must have answered. Of adjusted
   * p and Friedman's test: whose. Of centrality: the network.
   */
  readonly variables: readonly string[] | null;
  /** Null: the outcome; in a correlation the first driver, of responses the grouping. */
  readonly x: string | null;
  /** Null: the outcome; in a table the grouping. */
  readonly y: string | null;
  /** The group: those who gave `value` to this variable; null: everyone. */
  readonly by: string | null;
  /**
   * Of a mean, quantiles, shape and a share: those of the group who also gave `withinValue` to this variable, such as a wave;
   * null: all of it.
   */
  readonly within: string | null;
  /** Of quantiles: whether also where the whiskers of a boxplot end. */
  readonly box: boolean;
  /** Empty: the first that is shown. */
  readonly withinValue: string;
  /**
   * Empty: the first group that is shown. Of a table: the column. Of groups: the second of two. Of a prediction: the answer
   * to `x`. Of all ways: what is chosen, as `3`, `low` or `uncut`.
   */
  readonly value: string;
  /**
   * Of a share: an answer; `.high`, those above the cut-off; `.top2`, the two highest levels (any number); a kind of
   * missing with a full stop before it; `.answered` or `.all`. Empty: those above the cut-off, or the highest level.
   * Of a table: the row. Of alpha: an item. Of groups: the first of two. Of a model: a coefficient, as `oving`,
   * `town=north`, `(intercept)` or `(threshold)=3`; or a test and the like, as `(vif)=town`, `(all)=town`, `(auc)`,
   * `(lines)`, `(brant)`, `(brant)=town` or `(score)`. Of a prediction: an answer to the outcome. Of all ways: a choice.
   */
  readonly part: string;
  /** Of a share of several answers, each as `part` would say it: these in its place. Empty: `part`. */
  readonly answers: readonly string[];
  /** Of a share: the answers up to `part` as well. */
  readonly upTo: boolean;
  /** Of a share of numbers in classes: `part` is the lower limit, and this the width. */
  readonly width: number | null;
  /** Of a share: all respondents, those who answered (with don't-know unless it is coded as missing), those on the scale. */
  readonly base: 'all' | 'answered' | 'scale';
  /** Of alpha: which coefficient of the scale; with `lambda6` and an item as `part`, its squared multiple correlation. */
  readonly coefficient: 'alpha' | 'omega' | 'lambda2' | 'lambda6' | 'halves';
  /** Of alpha: whether items that the notebook reverses are turned. */
  readonly reverse: 'coding' | 'none';
  /** Of alpha: of those who answered every item, or each pair of items of those who answered both. */
  readonly missing: 'listwise' | 'pairwise';
  /** Of alpha: covariances of the answers' numbers, or polychoric correlations. */
  readonly matrix: 'numbers' | 'polychoric';
  /** Of a change: t of its mean, or Wilcoxon's ranks and the signs (McNemar's test of two answers). Of groups: by means or ranks. */
  readonly test: 'means' | 'ranks';
  /**
   * Of a whole table: `pearson` with phi and V; `cramers-v` with its interval, and corrected; `likelihood-ratio` and
   * `linear-by-linear`; the others are of two by two.
   */
  readonly measure:
    | 'pearson'
    | 'likelihood-ratio'
    | 'yates'
    | 'linear-by-linear'
    | 'fisher'
    | 'mid-p'
    | 'fisher-freeman-halton'
    | 'monte-carlo'
    | 'cramers-v'
    | 'risk-difference'
    | 'risk-ratio'
    | 'odds-ratio'
    | 'odds-ratio-exact';
  /** Of a correlation, adjusted p and the interval of resamples; `somers-d` has y depend on x. */
  readonly method: Method | 'somers-d-symmetric';
  /** The same, and of a whole table: answers as read, without the notebook's coding. */
  readonly asRead: boolean;
  /** Of adjusted p: only those who answered every one of the variables, and what is held constant. */
  readonly complete: boolean;
  /** Of a correlation: of the variables that are coded otherwise than in the notebook. */
  readonly codings: Readonly<Record<string, OtherCoding>>;
  /** Of all ways: what is tried; of these and of power the p below which something counts as significant. */
  readonly coefficients: WaysAsked['coefficients'];
  readonly uncut: boolean;
  /** Whether kinds of missing are also treated otherwise than in the notebook. */
  readonly treatments: boolean;
  readonly alpha: number | null;
  /**
   * Of power: its own chance, the smallest correlation that is found with the chance `power` (in per cent), what a
   * correlation must exceed to be significant, or how many pairs find `rho` with that chance.
   */
  readonly sought: 'power' | 'detectable' | 'critical' | 'size';
  /** Of power: null is 30 pairs, a true correlation of .3. */
  readonly pairs: number | null;
  readonly rho: number | null;
  readonly power: number;
  readonly distribution: 'bonett-wright' | 'fisher-z' | 'exact';
  /** Of two by two: which side the groups are on, of which the last is set against the first. */
  readonly groups: 'columns' | 'rows';
  /** Of a change, Friedman's test, a mean, quantiles, shape, groups and what is in a model: answers as coded; else as read. */
  readonly coded: boolean;
  /** Of a model and a prediction. */
  readonly family: RegressionSpec['family'];
  readonly penalty: RegressionSpec['penalty'];
  readonly robust: RegressionSpec['robust'];
  /** Of coefficients: thresholds and linear models have Wald's tests whatever it says. */
  readonly inference: RegressionSpec['inference'];
  /**
   * Of quantiles: type 7, or SPSS's type 6. Of rho: Bonett and Wright's interval, or Fieller's. Of a change: continuity
   * correction of Wilcoxon's z, or of the signs'.
   */
  readonly convention: 'r' | 'spss';
  /** How every two groups are compared by means. */
  readonly pairwise: 'games-howell' | 'welch';
  /** How p values of several tests are adjusted: of all pairs, of variables or of groups; of a change that of every two. */
  readonly adjust: Adjustment | 'none';
  /** Of a correlation, adjusted p and permutation p: what the coefficient is tested against. */
  readonly alternative: 'two-sided' | Direction;
  /** Of a correlation and adjusted p: held constant; null: none. */
  readonly controls: readonly string[] | null;
  /**
   * Whether respondents count by their weight, where the notebook weights them; never in an exact test of ranks, a partial
   * coefficient, or tau-b tested as R does. Exact tests of a table are of its sums of weights, rounded. */
  readonly weighted: boolean;
  /** Everyone whom the answers stand for; null where they are a sample of many. */
  readonly population: number | null;
  /**
   * Of `resampled`: the interval of rho by itself, of an edge of the network of `variables`, or of `x` and `y` less the edge
   * that `value` names (`one/other`); from how many others an edge differs; or how a centrality of `variables` holds, and of
   * the subsets that have `value` respondents; or the permutation p of the coefficient of `x` and `y`.
   */
  readonly drawn:
    'percentile' | 'bca' | 'edge' | 'difference' | 'differences' | 'strength' | 'expected-influence' | 'permutation';
  /** How many resamples, null is 1000; and subsets of each size, null is 100. */
  readonly resamples: number | null;
  readonly perStep: number | null;
  /** Of what is drawn by chance; null: 1. */
  readonly seed: number | null;
  /** Of intervals, in per cent. */
  readonly level: number;
}

/** A number's derivation, as a cell that can be computed, and put in the notebook. */
export interface Derivation {
  readonly kind: 'working';
  /** The options that differ from the defaults. */
  readonly spec: Pick<WorkingSpec, 'of'> & Partial<WorkingSpec>;
}

export function derivationOf(spec: Derivation['spec']): Derivation {
  return { kind: 'working', spec };
}

/** The group that a number is of; none where `group` is null. */
export function groupIn(by: string | null, group: string | null): Pick<Derivation['spec'], 'by' | 'value'> {
  return by === null || group === null ? {} : { by, value: group };
}
