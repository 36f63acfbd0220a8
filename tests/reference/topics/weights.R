# Respondents with weights: shares, averages and Spearman's rho. Base R; Hmisc where it is installed agrees on the median.
#
# SPSS's WEIGHT BY: each counts as many times as the weight says, and n is the sum of the weights.

midranksCommand <- "function(x, w) vapply(x, function(one) sum(w[x < one]) + (sum(w[x == one]) + 1) / 2, 1)"
rhoCommand <- "cov.wt(cbind(midranks(x, w), midranks(y, w)), w, cor = TRUE)$cor[1, 2]"
pCommand <- "2 * pt(-abs(rho * sqrt((n - 2) / (1 - rho^2))), n - 2)"
meanCommand <- "weighted.mean(y, w)"
sdCommand <- "sqrt(sum(w * (y - weighted.mean(y, w))^2) / (sum(w) - 1))"
shareCommand <- "unname(c(tapply(w, y, sum)) / sum(w))"
midranks <- eval(parse(text = midranksCommand))

set.seed(1917)
likert <- function(n, levels) sample(levels, n, replace = TRUE)
cases <- list(
  "halves, n = 6" = list(x = c(1, 1, 2, 2, 3, 3), y = c(1, 2, 1, 3, 2, 3), w = c(0.5, 1, 1.5, 0.5, 2, 1)),
  "tenths" = list(x = likert(40, 5), y = likert(40, 4), w = round(runif(40, 0.1, 3), 1)),
  "many digits" = list(x = likert(200, 7), y = likert(200, 5), w = rexp(200) + 0.05),
  "every answer its own" = list(x = rnorm(60), y = rnorm(60), w = runif(60, 0.2, 2)),
  "whole" = list(x = likert(50, 5), y = likert(50, 5), w = likert(50, 4)),
  "one of them counts for most" = list(x = likert(30, 3), y = likert(30, 3), w = c(250, rep(0.25, 29))),
  "two by two" = list(x = likert(80, 2), y = likert(80, 2), w = runif(80, 0.3, 1.7)),
  "large weights" = list(x = likert(90, 5), y = likert(90, 6), w = runif(90, 1e5, 1e6))
)
related <- likert(300, 5)
cases[["related"]] <- list(x = related, y = pmin(5, pmax(1, related + likert(300, 3) - 2)), w = runif(300, 0.2, 4))
cases[["related, turned"]] <- list(x = related, y = -cases$related$y, w = cases$related$w)

save("weights",
  commands = list(
    midranks = midranksCommand, rho = rhoCommand, p = pCommand, mean = meanCommand, sd = sdCommand, shares = shareCommand
  ),
  cases = lapply(names(cases), function(id) {
    x <- cases[[id]]$x
    y <- cases[[id]]$y
    w <- cases[[id]]$w
    rho <- run(rhoCommand, x = x, y = y, w = w, midranks = midranks)
    list(
      id = id, x = numbers(x), y = numbers(y), w = numbers(w), n = number(sum(w)),
      rho = number(rho), p = number(run(pCommand, rho = rho, n = sum(w))),
      mean = number(run(meanCommand, y = y, w = w)), sd = number(run(sdCommand, y = y, w = w)),
      shares = numbers(run(shareCommand, y = y, w = w))
    )
  })
)
