import type { Input } from '../contract.ts';
import type { Prepared } from '../model-data.ts';
import type { Fitted } from '../model-fit.ts';
import { pointsOf } from '../model-points.ts';
import type { RegressionPrediction } from './result.ts';

/** The outcome at each answer of each variable, the others in the middle. */
export function predictionsOf(prepared: Prepared, found: Fitted, input: Input): RegressionPrediction[] {
  return pointsOf(prepared, found, input).flatMap(({ column, level, value, at }) =>
    found.predicted(at).map(({ estimate, low, high, outcome: code }) => ({
      variable: column.name,
      level,
      value,
      outcome: code === null ? null : (prepared.outcome.levels[code]?.value ?? ''),
      estimate,
      low,
      high
    }))
  );
}
