/** Where the asymptotic series of `gammaRatio` has reached the precision of a double. */
const SERIES_FROM = 40;

/** Of Γ(a + ½) / (Γ(a) √a) in powers of 1/a (DLMF 5.11.13). */
const SERIES = [1, -1 / 8, 1 / 128, 5 / 1024, -21 / 32768, -399 / 262144, 869 / 4194304, 39325 / 33554432];

/**
 * Γ(a + ½) / Γ(a) for a > 0.
 *
 *   The asymptotic series where a is large; below that Γ's recurrence R(a) = R(a + 1) · a / (a + ½), which loses nothing,
 *   brings a there.
 */
export function gammaRatio(a: number): number {
  let shrink = 1;
  let at = a;
  while (at < SERIES_FROM) {
    shrink *= at / (at + 0.5);
    at++;
  }
  const series = SERIES.reduceRight((sum, coefficient) => sum / at + coefficient, 0);
  return shrink * Math.sqrt(at) * series;
}

/** Iterations grow with the root of the larger parameter; a million respondents need some hundreds. */
const MOST_ITERATIONS = 100_000;

/**
 * B(a, b) · I_x(a, b) / (x^a (1 − x)^b): the continued fraction of DiDonato and Morris (1992, ACM TOMS 18, equation 9), by
 * Lentz's method. Converges fast for x up to a / (a + b).
 *
 * @param x, y  x in [0, 1], and y = 1 − x as exactly as it is known: near 1, x alone has lost the digits that matter
 */
export function betaFraction(x: number, y: number, a: number, b: number): number {
  // a − (a + b) x, from the smaller of x and y, since the other would cancel.
  const spread = x < y ? a - (a + b) * x : (a + b) * y - b;
  const term = (n: number) =>
    n + (n * (b - n) * x) / (a + 2 * n - 1) + ((a + n) * (spread + 1 + n * (1 + y))) / (a + 2 * n + 1);
  let fraction = (a * (spread + 1)) / (a + 1);
  let c = fraction;
  let d = 0;
  for (let n = 1; n <= MOST_ITERATIONS; n++) {
    const over = ((a + n - 1) * (a + b + n - 1) * n * (b - n) * x * x) / (a + 2 * n - 1) ** 2;
    const below = term(n);
    d = 1 / (below + over * d);
    c = below + over / c;
    const factor = c * d;
    fraction *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return 1 / fraction;
}
