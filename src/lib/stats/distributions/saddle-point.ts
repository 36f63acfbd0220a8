/** ln √(2π). */
const LOG_ROOT_TWO_PI = 0.9189385332046727;

/** From here the series of `stirlingError` has reached the precision of a double. */
const SERIES_FROM = 16;

/** Bernoulli's numbers over 2k (2k − 1): the coefficients of Stirling's series in 1/a, 1/a³, 1/a⁵ … (DLMF 5.11.1). */
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];

/**
 * What Stirling's formula lacks: ln Γ(a + 1) − (a + ½) ln a + a − ln √(2π), for a > 0.
 *
 *   Loader (2000), Fast and accurate computation of binomial probabilities. Small a is brought up by Γ's recurrence, a
 *   product whose logarithm is taken once.
 */
function stirlingError(a: number): number {
  if (a >= SERIES_FROM) {
    const square = 1 / (a * a);
    return SERIES.reduceRight((sum, coefficient) => sum * square + coefficient, 0) / a;
  }
  let product = 1;
  let at = a;
  while (at < SERIES_FROM) product *= ++at;
  // ln Γ(a + 1) = ln Γ(at + 1) − ln product, each by Stirling; the difference of the large terms is taken in one go.
  const shift = at - a;
  return stirlingError(at) + (at + 0.5) * Math.log(at / a) + shift * Math.log(a) - Math.log(product) - shift;
}

/**
 * x ln(x / m) + m − x, the deviance of a count x from its mean m; both above 0. Exact where the two are near each other,
 * where the plain formula would cancel (Loader 2000).
 */
export function deviance(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const v = (x - m) / (x + m);
  let sum = (x - m) * v;
  let term = 2 * x * v;
  for (let j = 1; j < 1000; j++) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/**
 * ln Γ(a) for a > 0, to the precision of a double.
 *
 * @throws RangeError for a not above 0
 */
export function logGamma(a: number): number {
  if (!(a > 0)) throw new RangeError(`logGamma requires a number above 0 (got ${a})`);
  if (a === 1 || a === 2) return 0;
  return stirlingError(a) + (a - 0.5) * Math.log(a) - a + LOG_ROOT_TWO_PI;
}

/** x^a e^(−x) / Γ(a + 1): the Poisson probability of a, for any a > 0 and x > 0. */
export function poissonDensity(a: number, x: number): number {
  return Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a);
}

/**
 * Γ(a + b + 1) / (Γ(a + 1) Γ(b + 1)) · x^a y^b: the binomial probability of a in a + b, for any a, b > 0.
 *
 * @param x, y  x in (0, 1), and y = 1 − x as exactly as it is known
 */
export function binomialDensity(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const log = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
  return Math.exp(log) * Math.sqrt(n / (2 * Math.PI * a * b));
}
