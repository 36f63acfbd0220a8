# Comparison of groups: base R, coin, exactRankTests, pROC, effectsize, rstatix (r-cran-coin r-cran-exactranktests
# r-cran-proc r-cran-effectsize r-cran-rstatix).

suppressMessages({
  library(coin)
  library(exactRankTests)
  library(pROC)
})

cells <- function(table) list(rows = nrow(table), columns = ncol(table), cells = numbers(t(table)))
table2 <- function(...) do.call(rbind, list(...))
valuesOf <- function(table, numbers = seq_len(ncol(table))) lapply(seq_len(nrow(table)), function(i) rep(numbers, table[i, ]))
longOf <- function(table, numbers = seq_len(ncol(table))) {
  values <- valuesOf(table, numbers)
  data.frame(y = unlist(values), g = factor(rep(seq_along(values), lengths(values)), levels = seq_along(values)))
}

# ---- Mann–Whitney

twoGroups <- list(
  "one of each" = table2(c(1, 0), c(0, 1)),
  "one and two" = table2(c(0, 1, 0), c(1, 0, 1)),
  "two and two, apart" = table2(c(2, 0), c(0, 2)),
  "two and three, tied" = table2(c(1, 1), c(1, 2)),
  "no ties" = table2(c(1, 0, 1, 0, 0, 1, 1, 0), c(0, 1, 0, 1, 1, 0, 0, 1)),
  "no ties, apart" = table2(rep(c(1, 0), c(6, 7)), rep(c(0, 1), c(6, 7))),
  "Likert" = table2(c(3, 5, 9, 6, 2), c(1, 2, 8, 10, 7)),
  "Likert, unequal groups" = table2(c(1, 2, 0, 1, 1), c(4, 9, 15, 6, 3)),
  "Likert, the same shares" = table2(c(2, 4, 6, 4, 2), c(1, 2, 3, 2, 1)),
  "one level empty" = table2(c(4, 0, 2, 1, 0), c(1, 0, 3, 5, 2)),
  "practice by sector" = table2(c(2, 3, 8, 2), c(0, 2, 14, 2)),
  "two levels" = table2(c(9, 3), c(2, 11)),
  "apart, twenty each" = table2(c(8, 12, 0, 0), c(0, 0, 11, 9)),
  "ceiling" = table2(c(0, 0, 1, 3, 26), c(0, 1, 0, 2, 30)),
  "forty and fifty" = table2(c(4, 6, 10, 8, 6, 4, 2), c(9, 10, 12, 9, 5, 3, 2)),
  "a hundred each" = table2(c(10, 20, 40, 20, 10), c(5, 15, 35, 25, 20))
)
large <- list(
  "thousands" = table2(c(1000, 2500, 4100, 2300, 800), c(900, 2400, 4200, 2500, 900)),
  "half a million each" = table2(c(50000, 120000, 180000, 100000, 50000), c(49000, 119000, 181000, 100500, 50500))
)
mwCommand <- "wilcox.test(x, y, exact = FALSE, correct = correct, alternative = alternative)$p.value"
coinCommand <- "pvalue(coin::wilcox_test(y ~ g, data = long, distribution = 'exact', alternative = alternative))"
exactCommand <- "exactRankTests::wilcox.exact(x, y, exact = TRUE, alternative = alternative)$p.value"
delongCommand <- "suppressMessages(pROC::ci.auc(g, y, direction = '<', conf.level = level, method = 'delong'))[1:3]"
newcombeCommand <- paste(
  "V <- function(t) t * (1 - t) * (1 + ((m + n) / 2 - 1) * ((1 - t) / (2 - t) + t / (1 + t))) / (m * n);",
  "z <- qnorm((1 + level) / 2); f <- function(t) (A - t)^2 - z^2 * V(t);",
  "c(if (A == 0) 0 else uniroot(f, c(0, A), tol = 1e-15)$root, if (A == 1) 1 else uniroot(f, c(A, 1), tol = 1e-15)$root)"
)
sides <- c("two.sided", "less", "greater")
mannWhitneyCase <- function(id, table, exact) {
  values <- valuesOf(table)
  x <- values[[1]]; y <- values[[2]]
  long <- longOf(table)
  m <- as.numeric(length(x)); n <- as.numeric(length(y))
  asymptotic <- function(correct) numbers(sapply(sides, function(side)
    run(mwCommand, x = x, y = y, correct = correct, alternative = side)))
  W <- suppressWarnings(wilcox.test(x, y, exact = FALSE)$statistic)
  A <- unname(W) / (m * n)
  # The roots of the ends lie at 0 and 1 where the estimate does.
  newcombe <- if (A > 0 && A < 1) run(newcombeCommand, A = A, m = m, n = n, level = 0.95) else NULL
  c(
    list(id = id), cells(table),
    list(u = number(unname(W)), corrected = asymptotic(TRUE), plain = asymptotic(FALSE)),
    if (exact) list(
      coin = numbers(sapply(sides, function(side) run(coinCommand, long = long, alternative = side))),
      exactRankTests = numbers(sapply(sides, function(side) run(exactCommand, x = x, y = y, alternative = side)))
    ),
    if (!is.null(newcombe)) list(newcombe = numbers(newcombe)),
    if (exact && m > 1 && n > 1) list(delong = numbers(run(delongCommand, g = 2 - as.integer(long$g), y = long$y, level = 0.9)))
  )
}
mannWhitney <- list(
  commands = list(asymptotic = mwCommand, coin = coinCommand, exactRankTests = exactCommand, delong = delongCommand, newcombe = newcombeCommand),
  cases = c(
    lapply(names(twoGroups), function(id) mannWhitneyCase(id, twoGroups[[id]], TRUE)),
    lapply(names(large), function(id) mannWhitneyCase(id, large[[id]], FALSE))
  )
)

save("groups", mannWhitney = mannWhitney)
