import type { Counts } from '#lib/stats/counts/counts.ts';
import { marginsOf } from '#lib/stats/counts/margins.ts';
import type { Input, Notice } from './contract.ts';
import { hiddenOf, type Why } from './hidden-levels.ts';
import { countsOf, sidesMeant, type Side, type Sided } from './two-sides.ts';

/** A two-way table as it may be shown. */
export interface ShownTable {
  readonly counts: Counts;
  readonly n: number;
  /** The answers. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** One for each answer, rising; null where they have no order. */
  readonly rowScores: readonly number[] | null;
  readonly columnScores: readonly number[] | null;
  /** Whether answers that somebody gave are left out. */
  readonly suppressed: boolean;
}

/**
 * Two variables against each other, of those who answered both, without the rows and columns of too few respondents and
 * whatever lets them be subtracted. Null, with a notice, where nothing can be shown.
 *
 * @param weighted  counts are sums of weights; what is hidden is decided by respondents all the same
 */
export function shownTable(
  meant: Sided,
  { coded, weighted }: { readonly coded: boolean; readonly weighted: boolean },
  input: Input,
  notices: Notice[]
): ShownTable | null {
  const sides = sidesMeant(meant, coded, input, notices);
  if (sides === null) return null;
  const { respondents, weighted: sums } = countsOf(sides.rows, sides.columns, coded, input);
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
    return null;
  }
  tellHidden(sides.rows, hidden.rows, input, notices);
  tellHidden(sides.columns, hidden.columns, input, notices);
  const counts = part(weighted ? sums : respondents, rows.places, columns.places);
  const { n } = marginsOf(counts);
  if (n === 0) {
    notices.push({ code: 'nobody', about: {} });
    return null;
  }
  return {
    counts,
    n,
    rows: rows.levels,
    columns: columns.levels,
    rowScores: scoresIn(sides.rows, rows),
    columnScores: scoresIn(sides.columns, columns),
    suppressed
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
