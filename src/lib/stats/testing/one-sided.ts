import type { Test } from '../result.ts';

/** Where the alternative lies: above or below what is tested. */
export type Direction = 'greater' | 'less';

/**
 * The one-sided p value of a test whose statistic is symmetric about zero, z or t.
 *
 *   p/2 where the statistic lies on the side of the alternative, otherwise 1 − p/2, which is ½ or more and so loses nothing.
 *   R: `cor.test(x, y, alternative = "greater")`; SPSS /PRINT=ONETAIL halves p and asks nothing of the sign.
 *
 * @param test       two-sided; `estimate` gives the sign of a statistic that is infinite
 * @param direction  the alternative
 * @throws RangeError for an F, or an infinite statistic without an estimate
 */
export function oneSided(test: Test & { readonly estimate?: number }, direction: Direction): number {
  const { statistic, df, p } = test;
  if (typeof df === 'object' && df !== null)
    throw new RangeError(`oneSided requires z or t (got F with df ${df.join()})`);
  const side = statistic ?? test.estimate;
  if (side === undefined)
    throw new RangeError('oneSided requires an estimate where the statistic is infinite (got none)');
  const expected = direction === 'greater' ? side >= 0 : side <= 0;
  return expected ? p / 2 : 1 - p / 2;
}
