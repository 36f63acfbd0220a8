import { isDefined } from '../result.ts';
import { spearmanOfCodes } from '../association/spearman.ts';
import { demandColumns, FEW_LEVELS, type CodedColumn } from '../kernel/columns.ts';
import { eachPairOf, pairPlace, pairsOf, type Kernel } from '../kernel/kernel.ts';
import { packRows, tableStarts } from '../kernel/packed-rows.ts';
import { drawBelow, seededWords } from '../numerics/random.ts';
import { rowNumbers, rowsOf, type MatrixOptions } from './correlation-matrix.ts';
import { rhoOfCells } from './rho-of-cells.ts';

export interface BootstrapOptions extends MatrixOptions {
  /** From 1 up; 1000 where absent. */
  readonly resamples?: number;
  /** Decides every draw: whole, 0 to 2^53 − 1. */
  readonly seed: number;
}

/** Rho in the resamples, for every pair of columns. */
export interface BootstrappedMatrix {
  readonly variables: number;
  readonly resamples: number;
  /** (0, 1), (0, 2) … (1, 2) …, see `pairOf`. */
  readonly pairs: readonly BootstrappedRho[];
}

export interface BootstrappedRho {
  /** Of each resample in which rho is defined, in their order. */
  readonly rhos: Float64Array;
  /** Resamples in which it is not: too few pairs, or everyone with the same value. */
  readonly without: number;
}

/** Draws that are made and counted at once: less than a millisecond of work, in memory that is not asked for anew. */
const DRAWS = 8192;

/**
 * Spearman's rho of every pair of columns in resamples of the respondents, drawn with replacement, as many as there are:
 * the bootstrap (Efron 1979). One resample serves all pairs. All at once; `bootstrapSpearmanWork` does the same piece by
 * piece.
 *
 *   R: `replicate(1000, cor(x[sample(n, n, TRUE), ], method = "spearman"))`, with other random numbers.
 *   Missing values are left out after drawing, pairwise; listwise, resamples are of the rows that have every value.
 *
 * @param columns  equally long; a code at or above a column's levels is missing. Not modified.
 * @throws RangeError for columns or rows of unequal length, a seed or a number of resamples that is not whole
 */
export function bootstrapSpearmanMatrix(
  columns: readonly CodedColumn[],
  kernel: Kernel,
  options: BootstrapOptions
): BootstrappedMatrix {
  const work = bootstrapSpearmanWork(columns, kernel, options);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/**
 * As `bootstrapSpearmanMatrix`, in pieces of about a millisecond, or of one resample where that takes longer; yields the
 * share done, 0 to 1, after each. Between pieces the kernel may do other work. Errors are thrown by the first piece.
 */
export function* bootstrapSpearmanWork(
  columns: readonly CodedColumn[],
  kernel: Kernel,
  options: BootstrapOptions
): Generator<number, BootstrappedMatrix, void> {
  const { resamples = 1000, seed } = options;
  const length = demandColumns('bootstrapSpearmanMatrix', columns, options.rows);
  if (!(Number.isInteger(resamples) && resamples >= 1)) {
    throw new RangeError(`bootstrapSpearmanMatrix requires a whole number of resamples from 1 up (got ${resamples})`);
  }
  const words = seededWords(seed);
  const among = rowNumbers(rowsOf(columns, options));
  const size = among?.length ?? length;
  const rhos = rhosOfDraws(columns, kernel);
  const found = Array.from({ length: pairsOf(columns.length) }, () => new Float64Array(resamples));
  // Of nobody, nothing can be drawn.
  if (size === 0) {
    const pairs = found.map(() => ({ rhos: new Float64Array(0), without: resamples }));
    return { variables: columns.length, resamples, pairs };
  }
  const batch = Math.max(1, Math.floor(DRAWS / size));
  const draws = new Uint32Array(batch * size);
  const defined = new Uint32Array(found.length);
  for (let from = 0; from < resamples; from += batch) {
    const count = Math.min(batch, resamples - from);
    const drawn = draws.subarray(0, count * size);
    drawBelow(size, words, drawn);
    if (among) for (let draw = 0; draw < drawn.length; draw++) drawn[draw] = among[drawn[draw] as number] as number;
    rhos(drawn, count, size, (pair, rho) => {
      if (rho === null) return;
      const place = defined[pair] as number;
      (found[pair] as Float64Array)[place] = rho;
      defined[pair] = place + 1;
    });
    yield (from + count) / resamples;
  }
  const pairs = found.map((values, pair) => {
    const count = defined[pair] as number;
    return { rhos: values.slice(0, count), without: resamples - count };
  });
  return { variables: columns.length, resamples, pairs };
}

/** Tells rho of each pair in each of so many resamples, in their order. */
type RhosOfDraws = (
  draws: Uint32Array,
  resamples: number,
  size: number,
  tell: (pair: number, rho: number | null) => void
) => void;

/** Pairs of few levels by the kernel's tables, others each for itself. */
function rhosOfDraws(columns: readonly CodedColumn[], kernel: Kernel): RhosOfDraws {
  const column = (place: number): CodedColumn => columns[place] as CodedColumn;
  const few = [...columns.keys()].filter((place) => column(place).levels <= FEW_LEVELS);
  const packed = packRows(few.map(column));
  const starts = tableStarts(packed.levels);
  const tables: (readonly [pair: number, start: number, rows: number, columns: number])[] = [];
  eachPairOf(few.length, (a, b, place) => {
    const [i, j] = [few[a] as number, few[b] as number];
    const pair = pairPlace(i, j, columns.length);
    tables.push([pair, starts[place] as number, column(i).levels, column(j).levels]);
  });
  const others: (readonly [pair: number, i: number, j: number])[] = [];
  eachPairOf(columns.length, (i, j, pair) => {
    if (Math.max(column(i).levels, column(j).levels) > FEW_LEVELS) others.push([pair, i, j]);
  });
  const cellsOfOne = starts[starts.length - 1] as number;
  const rhoOf = rhoOfCells();
  return (draws, resamples, size, tell) => {
    // Without two columns of few levels there are no tables, and perhaps no rows packed to draw from.
    const cells = tables.length === 0 ? new Uint32Array(0) : kernel.resampledTables(packed, draws, size);
    for (let resample = 0; resample < resamples; resample++) {
      const from = resample * cellsOfOne;
      for (const [pair, start, rows, columns] of tables) tell(pair, rhoOf(cells, from + start, rows, columns));
      const drawn = draws.subarray(resample * size, (resample + 1) * size);
      for (const [pair, i, j] of others) {
        const [x, y] = [column(i), column(j)];
        const found = spearmanOfCodes(x.codes, y.codes, x.levels, y.levels, drawn);
        tell(pair, isDefined(found) ? found.estimate : null);
      }
    }
  };
}
