import { at } from '#lib/stats/numerics/matrix.ts';
import { sameAcrossSplits } from '#lib/stats/regression/brant.ts';
import { chiSquareUpper } from '#lib/stats/distributions/gamma.ts';
import { ratioOfParallelLines, slopesOfParallelLines } from '#lib/stats/regression/parallel-lines.ts';
import type { RegressionCoefficient } from '../model-result.ts';
import { BRANT, brantTerm, coefficientsOf, thresholdsOf } from '../model-rows.ts';
import type { Refitted } from './model.ts';
import type { BrantWorking, LinesWorking } from './result-tests.ts';

const nameOf = ({
  term,
  variable,
  level,
  reference
}: Pick<RegressionCoefficient, 'term' | 'variable' | 'level' | 'reference'>) => ({
  ...{ term, variable },
  against: level === null ? null : { level, reference: reference ?? '' }
});

const THRESHOLD = { term: '(threshold)', variable: null, level: null, reference: null };

/** The likelihood ratio of coefficients at each split of their own; null where the model has no such test. */
export function linesOf({ found, prepared }: Refitted): LinesWorking | null {
  const splits = thresholdsOf(found, prepared);
  const ratio = splits.length > 1 ? ratioOfParallelLines(prepared.patterns) : null;
  if (ratio === null) return null;
  const slopes = coefficientsOf(found, prepared);
  const { same, own } = ratio;
  const statistic = Math.max(0, 2 * (own.logLikelihood - same.logLikelihood));
  const df = (splits.length - 1) * slopes.length;
  // ln(P(Y ≤ split) / P(Y > split)) = θ − x · b.
  const signed = (value: number | undefined, column: number): number => (column === 0 ? 1 : -1) * (value ?? 0) + 0;
  return {
    kind: 'lines',
    ...{ statistic, df, p: chiSquareUpper(statistic, df), splits: splits.length },
    ...{ same: same.logLikelihood, own: own.logLikelihood },
    terms: splits.flatMap(({ below, above }, split) =>
      [THRESHOLD, ...slopes].map((row, column) => ({
        between: { below, above },
        ...nameOf(row),
        same: signed(same.splits[split]?.[column], column),
        own: signed(own.splits[split]?.[column], column)
      }))
    )
  };
}

/** Brant's test of all variables or of the one that a part names; null where it names none, or there is no such test. */
export function brantOf(part: string, { found, prepared }: Refitted): BrantWorking | null {
  const all = coefficientsOf(found, prepared);
  const named = all.find(({ variable }) => brantTerm(variable ?? '') === part)?.variable ?? null;
  if (part !== BRANT && named === null) return null;
  const splits = thresholdsOf(found, prepared);
  const separate = splits.length > 1 ? slopesOfParallelLines(prepared.patterns) : null;
  const wanted = all.flatMap(({ variable }, place) => (named === null || variable === named ? [place] : []));
  const made = separate && sameAcrossSplits(separate, wanted);
  if (!separate || !made || made.test.statistic === null) return null;
  const { estimates, slopes } = separate;
  const { statistic, p } = made.test;
  return {
    kind: 'brant',
    of: named,
    ...{ statistic, p, df: made.differences.length, splits: splits.length },
    terms: splits.slice(1).flatMap(({ below, above }, later) =>
      wanted.map((slope, index) => {
        const place = later * wanted.length + index;
        return {
          between: { below, above },
          ...nameOf(all[slope] as RegressionCoefficient),
          first: estimates[slope] as number,
          own: estimates[(later + 1) * slopes + slope] as number,
          difference: made.differences[place] as number,
          covariances: Array.from(made.differences, (_, other) => at(made.covariance, place, other)),
          solved: made.solved[place] as number
        };
      })
    )
  };
}
