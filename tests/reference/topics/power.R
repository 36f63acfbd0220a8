# Power: base R. pwr's formulas are written out, from its documentation; the exact distribution of r is had in another way than
# the one that is tested.

commands <- list(
  fisherZ = paste(
    "t <- qt(alpha / 2, n - 2, lower.tail = FALSE); rc <- sqrt(t^2 / (t^2 + n - 2)); z <- atanh(abs(rho)) + abs(rho) / (2 * (n - 1));",
    "pnorm((z - atanh(rc)) * sqrt(n - 3)) + pnorm((-z - atanh(rc)) * sqrt(n - 3))"
  ),
  spearman = paste(
    "t <- qt(alpha / 2, n - 2, lower.tail = FALSE); c <- atanh(t / sqrt(t^2 + n - 2)); z <- atanh(abs(rho));",
    "se <- sqrt(v / (n - 3)); pnorm((z - c) / se) + pnorm((-z - c) / se)    # v = 1 + rho^2 / 2, or 1.06"
  ),
  # Of n pairs t is noncentral given the chi-square of the n - 1 deviations of x: then averaged over it.
  exact = paste(
    "t <- qt(alpha / 2, n - 2, lower.tail = FALSE); d <- rho / sqrt(1 - rho^2);",
    "integrate(function(w) (pt(t, n - 2, sqrt(w) * d, lower.tail = FALSE) + pt(-t, n - 2, sqrt(w) * d)) * dchisq(w, n - 1), 0, Inf)"
  ),
  means = "ncp <- delta / sqrt(v); t <- qt(alpha / 2, df, lower.tail = FALSE); pt(t, df, ncp, lower.tail = FALSE) + pt(-t, df, ncp)",
  student = "power.t.test(n, delta, sd, alpha, strict = TRUE)$power",
  normal = "power.prop.test(n, p1, p2, alpha, strict = TRUE)$power",
  arcsine = paste(
    "h <- abs(2 * asin(sqrt(p1)) - 2 * asin(sqrt(p2))) / sqrt(1 / n1 + 1 / n2); z <- qnorm(alpha / 2, lower.tail = FALSE);",
    "pnorm(z - h, lower.tail = FALSE) + pnorm(z + h, lower.tail = FALSE)"
  )
)
fisherZ <- function(rho, n, alpha) {
  t <- qt(alpha / 2, n - 2, lower.tail = FALSE)
  rc <- sqrt(t^2 / (t^2 + n - 2))
  z <- atanh(abs(rho)) + abs(rho) / (2 * (n - 1))
  pnorm((z - atanh(rc)) * sqrt(n - 3)) + pnorm((-z - atanh(rc)) * sqrt(n - 3))
}
spearman <- function(rho, n, alpha, v) {
  t <- qt(alpha / 2, n - 2, lower.tail = FALSE)
  c <- atanh(t / sqrt(t^2 + n - 2))
  z <- atanh(abs(rho))
  se <- sqrt(v / (n - 3))
  pnorm((z - c) / se) + pnorm((-z - c) / se)
}
# The chi-square by its quantiles, Gauss-Legendre in 64 panels of 20: integrate() stops at eight digits.
rule <- (function(k) {
  i <- seq_len(k - 1)
  b <- i / sqrt(4 * i^2 - 1)
  J <- matrix(0, k, k)
  J[cbind(i, i + 1)] <- b
  J[cbind(i + 1, i)] <- b
  e <- eigen(J, symmetric = TRUE)
  list(x = e$values, w = 2 * e$vectors[1, ]^2)
})(20)
exact <- function(rho, n, alpha) {
  t <- qt(alpha / 2, n - 2, lower.tail = FALSE)
  d <- abs(rho) / sqrt(1 - rho^2)
  ends <- sqrt(c(qchisq(1e-18, n - 1), qchisq(1e-18, n - 1, lower.tail = FALSE)))
  edges <- seq(ends[1], ends[2], length.out = 65)
  half <- diff(edges)[1] / 2
  s <- as.vector(outer(rule$x * half, edges[-65] + half, "+"))
  w <- rep(rule$w * half, 64)
  tails <- suppressWarnings(sapply(s, function(s) {
    # Far out pt() knows a tail no better than 1e-12 and sums to the last of its terms.
    if (s * d > 37) 1 else pt(t, n - 2, s * d, lower.tail = FALSE) + pt(-t, n - 2, s * d)
  }))
  sum(w * tails * dchisq(s^2, n - 1) * 2 * s)
}
# By halving, and by its neighbour: n is the least where n - 1 is not enough.
least <- function(power, wanted, from) {
  n <- from
  while (power(n) < wanted) n <- 2 * n
  below <- from - 1
  while (n - below > 1) {
    middle <- (below + n) %/% 2
    if (power(middle) < wanted) below <- middle else n <- middle
  }
  n
}

rows <- function(grid, f) lapply(seq_len(nrow(grid)), function(i) {
  of <- as.list(grid[i, , drop = FALSE])
  c(lapply(of, function(x) if (is.character(x)) x else number(x)), list(found = number(do.call(f, of))))
})
grid <- expand.grid(rho = c(0, 0.1, -0.3, 0.5, 0.8, 0.97), n = c(4, 5, 10, 33, 120, 1000), alpha = c(0.05, 0.01))
exactGrid <- expand.grid(rho = c(0.1, -0.3, 0.5, 0.8, 0.95), n = c(3, 4, 5, 6, 9, 10, 15, 33, 84, 200, 1200), alpha = c(0.05, 0.01))
exactGrid <- exactGrid[exactGrid$n %% 2 == 1 | exactGrid$alpha == 0.05, ]
sizes <- expand.grid(rho = c(0.1, 0.2, 0.3, 0.422, 0.5, 0.7, 0.95), power = c(0.8, 0.9), alpha = c(0.05, 0.01))
detectable <- expand.grid(n = c(4, 5, 10, 15, 33, 120, 1000), power = c(0.8, 0.95), alpha = 0.05)

means <- data.frame(
  delta = c(0.5, 0.8, 1, 0.3, 2, 0, 0.5, 1.5), sd1 = c(1, 1, 1, 1.2, 0.5, 1, 1, 3), sd2 = c(1, 1, 2, 1.2, 1.5, 1, 1, 1),
  n1 = c(64, 13, 20, 150, 4, 15, 30, 2), n2 = c(64, 15, 30, 90, 5, 13, 300, 3), alpha = c(0.05, 0.05, 0.01, 0.05, 0.05, 0.05, 0.1, 0.05)
)
meansOf <- function(delta, v, df, alpha) {
  ncp <- delta / sqrt(v)
  t <- qt(alpha / 2, df, lower.tail = FALSE)
  pt(t, df, ncp, lower.tail = FALSE) + pt(-t, df, ncp)
}
welch <- function(delta, sd1, sd2, n1, n2, alpha) {
  a <- sd1^2 / n1
  b <- sd2^2 / n2
  meansOf(delta, a + b, (a + b)^2 / (a^2 / (n1 - 1) + b^2 / (n2 - 1)), alpha)
}
student <- function(delta, sd1, sd2, n1, n2, alpha) {
  pooled <- ((n1 - 1) * sd1^2 + (n2 - 1) * sd2^2) / (n1 + n2 - 2)
  meansOf(delta, pooled * (1 / n1 + 1 / n2), n1 + n2 - 2, alpha)
}
mannWhitney <- function(delta, sd1, sd2, n1, n2, alpha) student(delta, sd1, sd2, n1 * 3 / pi, n2 * 3 / pi, alpha)
equal <- data.frame(delta = c(0.2, 0.5, 0.8, 1, 3), n = c(100, 64, 26, 5, 2), sd = c(1, 1, 1, 1.5, 1), alpha = c(0.05, 0.05, 0.05, 0.01, 0.05))

shares <- data.frame(
  p1 = c(0.5, 0.3, 0.1, 0.02, 0.9, 0.5, 0, 0.25), p2 = c(0.6, 0.5, 0.4, 0.05, 0.6, 0.5, 0.3, 0.75),
  n = c(388, 93, 33, 500, 20, 50, 15, 5), alpha = c(0.05, 0.05, 0.05, 0.01, 0.05, 0.05, 0.05, 0.05)
)
arcsine <- function(p1, p2, n1, n2, alpha) {
  h <- abs(2 * asin(sqrt(p1)) - 2 * asin(sqrt(p2))) / sqrt(1 / n1 + 1 / n2)
  z <- qnorm(alpha / 2, lower.tail = FALSE)
  pnorm(z - h, lower.tail = FALSE) + pnorm(z + h, lower.tail = FALSE)
}
unequal <- data.frame(p1 = c(0.5, 0.3, 0.1, 0), p2 = c(0.6, 0.5, 0.4, 1), n1 = c(300, 20, 13, 3), n2 = c(500, 60, 15, 4), alpha = 0.05)

save("power",
  commands = commands,
  fisherZ = rows(grid, fisherZ),
  bonettWright = rows(grid, function(rho, n, alpha) spearman(rho, n, alpha, 1 + rho^2 / 2)),
  fieller = rows(grid, function(rho, n, alpha) spearman(rho, n, alpha, 1.06)),
  exact = rows(exactGrid, exact),
  sizes = rows(sizes, function(rho, power, alpha) least(function(n) fisherZ(rho, n, alpha), power, 4)),
  exactSizes = rows(sizes[sizes$rho > 0.2 & sizes$alpha == 0.05, ], function(rho, power, alpha) least(function(n) exact(rho, n, alpha), power, 3)),
  detectable = rows(detectable, function(n, power, alpha) {
    tanh(uniroot(function(z) fisherZ(tanh(z), n, alpha) - power, c(0.001, 15), tol = 1e-14)$root)
  }),
  welch = rows(means, welch), student = rows(means, student), mannWhitney = rows(means, mannWhitney),
  equal = rows(equal, function(delta, n, sd, alpha) power.t.test(n, delta, sd, alpha, strict = TRUE)$power),
  equalSizes = rows(equal[1:3, c("delta", "sd", "alpha")], function(delta, sd, alpha) {
    ceiling(power.t.test(delta = delta, sd = sd, sig.level = alpha, power = 0.8, strict = TRUE)$n)
  }),
  normal = rows(shares, function(p1, p2, n, alpha) power.prop.test(n, p1, p2, alpha, strict = TRUE)$power),
  arcsine = rows(unequal, arcsine),
  shareSizes = rows(shares[c(1, 2, 3, 5), c("p1", "p2", "alpha")], function(p1, p2, alpha) {
    ceiling(power.prop.test(p1 = p1, p2 = p2, sig.level = alpha, power = 0.8, strict = TRUE)$n)
  })
)
