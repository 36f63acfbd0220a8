import { gammaRatio } from '../distributions/incomplete-beta.ts';
import { integralOf } from '../numerics/quadrature.ts';

/** Below this many pairs, and above this argument, the series of 2F1 is slow and its other form is used. */
const FEW = 10;
const SLOW = 0.75;

/**
 * P(R > r) of the sample correlation R of n pairs from a bivariate normal distribution with correlation ρ.
 *
 *   Hotelling's density (1953), with r = tanh u and ρ = tanh ζ: it is then √(cosh u / cosh ζ) / cosh^(n − 3/2) (u − ζ) times
 *   2F1(½, ½; n − ½; (1 + ρr) / 2), a smooth hill about ζ, and is integrated by panels. G*Power: “Exact, bivariate normal
 *   model”.
 *
 * @param u, zeta  Fisher's z of r and of ρ
 * @param n        whole, from 3 up
 */
export function correlationAbove(u: number, zeta: number, n: number): number {
  const width = 1 / Math.sqrt(n - 1.5);
  // The hill falls as a normal density while it is near, and as an exponential one further out.
  const end = Math.max(u, zeta) + 45 / (n - 2) + 10 * width;
  const turns = [zeta - 8 * width, zeta - 3 * width, zeta, zeta + 3 * width, zeta + 8 * width, 0];
  const places = turns.filter((place) => place > u && place < end).sort((a, b) => a - b);
  return integralOf((at) => density(at, zeta, n), [u, ...places, end]);
}

function density(u: number, zeta: number, n: number): number {
  // ln cosh, which keeps its digits near 0: n may be a million.
  const apart = Math.log1p(2 * Math.sinh((u - zeta) / 2) ** 2);
  // (1 − ρr) / 2, without a difference.
  const rest = Math.exp(apart) / (2 * Math.cosh(u) * Math.cosh(zeta));
  const hill = Math.sqrt(Math.cosh(u) / Math.cosh(zeta)) * Math.exp(-(n - 1.5) * apart);
  return ((n - 2) / (Math.sqrt(2 * Math.PI) * gammaRatio(n - 1))) * hill * hypergeometric(n, rest);
}

/** 2F1(½, ½; n − ½; 1 − rest). */
function hypergeometric(n: number, rest: number): number {
  if (n >= FEW || 1 - rest <= SLOW) return series(0.5, 0.5, n - 0.5, 1 - rest);
  // DLMF 15.8.4; the gamma functions of its second term are a reflection, whose sine is 1 or −1.
  const first = (gammaRatio(n - 1) / gammaRatio(n - 1.5)) * series(0.5, 0.5, 2.5 - n, rest);
  const second = rest ** (n - 1.5) * series(n - 1, n - 1, n - 0.5, rest);
  return n % 2 === 1 ? first + second : first - second;
}

function series(a: number, b: number, c: number, x: number): number {
  let [sum, term] = [1, 1];
  for (let k = 0; k < 10_000; k++) {
    term *= (((a + k) * (b + k)) / ((c + k) * (k + 1))) * x;
    sum += term;
    if (Math.abs(term) < 1e-17 * Math.abs(sum)) break;
  }
  return sum;
}
