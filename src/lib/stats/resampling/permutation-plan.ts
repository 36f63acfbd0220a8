import { partCounts } from './parts.ts';
import type { Bounds, RowGroup } from './row-sums.ts';
import type { ScoredMargin, ScoredTable } from './scored-table.ts';

/** How the permutation distribution of a table is put together: rows from the top, rows from the bottom, and their meeting. */
export interface PermutationPlan {
  /** The most steps that it takes, additions and look-ups; 2^53 − 1 stands for that many and more. */
  readonly states: number;
  /** The side that is filled row by row, by rising scores; the other's largest level comes last. */
  readonly rows: ScoredMargin;
  readonly columns: ScoredMargin;
  /** How many rows are filled from the top. */
  readonly top: number;
}

/** More respondents than this, and binomial coefficients no longer fit. */
const MOST = 1000;

/** Room for so many different sums: 32 MB. */
const WIDEST = 2 ** 22;

/** The way of fewest states: either side by rows, and met at any row. */
export function permutationPlan({ n, rows, columns }: ScoredTable): PermutationPlan {
  const turned = planOf(n, columns, rows);
  const plain = planOf(n, rows, columns);
  return turned.states < plain.states ? turned : plain;
}

function planOf(n: number, unsortedRows: ScoredMargin, unsortedColumns: ScoredMargin): PermutationPlan {
  const rows = sortedBy(unsortedRows, unsortedRows.scores);
  const columns = sortedBy(unsortedColumns, unsortedColumns.totals);
  let best: PermutationPlan = { states: Number.MAX_SAFE_INTEGER, rows, columns, top: 1 };
  if (n > MOST) return best;
  const parts = partCounts(columns.totals);
  const fromTop = statesOf(rows, columns, parts);
  const fromBottom = statesOf({ totals: rows.totals.toReversed(), scores: rows.scores.toReversed() }, columns, parts);
  for (let top = 1; top < rows.totals.length; top++) {
    const states = (fromTop[top - 1] as number) + (fromBottom[rows.totals.length - top - 1] as number);
    if (states < best.states) best = { ...best, states, top };
  }
  return best;
}

function sortedBy({ totals, scores }: ScoredMargin, keys: readonly number[]): ScoredMargin {
  const order = [...keys.keys()].sort((a, b) => (keys[a] as number) - (keys[b] as number));
  return {
    totals: order.map((level) => totals[level] as number),
    scores: order.map((level) => scores[level] as number)
  };
}

/** States until the first rows are filled, for one row, two rows and so on; those of the meeting included. */
function statesOf(rows: ScoredMargin, columns: ScoredMargin, parts: Float64Array): number[] {
  const first = rows.scores[0] as number;
  let [filled, states, products, width] = [0, 0, 1, 1];
  return rows.totals.map((size, row) => {
    const before = Math.min(products, width);
    const lessFilled = parts[filled] as number;
    filled += size;
    const nodes = parts[filled] as number;
    if (row === 0) return 2 * nodes;
    const [least, most] = sumsOfSome(columns, size);
    products *= most - least + 1;
    width += Math.abs((rows.scores[row] as number) - first) * (most - least);
    states += nodes * (Math.min(parts[size] as number, lessFilled) * before + width);
    const { lowest, highest } = bounds(groupOf(rows, 0, row + 1), columns);
    return highest - lowest > WIDEST ? Infinity : states + nodes * Math.min(products, width);
  });
}

/** Rows from one to before another. */
export function groupOf({ totals, scores }: ScoredMargin, from: number, to: number): RowGroup {
  const first = scores[from] as number;
  return { totals: totals.slice(from, to), scores: scores.slice(from, to).map((score) => score - first) };
}

/** Bounds of Σ count · row score · column score over some rows. */
export function bounds(group: RowGroup, columns: ScoredMargin): Bounds {
  let [lowest, highest] = [0, 0];
  group.totals.forEach((size, row) => {
    const end = (group.scores[row] as number) * sumsOfSome(columns, size)[1];
    if (end < 0) lowest += end;
    else highest += end;
  });
  return { lowest, highest };
}

/** The smallest and largest sum of column scores that so many respondents can have. */
function sumsOfSome({ totals, scores }: ScoredMargin, size: number): readonly [number, number] {
  const order = [...scores.keys()].sort((a, b) => (scores[a] as number) - (scores[b] as number));
  const sum = (levels: readonly number[]): number => {
    let [left, found] = [size, 0];
    for (const level of levels) {
      const taken = Math.min(left, totals[level] as number);
      found += taken * (scores[level] as number);
      left -= taken;
    }
    return found;
  };
  return [sum(order), sum(order.toReversed())];
}
