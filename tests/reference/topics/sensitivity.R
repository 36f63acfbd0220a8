# Differences of correlations by psych (r-cran-psych).
#
# psych's z has no sign and its p is one minus a number near one; so the sign is put on, and the tail is taken of z.

suppressMessages(library(psych))

commands <- list(
  independent = "sign(r1 - r2) * psych::r.test(n1, r1, r2, n2 = n2)$z; 2 * pnorm(-abs(z))",
  overlapping = "psych::r.test(n, r12 = xy, r13 = xz, r23 = yz)[c('t', 'p')]",
  separate = "psych::r.test(n, r12 = xy, r34 = zw, r13 = xz, r14 = xw, r23 = yz, r24 = yw)$z; 2 * pnorm(-abs(z))"
)

# ---- Two correlations

independent <- lapply(
  list(
    c(0.5, 33, 0.1, 30), c(0.1, 30, 0.5, 33), c(-0.34, 33, 0.42, 17), c(0.9999, 500, 0.2, 4), c(0.3, 1e6, 0.301, 1e6),
    c(0.8, 2000, -0.8, 1500), c(0.001, 40, -0.002, 41), c(0.6, 4, 0.6, 4)
  ),
  function(v) {
    names(v) <- c("r1", "n1", "r2", "n2")
    z <- do.call(run, c(list("sign(r1 - r2) * psych::r.test(n1, r1, r2, n2 = n2)$z"), as.list(v)))
    c(lapply(as.list(v), number), list(statistic = number(z), p = number(2 * pnorm(-abs(z)))))
  }
)

overlapping <- lapply(
  list(
    c(0.4, 0.3, 0.1, 103), c(0.3, 0.4, 0.1, 103), c(0.422, -0.34, -0.2, 33), c(0.608, 0.6, 0.95, 32), c(0.9, 0.2, 0.3, 5),
    c(0.5, 0.5, 0.5, 20), c(0.2, 0.1, -0.7, 4), c(0.7, 0.1, 0.4, 5000), c(0.31, 0.3, 0, 1e6), c(1, 0.5, 0.5, 12)
  ),
  function(v) {
    names(v) <- c("xy", "xz", "yz", "n")
    found <- do.call(run, c(list(commands$overlapping), as.list(v)))
    c(lapply(as.list(v), number), list(statistic = number(found$t), p = number(found$p)))
  }
)

separate <- lapply(
  list(
    c(0.5, 0.6, 0.4, 0.3, 0.2, 0.1, 103), c(0.6, 0.5, 0.1, 0.2, 0.3, 0.4, 103), c(0.42, -0.34, 0.1, -0.2, 0.05, 0.3, 33),
    c(0.3, 0.3, 0, 0, 0, 0, 4), c(0.8, 0.1, 0, 0.1, -0.1, 0.2, 2000), c(0.7, 0.6, 0.9, 0.5, 0.55, 0.85, 40)
  ),
  function(v) {
    names(v) <- c("xy", "zw", "xz", "xw", "yz", "yw", "n")
    z <- do.call(run, c(list("psych::r.test(n, r12 = xy, r34 = zw, r13 = xz, r14 = xw, r23 = yz, r24 = yw)$z"), as.list(v)))
    c(lapply(as.list(v), number), list(statistic = number(z), p = number(2 * pnorm(-abs(z)))))
  }
)

save("sensitivity", commands = commands, independent = independent, overlapping = overlapping, separate = separate)
