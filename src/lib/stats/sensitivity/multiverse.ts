import { isDefined, type Correlation, type Undefined } from '../result.ts';
import type { Counts } from '../counts/counts.ts';
import { demandCounts, marginsOf } from '../counts/margins.ts';
import { recodeCounts, type LevelMap } from '../matrix/recode-counts.ts';
import { allAtOnce } from './all-at-once.ts';
import { summaryOf, type MultiverseSummary } from './multiverse-summary.ts';

/** A coefficient that can be had of a table of counts: `spearman`, Kendall's tau-b, Pearson's r of levels … */
export interface Coefficient {
  readonly name: string;
  readonly of: (counts: Counts) => Correlation | Undefined<string>;
}

/** One way to analyse the pair, by the places of its choices. */
export interface Place {
  /** Of the coding of the row variable. */
  readonly row: number;
  /** Of the coding of the column variable. */
  readonly column: number;
  readonly coefficient: number;
}

/** What one way gives. */
export interface Specification extends Place {
  readonly n: number;
  readonly estimate: number;
  readonly p: number;
}

/** A way that gives nothing, and why. */
export interface NoSpecification extends Place, Undefined<string> {}

/** The specification curve of a pair. */
export interface Multiverse {
  /** By rising estimate; alike, in the order of their choices. */
  readonly specifications: readonly Specification[];
  /** In the order of their choices. */
  readonly without: readonly NoSpecification[];
  readonly summary: MultiverseSummary;
}

export interface MultiverseOptions {
  /** The way that was published, or is in force. */
  readonly published?: Place;
  /** p below which a way counts as significant; .05 where absent. */
  readonly alpha?: number;
}

/**
 * A correlation under every defensible choice: the specification curve of one pair (Simonsohn, Simmons and Nelson 2020), or
 * multiverse analysis (Steegen et al. 2016).
 *
 *   Every coding of the row variable with every coding of the column variable and every coefficient. The raw table is folded
 *   for each, and no respondent is looked at again; codings that sort the respondents alike are computed once, and counted
 *   each. Of tests that share their data, as these do, the p values are no independent evidence.
 *
 * @param counts        of the raw levels, with the kinds of missing as levels of their own; weights where each coefficient
 *                      takes them. Not modified.
 * @param rows, columns codings of each variable, at least one; a level that goes to or above `levels` (255) is missing
 * @param coefficients  at least one
 * @throws RangeError for counts that are negative, a coding of another number of levels, no coding or no coefficient, a
 *         published way that is not among them, an alpha outside (0, 1); and what a coefficient throws
 */
export function multiverse(
  counts: Counts,
  rows: readonly LevelMap[],
  columns: readonly LevelMap[],
  coefficients: readonly Coefficient[],
  options: MultiverseOptions = {}
): Multiverse {
  return allAtOnce(multiverseWork(counts, rows, columns, coefficients, options));
}

/**
 * As `multiverse`, in pieces of one coding of the row variable; yields the share done, 0 to 1, after each. Errors are thrown
 * by the first piece.
 */
export function* multiverseWork(
  counts: Counts,
  rows: readonly LevelMap[],
  columns: readonly LevelMap[],
  coefficients: readonly Coefficient[],
  { published, alpha = 0.05 }: MultiverseOptions = {}
): Generator<number, Multiverse, void> {
  demandCounts('multiverse', counts, 'any');
  demandChoices(rows.length, columns.length, coefficients.length);
  if (published) demandPlace(published, rows.length, columns.length, coefficients.length);
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`multiverse requires alpha between 0 and 1 (got ${alpha})`);
  const used = marginsOf(counts);
  const [sameRows, sameColumns] = [firstAlike(rows, used.rows), firstAlike(columns, used.columns)];
  const found: (readonly (Correlation | Undefined<string>)[])[][] = [];
  for (const [row, map] of rows.entries()) {
    const first = sameRows[row] as number;
    if (first < row) found.push(found[first] as (typeof found)[number]);
    else {
      const folded = recodeCounts(counts, map, unchanged(counts.columns));
      const kept = unchanged(map.levels);
      const ofRow: (typeof found)[number] = [];
      for (const [column, coding] of columns.entries()) {
        const alike = sameColumns[column] as number;
        if (alike < column) ofRow.push(ofRow[alike] as (typeof ofRow)[number]);
        else {
          const table = recodeCounts(folded, kept, coding);
          ofRow.push(coefficients.map(({ of }) => of(table)));
        }
      }
      found.push(ofRow);
    }
    yield (row + 1) / rows.length;
  }
  return curveOf(found, distinct(sameRows) * distinct(sameColumns), published, alpha);
}

/** For each coding the first that sends the levels that anybody has to the same places, among as many. */
function firstAlike(maps: readonly LevelMap[], used: Float64Array): number[] {
  const seen = new Map<string, number>();
  return maps.map(({ levels, to }, place) => {
    const places = Array.from(to, (after, level) => {
      // What is no place must not pass for one: it is refused when the table is folded.
      if (!(Number.isInteger(after) && after >= 0)) return `?${place}`;
      return used[level] === 0 || after >= levels ? '-' : after;
    });
    const key = `${levels}: ${places.join(' ')}`;
    const first = seen.get(key) ?? place;
    seen.set(key, first);
    return first;
  });
}

function unchanged(levels: number): LevelMap {
  return { levels, to: Uint32Array.from({ length: levels }, (_, level) => level) };
}

function distinct(firsts: readonly number[]): number {
  return new Set(firsts).size;
}

function curveOf(
  found: readonly (readonly (readonly (Correlation | Undefined<string>)[])[])[],
  tables: number,
  published: Place | undefined,
  alpha: number
): Multiverse {
  const specifications: Specification[] = [];
  const without: NoSpecification[] = [];
  found.forEach((ofRow, row) => {
    ofRow.forEach((ofPair, column) => {
      ofPair.forEach((one, coefficient) => {
        const place = { row, column, coefficient };
        if (isDefined(one)) specifications.push({ ...place, n: one.n, estimate: one.estimate, p: one.p });
        else without.push({ ...place, why: one.why, n: one.n });
      });
    });
  });
  specifications.sort((a, b) => a.estimate - b.estimate);
  return { specifications, without, summary: summaryOf(specifications, without, tables, published, alpha) };
}

function demandChoices(rows: number, columns: number, coefficients: number): void {
  if (Math.min(rows, columns, coefficients) === 0) {
    throw new RangeError(
      `multiverse requires at least one coding of each variable and one coefficient (got ${rows}, ${columns} and ${coefficients})`
    );
  }
}

function demandPlace({ row, column, coefficient }: Place, rows: number, columns: number, coefficients: number): void {
  const isAmong = (place: number, of: number): boolean => Number.isInteger(place) && place >= 0 && place < of;
  if (!(isAmong(row, rows) && isAmong(column, columns) && isAmong(coefficient, coefficients))) {
    throw new RangeError(
      `multiverse requires a published way among its choices (got ${row}, ${column} and ${coefficient})`
    );
  }
}
