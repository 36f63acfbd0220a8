import { FEW_LEVELS } from '../kernel/columns.ts';

/** Rho of a table that lies among others: its first cell, and how many rows and columns it has. */
export type RhoOfCells = (cells: Uint32Array, first: number, rows: number, columns: number) => number | null;

/**
 * Rho as `spearman` gives it, for tables of up to 16 by 16 and in doubles: the same to the last bit up to some hundred
 * thousand respondents, to 1e-15 above; null where it is undefined. Neither t nor p, and no result object: for resamples
 * by the thousand.
 */
export function rhoOfCells(): RhoOfCells {
  const [rowCounts, columnCounts] = [new Float64Array(FEW_LEVELS), new Float64Array(FEW_LEVELS)];
  const columnRanks = new Float64Array(FEW_LEVELS);
  return (cells, first, rows, columns) => {
    rowCounts.fill(0);
    columnCounts.fill(0);
    let n = 0;
    let cell = first;
    for (let i = 0; i < rows; i++) {
      let sum = 0;
      for (let j = 0; j < columns; j++) {
        const count = cells[cell++] as number;
        sum += count;
        columnCounts[j] = (columnCounts[j] as number) + count;
      }
      rowCounts[i] = sum;
      n += sum;
    }
    if (n < 3) return null;
    let yy = 0;
    let below = 0;
    for (let j = 0; j < columns; j++) {
      const count = columnCounts[j] as number;
      const rank = 2 * below + count - n;
      columnRanks[j] = rank;
      yy += count * rank * rank;
      below += count;
    }
    let xx = 0;
    let xy = 0;
    below = 0;
    cell = first;
    for (let i = 0; i < rows; i++) {
      const count = rowCounts[i] as number;
      const rank = 2 * below + count - n;
      let sum = 0;
      for (let j = 0; j < columns; j++) sum += (cells[cell++] as number) * (columnRanks[j] as number);
      xx += count * rank * rank;
      xy += rank * sum;
      below += count;
    }
    if (xx === 0 || yy === 0) return null;
    return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
  };
}
