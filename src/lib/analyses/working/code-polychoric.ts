import { matrix, NONE, type Lines } from './code-lines.ts';
import type { PolychoricWorking } from './result-coefficient.ts';

/** The likelihood of the counts; SPSS has none of its own. */
export function polychoricLines({ cells, alternative, interval }: PolychoricWorking): Lines {
  if (cells === null) return NONE;
  const tail = {
    'two-sided': 'pchisq(x, 1, lower.tail = FALSE)',
    greater: 'pnorm(sign(rho) * sqrt(x), lower.tail = FALSE)',
    less: 'pnorm(sign(rho) * sqrt(x))'
  }[alternative];
  return {
    R: [
      ...matrix(cells),
      'polycor::polychor(counts)',
      'n <- sum(counts)',
      'cuts <- function(total) c(-Inf, qnorm(head(cumsum(total) / n, -1)), Inf)',
      'a <- cuts(rowSums(counts))',
      'b <- cuts(colSums(counts))',
      'chance <- function(rho) outer(seq_len(nrow(counts)), seq_len(ncol(counts)), Vectorize(function(i, j)',
      '  mvtnorm::pmvnorm(c(a[i], b[j]), c(a[i + 1], b[j + 1]), corr = matrix(c(1, rho, rho, 1), 2))[1]))',
      'log_l <- function(rho) sum((counts * log(chance(rho)))[counts > 0])',
      '(rho <- optimize(log_l, c(-0.999, 0.999), maximum = TRUE, tol = 1e-9)$maximum)',
      'n * chance(rho)',
      'c(log_l(rho), log_l(0))',
      'x <- 2 * (log_l(rho) - log_l(0))',
      tail,
      ...(interval === null
        ? []
        : [
            `se <- ${Number(interval.se.toPrecision(12))}`,
            `tanh(atanh(rho) + c(-1, 1) * qnorm(${Number(((1 + interval.level) / 2).toPrecision(12))}) * se / (1 - rho^2))`
          ])
    ],
    SPSS: []
  };
}
