import type { Counts } from '../counts/counts.ts';
import { marginsOf } from '../counts/margins.ts';
import type { Undefined } from '../result.ts';
import { polychoric, type NoPolychoric, type Polychoric, type PolychoricOptions } from './polychoric.ts';

/**
 * The tetrachoric correlation: `polychoric` of two variables of two values each (Pearson 1900).
 *
 *   The cut normal distribution gives the table exactly, so that two-step and full maximum likelihood are the same. An
 *   empty cell makes it ±1 (polycor); with `emptyCells: 0.5` half a respondent is put there first, as
 *   `psych::tetrachoric(table, correct = 0.5)` does.
 *
 * @param counts  respondents in each cell, two by two. Weights are allowed. Not modified.
 * @returns the correlation, or why it is undefined
 * @throws RangeError as `polychoric`
 */
export function tetrachoric(
  counts: Counts,
  options: PolychoricOptions = {}
): Polychoric | NoPolychoric | Undefined<'not-2x2'> {
  if (counts.rows !== 2 || counts.columns !== 2) return { why: 'not-2x2', n: marginsOf(counts).n };
  return polychoric(counts, options);
}
