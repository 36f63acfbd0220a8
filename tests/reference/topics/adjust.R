# p values adjusted for several tests: base R.

adjustCommand <- "p.adjust(p, method)"
set.seed(1979)
ps <- list(
  "none" = numeric(0),
  "one" = 0.03,
  "two" = c(0.04, 0.01),
  "alike" = rep(0.02, 5),
  "with nothing and one" = c(0, 1, 0.5, 0),
  "undefined among them" = c(0.01, NA, 0.04, NA, 0.03),
  "all undefined" = c(NA_real_, NA_real_),
  "far tails" = c(1e-300, 3e-200, 1e-5, 0.2, 5e-324),
  "ties" = c(0.01, 0.04, 0.01, 0.04, 0.9, 0.01),
  "all large" = c(0.7, 0.9, 0.8, 0.95),
  "twenty" = runif(20)^3,
  "two hundred" = c(runif(150), rbeta(50, 0.05, 5))
)
methods <- c(bonferroni = "bonferroni", holm = "holm", bh = "BH", by = "BY")
save("adjust",
  commands = list(adjusted = adjustCommand),
  cases = lapply(names(ps), function(id) c(
    list(id = id, p = numbers(ps[[id]])),
    lapply(methods, function(method) numbers(run(adjustCommand, p = ps[[id]], method = method)))
  ))
)
