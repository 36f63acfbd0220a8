/**
 * In how many ways k of n can be chosen: n! / (k! (n − k)!). R `choose(n, k)`.
 *
 * @param n  whole, 0 or more
 * @param k  whole, from 0 to n
 * @returns exact below 2⁵³, after that with some rounding; Infinity where past what a number can hold
 */
export function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) ways = (ways * (n - i + 1)) / i;
  return ways;
}

/**
 * In how many orders n can stand: n! = 1 · 2 · … · n. R `factorial(n)`.
 *
 * @param n  whole, 0 or more
 * @returns exact up to 18!, after that with some rounding; Infinity from 171! on
 */
export function factorial(n: number): number {
  let orders = 1;
  for (let i = 2; i <= n && orders < Infinity; i++) orders *= i;
  return orders;
}
