import jStat from 'jstat';

/**
 * Quantiles of numbers by Hyndman and Fan's definition 7 (1996), linear between the order statistics: R `quantile(x, p)`,
 * Excel PERCENTILE.INC. SPSS prints definition 6, which differs in small samples.
 *
 * @param values         at least one; in any order. Not modified.
 * @param probabilities  in [0, 1]
 * @returns one for each probability
 * @throws RangeError for no values, values that are not finite, or a probability outside [0, 1]
 */
export function quantiles(values: readonly number[], probabilities: readonly number[]): number[] {
  if (values.length === 0) throw new RangeError('quantiles requires at least one value (got 0)');
  const odd = values.find((value) => !Number.isFinite(value));
  if (odd !== undefined) throw new RangeError(`quantiles requires finite values (got ${odd})`);
  const wrong = probabilities.find((probability) => !(probability >= 0 && probability <= 1));
  if (wrong !== undefined) throw new RangeError(`quantiles requires probabilities from 0 to 1 (got ${wrong})`);
  // One value is every quantile; jStat needs two to interpolate between.
  if (values.length === 1) return probabilities.map(() => values[0] as number);
  return jStat.quantiles([...values], probabilities, 1, 1);
}
