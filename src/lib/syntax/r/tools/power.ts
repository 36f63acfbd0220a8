import type { Tool } from './tool.ts';

export const powerTools: readonly Tool[] = [
  {
    name: 'correlation_above',
    code: String.raw`correlation_above <- function(u, zeta, n) {
  series <- function(x) {
    term <- rep(1, length(x))
    sum <- term
    for (k in 0:9999) {
      term <- term * (0.5 + k)^2 / ((n - 0.5 + k) * (k + 1)) * x
      sum <- sum + term
      if (all(term < 1e-17 * sum)) break
    }
    sum
  }
  constant <- (n - 2) / sqrt(2 * pi) * exp(lgamma(n - 1) - lgamma(n - 0.5))
  density <- function(u) {
    hill <- sqrt(cosh(u) / cosh(zeta)) / cosh(u - zeta)^(n - 1.5)
    constant * hill * series((1 + tanh(zeta) * tanh(u)) / 2)
  }
  width <- 1 / sqrt(n - 1.5)
  end <- max(u, zeta) + 45 / (n - 2) + 10 * width
  turns <- sort(c(zeta + c(-8, -3, 0, 3, 8) * width, 0))
  turns <- c(u, turns[turns > u & turns < end], end)
  panel <- function(from, to) integrate(density, from, to, rel.tol = 1e-12, subdivisions = 1000)$value
  sum(mapply(panel, turns[-length(turns)], turns[-1]))
}`
  },
  {
    name: 'correlation_power',
    code: String.raw`correlation_power <- function(rho, n, alpha, method) {
  if (abs(rho) >= 1) return(1)
  zeta <- atanh(abs(rho))
  rho <- abs(rho)
  critical <- asinh(qt(1 - alpha / 2, n - 2) / sqrt(n - 2))
  if (method == "exact") return(min(1, correlation_above(critical, zeta, n) + correlation_above(critical, -zeta, n)))
  centre <- if (method == "fisher-z") zeta + rho / (2 * (n - 1)) else zeta
  variance <- if (method == "fisher-z") 1 else 1 + rho^2 / 2
  deviation <- sqrt(variance / (n - 3))
  pnorm((critical - centre) / deviation, lower.tail = FALSE) + pnorm((critical + centre) / deviation, lower.tail = FALSE)
}`
  },
  {
    name: 'correlation_size',
    code: String.raw`correlation_size <- function(rho, power, alpha, method) {
  enough <- if (method == "exact") 3 else 4
  below <- enough - 1
  while (correlation_power(rho, enough, alpha, method) < power) {
    if (enough > 1e12) return(NA)
    below <- enough
    enough <- enough * 2
  }
  while (enough - below > 1) {
    middle <- floor((below + enough) / 2)
    if (correlation_power(rho, middle, alpha, method) < power) below <- middle else enough <- middle
  }
  enough
}`
  },
  {
    name: 'reach',
    code: String.raw`reach <- function(n, rho, power, alpha, method, x = NA) {
  t <- qt(1 - alpha / 2, n - 2)
  short <- function(zeta) correlation_power(tanh(zeta), n, alpha, method) - power
  data.frame(
    x = x, n = n, critical = t / sqrt(t^2 + n - 2),
    detectable = if (short(0) >= 0) 0 else tanh(uniroot(short, c(0, 18), tol = 1e-14)$root),
    power = if (is.null(rho)) NA else correlation_power(rho, n, alpha, method)
  )
}`
  },
  {
    name: 'pairs_of',
    code: String.raw`pairs_of <- function(x, y) sum(!is.na(coded[[x]]$code) & !is.na(coded[[y]]$code))`
  },
  {
    name: 'power_for',
    code: String.raw`power_for <- function(outcome, drivers, n, rho, power, alpha, method) {
  sizes <- if (is.null(n)) vapply(drivers, function(driver) pairs_of(driver, outcome), 1L) else n
  names <- if (is.null(n)) drivers else NA
  enough <- sizes >= if (is.null(n)) max(4, smallest_group) else 4
  rows <- Map(function(n, x) reach(n, rho, power, alpha, method, x), sizes[enough], names[enough])
  found <- list(rows = do.call(rbind, unname(rows)))
  size <- if (is.null(rho) || rho == 0) NA else correlation_size(rho, power, alpha, method)
  if (!is.na(size)) found$needed <- reach(size, rho, power, alpha, method)
  found
}`
  }
];
