/** A stream of random numbers that a seed decides. */
export interface Random {
  /** In [0, 1), with 53 bits. */
  readonly uniform: () => number;
  /** A whole number from 0 to `count` − 1, each equally probable. */
  readonly below: (count: number) => number;
}

const TWO_32 = 4294967296;

/** Words that `seeded` asks for at once. */
const BUFFERED = 128;

/**
 * A stream of random numbers: xoshiro128++ (Blackman and Vigna 2021), its state filled by splitmix from the seed. The same
 * seed gives the same stream on every machine.
 *
 * @param seed  whole, 0 to 2^53 − 1
 * @throws RangeError for another seed
 */
export function seeded(seed: number): Random {
  const fill = seededWords(seed);
  const words = new Uint32Array(BUFFERED);
  let used = BUFFERED;
  const next = (): number => {
    if (used === BUFFERED) {
      fill(words);
      used = 0;
    }
    return words[used++] as number;
  };
  let bound = 1;
  let limit = TWO_32;
  return {
    uniform: () => ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992,
    below: (count) => {
      if (count !== bound) {
        limit = wordsBelow(count);
        bound = count;
      }
      let drawn = next();
      while (drawn >= limit) drawn = next();
      return drawn % count;
    }
  };
}

/**
 * The same stream in words of 32 bits, for draws by the million: fills whole arrays.
 *
 * @param seed  whole, 0 to 2^53 − 1
 * @throws RangeError for another seed
 */
export function seededWords(seed: number): (into: Uint32Array) => void {
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
  const state = Int32Array.of(mix(), mix(), mix(), mix());
  return (into) => {
    let [a, b, c, d] = state as unknown as [number, number, number, number];
    for (let place = 0; place < into.length; place++) {
      const sum = (a + d) | 0;
      into[place] = ((sum << 7) | (sum >>> 25)) + a;
      const t = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= t;
      d = (d << 11) | (d >>> 21);
    }
    state.set([a, b, c, d]);
  };
}

/**
 * Fills an array with whole numbers from 0 to `count` − 1, each equally probable, from a stream of words.
 *
 * @throws RangeError for a count that is not whole, from 1 to 2^32
 */
export function drawBelow(count: number, fill: (into: Uint32Array) => void, into: Uint32Array): void {
  const last = (wordsBelow(count) - 1) >>> 0;
  const another = new Uint32Array(1);
  fill(into);
  if (count === TWO_32) return;
  for (let place = 0; place < into.length; place++) {
    let word = into[place] as number;
    while (word > last) {
      fill(another);
      word = another[0] as number;
    }
    // As 32-bit numbers, which divide several times as fast as doubles.
    into[place] = (word % (count >>> 0)) >>> 0;
  }
}

/** How many words of 32 bits are used for numbers below `count`: those left over at the top would favour small numbers. */
function wordsBelow(count: number): number {
  if (!(Number.isInteger(count) && count >= 1 && count <= TWO_32)) {
    throw new RangeError(`below requires a whole count from 1 to 2^32 (got ${count})`);
  }
  return TWO_32 - (TWO_32 % count);
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
