# The distributions that p values and intervals are made of: base R.

logPs <- c(-1e-9, -1e-6, -0.001, -0.05, -0.3, -1, -3, -10, -50, -115, -230, -460, -575, -688)
cases <- function(grid, command) lapply(seq_len(nrow(grid)), function(i) {
  values <- as.list(grid[i, , drop = FALSE])
  c(lapply(values, number), list(p = number(do.call(run, c(command, values)))))
})

tCommand <- "2 * pt(-abs(t), df)"
t <- expand.grid(logP = logPs, df = c(1, 2, 3, 4, 5, 10, 27, 29, 31, 100, 998, 4998, 99998, 999998))
t$t <- suppressWarnings(signif(-qt(t$logP - log(2), t$df, log.p = TRUE), 12))
t <- t[is.finite(t$t) & t$t < 1e150, ]
t$t <- t$t * rep_len(c(1, -1), nrow(t))

normalCommand <- "pnorm(z, lower.tail = FALSE)"
z <- data.frame(z = c(seq(-8, 8, by = 0.37), 1.959963984540054, 10, 15, 20, 25, 30, 36, 37, 1e-9, 0))

chiSquareCommand <- "pchisq(x, df, lower.tail = FALSE)"
chiSquare <- expand.grid(logP = logPs, df = c(0.5, 1, 2, 3, 4, 7.5, 16, 49, 100, 1000, 99999))
chiSquare$x <- signif(qchisq(chiSquare$logP, chiSquare$df, lower.tail = FALSE, log.p = TRUE), 12)
chiSquare <- chiSquare[chiSquare$x > 0, ]

fCommand <- "pf(f, df1, df2, lower.tail = FALSE)"
f <- expand.grid(logP = logPs, df1 = c(1, 2, 3.4, 10, 100, 5000), df2 = c(1, 2, 5.7, 27, 300, 99999))
f$f <- suppressWarnings(signif(qf(f$logP, f$df1, f$df2, lower.tail = FALSE, log.p = TRUE), 12))
f <- f[is.finite(f$f) & f$f > 0 & f$f < 1e250, ]

betaCommand <- "pbeta(x, a, b)"
beta <- expand.grid(x = c(1e-30, 1e-6, 0.01, 0.2, 0.5, 0.77, 0.99), a = c(0.5, 1, 2.5, 12, 400), b = c(0.5, 1, 3.5, 40, 2000))

binomialCommand <- "pbinom(k, n, p0)"
binomial <- data.frame(k = c(0, 1, 3, 7, 10, 20, 49, 50, 380, 400, 0, 12), n = c(5, 5, 10, 15, 20, 20, 100, 100, 1000, 1000, 1200, 13),
  p0 = c(0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.9))

quantile <- function(grid, command) lapply(seq_len(nrow(grid)), function(i) {
  values <- as.list(grid[i, , drop = FALSE])
  c(lapply(values, number), list(x = number(do.call(run, c(command, values)))))
})
ps <- c(1e-300, 1e-100, 1e-20, 1e-6, 0.001, 0.025, 0.05, 0.1, 0.3, 0.5, 0.7, 0.95, 0.999)
quantiles <- list(
  normal = list(command = "qnorm(p)", cases = quantile(data.frame(p = c(ps, 0.4999999, 0.5000001, 0.59, 0.61, 1 - 1e-10)), "qnorm(p)")),
  t = list(
    command = "qt(log(p / 2), df, lower.tail = FALSE, log.p = TRUE)",
    cases = quantile(expand.grid(p = ps[2:13], df = c(1, 2, 4.37, 31, 998, 1e6)), "qt(log(p / 2), df, lower.tail = FALSE, log.p = TRUE)")
  ),
  f = list(
    command = "qf(p, df1, df2, lower.tail = FALSE)",
    # Not beyond .95, where qf itself has no more than ten digits.
    cases = quantile(expand.grid(p = ps[4:12], df1 = c(1, 4, 32), df2 = c(3, 33, 500)), "qf(p, df1, df2, lower.tail = FALSE)")
  ),
  chiSquare = list(
    command = "qchisq(p, df, lower.tail = FALSE)",
    cases = quantile(expand.grid(p = ps[2:13], df = c(1, 4, 100)), "qchisq(p, df, lower.tail = FALSE)")
  ),
  beta = list(
    command = "qbeta(p, a, b)",
    cases = quantile(expand.grid(p = ps[4:13], a = c(0.5, 3, 60), b = c(0.5, 12, 300)), "qbeta(p, a, b)")
  )
)

logGammaCommand <- "lgamma(a)"
logGamma <- data.frame(a = c(1e-8, 1e-3, 0.5, 0.99, 1.5, 2.00001, 3.3, 8, 15.5, 16, 17, 100.25, 1e4, 1e8))

save("distributions",
  commands = list(
    t = tCommand, normal = normalCommand, chiSquare = chiSquareCommand, f = fCommand, beta = betaCommand,
    binomial = binomialCommand, logGamma = logGammaCommand
  ),
  t = cases(t[c("t", "df")], tCommand),
  normal = cases(z, normalCommand),
  chiSquare = cases(chiSquare[c("x", "df")], chiSquareCommand),
  f = cases(f[c("f", "df1", "df2")], fCommand),
  beta = cases(beta, betaCommand),
  binomial = cases(binomial, binomialCommand),
  logGamma = cases(logGamma, logGammaCommand),
  quantiles = quantiles
)
