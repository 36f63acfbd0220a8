# Printed correlations: base R. What else is checked of printed numbers is exact, see checks.py.

commands <- list(
  p = "2 * pt(-abs(rho * sqrt((n - 2) / (1 - rho^2))), n - 2)",
  critical = "t <- qt(alpha / 2, n - 2, lower.tail = FALSE); t / sqrt(t^2 + n - 2)",
  pairs = "n <- 3; while (2 * pt(-abs(rho * sqrt((n - 2) / (1 - rho^2))), n - 2) >= alpha) n <- n + 1; n"
)
p <- rbind(
  data.frame(rho = c(0.471, 0.471, 0.422, 0.499, 0.387, 0.290, -0.340, 0.822, 0.778, 0.480), n = c(15, 14, 31, 31, 31, 33, 29, 13, 13, 14)),
  expand.grid(rho = c(0, 0.01, -0.3, 0.7, 0.99, -0.9999), n = c(3, 4, 5, 30, 1000, 1e6))
)
critical <- expand.grid(n = c(3, 4, 5, 10, 15, 18, 33, 120, 1000, 1e6), alpha = c(0.05, 0.01, 0.001, 0.5))
pairs <- expand.grid(rho = c(0.05, 0.1, 0.2, 0.3, 0.471, 0.5, -0.6, 0.8, 0.95, 0.999), alpha = c(0.05, 0.01))
at <- function(grid, command) lapply(seq_len(nrow(grid)), function(i) {
  values <- as.list(grid[i, ])
  c(lapply(values, number), list(found = number(do.call(run, c(command, values)))))
})

save("checks",
  commands = commands,
  p = at(p, commands$p), critical = at(critical, commands$critical), pairs = at(pairs, commands$pairs)
)
