import type { CoefficientWorking } from './result-scale.ts';

/** Correlations `r` of the covariances `v`. */
const CORRELATIONS = {
  letter: 'r',
  R: ['r <- cov2cor(v)'],
  SPSS: ['COMPUTE s = MDIAG(1 &/ SQRT(DIAG(v))).', 'COMPUTE r = s * v * s.']
} as const;

/** Another coefficient than alpha of the covariances `v`, for R and for SPSS's matrix language. */
export function coefficientFormulas(coefficient: CoefficientWorking): {
  readonly R: readonly string[];
  readonly SPSS: readonly string[];
} {
  switch (coefficient.kind) {
    case 'lambda2':
      return {
        R: ['k <- nrow(v)', 'off <- v[row(v) != col(v)]', '(sum(off) + sqrt(k / (k - 1) * sum(off^2))) / sum(v)'],
        SPSS: [
          'COMPUTE k = NROW(v).',
          'COMPUTE squares = MSSQ(v) - CSSQ(DIAG(v)).',
          'COMPUTE lambda2 = (MSUM(v) - TRACE(v) + SQRT(k / (k - 1) * squares)) / MSUM(v).',
          'PRINT lambda2.'
        ]
      };
    case 'lambda6': {
      const of = coefficient.of === 'correlations' ? CORRELATIONS : { letter: 'v', R: [], SPSS: [] };
      return {
        R: [...of.R, `1 - sum(1 / diag(solve(${of.letter}))) / sum(${of.letter})`],
        SPSS: [
          ...of.SPSS,
          `COMPUTE lambda6 = 1 - MSUM(1 &/ DIAG(INV(${of.letter}))) / MSUM(${of.letter}).`,
          'PRINT lambda6.'
        ]
      };
    }
    case 'squared-multiple': {
      const place = coefficient.place + 1;
      return {
        R: [...CORRELATIONS.R, `1 - 1 / diag(solve(r))[${place}]`],
        SPSS: [
          ...CORRELATIONS.SPSS,
          'COMPUTE inverse = INV(r).',
          `COMPUTE smc = 1 - 1 / inverse(${place}, ${place}).`,
          'PRINT smc.'
        ]
      };
    }
    case 'halves': {
      const { first } = coefficient;
      const from = first + 1;
      return {
        R: [`one <- 1:${first}`, '2 * (1 - (sum(v[one, one]) + sum(v[-one, -one])) / sum(v))'],
        SPSS: [
          'COMPUTE k = NROW(v).',
          `COMPUTE one = MSUM(v(1:${first}, 1:${first})).`,
          `COMPUTE other = MSUM(v(${from}:k, ${from}:k)).`,
          'COMPUTE halves = 2 * (1 - (one + other) / MSUM(v)).',
          'PRINT halves.'
        ]
      };
    }
  }
}
