/** Whole numbers up to here are exact as floating-point numbers, with room for one more addition. */
const LARGEST = 2 ** 52;

/**
 * The sum of products of two arrays of whole numbers, exact whatever its size.
 *
 * @param a, b  equally long; each below 2^53 in size. Not modified.
 */
export function exactDot(a: ArrayLike<number>, b: ArrayLike<number>): bigint {
  let total = 0n;
  let part = 0;
  for (let index = 0; index < a.length; index++) {
    const left = a[index] as number;
    const right = b[index] as number;
    const product = left * right;
    if (Math.abs(product) > LARGEST) {
      total += BigInt(left) * BigInt(right);
      continue;
    }
    part += product;
    if (Math.abs(part) > LARGEST) {
      total += BigInt(part);
      part = 0;
    }
  }
  return total + BigInt(part);
}
