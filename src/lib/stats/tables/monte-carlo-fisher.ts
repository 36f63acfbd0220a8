import type { Interval, Undefined } from '../result.ts';
import { clopperPearson, type ShareInterval } from '../description/share-intervals.ts';
import { LOG_TIE } from './fisher-freeman-halton.ts';
import { demandTable } from './independence.ts';
import { randomTables } from './random-tables.ts';
import { logGamma } from '../distributions/saddle-point.ts';
import { marginsOf, withoutEmpty } from '../counts/margins.ts';
import type { Counts } from '../counts/counts.ts';

export interface MonteCarloOptions {
  /** From 1 up; 10 000 where absent, as in SPSS. */
  readonly draws?: number;
  /** Decides every draw: whole, 0 to 2^53 − 1. */
  readonly seed: number;
  /** Of the interval of p; .99 where absent, as in SPSS. */
  readonly level?: number;
}

/** A p value by chance, with the exact (Clopper–Pearson) interval of the p that all tables would give. */
export interface MonteCarloFisher extends Interval {
  readonly n: number;
  /** (hits + 1) / (draws + 1): the observed table is one of the draws (Phipson and Smyth 2010). Never 0. */
  readonly p: number;
  /** Draws at most as probable as the observed table. */
  readonly hits: number;
  readonly draws: number;
}

/** Respondents put in a new order, or cells, between two yields: some milliseconds. */
const PIECE = 2 ** 18;

/**
 * Fisher's test of a table of any size by tables drawn at random with the same margins, where there are too many for
 * `fisherFreemanHalton`. All at once; `monteCarloFisherWork` does the same piece by piece.
 *
 *   R: `fisher.test(table, simulate.p.value = TRUE, B = draws)`, with other random numbers; SPSS CROSSTABS
 *   /METHOD=MC CIN(99) SAMPLES(10000), which prints hits / draws with a normal interval.
 *
 * @param counts  empty rows and columns do no harm. Not modified.
 * @returns p with its interval; or why there is no test: nobody or one respondent, all in one row or column
 * @throws RangeError for a negative or fractional count, draws or a seed that are not whole, a level not between 0 and 1
 */
export function monteCarloFisher(
  counts: Counts,
  options: MonteCarloOptions
): MonteCarloFisher | Undefined<'too-few' | 'constant'> {
  const work = monteCarloFisherWork(counts, options);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/**
 * As `monteCarloFisher`, in pieces of some milliseconds, or of one draw where that takes longer; yields the share done, 0 to 1,
 * after each. Errors are thrown by the first piece.
 */
export function* monteCarloFisherWork(
  counts: Counts,
  { draws = 10_000, seed, level = 0.99 }: MonteCarloOptions
): Generator<number, MonteCarloFisher | Undefined<'too-few' | 'constant'>, void> {
  demandTable('monteCarloFisher', counts, 'whole');
  if (!(Number.isInteger(draws) && draws >= 1)) {
    throw new RangeError(`monteCarloFisher requires a whole number of draws from 1 up (got ${draws})`);
  }
  if (!(level > 0 && level < 1)) {
    throw new RangeError(`monteCarloFisher requires a level between 0 and 1 (got ${level})`);
  }
  const { rows, columns, cells } = withoutEmpty(counts);
  const margins = marginsOf({ rows, columns, cells });
  const { n } = margins;
  if (n < 2) return { why: 'too-few', n };
  if (rows < 2 || columns < 2) return { why: 'constant', n };

  const logFactorials = Float64Array.from({ length: Math.max(...margins.rows) + 1 }, (_, k) => logGamma(k + 1));
  const logWeight = (table: ArrayLike<number>): number => {
    let sum = 0;
    for (let cell = 0; cell < table.length; cell++) sum -= logFactorials[table[cell] as number] as number;
    return sum;
  };
  const limit = logWeight(cells) + LOG_TIE;
  const next = randomTables(margins.rows, margins.columns, seed);
  const perPiece = Math.max(1, Math.floor(PIECE / (n + rows * columns)));
  let hits = 0;
  for (let draw = 1; draw <= draws; draw++) {
    if (logWeight(next()) <= limit) hits++;
    if (draw % perPiece === 0 || draw === draws) yield draw / draws;
  }
  // Of at least one draw there is an interval.
  const { low, high } = clopperPearson(hits, draws, level) as ShareInterval;
  return { n, p: (hits + 1) / (draws + 1), hits, draws, low, high, level };
}
