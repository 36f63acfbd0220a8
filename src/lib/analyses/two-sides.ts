import { variableOf } from '#lib/data/codebook.ts';
import { columnOf, scoresOf, type Level } from '#lib/data/table.ts';
import { jointCounts, type Counts } from '#lib/stats/counts/counts.ts';
import { eachCell } from '#lib/stats/counts/margins.ts';
import type { Input, Notice } from './contract.ts';
import { countedGroupsOf } from './groups.ts';
import { usableVariables } from './variables-meant.ts';
import type { Why } from './hidden-levels.ts';

/** One of the two variables, as its answers are counted. */
export interface Side {
  readonly variable: string;
  readonly levels: readonly Level[];
  /** One for each level, rising. */
  readonly scores: readonly number[];
  /** Its answers have no order; two of them have one all the same. */
  readonly nominal: boolean;
  /** Levels that are hidden wherever respondents are divided by them. */
  readonly hidden: readonly (Why | null)[];
}

/** The two variables that are meant; null where there is none. */
export interface Sided {
  readonly rowVariable: string | null;
  readonly columnVariable: string | null;
}

/** A table of more rows or columns than this cannot be read. */
const MOST_LEVELS = 30;

/** The two variables; null, with a notice, where they cannot be set against each other. */
export function sidesMeant(
  { rowVariable, columnVariable }: Sided,
  coded: boolean,
  input: Input,
  notices: Notice[]
): { readonly rows: Side; readonly columns: Side } | null {
  if (rowVariable === null) notices.push({ code: 'no-outcome', about: {} });
  if (columnVariable === null) notices.push({ code: 'no-grouping', about: {} });
  if (rowVariable === null || columnVariable === null) return null;
  if (rowVariable === columnVariable) {
    notices.push({ code: 'by-itself', about: { variable: rowVariable } });
    return null;
  }
  const usable = usableVariables([rowVariable, columnVariable], 'answers', input, notices);
  const many = usable.filter((name) => columnOf(coded ? input.coded : input.table, name).levels.length > MOST_LEVELS);
  for (const variable of many) notices.push({ code: 'many-levels', about: { variable, most: MOST_LEVELS } });
  if (usable.length < 2 || many.length > 0) return null;
  return { rows: sideOf(rowVariable, coded, input), columns: sideOf(columnVariable, coded, input) };
}

function sideOf(variable: string, coded: boolean, input: Input): Side {
  const column = columnOf(coded ? input.coded : input.table, variable);
  const { levels } = column;
  const { level, role } = variableOf(input.codebook, variable) ?? {};
  const groups =
    role === 'group' || level === 'nominal' ? countedGroupsOf(input.table, variable, input.smallestGroup) : [];
  return {
    variable,
    levels,
    scores: scoresOf(column),
    nominal: level === 'nominal',
    hidden: levels.map(({ value }) => groups.find((group) => group.value === value)?.hidden ?? null)
  };
}

/** How many gave each pair of answers: weighted, and how many respondents they are. */
export function countsOf(
  rows: Side,
  columns: Side,
  coded: boolean,
  { counts: source, table, weights }: Input
): { readonly weighted: Counts; readonly respondents: Counts } {
  if (coded) {
    const pair = (of: Input['counts']): Counts => full(of.pair(rows.variable, columns.variable));
    return { weighted: pair(source), respondents: pair(source.unweighted) };
  }
  const [x, y] = [columnOf(table, rows.variable), columnOf(table, columns.variable)];
  const count = (by?: Float64Array): Counts =>
    jointCounts(x.codes, y.codes, x.levels.length, y.levels.length, undefined, by);
  const respondents = count();
  return { weighted: weights ? count(weights) : respondents, respondents };
}

function full(counts: ReturnType<Input['counts']['pair']>): Counts {
  if ('cells' in counts) return counts;
  const { rows, columns } = counts;
  const cells = new Float64Array(rows * columns);
  eachCell(counts, (i, j, count) => (cells[i * columns + j] = count));
  return { rows, columns, cells };
}
