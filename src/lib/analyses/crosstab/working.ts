import { derivationOf, type Derivation } from '../derivation.ts';
import { partsOf } from '../ref.ts';
import type { CrosstabResult } from './result.ts';

/** What has no shares, expected count, Pearson's chi-square, phi or V in it is not derived. */
const DERIVED = ['pearson/statistic', 'pearson/df', 'pearson/p', 'phi/estimate', 'cramers-v/estimate'];

/** Counts and shares of a cell, and tests of the table; none of answers as read, or where respondents have weights. */
export function working(ref: string, result: CrosstabResult): Derivation | null {
  const { rowVariable: x, columnVariable: y, asked, weighted } = result;
  if (x === null || y === null || !asked.coded || weighted || result.n === null) return null;
  if (DERIVED.includes(ref)) return derivationOf({ of: 'table', x, y });
  const [row, column, what] = partsOf(ref);
  // Two empty names are no cell, but the whole table.
  if (row === undefined || column === undefined || what === undefined || row + column === '') return null;
  return derivationOf({ of: 'table', x, y, part: row, value: column });
}
