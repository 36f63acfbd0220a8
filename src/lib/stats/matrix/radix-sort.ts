/** Ranges up to this long are sorted by insertion. */
const SHORT = 32;

/**
 * Sorts pairs of a 32-bit key and a 32-bit item by their keys, in place; items of equal keys keep their order.
 *
 *   By digits from the last to the first, each by counting (radix sort): time grows with the length alone.
 *
 * @param pairs     key and item side by side
 * @param room      as long as `pairs`; written over
 * @param from, to  the range to sort, in pairs
 */
export function sortPairs(pairs: Uint32Array, room: Uint32Array, from: number, to: number): void {
  if (to - from <= SHORT) {
    insert(pairs, from, to);
    return;
  }
  const bits = digitBits(to - from);
  let [source, target] = [pairs, room];
  for (let shift = 0; shift < 32; shift += bits) {
    if (byDigit(source, target, from, to, shift, bits)) [source, target] = [target, source];
  }
  if (source !== pairs) pairs.set(room.subarray(2 * from, 2 * to), 2 * from);
}

/** Fewer passes where the range is long enough to pay for the larger digits. */
function digitBits(length: number): number {
  if (length >= 1 << 17) return 16;
  return length >= 1 << 13 ? 11 : 8;
}

/** @returns false, with nothing done, where all have the same digit */
function byDigit(
  source: Uint32Array,
  target: Uint32Array,
  from: number,
  to: number,
  shift: number,
  bits: number
): boolean {
  const mask = (1 << bits) - 1;
  const next = new Uint32Array(mask + 1);
  for (let at = 2 * from; at < 2 * to; at += 2) {
    const digit = ((source[at] as number) >>> shift) & mask;
    next[digit] = (next[digit] as number) + 1;
  }
  if (next[((source[2 * from] as number) >>> shift) & mask] === to - from) return false;
  let place = from;
  for (let digit = 0; digit <= mask; digit++) {
    const count = next[digit] as number;
    next[digit] = place;
    place += count;
  }
  for (let at = 2 * from; at < 2 * to; at += 2) {
    const key = source[at] as number;
    const digit = (key >>> shift) & mask;
    const into = next[digit] as number;
    next[digit] = into + 1;
    target[2 * into] = key;
    target[2 * into + 1] = source[at + 1] as number;
  }
  return true;
}

function insert(pairs: Uint32Array, from: number, to: number): void {
  for (let next = from + 1; next < to; next++) {
    const key = pairs[2 * next] as number;
    const item = pairs[2 * next + 1] as number;
    let at = next;
    for (; at > from && (pairs[2 * at - 2] as number) > key; at--) {
      pairs[2 * at] = pairs[2 * at - 2] as number;
      pairs[2 * at + 1] = pairs[2 * at - 1] as number;
    }
    pairs[2 * at] = key;
    pairs[2 * at + 1] = item;
  }
}
