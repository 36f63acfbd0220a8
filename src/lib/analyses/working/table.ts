import { columnOf } from '#lib/data/table.ts';
import { codingOf } from '#lib/recode/step.ts';
import { cramersV, phi } from '#lib/stats/association/nominal.ts';
import type { Counts } from '#lib/stats/counts/counts.ts';
import { isWhole, marginsOf, type Margins } from '#lib/stats/counts/margins.ts';
import { isDefined } from '#lib/stats/result.ts';
import { roundedCounts } from '#lib/stats/tables/independence.ts';
import { residuals } from '#lib/stats/tables/residuals.ts';
import type { Input, Notice } from '../contract.ts';
import { ALL } from '../ref.ts';
import { shownTable, type ShownTable } from '../shown-table.ts';
import type { Made } from './compute.ts';
import { inRows, measureOf } from './measures.ts';
import type { IndependenceWorking, TableCellWorking, TableSide } from './result-table.ts';
import type { WorkingSpec } from './spec.ts';
import { whoIn } from './within.ts';

/** What is of whole respondents: sums of weights are rounded for it. */
const EXACT: readonly WorkingSpec['measure'][] = [
  'fisher',
  'mid-p',
  'fisher-freeman-halton',
  'monte-carlo',
  'odds-ratio-exact'
];

/** Whether what is asked for is of whole counts. */
export function isOfWhole({ part, value, measure }: Pick<WorkingSpec, 'part' | 'value' | 'measure'>): boolean {
  return part === '' && value === '' && EXACT.includes(measure);
}

/** Whether counts are sums of weights. */
export function isWeightedTable({ weighted }: WorkingSpec, { weights }: Input): boolean {
  return weighted && weights !== null;
}

/** A two-way table as a cross table shows it: a cell's shares and expected count, or chi-square or a measure of it all. */
export function tableWorking(spec: WorkingSpec, input: Input, notices: Notice[]): Made | null {
  const { x, y, part, value, asRead } = spec;
  const told: Notice[] = [];
  const shown = shownTable(
    { rowVariable: x, columnVariable: y },
    { coded: !asRead, weighted: isWeightedTable(spec, input) },
    input,
    told
  );
  // How many are left out stands in a table of its own, and nowhere where it would give away what is hidden.
  notices.push(...told.filter(({ code }) => code !== 'left-out'));
  if (shown === null || x === null || y === null) return null;
  const sums = isOfWhole(spec) && !isWhole(shown.counts) ? shown.counts : null;
  const table = sums === null ? shown : rounded(shown);
  const margins = marginsOf(table.counts);
  const asked = part === '' && value === '' ? null : askedOf(part, value, table, margins);
  if (asked === 'absent') {
    notices.push({ code: 'no-part', about: { variable: x } }, { code: 'no-part', about: { variable: y } });
    return null;
  }
  const measure = asked === null ? measureOf(spec, table, notices) : null;
  if (measure === 'refused') return null;
  const side = (variable: string, values: readonly string[], totals: ArrayLike<number>): TableSide => ({
    variable,
    cut: !asRead && codingOf(input.steps, variable).cutoff !== null,
    levels: values.map((level, place) => ({ value: level, count: totals[place] as number }))
  });
  const columns = [x, y].map((name) => columnOf(asRead ? input.table : input.coded, name));
  return {
    value: null,
    who: table.suppressed ? null : whoIn(columns, { rows: undefined, value: null, others: 0 }, input),
    working: {
      of: 'table',
      n: table.n,
      x: side(x, table.rows, margins.rows),
      y: side(y, table.columns, margins.columns),
      cells: inRows(table.counts.cells, table.counts),
      asked,
      test: testOf(table.counts),
      measure,
      suppressed: table.suppressed,
      ...(sums === null ? {} : { sums: inRows(sums.cells, sums) })
    }
  };
}

/** Exact tests count whole respondents. */
function rounded(table: ShownTable): ShownTable {
  const counts = roundedCounts(table.counts);
  return { ...table, counts, n: marginsOf(counts).n };
}

function askedOf(
  part: string,
  value: string,
  { counts, rows, columns, n }: ShownTable,
  margins: Margins
): TableCellWorking | 'absent' {
  const [i, j] = [rows.indexOf(part), columns.indexOf(value)];
  const [row, column] = [part === ALL ? null : part, value === ALL ? null : value];
  if ((row !== null && i < 0) || (column !== null && j < 0)) return 'absent';
  const rowTotal = row === null ? n : (margins.rows[i] as number);
  const columnTotal = column === null ? n : (margins.columns[j] as number);
  const inCell = row !== null && column !== null;
  const place = i * counts.columns + j;
  const count = inCell ? (counts.cells[place] as number) : row === null ? columnTotal : rowTotal;
  const away = inCell ? residuals(counts) : null;
  const found = away !== null && isDefined(away) ? away : null;
  return {
    row,
    column,
    count,
    rowTotal,
    columnTotal,
    ofRow: rowTotal > 0 ? count / rowTotal : null,
    ofColumn: columnTotal > 0 ? count / columnTotal : null,
    ofTotal: count / n,
    expected: found?.expected[place] ?? null,
    residual: found?.adjusted[place] ?? null
  };
}

/** Chi-square of independence with phi and V; null where everyone is in one row or one column. */
export function testOf(counts: Counts): IndependenceWorking | null {
  const [away, v, signed] = [residuals(counts), cramersV(counts), phi(counts)];
  if (!isDefined(away) || !isDefined(v)) return null;
  const terms = away.expected.map((mean, cell) => (mean > 0 ? (away.raw[cell] as number) ** 2 / mean : 0));
  return {
    expected: inRows(away.expected, counts),
    terms: inRows(terms, counts),
    statistic: v.statistic,
    df: v.df,
    p: v.p,
    phi: isDefined(signed) ? signed.estimate : null,
    v: v.estimate
  };
}
