/**
 * The finite population correction √((N − n) / (N − 1)): what a standard error is multiplied by where n of a whole
 * population of N answered. 1 for a population without end, 0 where all answered (Cochran 1977, Sampling Techniques, §2.6).
 *
 * @param n           who answered, or the sum of their weights
 * @param population  N, everyone whom the answers stand for; infinite is allowed
 * @throws RangeError for n below 0, or a population smaller than n or than 1
 */
export function finitePopulationFactor(n: number, population: number): number {
  demandPopulation('finitePopulationFactor', n, population);
  if (population === Infinity) return 1;
  return population === 1 ? Number(n < 1) : Math.sqrt((population - n) / (population - 1));
}

/**
 * The size of a sample from an endless population that says as much: n (N − 1) / (N − n); null where all answered, when
 * no sample is as large. Parameters and errors as for `finitePopulationFactor`.
 */
export function effectiveSize(n: number, population: number): number | null {
  demandPopulation('effectiveSize', n, population);
  if (population === Infinity) return n;
  return n === population ? null : n * ((population - 1) / (population - n));
}

/** @throws RangeError unless 0 ≤ n ≤ population and population is at least 1 */
export function demandPopulation(caller: string, n: number, population: number): void {
  if (!(n >= 0 && n <= population && population >= 1)) {
    throw new RangeError(`${caller} requires a population of at least 1 and of n (got ${population} and n = ${n})`);
  }
}
