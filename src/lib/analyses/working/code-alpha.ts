import { coefficientFormulas } from './code-coefficient.ts';
import type { Lines } from './code-lines.ts';
import type { AlphaWorking } from './result-scale.ts';

/** Nothing but rounding is this near to 0. */
const ROUNDING = 1e-12;
const digits = (number: number): string => (Math.abs(number) < ROUNDING ? '0' : String(Number(number.toPrecision(15))));

/**
 * Alpha from the covariances of the items, for R (with Feldt's interval, and psych's numbers of the items) and SPSS; or
 * another coefficient of them.
 */
export function alphaLines(working: AlphaWorking): Lines {
  const { covariances, coefficient } = working;
  const { R, SPSS } = coefficient === null ? alphaFormulas(working) : coefficientFormulas(coefficient);
  const rows = covariances.map((row) => row.map(digits).join(', '));
  return {
    R: [
      'v <- matrix(c(',
      ...rows.map((row, index) => `  ${row}${index === rows.length - 1 ? '' : ','}`),
      `), nrow = ${rows.length}, byrow = TRUE)`,
      ...R
    ],
    SPSS: ['MATRIX.', `COMPUTE v = {${rows.join(';\n  ')}}.`, ...SPSS, 'END MATRIX.']
  };
}

function alphaFormulas({ n, alpha, items, standardised, ofMeans }: AlphaWorking): Lines {
  return {
    R: [
      'k <- nrow(v)',
      '(alpha <- k / (k - 1) * (1 - sum(diag(v)) / sum(v)))',
      ...(alpha.interval ? intervalLines(n, alpha.interval.level) : []),
      ...(standardised ? ['r <- mean(cov2cor(v)[lower.tri(v)])', 'c(r, k * r / (1 + (k - 1) * r))'] : []),
      ...(ofMeans
        ? [
            `m <- c(${items.map(({ mean }) => digits(mean)).join(', ')})`,
            'sqrt(diag(v))',
            'c(sum(m), sum(m) / k)',
            'sqrt(sum(v)) / c(1, k)'
          ]
        : []),
      // Of a matrix psych does not know how many answered: its own interval would be wrong.
      'psych::alpha(v)$item.stats',
      'psych::alpha(v)$alpha.drop'
    ],
    SPSS: [
      'COMPUTE k = NROW(v).',
      'COMPUTE alpha = k / (k - 1) * (1 - TRACE(v) / MSUM(v)).',
      'PRINT alpha /FORMAT=F12.6.',
      // Each item's correlation with the others, and alpha without it.
      ...(items.length > 2 && items.every(({ variance }) => variance > 0)
        ? [
            'COMPUTE d = DIAG(v).',
            'COMPUTE shared = RSUM(v) - d.',
            'COMPUTE rest = MSUM(v) - d - 2 * shared.',
            'COMPUTE items = {shared &/ SQRT(d &* rest), (k - 1) / (k - 2) * (1 - (TRACE(v) - d) &/ rest)}.',
            'PRINT items /FORMAT=F12.6.'
          ]
        : [])
    ]
  };
}

function intervalLines(n: number, level: number): string[] {
  const tails = [(1 + level) / 2, (1 - level) / 2].map((tail) => Number(tail.toPrecision(15)));
  return [`n <- ${n}`, `1 - (1 - alpha) * qf(c(${tails.join(', ')}), n - 1, (n - 1) * (k - 1))`];
}
