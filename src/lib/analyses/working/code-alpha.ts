import type { AlphaWorking } from './result-scale.ts';

/** Alpha from the covariances of the items, for R (with psych's other numbers) and SPSS. */
export function alphaLines({ covariances, n }: AlphaWorking): { readonly R: string[]; readonly SPSS: string[] } {
  const rows = covariances.map((row) => row.map((number) => String(Number(number.toPrecision(15)))).join(', '));
  return {
    R: [
      'v <- matrix(c(',
      ...rows.map((row, index) => `  ${row}${index === rows.length - 1 ? '' : ','}`),
      `), nrow = ${rows.length}, byrow = TRUE)`,
      'k <- nrow(v)',
      'k / (k - 1) * (1 - sum(diag(v)) / sum(v))',
      `psych::alpha(v, n.obs = ${n})`
    ],
    SPSS: [
      'MATRIX.',
      `COMPUTE v = {${rows.join(';\n  ')}}.`,
      'COMPUTE k = NROW(v).',
      'COMPUTE alpha = k / (k - 1) * (1 - TRACE(v) / MSUM(v)).',
      'PRINT alpha.',
      'END MATRIX.'
    ]
  };
}
