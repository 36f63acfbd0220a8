import type { Tool } from './tool.ts';

export const ordinalTools: readonly Tool[] = [
  {
    name: 'ordinal_measure',
    code: String.raw`ordinal_measure <- function(count, method, depends = "symmetric", level = 0.95) {
  n <- sum(count)
  before <- function(k) outer(seq_len(k), seq_len(k), ">") * 1
  a <- before(nrow(count))
  b <- before(ncol(count))
  concordant <- a %*% count %*% t(b) + t(a) %*% count %*% b
  discordant <- a %*% count %*% b + t(a) %*% count %*% t(b)
  excess <- sum(count * concordant) - sum(count * discordant)
  untied <- sum(count * (concordant + discordant))
  other_rows <- n - rowSums(count)[row(count)]
  other_columns <- n - colSums(count)[col(count)]
  rows <- sum(count * other_rows)
  columns <- sum(count * other_columns)
  least <- min(sum(rowSums(count) > 0), sum(colSums(count) > 0))
  by <- switch(method,
    "kendall" = list(sqrt(rows * columns), (other_rows / rows + other_columns / columns) / 2),
    "kendall-c" = list(n^2 * (least - 1) / least, 1 / n),
    "gamma" = list(untied, (concordant + discordant) / untied),
    "somers-d" = if (depends == "y") list(rows, other_rows / rows) else {
      list((rows + columns) / 2, (other_rows + other_columns) / (rows + columns))
    }
  )
  estimate <- excess / by[[1]]
  se <- 2 * sqrt(sum(count * ((concordant - discordant) / by[[1]] - estimate * by[[2]])^2))
  se0 <- 2 / by[[1]] * sqrt(sum(count * (concordant - discordant - excess / n)^2))
  z <- if (estimate == 0) 0 else estimate / se0
  ends <- pmax(-1, pmin(1, estimate + c(-1, 1) * qnorm((1 + level) / 2) * se))
  data.frame(n, estimate, statistic = z, df = NA, p = 2 * pnorm(-abs(z)), low = ends[1], high = ends[2])
}`
  },
  {
    name: 'polychoric',
    code: String.raw`polychoric <- function(count, level = 0.95) {
  count <- count[rowSums(count) > 0, colSums(count) > 0]
  n <- sum(count)
  h <- qnorm(head(cumsum(rowSums(count)), -1) / n)
  k <- qnorm(head(cumsum(colSums(count)), -1) / n)
  each <- function(f) outer(h, k, Vectorize(f))
  cells <- function(inner, row = 0 * h, column = 0 * k, whole = 0) {
    t(diff(t(diff(rbind(0, cbind(0, inner, row), c(0, column, whole))))))
  }
  density <- function(a, h, k) exp(-(h^2 + k^2 - 2 * h * k * sin(a)) / (2 * cos(a)^2)) / (2 * pi)
  below <- function(a) {
    function(h, k) pnorm(h) * pnorm(k) + integrate(density, 0, a, h, k, rel.tol = 1e-13)$value
  }
  chance <- function(a) cells(each(below(a)), pnorm(h), pnorm(k), 1)
  slope <- function(a) cells(each(function(h, k) density(a, h, k)))
  fits <- function(p) sum(ifelse(count > 0, count * log(pmax(p, 1e-300)), 0))
  row <- function(rho, best, low = NA, high = NA) {
    statistic <- max(0, 2 * (best - fits(chance(0))))
    p <- pchisq(statistic, 1, lower.tail = FALSE)
    data.frame(n, estimate = rho, statistic, df = 1, p, low, high)
  }
  order <- ordinal_measure(count, "gamma")$estimate
  if (abs(order) == 1) {
    best <- fits(count / n)
    gap <- function(a) fits(chance(order * a)) - best + qchisq(level, 1) / 2
    end <- sin(uniroot(gap, c(-1.5, 1.5), tol = 1e-14)$root)
    return(if (order == 1) row(1, best, end, 1) else row(-1, best, -1, -end))
  }

  a <- optimize(function(a) fits(chance(a)), c(-1, 1) * pi / 2, maximum = TRUE)$maximum
  a <- uniroot(function(a) sum(count * slope(a) / chance(a)), a + c(-1, 1) * 1e-4, extendInt = "downX", tol = 1e-15)$root
  rho <- sin(a)
  p <- chance(a)
  by_rho <- slope(a) / cos(a)
  bent <- cells(each(function(h, k) {
    density(a, h, k) * (h * k / cos(a) - (h^2 + k^2 - 2 * h * k * rho) * rho / cos(a)^3)
  }))
  information <- -sum(count * (bent / p - (slope(a) / p)^2)) / cos(a)^2
  moved <- function(h, k, count, p, by_rho) {
    mass <- dnorm(h) * cbind(0, pnorm(outer(-rho * h, k, "+") / cos(a)), 1)
    bend <- cbind(0, outer(h, k, function(h, k) density(a, h, k) * (rho * k - h) / cos(a)^3), 0)
    at <- seq_along(h)
    side <- function(at) {
      rowSums((count / p)[at, , drop = FALSE] * (t(diff(t(bend))) - t(diff(t(mass))) * (by_rho / p)[at, , drop = FALSE]))
    }
    pull <- side(at) - side(at + 1)
    c(sweep(outer(seq_len(nrow(count)), at, "<="), 2, pnorm(h)) %*% (pull / (n * dnorm(h))))
  }
  score <- by_rho / p + outer(moved(h, k, count, p, by_rho), moved(k, h, t(count), t(p), t(by_rho)), "+")
  se <- sqrt(sum(count * score^2)) / information
  ends <- tanh(atanh(rho) + c(-1, 1) * qnorm((1 + level) / 2) * se / (1 - rho^2))
  row(rho, fits(p), ends[1], ends[2])
}`
  }
];
