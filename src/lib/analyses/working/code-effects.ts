import type { ChanceWorking } from './result-groups.ts';

/**
 * Ends of an interval by the noncentrality of `t`.
 *
 * @param scale  what makes them ends of the effect size: `/ …`, or `* …`
 */
export function noncentralLines(df: string, scale: string, level: number): string[] {
  const tail = Number(((1 - level) / 2).toFixed(6));
  return [
    `end <- function(tail) uniroot(function(delta) pt(t, ${df}, delta) - tail, t + c(-5, 5), extendInt = "downX", tol = 1e-10)$root`,
    `c(end(${1 - tail}), end(${tail})) ${scale}`
  ];
}

/** Hedges' g with its interval, from the means `m`, variances `v` and sizes `n` of two groups. */
export function hedgesLines(level: number): string[] {
  return [
    'df <- sum(n) - 2',
    't <- (m[1] - m[2]) / sqrt(sum((n - 1) * v) / df * sum(1 / n))',
    'c(t, 2 * pt(-abs(t), df))',
    'j <- exp(lgamma(df / 2) - lgamma((df - 1) / 2)) / sqrt(df / 2)',
    'j * t * sqrt(sum(1 / n))',
    ...noncentralLines('df', '* j * sqrt(sum(1 / n))', level)
  ];
}

/** Newcombe's interval of `a`, of groups of `n`, and of twice that less one. */
export function chanceLines({ superiority, newcombe }: ChanceWorking): string[] {
  return [
    `z <- qnorm(${(1 + newcombe.level) / 2})`,
    'v <- function(p) p * (1 - p) * (1 + (sum(n) / 2 - 1) * ((1 - p) / (2 - p) + p / (1 + p))) / prod(n)',
    superiority === 0
      ? 'low <- 0'
      : 'low <- uniroot(function(p) p + z * sqrt(v(p)) - a, c(0, min(a, 1 - 1e-9)), tol = 1e-10)$root',
    superiority === 1
      ? 'high <- 1'
      : 'high <- uniroot(function(p) p - z * sqrt(v(p)) - a, c(max(a, 1e-9), 1), tol = 1e-10)$root',
    'c(a, low, high)',
    '2 * c(a, low, high) - 1'
  ];
}
