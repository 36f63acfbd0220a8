import type { CodedColumn, Codes } from '../kernel/columns.ts';
import { sortPairs } from './radix-sort.ts';

/** Room for ranking so many values: shared by columns that are ranked one after the other. */
export interface RankRoom {
  readonly pairs: Uint32Array;
  readonly other: Uint32Array;
}

export function rankRoom(rows: number): RankRoom {
  return { pairs: new Uint32Array(2 * rows), other: new Uint32Array(2 * rows) };
}

/**
 * A numeric column as codes: each value's place among the distinct values in rising order. R:
 * `match(x, sort(unique(x))) - 1`.
 *
 *   Sorted by the upper half of each number's bits, turned so that they rise with the number, and by the lower half where
 *   upper halves are equal.
 *
 * @param values  NaN is missing; 0 and −0 are the same. Not modified.
 * @param room    for at least as many values
 * @returns codes in the narrowest array that holds them, those of missing values equal to `levels`
 * @throws RangeError for too little room
 */
export function rankCodes(values: Float64Array, room: RankRoom = rankRoom(values.length)): CodedColumn {
  if (room.pairs.length < 2 * values.length) {
    throw new RangeError(`rankCodes requires room for ${values.length} values (got ${room.pairs.length / 2})`);
  }
  const { pairs, other } = room;
  // Little-endian, as every machine that runs WebAssembly: the upper half comes second.
  const halves = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  let count = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (Number.isNaN(value)) continue;
    const upper = value === 0 ? 0 : (halves[2 * row + 1] as number);
    // The bits of a negative number fall as it rises.
    pairs[2 * count] = upper ^ ((upper >> 31) | 0x80000000);
    pairs[2 * count + 1] = row;
    count++;
  }
  sortPairs(pairs, other, 0, count);
  const levels = keysToLevels(pairs, other, count, halves);
  const codes = codesOf(values.length, levels);
  if (count < values.length) codes.fill(levels);
  for (let at = 0; at < 2 * count; at += 2) codes[pairs[at + 1] as number] = pairs[at] as number;
  return { codes, levels };
}

/** The value of each level; each has at least one. */
export function levelValues(values: Float64Array, { codes, levels }: CodedColumn): Float64Array {
  const found = new Float64Array(levels);
  for (let row = 0; row < values.length; row++) {
    const code = codes[row] as number;
    if (code < levels) found[code] = values[row] as number;
  }
  return found;
}

/** Puts levels in place of the sorted keys; rows of equal keys are sorted by the lower halves of their numbers. */
function keysToLevels(pairs: Uint32Array, other: Uint32Array, count: number, halves: Uint32Array): number {
  let level = 0;
  let from = 0;
  while (from < count) {
    const key = pairs[2 * from] as number;
    let to = from + 1;
    while (to < count && pairs[2 * to] === key) to++;
    if (to === from + 1) pairs[2 * from] = level;
    else {
      lowerHalves(pairs, from, to, halves);
      sortPairs(pairs, other, from, to);
      level = lastLevel(pairs, from, to, level);
    }
    level++;
    from = to;
  }
  return level;
}

/** Puts in place of equal upper halves the lower ones, turned where the numbers are negative. */
function lowerHalves(pairs: Uint32Array, from: number, to: number, halves: Uint32Array): void {
  const turn = (pairs[2 * from] as number) >>> 31 === 1 ? 0 : 0xffffffff;
  for (let at = from; at < to; at++) {
    pairs[2 * at] = (halves[2 * (pairs[2 * at + 1] as number)] as number) ^ turn;
  }
}

/** Puts levels in place of sorted keys, from `level` up. */
function lastLevel(pairs: Uint32Array, from: number, to: number, level: number): number {
  let last = pairs[2 * from] as number;
  for (let at = from; at < to; at++) {
    const key = pairs[2 * at] as number;
    if (key !== last) level++;
    last = key;
    pairs[2 * at] = level;
  }
  return level;
}

function codesOf(rows: number, levels: number): Codes {
  if (levels < 0x100) return new Uint8Array(rows);
  return levels < 0x10000 ? new Uint16Array(rows) : new Uint32Array(rows);
}
