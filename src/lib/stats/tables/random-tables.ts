import { seeded } from '../numerics/random.ts';
import { randomChoices } from '../resampling/random-choices.ts';

/** Up to so many respondents, choices are made by half words. */
const MOST_BY_HALVES = 65535;

/** Draws the next table: its counts in any fixed order of the cells, overwritten by a later one. */
export type NextTable = () => Uint32Array;

/** Respondents by level, and those of the level that is filled by what the others leave. */
interface Sides {
  /** Cell at which the row of each respondent begins; those of the commonest row are left out. */
  readonly begins: Uint32Array;
  /** Cell at which the commonest row begins. */
  readonly rest: number;
  /** Everyone's column. */
  readonly people: Uint32Array;
  readonly columnTotals: Uint32Array;
}

/**
 * Tables of whole counts with given margins, each as probable as when everyone's column is put in a new order.
 *
 *   Fisher and Yates's shuffle, but only of the respondents who are not in the commonest row, or not in the commonest
 *   column where that is larger: the others have what is left. As `permutedSums`.
 *
 * @param rowTotals, columnTotals  whole, from 1 up, of the same sum, which is at least two. Not modified.
 * @param seed  whole, 0 to 2^53 − 1
 * @throws RangeError for another seed
 */
export function randomTables(rowTotals: ArrayLike<number>, columnTotals: ArrayLike<number>, seed: number): NextTable {
  const sides =
    largest(rowTotals) >= largest(columnTotals) ? sidesOf(rowTotals, columnTotals) : sidesOf(columnTotals, rowTotals);
  const cells = rowTotals.length * columnTotals.length;
  return sides.people.length > MOST_BY_HALVES ? oneByOne(sides, cells, seed) : fourByFour(sides, cells, seed);
}

const largest = (totals: ArrayLike<number>): number =>
  Array.from(totals).reduce((most, total) => Math.max(most, total), 0);

function sidesOf(rowTotals: ArrayLike<number>, columnTotals: ArrayLike<number>): Sides {
  const rows = Array.from(rowTotals);
  const commonest = rows.indexOf(largest(rows));
  const spread = (totals: readonly number[]): number[] =>
    totals.flatMap((total, level) => new Array<number>(total).fill(level));
  const begins = spread(rows.with(commonest, 0)).map((row) => row * columnTotals.length);
  return {
    begins: Uint32Array.from(begins),
    rest: commonest * columnTotals.length,
    people: Uint32Array.from(spread(Array.from(columnTotals))),
    columnTotals: Uint32Array.from(columnTotals)
  };
}

function fourByFour({ begins, rest, people, columnTotals }: Sides, cells: number, seed: number): NextTable {
  const { width, block } = randomChoices(people.length, seed, false);
  const [a, b, c, d] = [people.slice(), people.slice(), people.slice(), people.slice()];
  const tables = [
    new Uint32Array(cells),
    new Uint32Array(cells),
    new Uint32Array(cells),
    new Uint32Array(cells)
  ] as const;
  let index = 0;
  let used = width;
  let choices: Uint16Array = new Uint16Array();
  let lane = 4;
  return () => {
    if (lane === 4) {
      if (used === width) {
        choices = block(index++);
        used = 0;
      }
      fillFour(tables, begins, choices, used, width, a, b, c, d);
      for (const table of tables) leaveRest(table, rest, columnTotals);
      used += 4;
      lane = 0;
    }
    return tables[lane++] as Uint32Array;
  };
}

/** Shuffles four copies on, side by side, since each step of one waits for its step before; and counts. */
function fillFour(
  [tableA, tableB, tableC, tableD]: readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array],
  begins: Uint32Array,
  choices: Uint16Array,
  from: number,
  width: number,
  a: Uint32Array,
  b: Uint32Array,
  c: Uint32Array,
  d: Uint32Array
): void {
  tableA.fill(0);
  tableB.fill(0);
  tableC.fill(0);
  tableD.fill(0);
  for (let place = 0, at = from, end = a.length - 1; place < begins.length; place++, end--, at += width) {
    const begin = begins[place] as number;
    const placeA = choices[at] as number;
    const placeB = choices[at + 1] as number;
    const placeC = choices[at + 2] as number;
    const placeD = choices[at + 3] as number;
    const columnA = a[placeA] as number;
    const columnB = b[placeB] as number;
    const columnC = c[placeC] as number;
    const columnD = d[placeD] as number;
    a[placeA] = a[end] as number;
    b[placeB] = b[end] as number;
    c[placeC] = c[end] as number;
    d[placeD] = d[end] as number;
    a[end] = columnA;
    b[end] = columnB;
    c[end] = columnC;
    d[end] = columnD;
    tableA[begin + columnA] = (tableA[begin + columnA] as number) + 1;
    tableB[begin + columnB] = (tableB[begin + columnB] as number) + 1;
    tableC[begin + columnC] = (tableC[begin + columnC] as number) + 1;
    tableD[begin + columnD] = (tableD[begin + columnD] as number) + 1;
  }
}

/** The commonest row is what the others leave of each column. */
function leaveRest(table: Uint32Array, rest: number, columnTotals: Uint32Array): void {
  const columns = columnTotals.length;
  for (let column = 0; column < columns; column++) {
    let left = columnTotals[column] as number;
    for (let cell = column; cell < table.length; cell += columns) left -= table[cell] as number;
    table[rest + column] = left;
  }
}

/** For more respondents, whose shuffling takes its time anyhow. */
function oneByOne({ begins, rest, people, columnTotals }: Sides, cells: number, seed: number): NextTable {
  const random = seeded(seed);
  const table = new Uint32Array(cells);
  return () => {
    table.fill(0);
    let left = people.length;
    for (let place = 0; place < begins.length; place++) {
      const chosen = random.below(left--);
      const column = people[chosen] as number;
      people[chosen] = people[left] as number;
      people[left] = column;
      const cell = (begins[place] as number) + column;
      table[cell] = (table[cell] as number) + 1;
    }
    leaveRest(table, rest, columnTotals);
    return table;
  };
}
