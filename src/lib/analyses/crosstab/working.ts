import { derivationOf, type Derivation, type WorkingSpec } from '../derivation.ts';
import { partsOf } from '../ref.ts';
import type { CrosstabMeasure, CrosstabMethod, CrosstabResult } from './result.ts';

/** Which measure of the whole table has the numbers of a test or an effect; those that are not here have none. */
const MEASURES: ReadonlyMap<string, WorkingSpec['measure']> = new Map<
  CrosstabMethod | CrosstabMeasure,
  WorkingSpec['measure']
>([
  ['pearson', 'pearson'],
  ['phi', 'pearson'],
  ['cramers-v', 'cramers-v'],
  ['cramers-v-corrected', 'cramers-v'],
  ['likelihood-ratio', 'likelihood-ratio'],
  ['yates', 'yates'],
  ['linear-by-linear', 'linear-by-linear'],
  ['fisher', 'fisher'],
  ['mid-p', 'mid-p'],
  ['fisher-freeman-halton', 'fisher-freeman-halton'],
  ['monte-carlo', 'monte-carlo'],
  ['risk-difference', 'risk-difference'],
  ['risk-ratio', 'risk-ratio'],
  ['odds-ratio', 'odds-ratio'],
  ['odds-ratio-exact', 'odds-ratio-exact']
]);

/** Counts and shares of a cell, and tests of the table. */
export function working(ref: string, result: CrosstabResult): Derivation | null {
  const { rowVariable: x, columnVariable: y, asked, weighted } = result;
  if (x === null || y === null || result.n === null) return null;
  const [row, column, what] = partsOf(ref);
  if (row === undefined || column === undefined) return null;
  const of = { x, y, ...(asked.coded ? {} : { asRead: true }), ...(weighted ? { weighted } : {}) };
  if (what === undefined) return ofAll(row, column, of, result);
  // Two empty names are no cell, but the whole table.
  if (row + column === '') return null;
  return derivationOf({ of: 'table', ...of, part: row, value: column });
}

function ofAll(
  name: string,
  what: string,
  of: Pick<Derivation['spec'], 'x' | 'y' | 'asRead' | 'weighted'>,
  { show, level, seed }: CrosstabResult
): Derivation | null {
  // V itself is a step away from chi-square.
  const measure = name === 'cramers-v' && what === 'estimate' ? 'pearson' : MEASURES.get(name);
  const interval = { level: Math.round(level * 100) };
  switch (measure) {
    case undefined:
      return null;
    case 'pearson':
      return derivationOf({ of: 'table', ...of });
    case 'risk-difference':
    case 'risk-ratio':
    case 'odds-ratio':
    case 'odds-ratio-exact': {
      const groups = show === 'row' ? ({ groups: 'rows' } as const) : {};
      return derivationOf({ of: 'table', ...of, measure, ...groups, ...interval });
    }
    case 'cramers-v':
      return derivationOf({ of: 'table', ...of, measure, ...interval });
    case 'monte-carlo':
      return derivationOf({ of: 'table', ...of, measure, seed });
    default:
      return derivationOf({ of: 'table', ...of, measure });
  }
}
