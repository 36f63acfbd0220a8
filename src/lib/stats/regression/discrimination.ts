/** Respondents with one score. */
export interface RankedScore {
  readonly score: number;
  /** With the outcome and without it, and those without it who have a lower score. */
  readonly having: number;
  readonly without: number;
  readonly below: number;
  /** Which patterns have the score. */
  readonly patterns: readonly number[];
}

/**
 * The scores in rising order, with whom the Mann–Whitney statistic is of.
 *
 * @param scores   of each pattern
 * @param weights  respondents with it
 * @param events   those of them with the outcome
 */
export function rankedScores(scores: Float64Array, weights: Float64Array, events: Float64Array): RankedScore[] {
  const order = Array.from(scores.keys()).sort((a, b) => (scores[a] as number) - (scores[b] as number));
  const ranked: RankedScore[] = [];
  let below = 0;
  for (let from = 0; from < order.length;) {
    const score = scores[order[from] as number] as number;
    let [having, without] = [0, 0];
    let to = from;
    // Sums of predictors that are equal differ by rounding.
    for (; to < order.length; to++) {
      const pattern = order[to] as number;
      if ((scores[pattern] as number) - score > 1e-10 * (1 + Math.abs(score))) break;
      having += events[pattern] as number;
      without += (weights[pattern] as number) - (events[pattern] as number);
    }
    ranked.push({ score, having, without, below, patterns: order.slice(from, to) });
    below += without;
    from = to;
  }
  return ranked;
}

/**
 * The area under the ROC curve: the chance that one who has the outcome is ranked above one who has not, ties half; the
 * Mann–Whitney statistic over the number of pairs. R: `mean(outer(eta[y == 1], eta[y == 0], ">")) + mean(… "==")) / 2`.
 * Parameters as of `rankedScores`; some have the outcome and some have not.
 */
export function areaUnderCurve(scores: Float64Array, weights: Float64Array, events: Float64Array): number {
  let [pairs, all, others] = [0, 0, 0];
  for (const { having, without, below } of rankedScores(scores, weights, events)) {
    pairs += having * (below + without / 2);
    all += having;
    others += without;
  }
  return pairs / (all * others);
}
