import { outcomeOf } from '#lib/data/codebook.ts';
import type { Counts } from '#lib/stats/counts/counts.ts';
import { isWhole, marginsOf } from '#lib/stats/counts/margins.ts';
import type { Input, LongWork, Notice } from '../contract.ts';
import { groupingOf } from '../grouping.ts';
import { finished } from '../long-work.ts';
import { tableOf } from './cells.ts';
import { effectsOf } from './effects.ts';
import { hiddenOf, type Why } from './hiding.ts';
import { independenceTests } from './independence-tests.ts';
import type { CrosstabContrast, CrosstabResult } from './result.ts';
import { countsOf, sidesMeant, type Side } from './sides.ts';
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
  const sides = sidesMeant(nothing, spec.coded, input, notices);
  if (sides === null) return nothing;
  const { weighted, respondents } = countsOf(sides.rows, sides.columns, spec.coded, input);
  const leftOut = input.table.rows - marginsOf(respondents).n;
  if (leftOut > 0) notices.push({ code: 'left-out', about: { count: leftOut } });
  const hidden = hiddenOf(respondents, input.smallestGroup, {
    rows: sides.rows.hidden,
    columns: sides.columns.hidden
  });
  const [rows, columns] = [shown(sides.rows, hidden.rows), shown(sides.columns, hidden.columns)];
  const suppressed = [...hidden.rows, ...hidden.columns].some((why) => why === 'small' || why === 'complement');
  if (suppressed && (rows.levels.length < 2 || columns.levels.length < 2)) {
    notices.push({ code: 'only-hidden', about: { smallest: input.smallestGroup } });
    return nothing;
  }
  tellHidden(sides.rows, hidden.rows, input, notices);
  tellHidden(sides.columns, hidden.columns, input, notices);
  const counts = part(weighted, rows.places, columns.places);
  const { n } = marginsOf(counts);
  if (n === 0) {
    notices.push({ code: 'nobody', about: {} });
    return nothing;
  }

  const [rowScores, columnScores] = [scoresIn(sides.rows, rows), scoresIn(sides.columns, columns)];
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
    ...tableOf(counts, rows.levels, columns.levels, spec),
    n,
    smallExpected: chiSquare && {
      cells: chiSquare.cellsBelow5,
      of: chiSquare.cells,
      least: chiSquare.leastExpected
    },
    tests,
    decisive,
    effects,
    contrast: effects.some(({ measure }) => measure === 'risk-difference')
      ? contrastOf(groups, rows.levels, columns.levels)
      : null,
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

interface Shown {
  readonly places: readonly number[];
  /** The answers. */
  readonly levels: readonly string[];
}

function shown({ levels }: Side, hidden: readonly (Why | null)[]): Shown {
  const places = [...levels.keys()].filter((place) => hidden[place] === null);
  return { places, levels: places.map((place) => levels[place]?.value ?? '') };
}

/** Null where the answers have no order. */
function scoresIn({ scores, nominal }: Side, { places }: Shown): number[] | null {
  return nominal && places.length > 2 ? null : places.map((place) => scores[place] as number);
}

function tellHidden(
  { variable, levels }: Side,
  hidden: readonly (Why | null)[],
  input: Input,
  notices: Notice[]
): void {
  levels.forEach(({ value }, place) => {
    const why = hidden[place] ?? null;
    if (why === 'small' || why === 'complement')
      notices.push({ code: `hidden-${why}`, about: { variable, value, smallest: input.smallestGroup } });
  });
}

function part({ columns, cells }: Counts, rowPlaces: readonly number[], columnPlaces: readonly number[]): Counts {
  return {
    rows: rowPlaces.length,
    columns: columnPlaces.length,
    cells: rowPlaces.flatMap((i) => columnPlaces.map((j) => cells[i * columns + j] as number))
  };
}

/** As `effectsOf` sets them against each other. */
function contrastOf(side: 'rows' | 'columns', rows: readonly string[], columns: readonly string[]): CrosstabContrast {
  const [groups, answers] = side === 'columns' ? [columns, rows] : [rows, columns];
  return { side, event: answers[1] ?? '', group: groups[1] ?? '', against: groups[0] ?? '' };
}
