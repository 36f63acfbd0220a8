import { counted, matrix, NONE, pairsIn, type Lines } from './code-lines.ts';
import type { Alternative } from './result-coefficient.ts';
import type { PartialWorking } from './result-partial.ts';
import type { CorrelationWorking } from './result.ts';

/** Spearman's rho of the counts, with its interval, and Fisher's test. */
export function correlationLines({ cells, fisher, rho, interval, weighted, alternative }: CorrelationWorking): Lines {
  if (!cells || rho === null) return NONE;
  const variance = interval?.convention === 'spss' ? '1.06' : '(1 + rho^2 / 2)';
  const ends = (n: string): string[] =>
    interval === null ? [] : [scaleLine('rho', interval.level, `${variance} / (${n} - 3)`)];
  if (weighted)
    return {
      R: [
        ...matrix(cells),
        // Twice the midrank, less a constant.
        'midranks <- function(t) 2 * cumsum(t) - t',
        ...weightedLines('midranks(rowSums(counts))', 'midranks(colSums(counts))', 'rho', alternative),
        ...ends('n')
      ],
      SPSS: [
        ...counted('x y', pairsIn(cells)),
        'RANK VARIABLES=x y /RANK INTO rx ry /TIES=MEAN /PRINT=NO.',
        'CORRELATIONS /VARIABLES=rx ry.'
      ]
    };
  return {
    R: [
      ...matrix(cells),
      'x <- rep(row(counts), counts)',
      'y <- rep(col(counts), counts)',
      `cor.test(x, y, method = "spearman", exact = FALSE${alternativeOf(alternative)})`,
      ...(interval === null ? [] : ['rho <- cor(x, y, method = "spearman")', ...ends('length(x)')]),
      ...(fisher === null ? [] : [`fisher.test(counts${alternativeOf(alternative)})`])
    ],
    SPSS: [
      ...counted('x y', pairsIn(cells)),
      `NONPAR CORR /VARIABLES=x y /PRINT=SPEARMAN ${tailInSpss(alternative, rho.estimate)}.`,
      ...(fisher === null ? [] : ['CROSSTABS /TABLES=x BY y /STATISTICS=CHISQ.'])
    ]
  };
}

/** Pearson's r of numbers of rows and columns, of counts that need not be whole. */
export function weightedLines(x: string, y: string, letter: 'rho' | 'r', alternative: Alternative): string[] {
  return [
    `x <- ${x}[row(counts)]`,
    `y <- ${y}[col(counts)]`,
    'n <- sum(counts)',
    `${letter} <- cov.wt(cbind(x, y), wt = c(counts) / n, cor = TRUE)$cor[1, 2]`,
    letter,
    `t <- ${letter} * sqrt((n - 2) / (1 - ${letter}^2))`,
    tailLine(alternative, 'n - 2')
  ];
}

/** The p of t in R. */
export function tailLine(alternative: Alternative, df: string | number): string {
  return {
    'two-sided': `2 * pt(-abs(t), ${df})`,
    greater: `pt(t, ${df}, lower.tail = FALSE)`,
    less: `pt(t, ${df})`
  }[alternative];
}

/** An interval on Fisher's scale. */
export function scaleLine(letter: string, level: number, variance: string): string {
  return `tanh(atanh(${letter}) + c(-1, 1) * qnorm(${Number(((1 + level) / 2).toPrecision(12))}) * sqrt(${variance}))`;
}

export function alternativeOf(alternative: Alternative): string {
  return alternative === 'two-sided' ? '' : `, alternative = "${alternative}"`;
}

/** SPSS halves p and asks nothing of the sign. */
export function tailInSpss(alternative: Alternative, estimate: number): 'ONETAIL' | 'TWOTAIL' {
  if (alternative === 'two-sided') return 'TWOTAIL';
  return (alternative === 'greater' ? estimate >= 0 : estimate <= 0) ? 'ONETAIL' : 'TWOTAIL';
}

/** A partial correlation from the correlations that are shown. */
export function partialLines({
  correlations,
  inverse,
  method,
  convention,
  alternative,
  df,
  n,
  interval
}: PartialWorking): Lines {
  if (inverse === null) return NONE;
  const variables = correlations.length;
  const rows = correlations.map((row) => row.map((value) => Number(value.toPrecision(15))).join(', '));
  const letter = method === 'spearman' ? 'rho' : 'r';
  const variance = method === 'pearson' ? '1' : convention === 'spss' ? '1.06' : '(1 + rho^2 / 2)';
  return {
    R: [
      `correlations <- matrix(c(`,
      ...rows.map((row, at) => `  ${row}${at === variables - 1 ? '' : ','}`),
      `), nrow = ${variables})`,
      'k <- solve(correlations)',
      `(${letter} <- -k[1, 2] / sqrt(k[1, 1] * k[2, 2]))`,
      `t <- ${letter} * sqrt(${df} / (1 - ${letter}^2))`,
      tailLine(alternative, df),
      ...(interval === null ? [] : [scaleLine(letter, interval.level, `${variance} / (${n} - 3 - ${variables - 2})`)])
    ],
    SPSS: [
      'MATRIX.',
      `COMPUTE r = {${rows.join('; ')}}.`,
      'COMPUTE k = INV(r).',
      'COMPUTE partial = -k(1, 2) / SQRT(k(1, 1) * k(2, 2)).',
      'PRINT partial.',
      `COMPUTE t = partial * SQRT(${df} / (1 - partial ** 2)).`,
      'PRINT t.',
      'END MATRIX.'
    ]
  };
}
