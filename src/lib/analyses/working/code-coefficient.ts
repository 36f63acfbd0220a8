import type { Lines } from './code-lines.ts';
import type { CoefficientWorking, OmegaWorking } from './result-scale.ts';

/** Correlations `r` of the covariances `v`. */
const CORRELATIONS = {
  letter: 'r',
  R: ['r <- cov2cor(v)'],
  SPSS: ['COMPUTE scale = MDIAG(1 &/ SQRT(DIAG(v))).', 'COMPUTE r = scale * v * scale.']
} as const;

/** Another coefficient than alpha of the covariances `v`, for R and for SPSS's matrix language. */
export function coefficientFormulas(coefficient: CoefficientWorking): Lines {
  switch (coefficient.kind) {
    case 'omega':
      return omega(coefficient);
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

/** Of the loadings as given; for R psych's search for them as well, which has no bound for an item that is all common. */
function omega({ factor, total, heywood }: OmegaWorking): Lines {
  const loadings = factor.map(({ loading }) => String(Number(loading.toPrecision(15))));
  const observed = total === 'observed';
  return {
    R: [
      `loading <- c(${loadings.join(', ')})`,
      's <- sqrt(diag(v))',
      'own <- 1 - loading^2',
      ...(observed
        ? ['1 - sum(own * s^2) / sum(v)', '1 - sum(own) / sum(cov2cor(v))']
        : [
            'sum(loading * s)^2 / (sum(loading * s)^2 + sum(own * s^2))',
            'sum(loading)^2 / (sum(loading)^2 + sum(own))'
          ]),
      ...(heywood ? [] : ['psych::fa(cov2cor(v), 1, fm = "minres")$loadings'])
    ],
    SPSS: [
      `COMPUTE loading = {${loadings.join('; ')}}.`,
      'COMPUTE s = SQRT(DIAG(v)).',
      'COMPUTE own = 1 - loading &** 2.',
      ...(observed
        ? [
            ...CORRELATIONS.SPSS,
            'COMPUTE omega = 1 - MSUM(own &* s &* s) / MSUM(v).',
            'COMPUTE standard = 1 - MSUM(own) / MSUM(r).'
          ]
        : [
            'COMPUTE common = MSUM(loading &* s) ** 2.',
            'COMPUTE omega = common / (common + MSUM(own &* s &* s)).',
            'COMPUTE standard = MSUM(loading) ** 2 / (MSUM(loading) ** 2 + MSUM(own)).'
          ]),
      'PRINT omega.',
      'PRINT standard.'
    ]
  };
}
