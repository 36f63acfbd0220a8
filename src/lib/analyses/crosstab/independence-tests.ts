import type { Counts } from '#lib/stats/counts/counts.ts';
import { isWhole } from '#lib/stats/counts/margins.ts';
import { chiSquare, linearByLinear, type ChiSquare, type ChiSquareTest } from '#lib/stats/tables/chi-square.ts';
import { fisherFreemanHaltonWork, QUICK } from '#lib/stats/tables/fisher-freeman-halton.ts';
import { fisherExact } from '#lib/stats/tables/fisher.ts';
import { roundedCounts } from '#lib/stats/tables/independence.ts';
import { monteCarloFisherWork } from '#lib/stats/tables/monte-carlo-fisher.ts';
import type { LongWork, Notice } from '../contract.ts';
import type { CrosstabMethod, CrosstabTest } from './result.ts';
import type { CrosstabSpec } from './spec.ts';

export interface Tested {
  readonly tests: readonly CrosstabTest[];
  readonly decisive: CrosstabMethod | null;
  /** Null where everyone is in one row or one column. */
  readonly chiSquare: ChiSquare | null;
}

/** Of how few chi-square is a rough guide: more than this share of the cells expecting fewer than 5, or one fewer than 1. */
const MOST_BELOW_5 = 0.2;

/**
 * Tests of independence.
 *
 * @param scores  of rows and columns; null where one of them has no order, and there is no linear association
 */
export function* independenceTests(
  counts: Counts,
  scores: { readonly rows: readonly number[]; readonly columns: readonly number[] } | null,
  { exact, seed }: { readonly exact: CrosstabSpec['exact']; readonly seed: number },
  notices: Notice[]
): LongWork<Tested> {
  const chi = chiSquare(counts);
  if ('why' in chi) return { tests: [], decisive: null, chiSquare: null };
  const linear = scores && linearByLinear(counts, scores);
  const exactly = exact === 'none' ? null : yield* exactTest(counts, exact, seed, notices);
  const rough = chi.cellsBelow5 > MOST_BELOW_5 * chi.cells || chi.leastExpected < 1;
  if (rough && exactly === null)
    notices.push({ code: 'low-expected', about: { cells: chi.cellsBelow5, of: chi.cells } });
  return {
    tests: [
      of('pearson', chi.pearson),
      of('likelihood-ratio', chi.likelihoodRatio),
      ...(chi.continuity ? [of('yates', chi.continuity)] : []),
      ...(linear && !('why' in linear) ? [of('linear-by-linear', linear)] : []),
      ...(exactly ? [exactly] : [])
    ],
    decisive: exactly?.method ?? 'pearson',
    chiSquare: chi
  };
}

function of(method: CrosstabMethod, { statistic, df, p }: ChiSquareTest): CrosstabTest {
  return { method, statistic, df, p, low: null, high: null };
}

function* exactTest(
  counts: Counts,
  exact: 'fisher' | 'mid-p',
  seed: number,
  notices: Notice[]
): LongWork<CrosstabTest | null> {
  // Fisher's test is of whole respondents.
  const whole = isWhole(counts) ? counts : roundedCounts(counts);
  const found = (method: CrosstabMethod, p: number, low: number | null = null, high: number | null = null) => ({
    method,
    statistic: null,
    df: null,
    p,
    low,
    high
  });
  yield 0;
  if (counts.rows === 2 && counts.columns === 2) {
    const test = fisherExact(whole, { midP: exact === 'mid-p' });
    return 'why' in test ? null : found(exact, test.p);
  }
  if (exact === 'mid-p') notices.push({ code: 'no-mid-p', about: {} });
  // Where that is not enough, random tables stand in.
  const test = yield* half(fisherFreemanHaltonWork(whole, { work: QUICK }), 0);
  if (!('why' in test)) return found('fisher-freeman-halton', test.p);
  if (test.why !== 'too-many') return null;
  const drawn = yield* half(monteCarloFisherWork(whole, { seed }), 0.5);
  return 'why' in drawn ? null : found('monte-carlo', drawn.p, drawn.low, drawn.high);
}

/** Work that is half of all there is to do. */
function* half<Result>(part: LongWork<Result>, from: number): LongWork<Result> {
  for (;;) {
    const { done, value } = part.next();
    if (done) return value;
    yield from + value / 2;
  }
}
