import { scoresOf, type Column } from '#lib/data/table.ts';
import { fisherZInterval, spearmanInterval, varianceOfRho } from '#lib/stats/association/intervals.ts';
import { correlationsAmong, partialCorrelation } from '#lib/stats/association/partial.ts';
import { plainKernel } from '#lib/stats/kernel/plain.ts';
import { pearsonMatrix } from '#lib/stats/matrix/pearson-matrix.ts';
import { spearmanMatrix } from '#lib/stats/matrix/spearman-matrix.ts';
import { cholesky, choleskyInverse, type Matrix } from '#lib/stats/numerics/matrix.ts';
import { isDefined } from '#lib/stats/result.ts';
import type { Notice } from '../contract.ts';
import type { ShownPair } from './correlation.ts';
import type { PartialWorking } from './result-partial.ts';
import type { WorkingSpec } from './spec.ts';
import { clipped, pOf, withError } from './tested.ts';

/**
 * Spearman's or Pearson's coefficient of a pair with others held constant: the correlations of all of them, and what their
 * inverse says of the pair; null, with a notice, where it is undefined.
 */
export function partialWorking(
  { method, alternative, convention, level: percent }: WorkingSpec,
  { columns, rows }: ShownPair,
  controls: readonly string[],
  notices: Notice[]
): PartialWorking | null {
  if (method !== 'spearman' && method !== 'pearson') {
    notices.push({ code: 'no-derivation', about: {} });
    return null;
  }
  const names = [columns[0]?.name ?? '', columns[1]?.name ?? '', ...controls];
  const among = names.map((name) => columns.find((column) => column.name === name) as Column);
  const options = {
    missing: 'listwise',
    ...(rows ? { rows: bytesOf(rows, among[0]?.codes.length ?? 0) } : {})
  } as const;
  const matrix =
    method === 'spearman'
      ? spearmanMatrix(among.map(coding), plainKernel, options)
      : pearsonMatrix(among.map(numbered), plainKernel, options);
  const all = correlationsAmong(matrix);
  const places = controls.map((_, control) => control + 2);
  const found = isDefined(all) ? partialCorrelation(all.correlations, all.n, 0, 1, places) : all;
  if (!isDefined(all) || !isDefined(found) || typeof found.df !== 'number') {
    notices.push({ code: 'no-pair-coefficient', about: {} });
    return null;
  }
  const { n, statistic, df } = found;
  const estimate = clipped(found.estimate);
  const options2 = { level: percent / 100, controls: controls.length };
  const variance = method === 'pearson' ? 'fisher' : convention === 'spss' ? 'fieller' : 'bonett-wright';
  const interval =
    method === 'pearson'
      ? fisherZInterval(estimate, n, options2)
      : spearmanInterval(estimate, n, { ...options2, variance });
  return {
    of: 'partial',
    ...{ method, convention, alternative, names, n, estimate, statistic, df },
    correlations: rowsOf(all.correlations),
    inverse: inverseOf(all.correlations),
    p: pOf(found, alternative),
    interval: isDefined(interval)
      ? withError(interval, Math.sqrt(varianceOfRho(variance, estimate, n - controls.length)))
      : null
  };
}

/** Null where there is none, as where the coefficient is 1. */
function inverseOf(correlations: Matrix): number[][] | null {
  const lower = cholesky(correlations);
  return lower && rowsOf(choleskyInverse(lower));
}

function rowsOf({ rows, columns, values }: Matrix): number[][] {
  return Array.from({ length: rows }, (_, row) => Array.from(values.slice(row * columns, (row + 1) * columns)));
}

function bytesOf(rows: Uint32Array, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (const row of rows) bytes[row] = 1;
  return bytes;
}

function coding({ codes, levels }: Column) {
  return { codes, levels: levels.length };
}

function numbered(column: Column) {
  return { ...coding(column), numbers: Float64Array.from(scoresOf(column)) };
}
