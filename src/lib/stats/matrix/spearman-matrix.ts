import type { Correlation } from '../result.ts';
import { spearman, type NoSpearman } from '../association/spearman.ts';
import { tTwoSided } from '../distributions/student-t.ts';
import { demandColumns, type CodedColumn } from '../kernel/columns.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { rowNumbers, rowsOf, type CorrelationMatrix, type MatrixOptions } from './correlation-matrix.ts';
import { everyPair } from './every-pair.ts';
import { levelRoom } from './level-counts.ts';
import { rankedColumn, rankSums, type Ranked, type RankSums } from './ranks.ts';

/**
 * Spearman's rank correlation of every pair of columns: what `spearmanOfCodes` gives for each, to the last bit, but all at
 * once.
 *
 *   Columns of few levels by tables of counts. Others by sums of products of midranks, which are whole numbers and summed
 *   exactly; where values are missing pairwise, each pair has ranks of its own.
 *   R: `cor(x, method = "spearman", use = "pairwise")`; p as `cor.test(…, exact = FALSE)`; scipy `spearmanr(x)`.
 *
 * @param columns  equally long; a code at or above a column's levels is missing. Not modified.
 * @returns for each pair rho, t with its df, p and n; or why rho is undefined
 * @throws RangeError for columns or rows of unequal length, or more than 2^25 rows of columns with many levels
 */
export function spearmanMatrix(
  columns: readonly CodedColumn[],
  kernel: Kernel,
  options: MatrixOptions = {}
): CorrelationMatrix<NoSpearman['why']> {
  const length = demandColumns('spearmanMatrix', columns, options.rows);
  const taken = rowsOf(columns, options);
  const rows = rowNumbers(taken);
  const n = rows?.length ?? length;
  const [room, roomY] = [levelRoom(columns), levelRoom(columns)];
  const pairs = everyPair<Correlation | NoSpearman, Ranked>(columns, kernel, taken, {
    fromTable: spearman,
    scored: (place) => rankedColumn(columns[place] as CodedColumn, rows, room),
    together: (ranked, first) => fromRanks(ranked, n, first, kernel),
    alone: (i, j) =>
      correlationOfSums(rankSums(columns[i] as CodedColumn, columns[j] as CodedColumn, rows, room, roomY))
  });
  return { variables: columns.length, pairs };
}

function fromRanks(columns: readonly Ranked[], n: number, first: number, kernel: Kernel): (Correlation | NoSpearman)[] {
  const fillers = columns.map(({ fill }) => fill);
  const products = kernel.wholeProducts(fillers, n, n, first);
  const found: (Correlation | NoSpearman)[] = [];
  for (let j = first; j < columns.length; j++)
    for (let i = 0; i < j; i++) {
      const [xx, yy] = [(columns[i] as Ranked).squares, (columns[j] as Ranked).squares];
      found.push(correlationOfSums({ n, xx, yy, xy: products[found.length] as bigint }));
    }
  return found;
}

/** Rho, t and p as in `spearman`: whole numbers until the last step. */
function correlationOfSums({ n, xx, yy, xy }: RankSums): Correlation | NoSpearman {
  if (n < 3) return { why: 'too-few', n };
  if (xx === 0n || yy === 0n) return { why: 'constant', n };
  const df = n - 2;
  const product = xx * yy;
  const unexplained = product - xy * xy;
  if (unexplained === 0n) return { estimate: xy > 0n ? 1 : -1, n, statistic: null, df, p: 0 };
  const t = Number(xy) * Math.sqrt(df / Number(unexplained));
  return { estimate: Number(xy) / Math.sqrt(Number(product)), n, statistic: t, df, p: tTwoSided(t, df) };
}
