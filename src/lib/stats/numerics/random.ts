/** A stream of random numbers that a seed decides. */
export interface Random {
  /** In [0, 1), with 53 bits. */
  readonly uniform: () => number;
  /** A whole number from 0 to `count` − 1, each equally probable. */
  readonly below: (count: number) => number;
}

const TWO_32 = 4294967296;

/**
 * A stream of random numbers: xoshiro128++ (Blackman and Vigna 2021), its state filled by splitmix from the seed. The same
 * seed gives the same stream on every machine.
 *
 * @param seed  whole, 0 to 2^53 − 1
 * @throws RangeError for another seed
 */
export function seeded(seed: number): Random {
  if (!(Number.isSafeInteger(seed) && seed >= 0)) {
    throw new RangeError(`seeded requires a whole seed from 0 to 2^53 - 1 (got ${seed})`);
  }
  let mixed = (seed >>> 0) ^ Math.imul(Math.floor(seed / TWO_32), 0x85ebca6b);
  const mix = (): number => {
    mixed = (mixed + 0x9e3779b9) | 0;
    let z = mixed ^ (mixed >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let [a, b, c, d] = [mix(), mix(), mix(), mix()];
  const rotated = (x: number, by: number): number => (x << by) | (x >>> (32 - by));
  const next = (): number => {
    const result = (rotated((a + d) | 0, 7) + a) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = rotated(d, 11);
    return result;
  };
  return {
    uniform: () => ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992,
    below: (count) => {
      if (!(Number.isInteger(count) && count >= 1 && count <= TWO_32)) {
        throw new RangeError(`below requires a whole count from 1 to 2^32 (got ${count})`);
      }
      // What is left over at the top would favour the small numbers.
      const limit = TWO_32 - (TWO_32 % count);
      let drawn = next();
      while (drawn >= limit) drawn = next();
      return drawn % count;
    }
  };
}

/** Puts the items in random order, in place (Fisher and Yates). */
export function shuffle(items: { [index: number]: number; readonly length: number }, random: Random): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    const item = items[last] as number;
    items[last] = items[other] as number;
    items[other] = item;
  }
}
