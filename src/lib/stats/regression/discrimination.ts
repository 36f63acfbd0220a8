/**
 * The area under the ROC curve: the chance that one who has the outcome is ranked above one who has not, ties half; the
 * Mann–Whitney statistic over the number of pairs. R: `mean(outer(eta[y == 1], eta[y == 0], ">")) + mean(… "==")) / 2`.
 *
 * @param scores   of each pattern
 * @param weights  respondents with it
 * @param events   those of them with the outcome; some have it and some have not
 */
export function areaUnderCurve(scores: Float64Array, weights: Float64Array, events: Float64Array): number {
  const order = Array.from(scores.keys()).sort((a, b) => (scores[a] as number) - (scores[b] as number));
  let [below, pairs, all] = [0, 0, 0];
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
    pairs += having * (below + without / 2);
    below += without;
    all += having;
    from = to;
  }
  return pairs / (all * below);
}
