import { demandSize, exactSpan, spanOf, type Printed, type Rounding, type Span } from './printed.ts';

/** How many may be low (0) and high (1) in a variable of two values; anything where absent. */
export interface Split {
  readonly low?: readonly [number, number];
  readonly high?: readonly [number, number];
}

export interface PhiOptions {
  readonly first?: Split;
  readonly second?: Split;
  /** `either` where absent. */
  readonly rounding?: Rounding;
  /** Most tables that are listed; 20 where absent. All are counted. */
  readonly list?: number;
}

/** A 2×2 table: respondents low in both variables, high in the second only, high in the first only, high in both. */
export interface PhiTable {
  readonly n: number;
  readonly cells: readonly [number, number, number, number];
  readonly phi: number;
}

/** Which 2×2 tables have a printed correlation. */
export interface PhiCheck {
  readonly possible: boolean;
  /** How many tables have it. */
  readonly count: number;
  /** The first of them, by n. */
  readonly tables: readonly PhiTable[];
  /** Over all of them, the fewest that are in the smaller group of each variable; null where there is no table. */
  readonly smallerGroups: readonly [number, number] | null;
  /** The tables whose phi is next to the printed number, below (or equal) and above. */
  readonly nearest: readonly PhiTable[];
  readonly span: Span;
}

/**
 * Whether a printed correlation can be that of two variables of two values: phi, which is also Pearson's r and Spearman's rho
 * then. Every table with the numbers of respondents and the margins asked for is gone through.
 *
 *   φ = (n d − r c) / √(r (n − r) c (n − c)), for r high in the first, c high in the second and d in both. Against the ends
 *   of what the printed number can stand for it is compared as squares of whole numbers, without rounding.
 *
 * @param n  respondents, or the least and the most
 * @throws RangeError for an n that is not whole, from 2 up
 */
export function phiTables(rho: Printed, n: number | readonly [number, number], options: PhiOptions = {}): PhiCheck {
  const work = phiTablesWork(rho, n, options);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/**
 * As `phiTables`, in pieces of some milliseconds, the tables with one margin of the first variable; yields the share done, 0
 * to 1, after each. Errors are thrown by the first piece.
 */
export function* phiTablesWork(
  rho: Printed,
  n: number | readonly [number, number],
  { first = {}, second = {}, rounding = 'either', list = 20 }: PhiOptions = {}
): Generator<number, PhiCheck, void> {
  const [from, to] = typeof n === 'number' ? [n, n] : n;
  demandSize('phiTables', from, 2);
  demandSize('phiTables', to, from);
  const exact = exactSpan(rho, rounding);
  const printed = { ...exact, low: 2n * BigInt(rho.units), high: 2n * BigInt(rho.units) };
  const tables: PhiTable[] = [];
  let count = 0;
  let smaller: readonly [number, number] | null = null;
  let [below, above]: [PhiTable | null, PhiTable | null] = [null, null];
  for (let size = from; size <= to; size++) {
    const rows = margins(size, first);
    for (const [place, row] of rows.entries()) {
      for (const column of margins(size, second)) {
        const margin = { n: size, row, column };
        const least = leastAbove(margin, exact.low, exact.per, exact.lowIncluded);
        const most = leastAbove(margin, exact.high, exact.per, !exact.highIncluded) - 1;
        for (let both = least; both <= most; both++) if (count++ < list) tables.push(tableOf(margin, both));
        if (least <= most) {
          const groups = [Math.min(row, size - row), Math.min(column, size - column)] as const;
          smaller = smaller ? [Math.min(smaller[0], groups[0]), Math.min(smaller[1], groups[1])] : groups;
        }
        const next = leastAbove(margin, printed.high, printed.per, false);
        if (next <= Math.min(row, column)) above = closer(above, tableOf(margin, next), -1);
        if (next > Math.max(0, row + column - size)) below = closer(below, tableOf(margin, next - 1), 1);
      }
      yield (size - from + (place + 1) / rows.length) / (to - from + 1);
    }
  }
  return {
    possible: count > 0,
    count,
    tables,
    smallerGroups: smaller,
    nearest: [below, above].filter((table) => table !== null),
    span: spanOf(rho, rounding)
  };
}

interface Margin {
  readonly n: number;
  /** High in the first variable, and in the second. */
  readonly row: number;
  readonly column: number;
}

/** The counts of high answers that a split allows, with at least one in each group. */
function margins(n: number, { low = [0, n], high = [0, n] }: Split): number[] {
  const [from, to] = [Math.max(1, high[0], n - low[1]), Math.min(n - 1, high[1], n - low[0])];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** The least count of those high in both whose phi is above end / per, or also at it; one more than can be where none is. */
function leastAbove({ n, row, column }: Margin, end: bigint, per: bigint, orEqual: boolean): number {
  const product = BigInt(row) * BigInt(n - row) * BigInt(column) * BigInt(n - column);
  const limit = end ** 2n * product;
  const isAbove = (both: number): boolean => {
    const cross = BigInt(n) * BigInt(both) - BigInt(row) * BigInt(column);
    const square = (cross * per) ** 2n;
    const signed = cross < 0n ? -square : square;
    const against = end < 0n ? -limit : limit;
    return orEqual ? signed >= against : signed > against;
  };
  // Phi rises with the count.
  let [below, above] = [Math.max(0, row + column - n) - 1, Math.min(row, column) + 1];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (isAbove(middle)) above = middle;
    else below = middle;
  }
  return above;
}

function tableOf({ n, row, column }: Margin, both: number): PhiTable {
  const root = Math.sqrt(row * (n - row)) * Math.sqrt(column * (n - column));
  return {
    n,
    cells: [n - row - column + both, column - both, row - both, both],
    phi: (n * both - row * column) / root
  };
}

function closer(known: PhiTable | null, table: PhiTable, sign: 1 | -1): PhiTable {
  return known === null || sign * (table.phi - known.phi) > 0 ? table : known;
}
