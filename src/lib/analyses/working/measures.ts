import type { Counts } from '#lib/stats/counts/counts.ts';
import { chiSquare, linearByLinear } from '#lib/stats/tables/chi-square.ts';
import { isDefined } from '#lib/stats/result.ts';
import type { Notice } from '../contract.ts';
import type { ShownTable } from '../shown-table.ts';
import { fisherOf } from './fisher.ts';
import { drawnTablesOf, freemanHaltonOf } from './freeman-halton.ts';
import type { CellsWorking, LinearWorking, MeasureWorking } from './result-table.ts';
import { risksOf } from './risk.ts';
import type { WorkingSpec } from './spec.ts';
import { strengthOf } from './strength.ts';

/**
 * What is asked for of a whole table in place of Pearson's chi-square. Null where that is, and where everyone is in one row
 * or one column; refused, with a notice, of a table that it cannot be of.
 */
export function measureOf(spec: WorkingSpec, table: ShownTable, notices: Notice[]): MeasureWorking | null | 'refused' {
  const { measure } = spec;
  switch (measure) {
    case 'pearson':
      return null;
    case 'likelihood-ratio':
      return likelihoodRatio(table);
    case 'linear-by-linear':
      return linear(spec, table, notices);
    case 'fisher-freeman-halton':
      return freemanHaltonOf(table.counts);
    case 'monte-carlo':
      return drawnTablesOf(table.counts, Math.floor(spec.seed ?? 1));
    case 'cramers-v':
      return strengthOf(table, spec.level / 100);
    case 'yates':
    case 'fisher':
    case 'mid-p':
    case 'risk-difference':
    case 'risk-ratio':
    case 'odds-ratio':
    case 'odds-ratio-exact':
      if (table.rows.length !== 2 || table.columns.length !== 2) {
        notices.push({ code: 'two-by-two', about: {} });
        return 'refused';
      }
      return ofTwoByTwo(measure, spec, table);
  }
}

function ofTwoByTwo(
  by: Exclude<
    MeasureWorking['by'],
    'likelihood-ratio' | 'linear-by-linear' | 'fisher-freeman-halton' | 'monte-carlo' | 'cramers-v'
  >,
  spec: WorkingSpec,
  table: ShownTable
): MeasureWorking | null {
  switch (by) {
    case 'yates':
      return yates(table);
    case 'fisher':
    case 'mid-p': {
      const found = fisherOf(table.counts, by === 'mid-p');
      return found && { by, ...found };
    }
    default:
      return risksOf(by, spec, table);
  }
}

function likelihoodRatio({ counts }: ShownTable): CellsWorking | null {
  const found = chiSquare(counts);
  if (!isDefined(found)) return null;
  return {
    by: 'likelihood-ratio',
    ...found.likelihoodRatio,
    terms: terms(found.expected, counts, (count, mean) => (count > 0 ? count * Math.log(count / mean) : 0))
  };
}

function yates({ counts }: ShownTable): CellsWorking | null {
  const found = chiSquare(counts);
  if (!isDefined(found) || found.continuity === null) return null;
  return {
    by: 'yates',
    ...found.continuity,
    terms: terms(found.expected, counts, (count, mean) => Math.max(0, Math.abs(count - mean) - 0.5) ** 2 / mean)
  };
}

function terms(
  expected: readonly number[],
  counts: Counts,
  term: (count: number, expected: number) => number
): CellsWorking['terms'] {
  const each = expected.map((mean, cell) => term(counts.cells[cell] as number, mean));
  return inRows(each, counts);
}

function linear(
  { x, y }: WorkingSpec,
  { counts, rowScores, columnScores }: ShownTable,
  notices: Notice[]
): LinearWorking | null | 'refused' {
  for (const [variable, scores] of [[x, rowScores] as const, [y, columnScores] as const])
    if (scores === null && variable !== null) notices.push({ code: 'unordered', about: { variable } });
  if (rowScores === null || columnScores === null) return 'refused';
  const found = linearByLinear(counts, { rows: rowScores, columns: columnScores });
  if (!isDefined(found)) return null;
  const { estimate, statistic, df, p, means, sums } = found;
  return {
    by: 'linear-by-linear',
    ...{ estimate, statistic, df, p, xy: sums.xy },
    x: { scores: rowScores, mean: means[0], squares: sums.xx },
    y: { scores: columnScores, mean: means[1], squares: sums.yy }
  };
}

/** A number for each cell, row by row. */
export function inRows(cells: ArrayLike<number>, { rows, columns }: Pick<Counts, 'rows' | 'columns'>): number[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => cells[i * columns + j] as number)
  );
}
