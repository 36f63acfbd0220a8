import { outcomeOf } from '#lib/data/codebook.ts';
import { isWhole } from '#lib/stats/counts/margins.ts';
import type { Input, LongWork, Notice } from '../contract.ts';
import { contrastOf } from '../contrast.ts';
import { groupingOf } from '../grouping.ts';
import { finished } from '../long-work.ts';
import { shownTable } from '../shown-table.ts';
import { tableOf } from './cells.ts';
import { effectsOf } from './effects.ts';
import { independenceTests } from './independence-tests.ts';
import type { CrosstabResult } from './result.ts';
import type { CrosstabSpec } from './spec.ts';

/** Where the field is left empty. */
const DEFAULT_SEED = 1;

/** An exact test may take a second or more: it is then done away from the page. */
export const isLong = ({ exact }: CrosstabSpec): boolean => exact !== 'none';

export function compute(spec: CrosstabSpec, input: Input): CrosstabResult {
  return finished(work(spec, input));
}

/**
 * Two variables against each other, of those who answered both. Rows and columns of too few respondents are left out, with
 * whatever lets them be subtracted, and everything is computed of what remains.
 */
export function* work(spec: CrosstabSpec, input: Input): LongWork<CrosstabResult> {
  const notices: Notice[] = [];
  const nothing = nothingOf(spec, input, notices);
  const table = shownTable(nothing, { coded: spec.coded, weighted: true }, input, notices);
  if (table === null) return nothing;
  const { counts, n, rows, columns, rowScores, columnScores } = table;
  const scores = rowScores && columnScores && { rows: rowScores, columns: columnScores };
  const { tests, decisive, chiSquare } = yield* independenceTests(
    counts,
    scores,
    { exact: spec.exact, seed: nothing.seed },
    notices
  );
  if (chiSquare === null) notices.push({ code: 'constant', about: {} });
  const groups = spec.show === 'row' ? 'rows' : 'columns';
  const effects = effectsOf(counts, { level: spec.level / 100, exact: spec.exact !== 'none', groups }, notices);
  return {
    ...nothing,
    ...tableOf(counts, rows, columns, spec),
    n,
    smallExpected: chiSquare && {
      cells: chiSquare.cellsBelow5,
      of: chiSquare.cells,
      least: chiSquare.leastExpected
    },
    tests,
    decisive,
    effects,
    contrast: effects.some(({ measure }) => measure === 'risk-difference') ? contrastOf(groups, rows, columns) : null,
    rounded: spec.exact !== 'none' && !isWhole(counts)
  };
}

function nothingOf(spec: CrosstabSpec, input: Input, notices: readonly Notice[]): CrosstabResult {
  const { chart, expected, residuals: wanted, letters, coded, exact } = spec;
  return {
    rowVariable: spec.rows ?? outcomeOf(input.codebook)?.name ?? null,
    columnVariable: spec.columns ?? groupingOf(input.codebook),
    show: spec.show,
    asked: { chart, expected, residuals: wanted, letters, coded, exact },
    level: spec.level / 100,
    n: null,
    rows: [],
    columns: [],
    cells: [],
    comparisons: [],
    smallExpected: null,
    tests: [],
    decisive: null,
    effects: [],
    contrast: null,
    weighted: input.weights !== null,
    seed: spec.seed ?? DEFAULT_SEED,
    rounded: false,
    notices
  };
}
