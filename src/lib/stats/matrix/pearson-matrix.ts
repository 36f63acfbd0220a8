import type { Correlation, Undefined } from '../result.ts';
import type { Counts } from '../counts/counts.ts';
import { marginsOf } from '../counts/margins.ts';
import { tTwoSided } from '../distributions/student-t.ts';
import { demandColumns } from '../kernel/columns.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { rowNumbers, rowsOf, type CorrelationMatrix, type MatrixOptions } from './correlation-matrix.ts';
import {
  deviatingColumn,
  deviationSums,
  levelDeviations,
  type Deviating,
  type DeviationSums,
  type NumberedColumn
} from './deviations.ts';
import { everyPair } from './every-pair.ts';
import { levelRoom } from './level-counts.ts';

/** Why Pearson's r is undefined: fewer than 3 pairs, or everyone has the same value of one variable. */
type NoPearson = Undefined<'too-few' | 'constant'>;

/**
 * Pearson's correlation of every pair of columns whose levels are numbers.
 *
 *   Columns of few levels by tables of counts, others by sums of products of deviations from the mean.
 *   p: two-sided t with n − 2 df. R: `cor(x, use = "pairwise")`, `cor.test(x, y)`; SPSS CORRELATIONS.
 *
 * @param columns  equally long; a code at or above a column's levels is missing. Not modified. `levelValues` has the
 *                 numbers of a column that `rankCodes` made.
 * @returns for each pair r, t with its df, p and n; or why r is undefined
 * @throws RangeError for columns or rows of unequal length, or without a finite number for each level
 */
export function pearsonMatrix(
  columns: readonly NumberedColumn[],
  kernel: Kernel,
  options: MatrixOptions = {}
): CorrelationMatrix<NoPearson['why']> {
  const length = demandColumns('pearsonMatrix', columns, options.rows);
  columns.forEach(demandNumbers);
  const taken = rowsOf(columns, options);
  const rows = rowNumbers(taken);
  const n = rows?.length ?? length;
  const [room, roomY] = [levelRoom(columns), levelRoom(columns)];
  const column = (place: number): NumberedColumn => columns[place] as NumberedColumn;
  const pairs = everyPair<Correlation | NoPearson, Deviating>(columns, kernel, taken, {
    fromTable: (counts, i, j) => correlationOf(tableSums(counts, column(i).numbers, column(j).numbers)),
    scored: (place) => deviatingColumn(column(place), rows, room),
    together: (deviating, first) => fromDeviations(deviating, n, first, kernel),
    alone: (i, j) => correlationOf(deviationSums(column(i), column(j), rows, room, roomY))
  });
  return { variables: columns.length, pairs };
}

function demandNumbers({ levels, numbers }: NumberedColumn): void {
  for (let level = 0; level < Math.max(levels, numbers.length); level++) {
    if (!Number.isFinite(numbers[level]) || level >= levels) {
      throw new RangeError(
        `pearsonMatrix requires a finite number for each of ${levels} levels (got ${numbers[level]})`
      );
    }
  }
}

function tableSums(counts: Counts, numbersX: ArrayLike<number>, numbersY: ArrayLike<number>): DeviationSums {
  const { rows, columns, n } = marginsOf(counts);
  const { levels: x, squares: xx } = levelDeviations(numbersX, rows);
  const { levels: y, squares: yy } = levelDeviations(numbersY, columns);
  let xy = 0;
  for (let i = 0; i < counts.rows; i++) {
    let sum = 0;
    for (let j = 0; j < counts.columns; j++) sum += (counts.cells[i * counts.columns + j] as number) * (y[j] as number);
    xy += (x[i] as number) * sum;
  }
  return { n, xx, yy, xy };
}

function fromDeviations(
  columns: readonly Deviating[],
  n: number,
  first: number,
  kernel: Kernel
): (Correlation | NoPearson)[] {
  const fillers = columns.map(({ fill }) => fill);
  const products = kernel.products(fillers, n, first);
  const found: (Correlation | NoPearson)[] = [];
  for (let j = first; j < columns.length; j++)
    for (let i = 0; i < j; i++) {
      const [xx, yy] = [(columns[i] as Deviating).squares, (columns[j] as Deviating).squares];
      found.push(correlationOf({ n, xx, yy, xy: products[found.length] as number }));
    }
  return found;
}

/** R, t and p; |r| of 1, as far as doubles tell, has an infinite t. */
function correlationOf({ n, xx, yy, xy }: DeviationSums): Correlation | NoPearson {
  if (n < 3) return { why: 'too-few', n };
  if (xx === 0 || yy === 0) return { why: 'constant', n };
  const df = n - 2;
  const estimate = Math.max(-1, Math.min(1, xy / Math.sqrt(xx) / Math.sqrt(yy)));
  const unexplained = (1 - estimate) * (1 + estimate);
  if (unexplained === 0) return { estimate, n, statistic: null, df, p: 0 };
  const t = estimate * Math.sqrt(df / unexplained);
  return { estimate, n, statistic: t, df, p: tTwoSided(t, df) };
}
