import { chiSquareUpper } from '#lib/stats/distributions/gamma.ts';
import { at } from '#lib/stats/numerics/matrix.ts';
import { scoreOfParallelLines } from '#lib/stats/regression/parallel-lines.ts';
import type { Prepared } from '../model-data.ts';
import type { Fitted } from '../model-fit.ts';
import { coefficientsOf, thresholdsOf } from '../model-rows.ts';
import type { ScoreWorking } from './result-model.ts';

/** The derivatives of the likelihood if each split had coefficients of its own; null where the model has no such test. */
export function scoreOf(found: Fitted, prepared: Prepared): ScoreWorking | null {
  const splits = thresholdsOf(found, prepared);
  const score = splits.length > 1 ? scoreOfParallelLines(prepared.patterns) : null;
  if (score === null) return null;
  const slopes = coefficientsOf(found, prepared);
  const of = [{ term: '(intercept)', variable: null, level: null, reference: null }, ...slopes];
  const { gradient, information, solved, statistic } = score;
  const df = (splits.length - 1) * slopes.length;
  return {
    kind: 'score',
    ...{ statistic, df, p: chiSquareUpper(statistic, df), splits: splits.length },
    terms: splits.flatMap(({ below, above }, split) =>
      of.map(({ term, variable, level, reference }, column) => {
        const place = split * of.length + column;
        return {
          between: { below, above },
          term,
          variable,
          against: level === null ? null : { level, reference: reference ?? '' },
          gradient: gradient[place] as number,
          information: Array.from(gradient, (_, other) => at(information, place, other)),
          solved: solved[place] as number
        };
      })
    )
  };
}
