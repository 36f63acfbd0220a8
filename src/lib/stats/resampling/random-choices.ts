import { seededWords } from '../numerics/random.ts';

/** Half a word of random bits has so many values. */
const HALF = 65536;
/** Up to so many places, half a word chooses two. */
const SMALL = 256;
/** Choices in a block, some. */
const BLOCK = 2 ** 14;

/** Choices for shuffles of n: blocks of `width` shuffles, in each first all their first choices, then all their second ones. */
export interface Choices {
  /** Shuffles in a block; a multiple of 4. */
  readonly width: number;
  /** The block's choices: at place p below n − p. Blocks are asked for in order; the next may overwrite one not kept. */
  readonly block: (index: number) => Uint16Array;
}

/** Those asked for last: each of several variables is often tested against one, with one seed. */
let last: { readonly n: number; readonly seed: number; readonly choices: Choices } | null = null;

/**
 * What Fisher and Yates's shuffle chooses at each step, every choice equally probable, from the stream of a seed.
 *
 *   A bounded number is the upper half of a product, and those that would favour some are drawn again (Lemire 2019, ACM
 *   Transactions on Modeling and Computer Simulation 29, 3); the lower half is as good as new for a second number, the
 *   two then rejected together (Brackett-Rozinsky and Lemire 2024, Software: Practice and Experience 55).
 *
 * @param n     how many are shuffled, from 2 to 65 535
 * @param seed  whole, 0 to 2^53 − 1
 * @param keep  whether the blocks may stay in memory, for the next that asks for the same
 * @throws RangeError for another seed
 */
export function randomChoices(n: number, seed: number, keep: boolean): Choices {
  if (keep && last?.n === n && last.seed === seed) return last.choices;
  const choices = made(n, seed, keep);
  if (keep) last = { n, seed, choices };
  return choices;
}

function made(n: number, seed: number, keep: boolean): Choices {
  const fill = seededWords(seed);
  const width = 4 * Math.max(1, Math.floor(BLOCK / 4 / n));
  const words = new Uint32Array(width / 2);
  const one = new Uint32Array(1);
  const both = n <= SMALL;
  const kept: Uint16Array[] = [];
  const scratch = new Uint16Array(n * width);

  // Signed they are small integers to the machine, of the same bits.
  const bits = new Int32Array(words.buffer);
  const another = (): number => {
    fill(one);
    return one[0] as number;
  };
  const choose = (into: Uint16Array): void => {
    for (let place = 0; place < n - 1; place += both ? 2 : 1) {
      fill(words);
      const next = both ? n - place - 1 : 1;
      chooseAt(into, place * width, width, n - place, next, bits, another);
    }
  };
  const block = (index: number): Uint16Array => {
    const known = kept[index];
    if (known) return known;
    if (!keep) {
      choose(scratch);
      return scratch;
    }
    const into = new Uint16Array(scratch.length);
    choose(into);
    kept.push(into);
    return into;
  };
  return { width, block };
}

/** One choice below `left` and one below `next` for each shuffle; a function of its own, which engines soon make fast. */
function chooseAt(
  into: Uint16Array,
  from: number,
  width: number,
  left: number,
  next: number,
  bits: Int32Array,
  another: () => number
): void {
  const fewest = HALF % (left * next);
  for (let draw = 0; draw < width; draw++) {
    const word = bits[draw >> 1] as number;
    let first = Math.imul((draw & 1) === 0 ? word & 0xffff : word >>> 16, left);
    let second = Math.imul(first & 0xffff, next);
    while ((second & 0xffff) < fewest) {
      first = Math.imul(another() >>> 16, left);
      second = Math.imul(first & 0xffff, next);
    }
    into[from + draw] = first >>> 16;
    into[from + width + draw] = second >>> 16;
  }
}
