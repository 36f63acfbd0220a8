import type { Undefined } from '../result.ts';
import { twoGroups, type NoTwoGroups, type TwoGroupsOptions } from './two-by-two.ts';
import { searchRoot } from '../numerics/root.ts';
import type { Counts } from '../counts/counts.ts';

/** The odds ratio given the margins, with its exact interval. */
export interface ConditionalOddsRatio {
  readonly n: number;
  /** 0 or more; null where it is infinite. */
  readonly estimate: number | null;
  readonly low: number;
  /** Null where it is infinite. */
  readonly high: number | null;
  readonly level: number;
}

/**
 * The odds ratio of two groups by conditional maximum likelihood, with an exact interval.
 *
 *   Given the margins, the first cell k has a probability in proportion to C(n₁, k) C(n₂, m − k) ψ^k (Fisher's noncentral
 *   hypergeometric). The estimate is the ψ at which k's mean is what was observed; the ends are those at which as much or
 *   more, or as little or less, has a probability of (1 − level) / 2 (Cornfield 1956).
 *   R: `fisher.test(table)$estimate` and `$conf.int`, which stop at four digits or so; here ln ψ is solved to the last.
 *
 * @param counts  groups in rows. Not modified.
 * @returns the ratio; or why there is none: as for two groups, or everyone has, or nobody has, the event
 * @throws RangeError for a negative or fractional count, or a level not between 0 and 1
 */
export function conditionalOddsRatio(
  counts: Counts,
  options: TwoGroupsOptions = {}
): ConditionalOddsRatio | NoTwoGroups | Undefined<'constant'> {
  const groups = twoGroups('conditionalOddsRatio', counts, 'whole', options);
  if ('why' in groups) return groups;
  const { n } = groups;
  const { level = 0.95 } = options;
  const [a, b, c, d] = groups.cells;
  if (a + c === 0 || b + d === 0) return { why: 'constant', n };
  const [lowest, highest] = [Math.max(0, a - d), Math.min(a + b, a + c)];

  const at = (logOdds: number): Moments => momentsAt({ row: a + b, column: a + c, n, lowest, highest }, logOdds, a);
  const near = Math.log((a + 0.5) / (b + 0.5)) + Math.log((d + 0.5) / (c + 0.5));
  const spread = Math.sqrt(1 / (a + 0.5) + 1 / (b + 0.5) + 1 / (c + 0.5) + 1 / (d + 0.5));
  const tail = Math.log((1 - level) / 2);
  const solve = (f: (logOdds: number) => number, way: 'rises' | 'falls', from: number, to: number): number =>
    Math.exp(searchRoot(f, way, near + from * spread, near + to * spread));

  const least = a === lowest;
  const most = a === highest;
  return {
    n,
    estimate: least ? 0 : most ? null : solve((logOdds) => at(logOdds).mean, 'rises', -0.5, 0.5),
    low: least ? 0 : solve((logOdds) => Math.log(at(logOdds).asMuch) - tail, 'rises', -3, 0),
    high: most ? null : solve((logOdds) => Math.log(at(logOdds).asLittle) - tail, 'falls', 0, 3),
    level
  };
}

interface Margins {
  readonly row: number;
  readonly column: number;
  readonly n: number;
  /** Of what the first cell can be. */
  readonly lowest: number;
  readonly highest: number;
}

/** Of the first cell: its mean less what was observed, and the probability of as much or more, as little or less. */
interface Moments {
  readonly mean: number;
  readonly asMuch: number;
  readonly asLittle: number;
}

/** Probabilities as ratios to the most probable value, from neighbour to neighbour until they vanish. */
function momentsAt({ row, column, n, lowest, highest }: Margins, logOdds: number, observed: number): Moments {
  const odds = Math.exp(logOdds);
  /** Probability of k + 1 over that of k. */
  const step = (k: number): number => odds * ((row - k) / (k + 1)) * ((column - k) / (n - row - column + k + 1));
  // Steps fall as k rises: the mode is where they cross 1.
  let [mode, above] = [lowest, highest];
  while (mode < above) {
    const middle = Math.floor((mode + above) / 2);
    if (step(middle) > 1) mode = middle + 1;
    else above = middle;
  }
  let [all, mean, asMuch, asLittle] = [0, 0, 0, 0];
  const add = (k: number, probability: number): void => {
    all += probability;
    mean += (k - observed) * probability;
    if (k >= observed) asMuch += probability;
    if (k <= observed) asLittle += probability;
  };
  add(mode, 1);
  for (let k = mode, probability = 1; k < highest && probability > 0; k++) add(k + 1, (probability *= step(k)));
  for (let k = mode, probability = 1; k > lowest && probability > 0; k--) add(k - 1, (probability /= step(k - 1)));
  return { mean: mean / all, asMuch: asMuch / all, asLittle: asLittle / all };
}
